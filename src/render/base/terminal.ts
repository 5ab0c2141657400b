/** The base side for a terminal: what the change makes of the policy, and waivers. */
import type { Text } from '../../judge/text.ts';
import { text } from '../../judge/text.ts';
import type { PolicyChange } from '../../policy/policy-change.ts';
import type { Report, ReportWaiver, SubjectReport } from '../../report/report.ts';
import { terminalText } from '../escape-terminal.ts';
import { groupName } from '../names.ts';
import { formatCount } from '../numbers.ts';
import type { Paint } from '../terminal-layout.ts';
import { padEnd, wrap } from '../terminal-layout.ts';
import { looserFirst, policyChangeSentence } from './policy-changes.ts';
import { sinceBase } from './since-base.ts';
import { expiredFirst, waiverState, waiverTally } from './waivers.ts';

/** Lines of one kind that are printed before the rest is only counted. */
const MOST = 50;
/** `stricter`. */
const WIDEST = 8;

/** `Since the base: fairness ▼ 2 worse; ethics = unchanged.` */
export function sinceBaseLine({ properties }: SubjectReport, width: number): readonly string[] {
  const parts = properties.flatMap(({ family, findings }) => {
    const words = sinceBase(findings);
    return words === '' ? [] : [`${family} ${words}`];
  });
  return parts.length === 0 ? [] : wrap(`Since the base: ${parts.join('; ')}.`, width, '  ');
}

export function policyChangesBlock(
  { policyChanges }: Report,
  width: number,
  paint: Paint,
): readonly string[] {
  const items = looserFirst(policyChanges)
    .slice(0, MOST)
    .flatMap((change) =>
      wrap(terminalText(changeText(change)), width, `  ${padEnd(change.change, WIDEST)}  `),
    );
  return policyChanges.length === 0
    ? []
    : [
        paint('bold', 'Policy changes'),
        ...wrap(policyChangeSentence(policyChanges), width, '  '),
        ...items,
        ...more(policyChanges.length),
      ];
}

function changeText({ part, id, from, to }: PolicyChange): Text {
  const value = (given: string | undefined): Text => (given === undefined ? ['–'] : text`${given}`);
  const values = from === undefined && to === undefined ? [] : text`: ${value(from)} → ${value(to)}`;
  return text`${[part]} ${id}${values}`;
}

export function waiversBlock({ waivers }: Report, width: number, paint: Paint): readonly string[] {
  const items = expiredFirst(waivers)
    .slice(0, MOST)
    .flatMap((waiver) => wrap(terminalText(waiverText(waiver)), width, '  - '));
  return waivers.length === 0
    ? []
    : [
        paint('bold', 'Waivers'),
        ...wrap(`${waiverTally(waivers)}.`, width, '  '),
        ...items,
        ...more(waivers.length),
      ];
}

function waiverText(waiver: ReportWaiver): Text {
  const { id, requirement, subject, on, owner, granted, expires, reason } = waiver;
  const scope = on === undefined ? ['every scope'] : text`on ${groupName(on)}`;
  return text`${id}, ${[waiverState(waiver)]}: ${requirement} of ${subject}, ${scope}; by ${owner}, ${granted} to ${expires}; ${reason}`;
}

function more(total: number): readonly string[] {
  return total > MOST ? [`  … and ${formatCount(total - MOST)} more.`] : [];
}
