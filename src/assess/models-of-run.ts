/** The models of the subjects that a run assesses, and the run manifests that bind predictions to them. */
import type { Listing, Workspace } from '../discover/workspace.ts';
import type { PlannedSubject } from '../policy/plan.ts';
import type { NotLookedAt } from '../report/report.ts';
import { problemsOf } from './gather-subject.ts';
import type { DigestedFile, ModelBinding } from './model-binding.ts';
import { bindingOf, UNBOUND } from './model-binding.ts';
import type { FoundModel } from './model-of-subject.ts';
import { modelAt } from './model-of-subject.ts';
import type { AssessPorts } from './ports.ts';
import type { RunManifests } from './run-manifests.ts';
import { readRunManifests } from './run-manifests.ts';

export interface SubjectModel extends FoundModel {
  readonly binding: ModelBinding;
}

export interface ModelsOfRun {
  /** By the subject's id; of those that bind a model. */
  readonly models: ReadonlyMap<string, SubjectModel>;
  readonly notLookedAt: readonly NotLookedAt[];
}

type Ports = Pick<AssessPorts, 'workspace' | 'hashBytes'>;

/** Each model is digested once, however many subjects have it; a table only where a manifest may name it. */
export async function modelsOfRun(
  subjects: readonly PlannedSubject[],
  listing: Listing,
  { workspace, hashBytes }: Ports,
): Promise<ModelsOfRun> {
  const manifests = await readRunManifests(listing, workspace);
  const digested = new Map<string, FoundModel>();
  const models = new Map<string, SubjectModel>();
  const notLookedAt: NotLookedAt[] = [];
  for (const { id, bindings, shards } of subjects) {
    const path = bindings.model;
    if (path !== undefined) {
      const found = digested.get(path) ?? (await modelAt(path, listing, workspace, hashBytes));
      digested.set(path, found);
      models.set(id, { ...found, binding: await bindingTo(found, shards, manifests, workspace) });
      notLookedAt.push(...undigested(found, path, id));
    }
  }
  return { models, notLookedAt: [...notLookedAt, ...manifests.notLookedAt] };
}

function undigested({ because }: FoundModel, path: string, subject: string): readonly NotLookedAt[] {
  return because === undefined
    ? []
    : [
        {
          path,
          reason: `bound by the subject ${subject}; it has no digest, so nothing can be bound to it: ${because}`,
        },
      ];
}

async function bindingTo(
  { identity }: FoundModel,
  shards: readonly string[],
  { found }: RunManifests,
  workspace: Workspace,
): Promise<ModelBinding> {
  if (identity === undefined || found.length === 0) {
    return UNBOUND;
  }
  const table = await digestsOf(shards, workspace);
  return table === undefined ? UNBOUND : bindingOf(identity, table, found);
}

/** Undefined where one cannot be read: gathering it says so. */
async function digestsOf(
  shards: readonly string[],
  workspace: Workspace,
): Promise<readonly DigestedFile[] | undefined> {
  const digests: DigestedFile[] = [];
  for (const path of shards) {
    try {
      const source = await workspace.open(path);
      if (source === null) {
        return undefined;
      }
      digests.push({ path, sha256: await source.sha256() });
    } catch (error) {
      // Only to let our own bugs go on.
      problemsOf(error, path);
      return undefined;
    }
  }
  return digests;
}
