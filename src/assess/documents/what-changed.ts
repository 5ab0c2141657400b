import { isAvailable } from '../../discover/commit-tree.ts';
import type { DocumentContext } from '../../evidence/document/document.ts';
import type { SubjectPolicy } from '../../policy/policy.ts';
import { filesAt } from '../../policy/shards.ts';
import type { DocumentWorld } from './gather-documents.ts';

/**
 * Which files have another content since the base: by the list of changes, or, where everything counts as changed and there is a base,
 * by comparing the model and the documents with it. Empty: nobody knows.
 */
export async function whatChanged(
  { model }: Pick<SubjectPolicy, 'model'>,
  documents: readonly string[],
  { changes, base, listing }: Pick<DocumentWorld, 'changes' | 'base' | 'listing'>,
): Promise<Pick<DocumentContext, 'isChanged' | 'isMade'>> {
  if (changes.kind === 'files') {
    const { files, isUntracked } = changes;
    const changed = new Set(files.map(({ path }) => path));
    return { isChanged: (path) => changed.has(path) || isUntracked(path), isMade: isUntracked };
  }
  if (base === undefined || !isAvailable(base.baseline)) {
    return {};
  }
  const tree = listing.files.map(({ path }) => path);
  const asked = new Set([...(model === undefined ? [] : filesAt(model, tree)), ...documents]);
  const changed = new Set<string>();
  for (const path of asked) {
    if (!(await base.isUnchanged(path))) {
      changed.add(path);
    }
  }
  return { isChanged: (path) => changed.has(path) };
}
