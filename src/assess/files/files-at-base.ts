/** The files of a subject as they were at the base, read from git objects: only for a requirement that has `regress`. */
import type { BaseSide } from '../../discover/commit-tree.ts';
import { isAvailable } from '../../discover/commit-tree.ts';
import type { EvidenceKind } from '../../evidence/evidence.ts';
import type { FileEvidence } from '../../evidence/files/file-evidence.ts';
import { isFileKind } from '../../metrics/measure.ts';
import type { Measurement } from '../../metrics/measurement.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { PlannedSubject } from '../../policy/plan.ts';
import { boundFiles } from './files-of-subject.ts';
import type { FileWorld } from './gather-files.ts';
import { gatherFilesOf } from './gather-files.ts';
import { ModelFiles } from './model-files.ts';

/** What was there, or why nothing can be compared: the model is new (`not-applicable`), or the base cannot be read. */
export type FilesBefore =
  | { readonly evidence: FileEvidence }
  | { readonly instead: Exclude<Measurement, { readonly status: 'measured' }> };

/** What of a subject was read at the base: models and what lies beside them, and documents. Absent: nobody asked. */
export interface SubjectBefore {
  readonly files?: FilesBefore;
  readonly documents?: FilesBefore;
}

/** Kinds of evidence from files that a requirement is held against the base by. */
export function comparedKinds(
  { requests, requirements }: Pick<PlannedSubject, 'requests' | 'requirements'>,
  metricOf: (id: string) => Metric,
): ReadonlySet<EvidenceKind> {
  const metrics = requirements.flatMap(({ requirement, request }) =>
    requirement.regress === undefined ? [] : (requests[request]?.metric ?? []),
  );
  return new Set(metrics.flatMap((metric) => metricOf(metric).needs.filter(isFileKind)));
}

/** `subject` with what the base binds. A model file that has the same bytes now is not read again: `models` has it. */
export async function filesAtBase(
  subject: PlannedSubject,
  base: BaseSide,
  models: ModelFiles,
  world: FileWorld,
): Promise<FilesBefore> {
  const { baseline: tree } = base;
  if (!isAvailable(tree)) {
    return {
      instead: { status: 'no-evidence', missing: ['the files at the base'], hint: tree.problem.hint },
    };
  }
  const listing = await tree.list();
  const { model } = subject.bindings;
  if (model !== undefined && boundFiles(subject.bindings, listing).length === 0) {
    return { instead: { status: 'not-applicable', reason: 'the base does not have this model' } };
  }
  const same = async (path: string) =>
    (await base.isUnchanged(path)) ? await models.examine(path) : undefined;
  const before = new ModelFiles(tree, world.files, same);
  // Nothing is taken away from the base itself.
  const { base: _, ...rest } = world;
  const { files } = await gatherFilesOf(subject, [], before, { ...rest, listing, workspace: tree });
  return { evidence: files.evidence };
}
