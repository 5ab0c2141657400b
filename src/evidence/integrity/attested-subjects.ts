import type { FileHashes } from './file-hashes.ts';
import type { AttestationEvidence, SignedModel } from './integrity-evidence.ts';
import { hashNamed } from './signed-list.ts';
import type { Subject } from './statement.ts';

type FileState = 'match' | 'mismatch' | 'absent' | 'unknown';

export interface ComparedSubjects {
  readonly answer: AttestationEvidence['subjects'];
  /** Files that a subject stands for, sorted. */
  readonly named: readonly string[];
  /** Files that a subject names with another digest, sorted. */
  readonly changed: readonly string[];
  /** Files that no subject stands for, sorted. */
  readonly unnamed: readonly string[];
}

/**
 * The model's files against the subjects of a statement. A subject of the file's name decides, so that two attested files cannot change
 * places; where none has its name, one stands for it by its digest.
 */
export async function comparedSubjects(
  subjects: readonly Subject[],
  model: SignedModel,
  required: readonly string[],
  hashes: FileHashes,
): Promise<ComparedSubjects> {
  const digests = new Set(
    subjects.flatMap(({ digest }) => Object.entries(digest).map(([name, hex]) => `${name} ${hex}`)),
  );
  const algorithms = new Set(subjects.flatMap(({ digest }) => Object.keys(digest)));
  const named = byName(subjects);
  const states: { readonly path: string; readonly state: FileState }[] = [];
  for (const path of required.toSorted()) {
    const own = namesOf(path, model).flatMap((name) => named.get(name) ?? []);
    const state =
      own.length > 0
        ? await stateOfNamed(path, own, hashes)
        : (await hasDigest(path, algorithms, digests, hashes))
          ? 'match'
          : 'absent';
    states.push({ path, state });
  }
  const pathsOf = (wanted: FileState) =>
    states.filter(({ state }) => state === wanted).map(({ path }) => path);
  return {
    answer: verdictOf(states.map(({ state }) => state)),
    named: pathsOf('match'),
    changed: pathsOf('mismatch'),
    unnamed: pathsOf('absent'),
  };
}

function byName(subjects: readonly Subject[]): ReadonlyMap<string, readonly Subject[]> {
  const named = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const same = named.get(subject.name) ?? [];
    same.push(subject);
    named.set(subject.name, same);
  }
  return named;
}

/** Several subjects may have one name, of folders that are not told apart. */
async function stateOfNamed(path: string, own: readonly Subject[], hashes: FileHashes): Promise<FileState> {
  let state: FileState = 'unknown';
  for (const [name, hex] of own.flatMap(({ digest }) => Object.entries(digest))) {
    const algorithm = hashNamed(name);
    if (algorithm !== undefined) {
      if ((await hashes.whole(path, algorithm)) === hex) {
        return 'match';
      }
      state = 'mismatch';
    }
  }
  return state;
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
