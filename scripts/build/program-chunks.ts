/**
 * What several programs of the bundle share, in a few files instead of one for every set of them: opening a file costs a
 * program about as much as parsing 20 kB, and a start used to open eighty.
 */
import { join } from 'node:path';
import type { ChunkingContext, CodeSplittingGroup } from 'rolldown';
import { ROOT } from '../tree.ts';

/** Programs and parts that start often, or with a promise. What two of them load alike stands in one file. */
const PROMPT: readonly Root[] = [
  ['worker', 'src/doors/table-worker.ts'],
  ['action', 'src/doors/action.ts'],
  ['subject', 'src/assess/assess-subject.ts'],
  ['measure', 'src/commands/measure.ts'],
  ['metrics', 'src/metrics/registry.ts'],
  ['performance', 'src/metrics/registry/performance.ts'],
  ['cli', 'src/doors/cli.ts'],
  ['scan', 'src/commands/scan.ts'],
  ['comment', 'src/doors/comment.ts'],
  ['deploy', 'src/doors/record.ts'],
  ['deploy', 'src/doors/verify.ts'],
  ['deploy', 'src/doors/conclude.ts'],
];

/** Others, which are not to load what only those need: what they share is parted by them too. */
const OTHERS: readonly Root[] = [
  ['diff', 'src/commands/diff.ts'],
  ['diff', 'src/commands/bom.ts'],
  ['diff', 'src/commands/explain.ts'],
  ['diff', 'src/commands/metrics.ts'],
  ['check', 'src/commands/check.ts'],
  ['check', 'src/commands/waive.ts'],
  ['assess', 'src/commands/assess.ts'],
  ['assess', 'src/commands/evidence.ts'],
  ['assess', 'src/commands/readiness.ts'],
  ['init', 'src/commands/init.ts'],
  ['init', 'src/commands/card.ts'],
  ['profile', 'src/commands/profile.ts'],
];

type Root = readonly [name: string, path: string];
type Closures = readonly (readonly [name: string, modules: ReadonlySet<string>])[];

/** What a module loads before its first line runs, itself included. */
function closureOf(root: string, context: ChunkingContext): ReadonlySet<string> {
  const seen = new Set<string>();
  const left = [root];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (!seen.has(id)) {
      seen.add(id);
      left.push(...(context.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return seen;
}

function closuresOf(roots: readonly Root[], context: ChunkingContext): Closures {
  return roots.map(([name, path]) => [name, closureOf(join(ROOT, path), context)]);
}

function namesOf(id: string, closures: Closures): readonly string[] {
  return [...new Set(closures.filter(([, modules]) => modules.has(id)).map(([name]) => name))];
}

/**
 * The group of what roots share. A module's imports are loaded by every root that loads the module, so that a file of this
 * group imports none that fewer roots load, and no cycle can arise.
 */
export function programChunks(): CodeSplittingGroup {
  const roots = new Set([...PROMPT, ...OTHERS].map(([, path]) => join(ROOT, path)));
  let prompt: Closures | undefined;
  let others: Closures | undefined;
  return {
    debugName: 'shared',
    test: (id) => id.includes('/src/') && !id.includes('/node_modules/') && !roots.has(id),
    name: (id, context) => {
      const asked = context.getModuleInfo(id)?.dynamicImporters ?? [];
      // What is loaded on demand is a file of its own already; the shelves of metrics are loaded together by most.
      if (asked.length > 0 && !id.includes('/src/metrics/registry/')) return null;
      prompt ??= closuresOf(PROMPT, context);
      others ??= closuresOf(OTHERS, context);
      const loadedBy = namesOf(id, prompt);
      return loadedBy.length === 0 ? null : ['shared', ...loadedBy, ...namesOf(id, others)].join('-');
    },
    includeDependenciesRecursively: false,
  };
}
