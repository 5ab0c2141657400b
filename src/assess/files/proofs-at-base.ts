import type { BaseSide } from '../../discover/commit-tree.ts';
import { isAvailable } from '../../discover/commit-tree.ts';
import { renamesIn } from '../../discover/touched.ts';
import { documentsOf } from '../../evidence/integrity/documents.ts';
import type {
  IntegrityEvidence,
  IntegrityFinding,
  SignedModel,
} from '../../evidence/integrity/integrity-evidence.ts';
import type { Change, ProvenModel } from '../../evidence/integrity/taken-away.ts';
import { takenAway } from '../../evidence/integrity/taken-away.ts';
import type { SubjectPolicy } from '../../policy/policy.ts';
import { filesAt } from '../../policy/shards.ts';
import type { NotLookedAt } from '../../report/report.ts';
import type { FileWorld } from './gather-files.ts';

export interface TakenProofs {
  readonly findings: readonly IntegrityFinding[];
  readonly notLookedAt: readonly NotLookedAt[];
}

const NOTHING: TakenProofs = { findings: [], notLookedAt: [] };

/**
 * Which proofs of a subject's model the base has and the assessed tree has not. The base's model is read, and hashed, only where a
 * document or a file of it is not there as it was.
 */
export async function proofsTakenAway(
  { id }: SubjectPolicy,
  now: ProvenModel,
  world: FileWorld,
): Promise<TakenProofs> {
  const { base } = world;
  if (base === undefined) {
    return NOTHING;
  }
  if (!isAvailable(base.baseline)) {
    const reason = `which proofs of it the base has is unknown, so that one that was taken away would not be seen: ${base.baseline.problem.message}`;
    return { findings: [], notLookedAt: [{ path: now.model.path, reason }] };
  }
  const { baseline: tree } = base;
  const { files } = await tree.list();
  const renames = renamesIn(world.changes);
  const known = world.trust.base?.subjects.find((subject) => subject.id === id);
  const path = known?.model ?? before(now.model.path, renames);
  const paths = files.map((file) => file.path);
  const model = modelAt(path, filesAt(path, paths));
  const documents = documentsOf(files, model).map((document) => document.path);
  const unchanged = await unchangedOf([...documents, ...documentsIn(now.evidence)], base);
  const read = new Set(documentsIn(now.evidence));
  const own = new Set(now.model.files);
  const isSame = documents.every((each) => read.has(each) && unchanged.has(each));
  if (documents.length === 0 || (isSame && model.files.every((each) => own.has(each)))) {
    return NOTHING;
  }
  const evidence = await world.files.examineIntegrity(files, model, (each) => tree.open(each), {});
  const there = new Set(world.listing.files.map((file) => file.path));
  const change: Change = {
    renames,
    isUnchanged: (each) => unchanged.has(each),
    isThere: (each) => there.has(each),
    base: `${base.ref ?? 'the base'} (${tree.commit.slice(0, 7)})`,
  };
  return { findings: takenAway({ model, evidence }, now, change), notLookedAt: [] };
}

/** A model by its path and the files below it. */
export function modelAt(path: string, files: readonly string[]): SignedModel {
  return { path, kind: files.length === 1 && files[0] === path ? 'file' : 'folder', files };
}

function documentsIn({ signatures, attestations, manifests }: IntegrityEvidence): readonly string[] {
  return [...signatures, ...attestations, ...manifests].map(({ path }) => path);
}

async function unchangedOf(paths: readonly string[], base: BaseSide): Promise<ReadonlySet<string>> {
  const unchanged = new Set<string>();
  for (const path of new Set(paths)) {
    if (await base.isUnchanged(path)) {
      unchanged.add(path);
    }
  }
  return unchanged;
}

function before(path: string, renames: ReadonlyMap<string, string>): string {
  return [...renames].find(([, to]) => to === path)?.[0] ?? path;
}
