/** Frame × what was measured of a subject → which of its criteria have evidence, and what blocks the next step. */
import type { Text } from '../judge/text.ts';
import { counted, text } from '../judge/text.ts';
import type { Observations } from './criterion.ts';
import { criterionReport, isShown, worstState } from './criterion.ts';
import type { CriterionGroup, Frame, Observation } from './frame.ts';
import type { CriterionReport, FrameReport, GroupReport } from './frame-report.ts';

export function frameReport(frame: Frame, observations: readonly Observation[]): FrameReport {
  const byMetric = byMetricOf(observations);
  const groups = frame.groups.map((group) => groupReport(group, frame, byMetric));
  const { id, title, kind, source, limitation } = frame;
  return { frame: id, title, kind, source, limitation, groups, ...outcome(frame, groups) };
}

function byMetricOf(observations: readonly Observation[]): Observations {
  const all = new Map<string, readonly Observation[]>();
  for (const each of observations) {
    all.set(each.metric, [...(all.get(each.metric) ?? []), each]);
  }
  return all;
}

function groupReport(
  { id, title, criteria }: CriterionGroup,
  { kind }: Frame,
  observations: Observations,
): GroupReport {
  const reports = criteria.map((criterion) => criterionReport(criterion, observations));
  return {
    id,
    title,
    state: worstState(reports.map(({ state }) => state)),
    ...(kind === 'score' ? { points: pointsOf(reports) } : {}),
    criteria: reports,
  };
}

/** Half a point for what somebody says, one for what was checked. */
function pointsOf(criteria: readonly CriterionReport[]): number {
  return criteria.reduce(
    (sum, { state }) => sum + (state === 'found' ? 1 : state === 'declared' ? 0.5 : 0),
    0,
  );
}

type Outcome = Pick<FrameReport, 'result' | 'blockedBy'>;

function outcome(frame: Frame, groups: readonly GroupReport[]): Outcome {
  switch (frame.kind) {
    case 'ladder':
      return ladderOutcome(groups);
    case 'gates':
      return gatesOutcome(groups);
    case 'score':
      return scoreOutcome(frame, groups);
  }
}

/** The highest group such that it and all below have evidence; without one −1 of the ladder's steps. */
function ladderOutcome(groups: readonly GroupReport[]): Outcome {
  const firstOpen = groups.findIndex(({ state }) => !isShown(state));
  const reached = firstOpen === -1 ? groups.length : firstOpen;
  const top = groups[reached - 1];
  const next = groups[reached];
  const blockedBy = next === undefined ? [] : openOf([next]);
  return {
    result: {
      value: reached,
      of: groups.length,
      sentence: ladderSentence(top, next, blockedBy.length),
    },
    blockedBy,
  };
}

function ladderSentence(top: GroupReport | undefined, next: GroupReport | undefined, open: number): Text {
  const at: Text =
    top === undefined ? ['No level has evidence'] : text`Level ${[top.id]} (${[top.title]}) has evidence`;
  return next === undefined
    ? text`${at}; it is the highest.`
    : text`${at}; what blocks level ${[next.id]} (${[next.title]}): ${counted(open, 'open point')}.`;
}

function gatesOutcome(groups: readonly GroupReport[]): Outcome {
  const passed = groups.filter(({ state }) => isShown(state)).length;
  const criteria = groups.flatMap((group) => group.criteria);
  const shown = criteria.filter(({ state }) => isShown(state)).length;
  return {
    result: {
      value: passed,
      of: groups.length,
      sentence: text`${[String(shown)]} of ${counted(criteria.length, 'point')} have evidence, and all points of ${[String(passed)]} of ${[String(groups.length)]} parts.`,
    },
    blockedBy: openOf(groups),
  };
}

function scoreOutcome({ bands }: Frame, groups: readonly GroupReport[]): Outcome {
  const value = Math.min(...groups.map(({ criteria }) => pointsOf(criteria)));
  const least = groups.filter(({ criteria }) => pointsOf(criteria) === value);
  const band = bands?.findLast(({ from }) => value >= from);
  return {
    result: {
      value,
      of: Math.max(...groups.map(({ criteria }) => criteria.length)),
      sentence: text`${[String(value)]} points, the least of ${counted(groups.length, 'part')} (${[least.map(({ title }) => title).join(', ')]})${[band === undefined ? '' : `: ${band.title}`]}.`,
    },
    blockedBy: openOf(least),
  };
}

function openOf(groups: readonly GroupReport[]): readonly string[] {
  return groups.flatMap(({ criteria }) =>
    criteria.filter(({ state }) => !isShown(state)).map(({ id }) => id),
  );
}
