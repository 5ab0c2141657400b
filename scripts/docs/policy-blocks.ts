import { parse } from 'yaml';
import { METRICS } from '../../src/metrics/registry.ts';
import { catalogueOf } from '../../src/metrics/catalogue.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { CodeBlock, Page } from './markdown.ts';

/** A block is a whole `fates.yml` when it begins as one; parts of one are shown without `version`. */
function isPolicy({ language, text }: CodeBlock): boolean {
  if (!/^ya?ml$/u.test(language)) return false;
  const value: unknown = parse(text, { logLevel: 'silent' });
  return typeof value === 'object' && value !== null && 'version' in value && 'requirements' in value;
}

async function mistakesOf(
  path: string,
  block: CodeBlock,
  read: (file: string) => string | null,
): Promise<readonly string[]> {
  const parsed = await parsePolicy(
    { path: 'fates.yml', read: (file) => Promise.resolve(file === 'fates.yml' ? block.text : read(file)) },
    catalogueOf(METRICS),
  );
  if (parsed.ok) return [];
  return parsed.problems.map(
    ({ line = 1, message, hint }) => `${path}:${block.line + line}: not a policy: ${message} ${hint}`,
  );
}

/** A sentence for each mistake in a policy that a page shows; `read` gives the files that it extends. */
export async function policyMistakes(
  pages: ReadonlyMap<string, Page>,
  read: (file: string) => string | null,
): Promise<readonly string[]> {
  const blocks = [...pages].flatMap(([path, page]) =>
    page.blocks.filter(isPolicy).map((block) => ({ path, block })),
  );
  return (await Promise.all(blocks.map(({ path, block }) => mistakesOf(path, block, read)))).flat();
}
