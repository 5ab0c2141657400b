import { lazyCellDraws } from '../../cube/cell-draws.ts';
import type { GroupCells } from '../../cube/cube.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import { at } from '../../stats/at.ts';

/** Seeds of two classes are so far apart, so that their draws are independent streams. */
const CLASS_SEEDS = 1_000_003;

const remembered = new WeakMap<DecisionEvidence, readonly DecisionEvidence[]>();

/**
 * The decisions as one binary question a class: is it this class, or one of the others? Each has draws of its own, with half
 * a pseudo-count in each of its four cells: in every cell of a large confusion matrix it would outweigh the rows. Made
 * once for one evidence, so that the metrics of a scope share the draws.
 */
export function oneVersusRest(decisions: DecisionEvidence): readonly DecisionEvidence[] {
  const known = remembered.get(decisions);
  if (known !== undefined) {
    return known;
  }
  const made = decisions.classes.map((_, place) => binaryOf(decisions, place));
  remembered.set(decisions, made);
  return made;
}

/** Groups keep their places, so that a group's row is the same in all classes. */
function binaryOf({ classes, overall, groups }: DecisionEvidence, place: number): DecisionEvidence {
  const collapse = (cells: GroupCells): GroupCells => collapsed(cells, place, classes.length);
  const own = groups.map(collapse);
  const draw = lazyCellDraws(own);
  return {
    task: 'binary',
    classes: ['negative', 'positive'],
    overall: collapse(overall),
    groups: own,
    drawCells: (seed, draws) => draw(seed + (1 + place) * CLASS_SEEDS, draws),
  };
}

/** Cells of truth × decision with `place` as the positive class and all others as the negative one. */
function collapsed({ key, n, w, w2 }: GroupCells, place: number, classes: number): GroupCells {
  const sum = (values: readonly number[]): readonly number[] => {
    const cells = [0, 0, 0, 0];
    for (const [cell, value] of values.entries()) {
      const [truth, decision] = [Math.floor(cell / classes), cell % classes];
      const to = 2 * Number(truth === place) + Number(decision === place);
      cells[to] = at(cells, to) + value;
    }
    return cells;
  };
  return { key, n: sum(n), w: sum(w), w2: sum(w2) };
}
