/** Waivers in every medium: the expired ones first, because their findings count again. */
import type { WaiverState } from '../../policy/waiver.ts';
import type { ReportWaiver } from '../../report/report.ts';
import { formatCount } from '../numbers.ts';

interface WaiverWords {
  readonly state: WaiverState;
  /** In a table. */
  readonly word: string;
  /** After a count. */
  readonly tally: string;
}

const WORDS: readonly WaiverWords[] = [
  { state: 'expired', word: 'expired', tally: 'expired' },
  { state: 'matches-nothing', word: 'unused: matches nothing', tally: 'matching nothing' },
  { state: 'not-needed', word: 'unused: not needed', tally: 'not needed' },
  { state: 'not-yet', word: 'not in force yet', tally: 'not in force yet' },
  { state: 'applied', word: 'applied', tally: 'applied' },
];

export function waiverState({ state }: ReportWaiver): string {
  return WORDS.flatMap((each) => (each.state === state ? [each.word] : [])).join('');
}

/** Expired, unused, not yet in force, applied; as listed within each. */
export function expiredFirst(waivers: readonly ReportWaiver[]): readonly ReportWaiver[] {
  return WORDS.flatMap(({ state }) => waivers.filter((waiver) => waiver.state === state));
}

/** `1 expired, 2 applied`; empty without waivers. */
export function waiverTally(waivers: readonly ReportWaiver[]): string {
  return WORDS.flatMap(({ state, tally }) => {
    const count = waivers.filter((waiver) => waiver.state === state).length;
    return count === 0 ? [] : [`${formatCount(count)} ${tally}`];
  }).join(', ');
}
