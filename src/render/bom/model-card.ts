/** A subject of a report as `modelCard` of CycloneDX 1.6: what was measured, on whom, with which interval, and what was found. */
import { plainText } from '../../judge/text.ts';
import type { Part } from '../../metrics/measurement.ts';
import type { ReportFinding, SubjectReport } from '../../report/report.ts';

export interface PerformanceMetric {
  /** The metric's id. */
  readonly type: string;
  readonly value: string;
  readonly slice?: string;
  readonly confidenceInterval?: { readonly lowerBound: string; readonly upperBound: string };
}

export interface BomModelCard {
  readonly modelParameters: {
    readonly task?: string;
    readonly datasets: readonly { readonly ref: string }[];
  };
  readonly quantitativeAnalysis?: { readonly performanceMetrics: readonly PerformanceMetric[] };
  readonly considerations?: {
    readonly technicalLimitations?: readonly string[];
    readonly fairnessAssessments?: readonly FairnessAssessment[];
  };
}

interface FairnessAssessment {
  readonly groupAtRisk: string;
  readonly harms: string;
  readonly mitigationStrategy?: string;
}

/** Families whose numbers are of the model; of files and documents they are no performance. */
const OF_THE_MODEL: ReadonlySet<string> = new Set(['fairness', 'performance', 'security']);

/** `datasets` are references to entries of the bill. */
export function modelCardOf(subject: SubjectReport, datasets: readonly string[]): BomModelCard {
  const findings = subject.properties.flatMap((property) => property.findings);
  const measured = subject.properties
    .filter(({ family }) => OF_THE_MODEL.has(family))
    .flatMap((property) => property.findings.flatMap(metricsOf));
  const limitations = unique([
    ...findings.filter(isUnmeasured).map(({ sentence }) => plainText(sentence)),
    ...subject.notes,
  ]);
  const assessments = findings.filter(isUnfair).map(assessmentOf);
  const considerations = {
    ...(limitations.length === 0 ? {} : { technicalLimitations: limitations }),
    ...(assessments.length === 0 ? {} : { fairnessAssessments: assessments }),
  };
  return {
    modelParameters: {
      ...(subject.task === 'unknown' ? {} : { task: subject.task }),
      datasets: datasets.map((ref) => ({ ref })),
    },
    ...(measured.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: unique(measured) } }),
    ...(Object.keys(considerations).length === 0 ? {} : { considerations }),
  };
}

/** The number itself, and that of each group behind it. */
function metricsOf({ metric, scope, scopeKind, measurement }: ReportFinding): readonly PerformanceMetric[] {
  if (measurement.status !== 'measured' || measurement.counted !== undefined) {
    return [];
  }
  const columns = [scope].flat();
  const slice = scopeKind === 'overall' ? undefined : columns.join(' × ');
  const { value, interval, parts = [] } = measurement;
  return [
    {
      type: metric,
      value: String(value),
      ...(slice === undefined ? {} : { slice }),
      ...(interval === undefined ? {} : intervalOf(interval)),
    },
    ...parts.flatMap((part) => partOf(part, metric, columns)),
  ];
}

function partOf(
  { group, value, interval }: Part,
  metric: string,
  columns: readonly string[],
): readonly PerformanceMetric[] {
  return value === null
    ? []
    : [
        {
          type: `${metric}, of the group`,
          value: String(value),
          slice: group.map((name, index) => `${columns[index] ?? ''}=${name}`).join(', '),
          ...(interval === undefined ? {} : intervalOf(interval)),
        },
      ];
}

function intervalOf([low, high]: readonly [number, number]): Pick<PerformanceMetric, 'confidenceInterval'> {
  return { confidenceInterval: { lowerBound: String(low), upperBound: String(high) } };
}

function isUnmeasured({ measurement }: ReportFinding): boolean {
  return measurement.status !== 'measured' && measurement.status !== 'not-applicable';
}

function isUnfair({ metric, verdict }: ReportFinding): boolean {
  return metric.startsWith('fairness/') && (verdict === 'FAIL' || verdict === 'WARN');
}

function assessmentOf({ scope, sentence, remedy }: ReportFinding): FairnessAssessment {
  const mitigationStrategy = plainText(remedy);
  return {
    groupAtRisk: [scope].flat().join(' × '),
    harms: plainText(sentence),
    ...(mitigationStrategy === '' ? {} : { mitigationStrategy }),
  };
}

/** The schema wants each item once. */
function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
