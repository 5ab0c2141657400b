import type { EvaluationCube, GroupCells, ScoreAxis, ScoreColumns } from './cube.ts';
import { compareText } from './cube-layout.ts';
import { mergeGroups } from './marginalise.ts';
import { mergeRefusals } from './refusals.ts';
import { heldBy } from './scores/exact-scores.ts';
import { axisOf, binnedAxis, keptAxis, positionsOn } from './score-axis.ts';
import { moveScoreColumns, NO_SCORES } from './score-cells.ts';
import { at } from '../stats/at.ts';
import { itemAt } from '../stats/item-at.ts';
import { sortedUnion } from '../stats/sorted-union.ts';

/**
 * The cube of the rows of both: associative, commutative, and equal to the cube of one pass over them all (counts
 * exactly, weighted sums to the last bits). Error when the two do not answer the same request.
 */
export function mergeCubes(a: EvaluationCube, b: EvaluationCube): EvaluationCube {
  if (requestOf(a) !== requestOf(b)) {
    throw new Error(`Cubes of different requests cannot be merged: ${requestOf(a)} and ${requestOf(b)}.`);
  }
  const classes =
    a.task === 'multiclass' ? [...new Set([...a.classes, ...b.classes])].sort(compareText) : a.classes;
  const axis =
    a.scoreAxis === undefined || b.scoreAxis === undefined ? undefined : mergedAxis(a.scoreAxis, b.scoreAxis);
  const aligned = [a, b].map((cube) => {
    const align = alignerOf(cube, classes, axis);
    return cube.marginals.map(({ groups }) => groups.map(align));
  });
  return {
    ...a,
    classes,
    rows: a.rows + b.rows,
    refused: mergeRefusals([...a.refused, ...b.refused]),
    ...(axis === undefined ? {} : { scoreAxis: axis }),
    marginals: a.marginals.map(({ columns }, index) => ({
      columns,
      groups: mergeGroups(aligned.flatMap((marginals) => itemAt(marginals, index))),
    })),
  };
}

/** How large the merged cube will be, told without making it: its classes, and the groups of each marginal. */
export function mergedSize(
  a: EvaluationCube,
  b: EvaluationCube,
): { readonly classes: number; readonly groups: readonly number[] } {
  const keysOf = (cube: EvaluationCube, index: number): readonly string[] =>
    itemAt(cube.marginals, index).groups.map(({ key }) => JSON.stringify(key));
  return {
    classes: new Set([...a.classes, ...b.classes]).size,
    groups: a.marginals.map((_, index) => new Set([...keysOf(a, index), ...keysOf(b, index)]).size),
  };
}

/** Weights by group, truth (or class) and score over all marginals, counted as while they are read. */
export function scoreEntries({ marginals }: EvaluationCube): number {
  return marginals
    .flatMap(({ groups }) => groups)
    .flatMap(({ scores = [], classScores = [] }) => [...scores, ...classScores.flat()])
    .reduce((sum, { index }) => sum + heldBy(index.length), 0);
}

function requestOf(cube: EvaluationCube): string {
  const { task, hasDecisions, weighted, marginals } = cube;
  const hasScores = cube.scoreAxis !== undefined;
  const keepsAll = cube.scoreAxis?.keepsAll === true;
  return JSON.stringify({
    task,
    hasDecisions,
    weighted,
    hasScores,
    keepsAll,
    scopes: marginals.map(({ columns }) => columns),
  });
}

function mergedAxis(a: ScoreAxis, b: ScoreAxis): ScoreAxis {
  if (a.binned || b.binned) {
    return binnedAxis();
  }
  const values = sortedUnion(a.values, b.values);
  return a.keepsAll === true ? keptAxis(values) : axisOf(values);
}

/** Brings the groups of a cube to merged classes and axis. */
function alignerOf(
  cube: EvaluationCube,
  classes: readonly string[],
  axis: ScoreAxis | undefined,
): (group: GroupCells) => GroupCells {
  const places = cube.classes.map((name) => classes.indexOf(name));
  const isSame = places.length === classes.length;
  const positions =
    axis === undefined || cube.scoreAxis === undefined || isSameAxis(axis, cube.scoreAxis)
      ? undefined
      : positionsOn(axis, cube.scoreAxis.values);
  const spread = (values: readonly number[]): readonly number[] => {
    const length = classes.length * (cube.hasDecisions ? classes.length : 1);
    const wider = Array<number>(length).fill(0);
    for (const [cell, value] of values.entries()) {
      wider[cellAt(cell, places, classes.length, cube.hasDecisions)] = value;
    }
    return wider;
  };
  const moved = <T extends ScoreColumns>(columns: T): T =>
    positions === undefined ? columns : moveScoreColumns(columns, positions, axis?.binned === true);
  const placed = (own: NonNullable<GroupCells['classScores']>): NonNullable<GroupCells['classScores']> =>
    classes.map((name) => {
      const [rest, hits] = own[cube.classes.indexOf(name)] ?? [NO_SCORES, NO_SCORES];
      return [moved(rest), moved(hits)];
    });
  return (group) => ({
    ...group,
    ...(isSame ? {} : { n: spread(group.n), w: spread(group.w), w2: spread(group.w2) }),
    ...(group.scores === undefined ? {} : { scores: group.scores.map(moved) }),
    ...(group.classScores === undefined ? {} : { classScores: placed(group.classScores) }),
  });
}

/** Of a merged axis and one that went into it: what has as many exact scores has the same. */
function isSameAxis(merged: ScoreAxis, own: ScoreAxis): boolean {
  return merged.binned === own.binned && merged.values.length === own.values.length;
}

function cellAt(cell: number, places: readonly number[], classes: number, hasDecisions: boolean): number {
  const place = (index: number): number => at(places, index);
  const decisions = places.length;
  return hasDecisions ? place(Math.floor(cell / decisions)) * classes + place(cell % decisions) : place(cell);
}
