/** How the answers of a frame are shown, in every medium. */
import type { CriterionState, FrameKind } from '../../lifecycle/frame.ts';
import type { FrameReport, GroupReport } from '../../lifecycle/frame-report.ts';

export const STATE_ICONS: { readonly [S in CriterionState]: string } = {
  found: '✓',
  declared: '◐',
  short: '✗',
  missing: '·',
  unseen: '–',
  unknown: '?',
};

export const STATE_WORDS: { readonly [S in CriterionState]: string } = {
  found: 'evidence found',
  declared: 'declared only',
  short: 'not enough',
  missing: 'missing',
  unseen: 'not looked at',
  unknown: 'could not be judged',
};

const COUNTED: { readonly [K in FrameKind]: string } = { ladder: 'levels', gates: 'parts', score: 'points' };

/** `MLTRL: 3 of 10 levels`; the levels of a ladder are counted from its first, whatever that is called. */
export function frameTitle({ title, kind, result }: FrameReport): string {
  return `${title}: ${result.value} of ${result.of} ${COUNTED[kind]}`;
}

/** What stands before a group: of a ladder its level. */
export function groupTitle({ kind }: Pick<FrameReport, 'kind'>, { id, title, points }: GroupReport): string {
  const name = kind === 'ladder' ? `Level ${id}: ${title}` : title;
  return points === undefined ? name : `${name} (${points} ${points === 1 ? 'point' : 'points'})`;
}
