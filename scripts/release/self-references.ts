/**
 * Where this repository names itself as an action or a reusable workflow, and at which ref. `node scripts/release/self-references.ts`
 * lists them; with a tag behind it, it writes that tag into all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, isProgram, ROOT } from '../tree.ts';
import { parseTag } from './version-tag.ts';

export interface SelfReference {
  readonly path: string;
  readonly line: number;
  readonly ref: string;
}

const REPOSITORY = 'fates-gate/fates-gate';
/** `owner/repo@ref` and `owner/repo/path@ref`; a placeholder like `@<commit>` is none. */
const REFERENCE = new RegExp(String.raw`(?<![\w./-])(${REPOSITORY}(?:/[\w./-]+)?)@([\w./-]*\w)`, 'gu');
const FOLDERS = ['workflows', 'examples', 'docs', 'actions', '.github'];

/** What users copy from. Recorded results and the history of changes say what was, and are left as they are. */
function pagesOf(root: string): readonly string[] {
  return ['README.md', ...FOLDERS.flatMap((folder) => filesUnder(folder, root))].filter(
    (path) => /\.(?:md|ya?ml)$/u.test(path) && !path.includes('/expected/'),
  );
}

export function referencesIn(path: string, text: string): readonly SelfReference[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(REFERENCE)].map(([, , ref = '']) => ({ path, line: index + 1, ref })),
    );
}

export function selfReferences(root: string): readonly SelfReference[] {
  return pagesOf(root).flatMap((path) => referencesIn(path, readFileSync(join(root, path), 'utf8')));
}

/** Gives the paths of the files that it changed. */
export function rewriteSelfReferences(root: string, ref: string): readonly string[] {
  return pagesOf(root).filter((path) => {
    const before = readFileSync(join(root, path), 'utf8');
    const after = before.replaceAll(REFERENCE, (_, named: string) => `${named}@${ref}`);
    if (after !== before) writeFileSync(join(root, path), after);
    return after !== before;
  });
}

function main(ref: string | undefined): number {
  if (ref !== undefined && ref !== 'main' && parseTag(ref) === undefined) {
    console.error(`${ref} is neither main nor a release's tag like v1.2.3. Nothing was written.`);
    return 1;
  }
  if (ref !== undefined) {
    for (const path of rewriteSelfReferences(ROOT, ref)) console.log(`wrote ${path}`);
  }
  for (const { path, line, ref: at } of selfReferences(ROOT)) console.log(`${path}:${line}: ${at}`);
  return 0;
}

if (isProgram(import.meta)) process.exitCode = main(process.argv[2]);
