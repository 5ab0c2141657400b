/** Measures what the claims of a subject need, and answers them; a subject whose policy asks nothing about claims pays nothing. */
import type { Gathered } from '../../evidence/evidence.ts';
import type { FileEvidence } from '../../evidence/files/file-evidence.ts';
import type { EngineSettings } from '../../metrics/measure.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { MetricRequest, PlannedSubject } from '../../policy/plan.ts';
import { measureSubject } from '../measure-subject.ts';
import { withAnswers } from './answer-claims.ts';
import { allClaims, claimRequests } from './claim-requests.ts';

/** The claims of one subject, before anything is gathered. */
export interface SubjectClaims {
  /** Beside those of the policy. */
  readonly requests: readonly MetricRequest[];
  /** The files with each claim answered from what was gathered. */
  readonly answered: (gathered: Gathered, settings: EngineSettings) => FileEvidence | undefined;
}

/** `because`: why no number stands for this model, where none does. */
export function claimsOf(
  subject: PlannedSubject,
  files: FileEvidence | undefined,
  metrics: readonly Metric[],
  because?: string,
): SubjectClaims {
  if (files === undefined || allClaims(files).length === 0) {
    return { requests: [], answered: () => files };
  }
  const byId = new Map<string, Metric>(metrics.map((metric) => [metric.id, metric]));
  const metricOf = (id: string): Metric | undefined => byId.get(id);
  const requests = because === undefined ? claimRequests(subject, files, metricOf) : [];
  return {
    requests,
    answered: (gathered, settings) => {
      const measured = measureSubject(
        { ...subject, requests },
        gathered,
        (id) => found(metricOf(id), id),
        settings,
      );
      const evaluated = { requests, measurements: measured, ...tableOf(subject, gathered) };
      return withAnswers(
        files,
        subject,
        metricOf,
        because === undefined ? evaluated : { ...evaluated, because },
      );
    },
  };
}

function tableOf(
  { bindings, shards }: PlannedSubject,
  gathered: Gathered,
): { readonly table: string; readonly digests: readonly string[] } {
  const own = new Set(shards);
  const files = gathered.ok ? gathered.table.files.filter(({ path }) => own.has(path)) : [];
  return { table: bindings.evaluation.table, digests: files.map(({ sha256 }) => sha256) };
}

/** Only metrics that are there are asked. */
function found(metric: Metric | undefined, id: string): Metric {
  if (metric === undefined) {
    throw new Error(`a claim was asked of ${id}, which is not there`);
  }
  return metric;
}
