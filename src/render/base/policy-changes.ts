/** What a pull request makes of the policy: what loosens it first, because nobody may overlook that. */
import type { PolicyChange } from '../../policy/policy-change.ts';
import type { Report } from '../../report/report.ts';
import { counted } from '../numbers.ts';

/** A waiver that is added makes a gate looser, one that is removed makes it stricter. What is neither may be both. */
function isLooser({ part, change }: PolicyChange): boolean {
  switch (change) {
    case 'looser':
    case 'changed':
      return true;
    case 'removed':
      return part !== 'waiver';
    case 'added':
      return part === 'waiver';
    case 'stricter':
      return false;
  }
}

/** Whether a reader has to see the changes without unfolding anything. */
export function mayLoosen({ policyChanges, subjects }: Report): boolean {
  return (
    policyChanges.some(isLooser) ||
    subjects.some(({ standing }) => standing === 'rebound' || standing === 'removed')
  );
}

/** Looser first, then what may be, then the others; as listed within each. */
export function looserFirst(changes: readonly PolicyChange[]): readonly PolicyChange[] {
  const rank = (change: PolicyChange): number => (change.change === 'looser' ? 0 : isLooser(change) ? 1 : 2);
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

const NOUNS: { readonly [P in PolicyChange['part']]: readonly [one: string, many: string] } = {
  requirement: ['requirement', 'requirements'],
  minimum: ['minimum', 'minimums'],
  gate: ['gate setting', 'gate settings'],
  subject: ['subject', 'subjects'],
  waiver: ['waiver', 'waivers'],
};
const PARTS: readonly PolicyChange['part'][] = ['requirement', 'minimum', 'gate', 'waiver', 'subject'];

/** Verb before and word after what is counted. */
const PHRASES: readonly (readonly [change: PolicyChange['change'], verb: string, after: string])[] = [
  ['looser', 'makes', ' looser'],
  ['removed', 'removes', ''],
  ['changed', 'alters', ''],
  ['added', 'adds', ''],
  ['stricter', 'makes', ' stricter'],
];

/** `This change makes 2 requirements looser, makes 1 requirement stricter: it takes effect after the merge.` */
export function policyChangeSentence(changes: readonly PolicyChange[]): string {
  const later = phrases(changes.filter(({ part }) => part !== 'subject'));
  const now = phrases(changes.filter(({ part }) => part === 'subject'));
  return [
    ...(later === '' ? [] : [`This change ${later}: it takes effect after the merge.`]),
    ...(now === '' ? [] : [`This change ${now}: that is judged now.`]),
  ].join(' ');
}

function phrases(changes: readonly PolicyChange[]): string {
  const found = PHRASES.flatMap(([kind, verb, after]) => {
    const nouns = PARTS.flatMap((part) => {
      const count = changes.filter((each) => each.change === kind && each.part === part).length;
      return count === 0 ? [] : [counted(count, ...NOUNS[part])];
    });
    return nouns.length === 0 ? [] : [`${verb} ${listed(nouns)}${after}`];
  });
  return listed(found);
}

/** `a`, `a and b`, `a, b and c`. */
function listed(parts: readonly string[]): string {
  const [last = '', ...before] = parts.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
}
