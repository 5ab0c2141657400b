import { DOCUMENT_KINDS } from '../evidence/document/kinds.ts';
import type { EvidenceKind, EvidenceKinds, Gathered, Grade } from '../evidence/evidence.ts';
import type { FileEvidence } from '../evidence/files/file-evidence.ts';
import { isAttested } from '../evidence/integrity/attested.ts';
import type { EngineSettings, EngineSubject } from '../metrics/measure.ts';
import { isDocumentKind, measure, needsFilesOnly } from '../metrics/measure.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { Metric } from '../metrics/metric.ts';
import { viewOf } from '../metrics/view.ts';
import type { MetricRequest, PlannedSubject } from '../policy/plan.ts';
import { scopeKey } from '../policy/scope.ts';
import { onceForEach } from '../stats/once-for-each.ts';

/** The answers to a subject's requests, in their order. */
export function measureSubject(
  subject: Pick<PlannedSubject, 'task' | 'bindings' | 'requests'>,
  gathered: Gathered,
  metricOf: (id: string) => Metric,
  settings: EngineSettings,
  files?: FileEvidence,
): readonly Measurement[] {
  const engineSubject = { ...engineSubjectOf(subject, gathered), files };
  return subject.requests.map((request) =>
    measure(metricOf(request.metric), request, engineSubject, settings),
  );
}

/** What was cut of a table for a scope: claims, requirements and comparisons share it, and with it the draws of its groups. */
const viewsOf = onceForEach((_gathered: Gathered) => new Map<string, Partial<EvidenceKinds>>());

/** A subject as the engine sees it; evidence is cut to each scope once. */
export function engineSubjectOf(
  subject: Pick<PlannedSubject, 'task' | 'bindings'>,
  gathered: Gathered,
): EngineSubject {
  const views = viewsOf(gathered);
  const cut = (request: MetricRequest): Partial<EvidenceKinds> => {
    if (!gathered.ok) {
      return {};
    }
    const stratum = stratumOf(request, subject);
    const key = `${scopeKey(request.scope)} ${stratum ?? ''}`;
    const view = views.get(key) ?? viewOf(gathered.table.cube, request.scope, stratum, gathered.table);
    views.set(key, view);
    return view;
  };
  return { task: subject.task, bindings: subject.bindings.evaluation, gathered, viewOf: cut };
}

/** The option `stratum` where a metric has it, else the first column that the policy declares. */
function stratumOf(
  { options }: MetricRequest,
  { bindings }: Pick<PlannedSubject, 'bindings'>,
): string | undefined {
  const chosen = options['stratum'];
  return typeof chosen === 'string' ? chosen : bindings.evaluation.strata[0]?.column;
}

/** Lowest grade of what was read, but for the files of `beside`. */
export function gradeOf(gathered: Gathered, beside: ReadonlySet<string> = new Set()): Grade | undefined {
  const files = gathered.ok ? gathered.table.files.filter(({ path }) => !beside.has(path)) : [];
  return lowest(files.map(({ grade }) => grade));
}

const OF_TRAINING: readonly EvidenceKind[] = ['columns', 'ranges', 'overlap', 'members', 'classes'];
const OF_SHIFTS: readonly EvidenceKind[] = ['shifts', 'confidences'];

/** Files of tables that no requirement asks for: what only a frame looks at gives no finding another grade. */
export function unaskedFiles(
  { bindings, requirements, shards, furtherShards }: PlannedSubject,
  metricOf: (id: string) => Pick<Metric, 'needs'>,
): ReadonlySet<string> {
  const needs = new Set(requirements.flatMap(({ requirement }) => metricOf(requirement.metric).needs));
  const { training, shifts = {} } = bindings;
  const asked = [
    ...(OF_TRAINING.some((kind) => needs.has(kind)) ? [training] : []),
    ...(OF_SHIFTS.some((kind) => needs.has(kind)) ? Object.values(shifts) : []),
  ].flatMap((table) => (table === undefined ? [] : (furtherShards.get(table.table) ?? [])));
  const kept = new Set([...shards, ...asked]);
  return new Set([...furtherShards.values()].flat().filter((path) => !kept.has(path)));
}

/**
 * Of documents what they can be; of other files our own reading of the very bytes, more where somebody whom the policy trusts has
 * signed for them.
 */
function gradeOfFiles(needs: readonly EvidenceKind[], files: FileEvidence | undefined): Grade | undefined {
  const { integrity } = files?.kinds ?? {};
  const isSigned = integrity !== undefined && isAttested(integrity.evidence);
  return lowest(
    needs.map((kind) => {
      if (isDocumentKind(kind)) {
        return DOCUMENT_KINDS[kind].grade;
      }
      return kind === 'integrity' && isSigned ? 'attested' : 'computed';
    }),
  );
}

/** Of a metric's own evidence: that of the table, of files, or the lower of both where it needs both. */
export function gradeOfEvidence(
  metric: Pick<Metric, 'needs'>,
  table: Grade | undefined,
  files: FileEvidence | undefined,
): Grade | undefined {
  if (needsFilesOnly(metric)) {
    return gradeOfFiles(metric.needs, files);
  }
  const documents = gradeOfFiles(metric.needs.filter(isDocumentKind), files);
  return documents === undefined || table === undefined ? table : lowest([table, documents]);
}

const GRADES: readonly Grade[] = ['declared', 'reported', 'computed', 'reproduced', 'attested'];

function lowest(grades: readonly Grade[]): Grade | undefined {
  return GRADES.find((grade) => grades.includes(grade));
}
