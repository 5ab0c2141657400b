import { at } from '../stats/at.ts';
import type { GroupCells, Marginal } from './cube.ts';
import { compareTexts } from './cube-layout.ts';
import { mergeResiduals } from './residual-moments.ts';
import { mergeScoreCells, mergeScoreColumns } from './score-cells.ts';
import { itemAt } from '../stats/item-at.ts';

/**
 * The marginal of fewer columns, in the order that is asked for: groups that agree in them are added. RangeError when
 * a column is not one of the marginal's.
 */
export function marginalise(marginal: Marginal, columns: readonly string[]): Marginal {
  const positions = columns.map((column) => {
    const position = marginal.columns.indexOf(column);
    if (position < 0) throw new RangeError(`The marginal has no column ${JSON.stringify(column)}.`);
    return position;
  });
  const keyed = marginal.groups.map((group) => ({
    ...group,
    key: positions.map((position) => itemAt(group.key, position)),
  }));
  return { columns, groups: mergeGroups(keyed) };
}

/** Groups of the same key added, sorted by key. Their cells, axes and kinds of evidence are the same. */
export function mergeGroups(groups: readonly GroupCells[]): readonly GroupCells[] {
  const byKey = new Map<string, GroupCells[]>();
  for (const group of groups) {
    const name = JSON.stringify(group.key);
    const known = byKey.get(name);
    if (known === undefined) {
      byKey.set(name, [group]);
    } else {
      known.push(group);
    }
  }
  return [...byKey.values()].map(sumOf).sort((a, b) => compareTexts(a.key, b.key));
}

function sumOf(groups: readonly GroupCells[]): GroupCells {
  const first = itemAt(groups, 0);
  if (groups.length === 1) {
    return first;
  }
  const sum = (name: 'n' | 'w' | 'w2'): readonly number[] =>
    first[name].map((_, cell) => groups.reduce((total, group) => total + at(group[name], cell), 0));
  const sides = groups.flatMap(({ scores }) => (scores === undefined ? [] : [scores]));
  const vectors = groups.flatMap(({ classScores }) => (classScores === undefined ? [] : [classScores]));
  const residuals = groups.flatMap((group) => (group.residuals === undefined ? [] : [group.residuals]));
  return {
    key: first.key,
    n: sum('n'),
    w: sum('w'),
    w2: sum('w2'),
    ...(first.scores === undefined
      ? {}
      : {
          scores: first.scores.map((_, truth) => mergeScoreCells(sides.map((side) => itemAt(side, truth)))),
        }),
    ...(first.classScores === undefined
      ? {}
      : {
          classScores: first.classScores.map((_, place) => {
            const own = vectors.map((classScores) => itemAt(classScores, place));
            return [
              mergeScoreColumns(own.map(([rest]) => rest)),
              mergeScoreColumns(own.map(([, hits]) => hits)),
            ] as const;
          }),
        }),
    ...(residuals.length === 0 ? {} : { residuals: mergeResiduals(residuals) }),
  };
}
