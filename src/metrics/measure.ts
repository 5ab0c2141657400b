/**
 * The engine: metric × evidence → measurement. The one place that handles missing evidence, refused rows, exceptions
 * and numbers that are not numbers; `not-applicable`, `no-evidence` and `error` are made here and nowhere else.
 */
import type { Task } from '../cube/cube.ts';
import type { EvidenceKind, EvidenceKinds, Gathered } from '../evidence/evidence.ts';
import type { DocumentKind } from '../evidence/document/kinds.ts';
import { DOCUMENT_KINDS } from '../evidence/document/kinds.ts';
import type { FileEvidence, FileKinds } from '../evidence/files/file-evidence.ts';
import type { MetricRequest } from '../policy/plan.ts';
import type { Minimum, TableBinding } from '../policy/policy.ts';
import { guarded } from './guard.ts';
import type { Measurement } from './measurement.ts';
import type { MeasureContext, Metric } from './metric.ts';
import { refusedBeyond } from './refused.ts';

export interface EngineSettings {
  readonly minimum: Minimum;
  readonly seed: number;
  readonly draws: number;
}

/** What the engine has of one subject. Views are made once a scope and shared by the metrics. */
export interface EngineSubject {
  /** `infer`: the policy does not say; then what does not fit is insufficient, because data may not excuse a metric. */
  readonly task: Task | 'infer';
  readonly bindings: TableBinding;
  readonly gathered: Gathered;
  /** Absent: nobody looked at files. */
  readonly files?: FileEvidence | undefined;
  viewOf(request: MetricRequest): Partial<EvidenceKinds>;
}

export function measure(
  metric: Metric,
  request: MetricRequest,
  subject: EngineSubject,
  settings: EngineSettings,
): Measurement {
  const unfit = unfitFor(metric, subject);
  if (unfit !== undefined) {
    return unfit;
  }
  if (needsFilesOnly(metric)) {
    return measureFiles(metric, request, subject, settings);
  }
  const { gathered } = subject;
  if (!gathered.ok) {
    return unread(gathered, subject.bindings.table);
  }
  // A metric may need documents beside the table: what is said of the files comes first, because no column mends it.
  const ofFiles = missingFiles(
    metric.needs.filter((kind) => FILE_KINDS.has(kind)),
    subject.files,
  );
  if (ofFiles !== undefined) {
    return ofFiles;
  }
  const view = { ...subject.files?.kinds, ...subject.viewOf(request) };
  const missing = metric.needs.filter((kind) => view[kind] === undefined);
  const failure = missing.map((kind) => gathered.table.further?.failures.get(kind)).find(Boolean);
  if (failure !== undefined) {
    return unread(failure, failure.problems[0]?.path ?? '');
  }
  if (missing.length > 0) {
    return { status: 'no-evidence', missing, hint: hintFor(missing, subject.bindings) };
  }
  const tooManyRefused = refusedBeyond(gathered.table.cube, request, settings.minimum);
  if (tooManyRefused !== undefined) {
    return tooManyRefused;
  }
  return guarded(metric, () =>
    metric.run(view, request.options, contextOf(request, subject.bindings, settings)),
  );
}

const BESIDE_DOCUMENTS: readonly Exclude<keyof FileKinds, DocumentKind>[] = [
  'modelFiles',
  'sourceCode',
  'dependencies',
  'integrity',
];

const FILE_KINDS: ReadonlySet<string> = new Set([...BESIDE_DOCUMENTS, ...Object.keys(DOCUMENT_KINDS)]);

/** Whether a metric reads no table: it is measured where there is none. */
export function needsFilesOnly({ needs }: Pick<Metric, 'needs'>): boolean {
  return needs.every(isFileKind);
}

/** Whether a kind of evidence is read of files and not of a table. */
export function isFileKind(kind: EvidenceKind): boolean {
  return FILE_KINDS.has(kind);
}

/** Whether a kind of evidence is what documents say. */
export function isDocumentKind(kind: EvidenceKind): kind is DocumentKind {
  return Object.hasOwn(DOCUMENT_KINDS, kind);
}

function measureFiles(
  metric: Metric,
  request: MetricRequest,
  { files, bindings }: EngineSubject,
  settings: EngineSettings,
): Measurement {
  const kinds = files?.kinds ?? {};
  return (
    missingFiles(metric.needs, files) ??
    guarded(metric, () => metric.run(kinds, request.options, contextOf(request, bindings, settings)))
  );
}

