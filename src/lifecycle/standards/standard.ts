/** Standards clause by clause, as frames: what a metric says that it is evidence for is said once, in the metric. */
import type { Metric, NonEmpty } from '../../metrics/metric.ts';
import type { Criterion, CriterionGroup, Frame } from '../frame.ts';

export interface Clause {
  /** As the standard numbers it: `2(g)`, `MEASURE 2.11`, `A.8.3`. */
  readonly id: string;
  /** What it is about, in a few words of ours. */
  readonly title: string;
}

export interface ClauseGroup {
  readonly id: string;
  readonly title: string;
  readonly clauses: NonEmpty<Clause>;
}

export interface Standard {
  readonly id: string;
  readonly title: string;
  /** What stands before a clause's id in a metric's `standards`. */
  readonly prefix: string;
  readonly source: { readonly title: string; readonly url: string };
  readonly groups: NonEmpty<ClauseGroup>;
}

const LIMITATION =
  'Which clauses apply, and whether what was found is enough, is for people to judge. A clause that no metric names is not empty: nobody looked.';

/**
 * Any metric that names a clause is evidence for it: that something was measured, whatever it came to; of what there should be more
 * of, that there is some of it.
 */
export function standardFrame(
  { id, title, prefix, source, groups }: Standard,
  metrics: readonly Pick<Metric, 'id' | 'standards' | 'direction' | 'range'>[],
): Frame {
  const [first, ...rest] = groups;
  const frameGroup = (group: ClauseGroup): CriterionGroup => {
    const [head, ...tail] = group.clauses;
    const criterion = (clause: Clause): Criterion => ({
      id: clause.id,
      text: `${clause.id}: ${clause.title}`,
      by: 'any',
      checks: metrics
        .filter(({ standards }) => standards.includes(`${prefix}${clause.id}`))
        .map((metric) => ({
          metric: metric.id,
          ...(metric.direction === 'higher' ? { above: metric.range[0] } : {}),
        })),
    });
    return { id: group.id, title: group.title, criteria: [criterion(head), ...tail.map(criterion)] };
  };
  return {
    id,
    title,
    kind: 'gates',
    source,
    limitation: LIMITATION,
    groups: [frameGroup(first), ...rest.map(frameGroup)],
  };
}
