/** Claims in one short text each, so that a table of sentences can be read. */
import type { ReadClaim } from '../../../../src/evidence/document/claims/claim.ts';
import { namesOfTable } from '../../../../src/evidence/document/claims/data-words.ts';
import type { SentenceContext } from '../../../../src/evidence/document/claims/text/sentence-claims.ts';

export const CONTEXT: SentenceContext = {
  path: 'README.md',
  names: namesOfTable(['evaluation/predictions.csv'], 'loans'),
  data: { kind: 'unnamed' },
};

const UNITS = { plain: '', percent: ' %', points: ' pp' } as const;

/** `accuracy 0.87 for women on evaluation`; `1 − specificity ≤ 5 %`; `? BLEU 41`. */
export function said({ bound, metric, number, group, by, data, lacksUnit }: ReadClaim): string {
  const name = bound === undefined ? `? ${metric}` : bound.id.replace(/^performance\//u, '');
  const sense =
    number.low === Number.NEGATIVE_INFINITY ? '≤ ' : number.high === Number.POSITIVE_INFINITY ? '≥ ' : '';
  return [
    `${bound?.complement === true ? '1 − ' : ''}${name} ${sense}${number.text}${UNITS[number.unit]}`,
    ...(lacksUnit ? ['without unit'] : []),
    ...(group === undefined
      ? []
      : [`for ${group.column === undefined ? '' : `${group.column}=`}${group.words}`]),
    ...(by === undefined ? [] : [`by ${by}`]),
    ...(data.kind === 'unnamed' ? [] : [`on ${data.kind === 'other' ? data.name : data.kind}`]),
  ].join(' ');
}
