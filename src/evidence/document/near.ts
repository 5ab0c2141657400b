/** Which files of the tree are documents of a subject. */
import type { DocumentName } from '../../policy/documents.ts';
import type { SubjectPolicy } from '../../policy/policy.ts';
import type { DocumentPlace } from './document.ts';

/** Folders that hold documents of the folder that they lie in. */
const SIDE_FOLDERS = ['', 'docs', '.github', '.fates', '.devcontainer'];

/** More of one name are left out, and said. */
export const MOST_DOCUMENTS = 200;

export interface DocumentPaths {
  readonly name: DocumentName;
  /** The nearest first. */
  readonly paths: readonly string[];
  readonly mostBytes: number;
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
  return places
    .filter(({ name }) => names.has(name))
    .map(({ name, pattern, where, mostBytes }) => {
      const bound = boundPaths(subject, name);
      const found =
        bound ??
        tree
          .filter((path) => pattern.test(path) && (where === 'anywhere' || folders.has(folderOf(path))))
          .toSorted((a, b) => farness(a, folders) - farness(b, folders) || (a < b ? -1 : 1));
      return {
        name,
        paths: found.slice(0, MOST_DOCUMENTS),
        mostBytes,
        isBound: bound !== undefined,
        cut: Math.max(0, found.length - MOST_DOCUMENTS),
      };
    });
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

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
