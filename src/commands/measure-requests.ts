import type { EvidenceKind, TableEvidence } from '../evidence/evidence.ts';
import type { Metric } from '../metrics/metric.ts';
import { viewOf } from '../metrics/view.ts';
import type { MetricRequest } from '../policy/plan.ts';
import type { Options } from '../policy/policy.ts';
import { usageError } from './arguments.ts';
import type { MeasureFlags } from './measure-flags.ts';
import { MEASURE_USAGE } from './measure-flags.ts';

/** Each metric that applies × scope: of those that were named, else of all whose evidence the table has. */
export function requestsFor(
  flags: MeasureFlags,
  asked: readonly Metric[],
  table: TableEvidence,
): readonly MetricRequest[] {
  const areNamed = flags.metrics.length > 0;
  const metrics = areNamed ? asked : asked.filter((metric) => metric.tasks.includes(table.task));
  // A view sorts its groups: one a scope, not one a metric; whoever names metrics gets an answer of each.
  const scopes = flags.scopes.map((scope) => ({
    scope,
    view: areNamed ? undefined : viewOf(table.cube, scope, flags.bindings.strata[0]?.column, table),
  }));
  return metrics.flatMap((metric) =>
    scopes
      .filter(({ scope }) => metric.scopes.includes(scope.kind))
      .filter(({ view }) => view === undefined || metric.needs.every((kind) => view[kind] !== undefined))
      .map(({ scope }) => ({ metric: metric.id, scope, options: defaultOptions(metric) })),
  );
}

/** Kinds of evidence that these metrics need. */
export function kindsFor(metrics: readonly Metric[]): ReadonlySet<EvidenceKind> {
  return new Set(metrics.flatMap(({ needs }) => needs));
}

/** What the metric does when nobody says anything; some have to be told more. */
function defaultOptions({ id, options }: Metric): Options {
  const parsed = options.safeParse({});
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw usageError(
      '--metric',
      `${id} has to be told its options (${names}), which only a policy can do: see \`fates explain ${id}\`.`,
      MEASURE_USAGE,
    );
  }
  return parsed.data;
}
