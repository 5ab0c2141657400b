import type { Problem, Result } from '../problem.ts';
import type { KeyPath } from './key-path.ts';
import type { Place } from './parse.ts';
import type { SubjectPolicy, TableBinding } from './policy.ts';
import { meant, quoted } from './wording.ts';

/** A column that a subject binds, and the key that names it. */
interface BoundColumn {
  readonly column: string;
  readonly path: KeyPath;
}

export type Headers = ReadonlyMap<string, Result<readonly string[]>>;

/**
 * Columns that the subject at `index` binds and a shard's header lacks, or has twice. A header that could not be read
 * is no mistake of the policy: reading the table will say so.
 */
export function columnProblems(
  subject: SubjectPolicy,
  index: number,
  shards: readonly string[],
  headers: Headers,
  locate: (path: KeyPath) => Place,
): readonly Problem[] {
  return boundColumns(subject.evaluation).flatMap(({ column, path }) => {
    const place = (): Place => locate(['subjects', index, 'evaluation', ...path]);
    for (const shard of shards) {
      const header = headers.get(shard);
      if (header?.ok === true) {
        const found = header.value.filter((name) => name === column).length;
        if (found !== 1) {
          return [
            found === 0
              ? unknownColumn(column, shard, header.value, place())
              : ambiguous(column, shard, place()),
          ];
        }
      }
    }
    return [];
  });
}

function unknownColumn(column: string, shard: string, header: readonly string[], place: Place): Problem {
  return {
    ...place,
    code: 'policy/unknown-column',
    message: `${quoted(shard)} has no column ${quoted(column)}, so what the policy asks for cannot be measured.`,
    hint: meant(column, header, 'Its columns'),
  };
}

function ambiguous(column: string, shard: string, place: Place): Problem {
  return {
    ...place,
    code: 'policy/ambiguous-column',
    message: `${quoted(shard)} has more than one column ${quoted(column)}, so it is open which of them is meant.`,
    hint: 'Rename one of them in the table.',
  };
}

const SINGLE_ROLES = ['label', 'prediction', 'score', 'weight', 'id', 'counterfactual'] as const;
const LISTS = ['attributes', 'slices', 'strata'] as const;

function boundColumns(evaluation: TableBinding): readonly BoundColumn[] {
  const single = SINGLE_ROLES.flatMap((role): readonly BoundColumn[] => {
    const column = evaluation[role];
    return column === undefined ? [] : [{ column, path: [role] }];
  });
  const scores = Object.entries(evaluation.scores ?? {}).map(([name, column]) => ({
    column,
    path: ['scores', name],
  }));
  const lists = LISTS.flatMap((list) =>
    evaluation[list].map(({ column }, index) => ({ column, path: [list, index] })),
  );
  const crossed = evaluation.intersections.flatMap((columns, index) =>
    columns.map((column, position) => ({ column, path: ['intersections', index, position] })),
  );
  const features = (evaluation.features ?? []).map((column, index) => ({
    column,
    path: ['features', index],
  }));
  return [...single, ...scores, ...lists, ...crossed, ...features];
}
