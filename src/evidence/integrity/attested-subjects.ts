import type { FileHashes } from './file-hashes.ts';
import type { AttestationEvidence, SignedModel } from './integrity-evidence.ts';
import { hashNamed } from './signed-list.ts';
import type { Subject } from './statement.ts';

type FileState = 'match' | 'mismatch' | 'absent' | 'unknown';

/**
 * The model's files against the subjects of a statement. A subject stands for a file by its digest; one that has the file's name and another
 * digest contradicts it.
 */
export async function comparedSubjects(
  subjects: readonly Subject[],
  model: SignedModel,
  required: readonly string[],
  hashes: FileHashes,
): Promise<AttestationEvidence['subjects']> {
  const digests = new Set(
    subjects.flatMap(({ digest }) => Object.entries(digest).map(([name, hex]) => `${name} ${hex}`)),
  );
  const algorithms = new Set(subjects.flatMap(({ digest }) => Object.keys(digest)));
  const named = new Map(subjects.map(({ name, digest }) => [name, digest]));
  const states: FileState[] = [];
  for (const path of required) {
    states.push(
      (await hasDigest(path, algorithms, digests, hashes))
        ? 'match'
        : contradiction(namesOf(path, model).map((name) => named.get(name))),
    );
  }
  return verdictOf(states);
}

async function hasDigest(
  path: string,
  algorithms: ReadonlySet<string>,
  digests: ReadonlySet<string>,
  hashes: FileHashes,
): Promise<boolean> {
  for (const name of algorithms) {
    const algorithm = hashNamed(name);
    if (algorithm !== undefined && digests.has(`${name} ${await hashes.whole(path, algorithm)}`)) {
      return true;
    }
  }
  return false;
}

function contradiction(found: readonly (Subject['digest'] | undefined)[]): FileState {
  const digest = found.find((one) => one !== undefined);
  if (digest === undefined) {
    return 'absent';
  }
  return Object.keys(digest).some((name) => hashNamed(name) !== undefined) ? 'mismatch' : 'unknown';
}

/** Builders name a file by its path in the repository, in the model, or, when it is one file, by its name. */
function namesOf(path: string, { path: root, kind }: SignedModel): readonly string[] {
  return kind === 'folder'
    ? [path, path.slice(root.length + 1)]
    : [path, path.slice(path.lastIndexOf('/') + 1)];
}

function verdictOf(states: readonly FileState[]): AttestationEvidence['subjects'] {
  if (states.includes('mismatch')) {
    return 'mismatch';
  }
  if (states.includes('unknown')) {
    return 'inconclusive';
  }
  if (!states.includes('match')) {
    return 'unrelated';
  }
  return states.includes('absent') ? 'incomplete' : 'match';
}
