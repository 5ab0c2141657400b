import type { EvaluationCube, GroupCells, Marginal } from '../cube/cube.ts';
import type { SubjectReport } from './report.ts';

/**
 * The cube behind a subject of a report, as far as the report carries it: counts and weights of truth × decision by group, without
 * scores. What only needs those can be measured on it, also what the report did not judge. Undefined where the cells do not
 * make a cube: the subject could not be read, is a regression (whose moments are not carried), or somebody made them up.
 */
export function cubeOfCells(subject: SubjectReport): EvaluationCube | undefined {
  const { task, classes, cells, rows, refused } = subject;
  const width = cells.find(({ columns }) => columns.length === 0)?.groups[0]?.n.length;
  if ((task !== 'binary' && task !== 'multiclass') || width === undefined || !isCube(subject, width)) {
    return undefined;
  }
  return {
    task,
    classes,
    hasDecisions: width > classes.length,
    weighted: cells.some(({ groups }) => groups.some(({ n, w }) => w.some((weight, at) => weight !== n[at]))),
    rows,
    refused,
    marginals: cells,
  };
}

/** `width`: cells of a group, truth × decision or truth alone. */
function isCube({ classes, cells }: SubjectReport, width: number): boolean {
  const overall = cells.filter(({ columns }) => columns.length === 0);
  return (
    classes.length > 1 &&
    [classes.length, classes.length ** 2].includes(width) &&
    overall[0]?.groups.length === 1 &&
    isSorted(cells.map(({ columns }) => columns)) &&
    cells.every((cell) => isMarginal(cell, width))
  );
}

function isMarginal({ columns, groups }: Marginal, width: number): boolean {
  return (
    isSorted(groups.map(({ key }) => key)) &&
    groups.every((group) => group.key.length === columns.length && isCounted(group, width))
  );
}

/** Counts are whole, and a cell without rows has no weight. */
function isCounted({ n, w, w2 }: GroupCells, width: number): boolean {
  return (
    [n, w, w2].every((each) => each.length === width && each.every((value) => value >= 0)) &&
    n.every((count, at) => Number.isSafeInteger(count) && (count > 0 || (w[at] === 0 && w2[at] === 0)))
  );
}

/** Strictly, as the cube sorts: code unit by code unit, so that no key occurs twice. */
function isSorted(keys: readonly (readonly string[])[]): boolean {
  return keys.every((key, at) => {
    const before = keys[at - 1];
    return before === undefined || isBefore(before, key);
  });
}

function isBefore(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  const [left, right] = [a[at], b[at]];
  return left === undefined || right === undefined ? a.length < b.length : left < right;
}
