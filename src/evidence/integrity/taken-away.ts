/** Proofs of a model that the base has and the change takes away: without them nobody would see that the files are others. */
import { INTEGRITY_RULES } from '../model/rules/integrity.ts';
import { isOfGit } from './compare-files.ts';
import { kindOf } from './documents.ts';
import { finding } from './findings.ts';
import type { IntegrityEvidence, IntegrityFinding, SignedModel } from './integrity-evidence.ts';
import { isProvenance } from './provenance-claims.ts';

/** A model in one tree, and what was read beside it there. */
export interface ProvenModel {
  readonly model: SignedModel;
  readonly evidence: IntegrityEvidence;
}

export interface Change {
  /** Old path → new path, as git sees them. */
  readonly renames: ReadonlyMap<string, string>;
  /** Whether a document of the assessed tree is at its path as it was at the base. */
  readonly isUnchanged: (path: string) => boolean;
  /** Whether the assessed tree has the file. */
  readonly isThere: (path: string) => boolean;
  /** What the findings call the base. */
  readonly base: string;
}

/** What one document says of the model, by what sort of statement. */
interface Proof {
  readonly path: string;
  readonly sort: string;
  /** Files of the model that it speaks of, sorted. */
  readonly files: readonly string[];
}

/**
 * A proof is still there when a document of its sort, itself or one that the change brings or rewrites, speaks of the same files: a model
 * and its signature may be replaced together, renamed, or moved. What that document says of them is judged like any other.
 */
export function takenAway(
  before: ProvenModel,
  now: ProvenModel,
  change: Change,
): readonly IntegrityFinding[] {
  const present = proofsOf(now);
  // The policy may bind another model now, and leave this one and what proves it where they are.
  const isOther = before.model.path !== now.model.path && before.model.files.some(change.isThere);
  return proofsOf(before).flatMap((proof) => {
    const needed = neededOf(proof, before.model, now.model, change.renames);
    const spoken = new Set(
      present
        .filter(({ path, sort }) => sort === proof.sort && (path === proof.path || !change.isUnchanged(path)))
        .flatMap(({ files }) => files),
    );
    return (isOther && change.isUnchanged(proof.path)) || needed.every((path) => spoken.has(path))
      ? []
      : [findingOf(proof, change)];
  });
}

function findingOf({ path, sort, files }: Proof, { isThere, base }: Change): IntegrityFinding {
  const [first = ''] = files;
  const more = files.length === 1 ? '' : ` and ${files.length - 1} more`;
  return finding(
    INTEGRITY_RULES.takenAway,
    path,
    isThere(path)
      ? 'At the base it is a proof of the model, and after this change it is none.'
      : 'At the base it is a proof of the model, and this change removes it.',
    `${sort} of ${first}${more} at ${base}`,
  );
}

/** Files of the assessed model that a proof has to speak of; where the whole model was proven and became other files, all of those. */
function neededOf(
  { files }: Proof,
  before: SignedModel,
  now: SignedModel,
  renames: Change['renames'],
): readonly string[] {
  const own = new Set(provable(now));
  const kept = files.map((path) => movedTo(path, before, now, renames)).filter((path) => own.has(path));
  return kept.length === 0 && files.length === provable(before).length ? [...own] : kept;
}

function movedTo(path: string, before: SignedModel, now: SignedModel, renames: Change['renames']): string {
  const renamed = renames.get(path);
  if (renamed !== undefined) {
    return renamed;
  }
  if (path === before.path) {
    return now.path;
  }
  return path.startsWith(`${before.path}/`) ? `${now.path}${path.slice(before.path.length)}` : path;
}

/** Each document once for each sort of statement in it. */
function proofsOf({ model, evidence }: ProvenModel): readonly Proof[] {
  const own = provable(model);
  const proofs = new Map<string, Proof>();
  const add = (path: string, sort: string, files: readonly string[]): void => {
    const key = `${sort}\n${path}`;
    const all = new Set([...(proofs.get(key)?.files ?? []), ...files]);
    if (all.size > 0) {
      proofs.set(key, { path, sort, files: own.filter((each) => all.has(each)) });
    }
  };
  for (const { path, present, digests } of evidence.signatures) {
    const left = new Set([...digests.uncovered, ...digests.ignored]);
    add(path, 'signature', present === 'yes' ? own.filter((each) => !left.has(each)) : []);
  }
  for (const { path, present, predicateType = '', subjects, unnamed } of evidence.attestations) {
    const isRelated = present === 'yes' && subjects !== 'unrelated';
    const sort = isProvenance({ predicateType }) ? 'SLSA provenance' : `attestation ${predicateType}`;
    add(path, sort, isRelated ? own.filter((each) => !unnamed.includes(each)) : []);
  }
  for (const { path, present, outputs } of evidence.manifests) {
    add(path, 'run manifest', present === 'yes' && outputs !== 'unrelated' ? own : []);
  }
  return [...proofs.values()];
}

/** What a proof can speak of: neither itself nor what is git's. */
function provable({ path: root, files }: SignedModel): readonly string[] {
  return files.filter((path) => kindOf(path) === undefined && !isOfGit(path, root)).toSorted();
}
