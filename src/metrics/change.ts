/**
 * What changed in one measurement since the base, with rows paired where that can be used: metrics that see nothing but the
 * decisions of a binary task. All others are compared as if head and base had seen different rows; that interval is too
 * wide when both models err on the same rows, and too narrow when one errs where the other does not, or when a gap turns
 * round between two groups.
 */
import type { DecisionEvidence } from '../evidence/evidence.ts';
import type { PairedMarginal } from '../evidence/paired/paired-cells.ts';
import type { MetricRequest } from '../policy/plan.ts';
import { columnsOf } from '../policy/scope.ts';
import type { Comparison } from './comparison.ts';
import { compareMeasurements } from './comparison.ts';
import type { EngineSettings, EngineSubject } from './measure.ts';
import { contextOf } from './measure.ts';
import type { Measured, Measurement } from './measurement.ts';
import type { Metric } from './metric.ts';
import { pairedCorrelation } from './paired-correlation.ts';

/** One side of a comparison: the subject as it was read there, and the answer to the request. */
export interface MeasuredSide {
  readonly subject: EngineSubject;
  readonly measurement: Measurement;
}

export interface ChangeRequest {
  readonly metric: Metric;
  readonly request: MetricRequest;
  readonly head: MeasuredSide;
  readonly base: MeasuredSide;
  readonly from: Comparison['from'];
  /** Of both tables, when their rows are paired. */
  readonly pairs?: readonly PairedMarginal[];
  readonly settings: EngineSettings;
}

export function changeOf(change: ChangeRequest): Comparison {
  const { metric, head, base, from } = change;
  const correlation =
    head.measurement.status === 'measured' && base.measurement.status === 'measured'
      ? correlationOf(change, head.measurement, base.measurement)
      : undefined;
  return compareMeasurements(metric, head.measurement, base.measurement, { from, correlation });
}

function correlationOf(
  { metric, request, head, base, pairs = [], settings }: ChangeRequest,
  ofHead: Measured,
  ofBase: Measured,
): number | undefined {
  const scope = JSON.stringify(columnsOf(request.scope));
  const marginal = pairs.find(({ columns }) => JSON.stringify(columns) === scope);
  const [now, before] = [decisionsOf(metric, request, head), decisionsOf(metric, request, base)];
  if (marginal === undefined || now === undefined || before === undefined) {
    return undefined;
  }
  // Groups that do not count are left out already; a group that counts must not drop out when its mass is moved.
  const minimum = { ...settings.minimum, group: 0, positives: 0, negatives: 0, decided: 0 };
  const context = contextOf(request, head.subject.bindings, { ...settings, minimum, draws: 0 });
  return pairedCorrelation(
    {
      head: { decisions: now, excluded: excludedOf(ofHead) },
      base: { decisions: before, excluded: excludedOf(ofBase) },
      pairs: marginal,
    },
    (decisions) => {
      const found = metric.run({ decisions }, request.options, context);
      return found.status === 'measured' ? found.value : Number.NaN;
    },
  );
}

function decisionsOf(
  { needs }: Metric,
  request: MetricRequest,
  { subject }: MeasuredSide,
): DecisionEvidence | undefined {
  const seesOnlyDecisions = needs.every((kind) => kind === 'decisions');
  const decisions = seesOnlyDecisions ? subject.viewOf(request).decisions : undefined;
  return decisions?.task === 'binary' ? decisions : undefined;
}

function excludedOf({ excluded = [] }: Measured): readonly (readonly string[])[] {
  return excluded.map(({ group }) => group);
}
