/** How the answers of a frame are shown, in every medium. */
import type { CriterionState } from '../../lifecycle/frame.ts';
import type { CriterionReport, FrameReport, GroupReport } from '../../lifecycle/frame-report.ts';

export const STATE_ICONS: { readonly [S in CriterionState]: string } = {
  found: '✓',
  declared: '◐',
  short: '✗',
  missing: '·',
  unknown: '?',
};

export const STATE_WORDS: { readonly [S in CriterionState]: string } = {
  found: 'evidence found',
  declared: 'declared only',
  short: 'not enough',
  missing: 'missing',
  unknown: 'could not be judged',
};

/** What stands before a group: of a ladder its level. */
export function groupTitle({ kind }: Pick<FrameReport, 'kind'>, { id, title, points }: GroupReport): string {
  const name = kind === 'ladder' ? `Level ${id}: ${title}` : title;
  return points === undefined ? name : `${name} (${points} points)`;
}

export function countsOf(criteria: readonly CriterionReport[]): ReadonlyMap<CriterionState, number> {
  const counts = new Map<CriterionState, number>();
  for (const { state } of criteria) {
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}