/** Why one of these kinds, all of files, is not there; undefined where all are. */
function missingFiles(
  needs: readonly EvidenceKind[],
  files: FileEvidence | undefined,
): Measurement | undefined {
  const kinds = files?.kinds ?? {};
  const missing = needs.filter((kind) => !Object.hasOwn(kinds, kind));
  if (missing.length === 0) {
    return undefined;
  }
  const reasons = Object.entries(files?.missing ?? {});
  const reason = missing.flatMap((kind) => reasons.find(([name]) => name === kind)?.[1] ?? [])[0];
  if (reason === undefined) {
    return { status: 'no-evidence', missing, hint: fileHint(missing) };
  }
  const { unreadable, ...absent } = reason;
  return unreadable === undefined
    ? { status: 'no-evidence', ...absent }
    : { status: 'error', message: unreadable, hint: absent.hint };
}

function fileHint(missing: readonly EvidenceKind[]): string {
  const hints = missing.map((kind) => (isDocumentKind(kind) ? DOCUMENT_KINDS[kind].hint : BIND_MODEL));
  return [...new Set(hints)].join(' ');
}

const BIND_MODEL = 'Bind `model:` of the subject to its file or folder in the policy.';

/** The problems themselves stand once in the subject's report; here only which they are, and what to do. */
function unread({ state, problems }: Extract<Gathered, { readonly ok: false }>, table: string): Measurement {
  const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
  const hints = once(problems.map((problem) => problem.hint));
  const hint = hints.length === 1 ? hints.join(' ') : 'Mend what the problems of this subject name.';
  const codes = once(problems.map(({ code }) => code)).join(', ');
  const paths = once(problems.map(({ path }) => path));
  const what = paths.length === 1 ? paths.join('') : table;
  return state === 'missing'
    ? { status: 'no-evidence', missing: [table], hint }
    : { status: 'error', message: `${JSON.stringify(what)} cannot be used (${codes})`, hint };
}

function unfitFor(metric: Metric, subject: EngineSubject): Measurement | undefined {
  const { gathered } = subject;
  const task = subject.task === 'infer' ? (gathered.ok ? gathered.table.task : undefined) : subject.task;
  if (task === undefined || metric.tasks.includes(task)) {
    return undefined;
  }
  return subject.task === 'infer'
    ? {
        status: 'insufficient',
        n: 0,
        needed: 1,
        reason: `the task was inferred as ${task} from the rows, and what is inferred excuses nothing`,
        hint: 'Write the `task` of the subject.',
      }
    : {
        status: 'not-applicable',
        reason: `it is defined for ${metric.tasks.join(' and ')}, the subject's task is ${task}`,
      };
}

/** What the policy has to bind before a kind of evidence can exist. */
const BINDINGS: { readonly [K in Exclude<EvidenceKind, DocumentKind>]: string } = {
  labels: 'evaluation.label',
  decisions: 'evaluation.prediction (or evaluation.score with evaluation.threshold)',
  strata: 'evaluation.strata',
  scores: 'evaluation.score (evaluation.scores when multiclass)',
  residuals: 'evaluation.prediction of a regression',
  columns: 'training.table',
  ranges: 'training.table',
  overlap: 'training.table',
  classes: 'training.table',
  members: 'training.table and evaluation.score',
  shifts: 'shifts',
  confidences: 'shifts and evaluation.score',
  counterfactual: 'evaluation.counterfactual',
  severity: 'evaluation.severity',
  population: 'evaluation.population',
  modelFiles: 'model',
  sourceCode: 'model',
  dependencies: 'model',
  integrity: 'model',
};

/** Kinds that come of a further table, not of a column of the evaluation table. */
export const FURTHER: ReadonlySet<EvidenceKind> = new Set([
  'columns',
  'ranges',
  'overlap',
  'classes',
  'members',
  'shifts',
  'confidences',
]);

function hintFor(missing: readonly EvidenceKind[], bindings: TableBinding): string {
  if (missing.includes('severity')) {
    return 'Bind evaluation.severity to a table with the cost of each confusion: truth, decision, cost.';
  }
  if (missing.includes('population')) {
    return 'Write the share of each group of the attribute under `evaluation.population` (`fates measure --population`), from a census or the users of the system.';
  }
  const keys = missing.map((kind) => (isDocumentKind(kind) ? 'documents' : BINDINGS[kind])).join(', ');
  if (missing.every((kind) => FURTHER.has(kind))) {
    return `Bind ${keys} in the policy, and have the table that it names in the repository or written by the job.`;
  }
  return `Bind ${keys} to columns of ${bindings.table} in the policy, and have the evaluation write them.`;
}

/** What a metric is told of a request. */
export function contextOf(
  request: MetricRequest,
  bindings: TableBinding,
  settings: EngineSettings,
): MeasureContext {
  const column = request.scope.kind === 'overall' ? undefined : request.scope.columns[0];
  const reference =
    column === undefined || request.scope.kind === 'intersection'
      ? undefined
      : Object.entries(bindings.reference).find(([name]) => name === column)?.[1];
  return {
    scope: request.scope,
    ...settings,
    favourable: bindings.favourable,
    ...(reference === undefined ? {} : { reference }),
  };
}
