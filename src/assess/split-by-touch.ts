import type { Changes, Matcher } from '../discover/touched.ts';
import { touchOf } from '../discover/touched.ts';
import type { Plan, PlannedSubject } from '../policy/plan.ts';
import { filesAt, furtherTables } from '../policy/shards.ts';
import { trustFiles } from './files/trust-files.ts';
import type { LoadedPolicy } from './load-policy.ts';

/** Subjects that the change touches, and the ids of the others. `paths` are all files of the tree. */
export function splitByTouch(
  plan: Plan,
  { files: policyFiles, standings }: Pick<LoadedPolicy, 'files' | 'standings'>,
  changes: Changes,
  match: Matcher,
  paths: readonly string[],
): { readonly touched: readonly PlannedSubject[]; readonly untouched: readonly string[] } {
  const tree = new Set(paths);
  const isTouched = ({ id, bindings, shards, furtherShards }: PlannedSubject): boolean => {
    const tables = [bindings.evaluation.table, ...furtherTables(bindings)];
    const { model, card, documents = {}, watch } = bindings;
    const { severity } = bindings.evaluation;
    const bound = Object.values(documents).flat();
    const modelFiles = model === undefined ? [] : filesAt(model, paths);
    const rooted = {
      id,
      watch,
      documents: bound,
      there: [card, severity, ...bound].flatMap((path) => (path !== undefined && tree.has(path) ? path : [])),
      shards: [...shards, ...[...furtherShards.values()].flat()],
      tables,
      modelFiles,
      trusted: trustFiles(bindings),
      absent: [
        ...(model !== undefined && modelFiles.length === 0 ? [model] : []),
        ...(shards.length === 0 ? [bindings.evaluation.table] : []),
        ...[...furtherShards].flatMap(([table, files]) => (files.length === 0 ? [table] : [])),
      ],
      ...(model === undefined ? {} : { model }),
      ...(card === undefined ? {} : { card }),
      ...(severity === undefined ? {} : { severity }),
    };
    const standing = standings.get(id) ?? 'same';
    return standing !== 'same' || touchOf(rooted, policyFiles, changes, match) !== undefined;
  };
  const touched = plan.subjects.filter(isTouched);
  return {
    touched,
    untouched: plan.subjects.filter((subject) => !touched.includes(subject)).map(({ id }) => id),
  };
}
