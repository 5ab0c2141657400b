/** What is to be said of a claim that nothing confirms. */
import type { AnsweredClaim, Recomputed } from '../../evidence/document/claims/claim.ts';
import { CLAIM_RULES } from '../../evidence/document/claims/rules.ts';
import type { DocumentFinding } from '../../evidence/document/document.ts';

const MOST_LETTERS = 300;
const DIGITS = 4;

export function claimFindings(claim: AnsweredClaim): readonly DocumentFinding[] {
  const { path, line, state, bound, lacksUnit, because = '' } = claim;
  const said = saidIn(claim);
  const at = { path, line };
  switch (state) {
    case 'confirmed':
    case 'consistent':
      return [];
    case 'contradicted':
      return [
        {
          ...at,
          rule: CLAIM_RULES.contradicted,
          message: 'It is not what the evidence gives.',
          detail: said,
        },
      ];
    case 'stale':
      return [
        {
          ...at,
          rule: CLAIM_RULES.stale,
          message: 'The model changed and this document did not.',
          detail: cut(
            `${said}; the model changed and this document did not${because === '' ? '' : `: ${because}`}`,
          ),
        },
      ];
    case 'uncheckable':
      // What is wrong with the text itself was said when it was read.
      return bound === undefined || lacksUnit
        ? []
        : [
            {
              ...at,
              rule: CLAIM_RULES.noEvidence,
              message: 'Nothing here can check it.',
              detail: cut(`${said}: ${because}`),
            },
          ];
  }
}

/** "it says 0.91 (accuracy, women), recomputed 0.874 (interval 0.86–0.89) over evaluation/predictions.csv". */
function saidIn({ metric, number, group, recomputed }: AnsweredClaim): string {
  const unit = { plain: '', percent: ' %', points: ' pp' }[number.unit];
  const who = group === undefined ? '' : `, ${group.words.slice(0, 60)}`;
  const said = `it says ${number.text.slice(0, 40)}${unit} (${metric.slice(0, 60)}${who})`;
  return cut(
    recomputed === undefined ? said : `${said}, recomputed ${shown(recomputed)} over ${recomputed.over}`,
  );
}

function shown({ value, interval }: Recomputed): string {
  const rounded = (number: number): string => String(Number(number.toFixed(DIGITS)));
  return interval === undefined
    ? rounded(value)
    : `${rounded(value)} (interval ${interval.map(rounded).join('–')})`;
}

function cut(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
}
