/** What is said of model files that no subject of a run has; the same words in every medium. */
import type { Text } from '../../judge/text.ts';
import { joinText, text } from '../../judge/text.ts';
import type { ExaminedFile, UnboundFiles } from '../../report/examined.ts';
import type { Report } from '../../report/report.ts';
import { counted, formatCount } from '../numbers.ts';

const WORST_FIRST = ['dangerous', 'inconclusive', 'suspicious'] as const;
const ANSWERS: { readonly [A in (typeof WORST_FIRST)[number]]: string } = {
  dangerous: 'dangerous',
  inconclusive: 'not examined to the end',
  suspicious: 'suspicious',
};

/** `1 model file of no subject is dangerous`, for a headline; undefined where they add nothing to the verdict. */
export function unboundHeadline({ unbound }: Pick<Report, 'unbound'>): string | undefined {
  if (unbound === undefined || unbound.verdict === 'pass') {
    return undefined;
  }
  const [count, words] = counts(unbound)[0] ?? [unbound.examined.length, 'against the policy'];
  return `${counted(count, 'model file')} of no subject ${count === 1 ? 'is' : 'are'} ${words}`;
}

/** How many there are, and what judges them. */
export function unboundLead(unbound: UnboundFiles): Text {
  const total = unbound.examined.length + (unbound.more ?? 0);
  const found = counts(unbound).map(([count, words]) => `${formatCount(count)} ${words}`);
  const what = found.length === 0 ? 'nothing known was found in them' : found.join(', ');
  const broken = joinText(
    unbound.requirements.map((id) => text`${id}`),
    ', ',
  );
  return [
    `${counted(total, 'model file')} changed that no subject of this run has: ${what}.`,
    ...(broken.length === 0 ? [] : [' Not kept, though asked of all subjects: ', ...broken, '.']),
    ' Bind what is used as `model` of a subject; take out what is not.',
  ];
}

/** A sentence for each file that needs a look, the worst first: its worst finding. */
export function unboundItems({ examined }: UnboundFiles): readonly Text[] {
  return WORST_FIRST.flatMap((answer) =>
    examined.filter((file) => file.answer === answer).map((file) => itemOf(file, ANSWERS[answer])),
  );
}

function itemOf({ path, format, findings }: ExaminedFile, words: string): Text {
  const [worst] = findings;
  const more = findings.length > 1 ? ` (and ${formatCount(findings.length - 1)} more)` : '';
  const why = worst === undefined ? [] : text`: ${worst.message} [${worst.rule}]`;
  return [...text`${path} (${format}) is `, words, ...why, more];
}

function counts({ examined }: UnboundFiles): readonly (readonly [count: number, words: string])[] {
  return WORST_FIRST.flatMap((answer) => {
    const count = examined.filter((file) => file.answer === answer).length;
    return count === 0 ? [] : [[count, ANSWERS[answer]] as const];
  });
}
