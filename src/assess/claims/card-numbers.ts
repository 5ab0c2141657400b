/** The numbers of a subject's model card: what its policy asks of its table, and the usual rates by group. */
import type { Gathered } from '../../evidence/evidence.ts';
import type { EngineSettings } from '../../metrics/measure.ts';
import { needsFilesOnly } from '../../metrics/measure.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { MetricRequest, PlannedSubject } from '../../policy/plan.ts';
import { scopeKey } from '../../policy/scope.ts';
import type { CardGroups, CardNumber } from '../../render/card/section.ts';
import { itemAt } from '../../stats/item-at.ts';
import { measureSubject } from '../measure-subject.ts';

type Task = 'binary' | 'multiclass' | 'regression';

/** What everybody expects of a card, whatever the policy asks. */
const USUAL: { readonly [T in Task]: readonly string[] } = {
  binary: ['performance/accuracy', 'performance/precision', 'performance/recall', 'performance/specificity'],
  multiclass: ['performance/accuracy', 'performance/f1-macro'],
  regression: ['performance/mae', 'performance/rmse'],
};

/** Rates by group, under names that are read back. */
const RATES: { readonly [T in Task]: readonly (readonly [string, string])[] } = {
  binary: [
    ['Accuracy', 'performance/accuracy'],
    ['Precision', 'performance/precision'],
    ['Recall', 'performance/recall'],
    ['Specificity', 'performance/specificity'],
    ['Selection rate', 'fairness/demographic-parity-difference'],
  ],
  multiclass: [['Accuracy', 'performance/accuracy']],
  regression: [
    ['MAE', 'performance/mae'],
    ['RMSE', 'performance/rmse'],
  ],
};

export interface CardRequests {
  readonly overall: readonly MetricRequest[];
  readonly groups: readonly {
    readonly column: string;
    readonly title: string;
    readonly request: MetricRequest;
  }[];
}

/** What has to be gathered; of a task that is not known the binary rates are asked, and those that do not apply are left out. */
export function cardRequests(subject: PlannedSubject, metricOf: (id: string) => Metric): CardRequests {
  const task = subject.task === 'infer' ? 'binary' : subject.task;
  const { evaluation } = subject.bindings;
  const asked = subject.requests.filter(
    ({ metric, scope }) => !needsFilesOnly(metricOf(metric)) && scope.kind !== 'slice' && metric !== '',
  );
  const usual = USUAL[task].map((metric) => ofMetric(metricOf(metric), { kind: 'overall' }));
  const all = [...asked, ...usual].map(
    (request) => [`${request.metric} ${scopeKey(request.scope)}`, request] as const,
  );
  const columns = [...new Set([...evaluation.attributes, ...evaluation.slices].map(({ column }) => column))];
  return {
    // Of two requests with other options the first counts, as it does for whoever reads the card.
    overall: [...new Map(all.toReversed()).values()].toReversed(),
    groups: columns.flatMap((column) =>
      RATES[task].map(([title, metric]) => ({
        column,
        title,
        request: ofMetric(metricOf(metric), { kind: 'slice', columns: [column] }),
      })),
    ),
  };
}

function ofMetric(metric: Metric, scope: MetricRequest['scope']): MetricRequest {
  const parsed = metric.options.safeParse({});
  return { metric: metric.id, scope, options: parsed.success ? parsed.data : {} };
}

export function cardNumbers(
  subject: PlannedSubject,
  { overall, groups }: CardRequests,
  gathered: Gathered,
  metricOf: (id: string) => Metric,
  settings: EngineSettings,
): { readonly numbers: readonly CardNumber[]; readonly groups: readonly CardGroups[] } {
  const requests = [...overall, ...groups.map(({ request }) => request)];
  const measured = measureSubject({ ...subject, requests }, gathered, metricOf, settings);
  const numbers = overall.map((request, index) => ({
    metric: request.metric,
    title: metricOf(request.metric).title,
    scope: request.scope,
    measurement: itemAt(measured, index),
  }));
  const rates = groups.map(({ column, title }, index) => {
    const measurement = itemAt(measured, overall.length + index);
    const hasParts = measurement.status === 'measured' || measurement.status === 'insufficient';
    return { column, title, parts: hasParts ? (measurement.parts ?? []) : [] };
  });
  const columns = [...new Set(groups.map(({ column }) => column))];
  return {
    numbers: numbers.filter(({ measurement }) => measurement.status !== 'not-applicable'),
    groups: columns.map((column) => ({
      column,
      rates: rates.filter((rate) => rate.column === column && rate.parts.length > 0),
    })),
  };
}
