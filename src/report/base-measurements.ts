import canonicalize from 'canonicalize';
import type { Measurement } from '../metrics/measurement.ts';
import type { MetricRequest } from '../policy/plan.ts';
import { columnsOf } from '../policy/scope.ts';
import type { Report, ReportFinding, SubjectReport } from './report.ts';

/** What a base report says of one subject. */
export interface BaseMeasurements {
  readonly subject: SubjectReport;
  /** Of the same metric on the same scope with the same options; undefined when the base did not ask. */
  of(request: MetricRequest): Measurement | undefined;
}

/** Undefined when the report has no such subject: it is new, or was not touched when the report was made. */
export function baseMeasurements(report: Report, subject: string): BaseMeasurements | undefined {
  const found = report.subjects.find(({ id }) => id === subject);
  if (found === undefined) {
    return undefined;
  }
  const findings = found.properties.flatMap((property) => property.findings);
  const byKey = new Map(findings.map((finding) => [findingKey(finding), finding.measurement]));
  return { subject: found, of: (request) => byKey.get(requestKey(request)) };
}

function requestKey({ metric, scope, options }: MetricRequest): string {
  return keyOf(metric, scope.kind, columnsOf(scope), options);
}

function findingKey({ metric, scope, scopeKind, options }: ReportFinding): string {
  return keyOf(metric, scopeKind, scopeKind === 'overall' ? [] : [scope].flat(), options);
}

/** An injective text: JSON of names and columns, and options in their canonical form. */
function keyOf(metric: string, kind: string, columns: readonly string[], options: object): string {
  return JSON.stringify([metric, kind, columns, canonicalize(options)]);
}
