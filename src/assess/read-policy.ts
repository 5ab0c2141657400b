import type { Workspace } from '../discover/workspace.ts';
import type { Catalogue } from '../policy/catalogue.ts';
import type { ParsedPolicy } from '../policy/parse.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Problem } from '../problem.ts';
import type { Hash } from '../report/canonical.ts';
import { readSmallText } from './read-text.ts';

/** A policy as one tree has it. */
export type ReadPolicy =
  | { readonly state: 'absent' }
  | { readonly state: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly state: 'valid'; readonly parsed: ParsedPolicy; readonly sha256: string };

/** Reads the policy with all that it extends from one tree: the assessed one, or a commit's. */
export async function readPolicy(
  tree: Workspace,
  path: string,
  catalogue: Catalogue,
  hash: Hash,
): Promise<ReadPolicy> {
  const text = await readSmallText(tree, path);
  if (text === null) {
    return { state: 'absent' };
  }
  const read = (each: string) => (each === path ? Promise.resolve(text) : readSmallText(tree, each));
  const parsed = await parsePolicy({ path, read }, catalogue);
  return parsed.ok
    ? { state: 'valid', parsed: parsed.value, sha256: await hash(text) }
    : { state: 'invalid', problems: parsed.problems };
}
