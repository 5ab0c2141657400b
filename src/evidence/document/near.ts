/** Which files of the tree are documents of a subject. */
import type { DocumentName } from '../../policy/documents.ts';
import type { SubjectPolicy } from '../../policy/policy.ts';
import { onceForEach } from '../../stats/once-for-each.ts';
import { remembered } from '../../stats/remembered.ts';
import type { DocumentPlace } from './document.ts';

/** Folders that hold documents of the folder that they lie in. */
const SIDE_FOLDERS = ['', 'docs', '.github', '.fates', '.devcontainer'];

/** More of one name are left out, and said. */
export const MOST_DOCUMENTS = 200;

export interface DocumentPaths {
  readonly name: DocumentName;
  /** The nearest first. */
  readonly paths: readonly string[];
  /** Of a path: a name may have several places, and each says what is read there. */
  readonly mostBytes: (path: string) => number;
  /** The policy names them: one that is not there is missed. */
  readonly isBound: boolean;
  /** Left out because there are too many. */
  readonly cut: number;
}

/** Of each name that somebody asks for its paths: those that the policy binds, else those that lie where such documents lie. */
export function documentPaths(
  subject: SubjectPolicy,
  names: ReadonlySet<DocumentName>,
  places: readonly DocumentPlace[],
  tree: readonly string[],
): readonly DocumentPaths[] {
  const folders = foldersOf(subject);
  const asked = new Set(places.flatMap(({ name }) => (names.has(name) ? [name] : [])));
  return [...asked].map((name) => {
    const own = places.filter((place) => place.name === name);
    const bound = boundPaths(subject, name);
    const found = bound ?? foundIn(own, tree, folders);
    return {
      name,
      paths: found.slice(0, MOST_DOCUMENTS),
      mostBytes: (path) => mostBytesIn(own, path),
      isBound: bound !== undefined,
      cut: Math.max(0, found.length - MOST_DOCUMENTS),
    };
  });
}

/** Each path once, whichever places it lies in. */
function foundIn(
  places: readonly DocumentPlace[],
  tree: readonly string[],
  folders: ReadonlyMap<string, number>,
): readonly string[] {
  const found = places.flatMap(({ pattern, where }) =>
    matching(pattern, tree).filter((path) => where === 'anywhere' || folders.has(folderOf(path))),
  );
  return [...new Set(found)].toSorted(
    (a, b) => farness(a, folders) - farness(b, folders) || (a < b ? -1 : 1),
  );
}

/** What the policy binds may lie in no place: then as much is read of it as anywhere. */
function mostBytesIn(places: readonly DocumentPlace[], path: string): number {
  const own = places.filter(({ pattern }) => pattern.test(path));
  return Math.max(...(own.length === 0 ? places : own).map(({ mostBytes }) => mostBytes));
}

/** A tree is searched once for a pattern, however many subjects it has. */
const searchedIn = onceForEach((_tree: readonly string[]) => new Map<RegExp, readonly string[]>());

function matching(pattern: RegExp, tree: readonly string[]): readonly string[] {
  return remembered(searchedIn(tree), pattern, () => tree.filter((path) => pattern.test(path)));
}

/** `card:` is the model card, unless `documents:` says another. */
function boundPaths(
  { card, documents = {} }: SubjectPolicy,
  name: DocumentName,
): readonly string[] | undefined {
  const written = documents[name];
  return written ?? (name === 'model-card' && card !== undefined ? [card] : undefined);
}

/** Folder → how far from the subject: of what it binds 0, one above it 1 …; side folders stand with their folder. */
function foldersOf({ model, card, evaluation, training }: SubjectPolicy): ReadonlyMap<string, number> {
  const bound = [model, card, evaluation.table, training?.table].flatMap((path) => path ?? []);
  // A model may be a folder itself: a file has no documents below it, so nothing is found there in vain.
  const starts = [...bound.map(folderOf), ...(model === undefined ? [] : [model])];
  const folders = new Map<string, number>();
  for (const start of starts) {
    const parts = start === '' ? [] : start.split('/');
    for (let depth = parts.length; depth >= 0; depth -= 1) {
      const folder = parts.slice(0, depth).join('/');
      for (const side of SIDE_FOLDERS) {
        const path = [folder, side].filter((part) => part !== '').join('/');
        folders.set(path, Math.min(folders.get(path) ?? Number.MAX_SAFE_INTEGER, parts.length - depth));
      }
    }
  }
  return folders;
}

function farness(path: string, folders: ReadonlyMap<string, number>): number {
  return folders.get(folderOf(path)) ?? Number.MAX_SAFE_INTEGER;
}

/** Folder of a path, empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
