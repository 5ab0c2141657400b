import type { SubjectPolicy } from '../policy/policy.ts';

/** What a run may have changed. All paths from the root. */
export type Changes =
  /** Everything counts as changed, and why: an audit, a cap, no git. */
  | { readonly kind: 'everything'; readonly because: string }
  | {
      readonly kind: 'files';
      readonly files: readonly ChangedFile[];
      /** Whether a file of the tree is not tracked at HEAD: made by the job. */
      readonly isUntracked: (path: string) => boolean;
    };

export interface ChangedFile {
  readonly path: string;
  /** Before a rename. */
  readonly previous?: string;
}

/** Tests paths against one glob (picomatch semantics, dot files included). */
export type Matcher = (glob: string) => (path: string) => boolean;

export interface Touch {
  readonly subject: string;
  readonly because: string;
}

/** A subject whose paths and globs are already from the root. */
export type RootedSubject = Pick<SubjectPolicy, 'id' | 'model' | 'card' | 'watch'> & {
  /** All that the policy binds by name. */
  readonly documents: readonly string[];
  /** Single files that are bound (card, costs, documents) and in the tree. */
  readonly there: readonly string[];
  readonly tables: readonly string[];
  /** Of a model that is a folder all that it holds; empty where there is none. */
  readonly modelFiles: readonly string[];
  readonly shards: readonly string[];
  /** Tables and a model that are nowhere in the tree: a job should have made them. */
  readonly absent: readonly string[];
  readonly severity?: string;
  /** Keys, certificates and trusted roots; their folders say nothing. */
  readonly trusted?: readonly string[];
};

/** Why a subject has to be assessed; undefined when nothing of it changed (github.md, "What changed"). */
export function touchOf(
  subject: RootedSubject,
  policyFiles: readonly string[],
  changes: Changes,
  match: Matcher,
): Touch | undefined {
  if (changes.kind === 'everything') {
    return { subject: subject.id, because: changes.because };
  }
  const changed = changes.files.flatMap(({ path, previous }) =>
    previous === undefined ? [path] : [path, previous],
  );
  const policy = changed.find((path) => policyFiles.includes(path));
  if (policy !== undefined) {
    return { subject: subject.id, because: `its policy ${policy} changed` };
  }
  const absent = subject.absent[0];
  if (absent !== undefined) {
    return {
      subject: subject.id,
      because: `${absent} is not there, and may be what the job should have made`,
    };
  }
  const made = [...subject.shards, ...subject.modelFiles, ...subject.there].find(changes.isUntracked);
  if (made !== undefined) {
    return { subject: subject.id, because: `${made} is not tracked: the job made it` };
  }
  const watched = globsOf(subject).map(match);
  const hit = changed.find((path) => watched.some((matches) => matches(path)));
  return hit === undefined ? undefined : { subject: subject.id, because: `${hit} changed` };
}

/** Whether a change is to such files alone, before a rename too; not when everything counts as changed. */
export function touchesOnly(changes: Changes, isAllowed: (path: string) => boolean): boolean {
  return (
    changes.kind === 'files' &&
    changes.files.length > 0 &&
    changes.files.every(
      ({ path, previous }) => isAllowed(path) && (previous === undefined || isAllowed(previous)),
    )
  );
}

function singles({ card, severity, documents }: RootedSubject): readonly string[] {
  return [...[card, severity].flatMap((path) => path ?? []), ...documents];
}

/** A record of what a run made says it of the model, wherever it lies. */
const RUN_MANIFESTS = '**/fates-run.json';

/** What is bound, the folders that it lies in, and the policy's `watch`. In the root only the root's own files. */
function globsOf(subject: RootedSubject): readonly string[] {
  const { model, modelFiles } = subject;
  const literal = [...singles(subject), ...(model === undefined ? [] : [model])];
  const bound = [...literal.map(escapeGlob), ...subject.tables];
  const isFolder = modelFiles.length > 0 && model !== undefined && !modelFiles.includes(model);
  const folders = [
    ...[...(isFolder ? singles(subject) : literal), ...subject.tables.map(literalPart)].map(folderOf),
    ...(model === undefined ? [] : [model]),
  ];
  const around = folders.map((folder) => (folder === '' ? '*' : `${escapeGlob(folder)}/**`));
  const trusted = (subject.trusted ?? []).map(escapeGlob);
  const records = model === undefined ? [] : [RUN_MANIFESTS];
  return [...new Set([...bound, ...around, ...trusted, ...records, ...subject.watch])];
}

/** `data/part-*.csv` → `data/part-`: the part of a glob before its first wildcard. */
function literalPart(glob: string): string {
  return /^[^*?[{(!]*/.exec(glob)?.[0] ?? '';
}

/** Folder of a path, empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function escapeGlob(folder: string): string {
  return folder.replace(/[*?[\]{}()!+@\\]/g, '\\$&');
}

/** Old path → new path, as git sees them. */
export function renamesIn(changes: Changes): ReadonlyMap<string, string> {
  const files = changes.kind === 'files' ? changes.files : [];
  return new Map(files.flatMap(({ path, previous }) => (previous === undefined ? [] : [[previous, path]])));
}
