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
  const classes = decisions.classes.length;
  const overall = counted(decisions.overall, classes);
  const groups = decisions.groups.map((group) => counted(group, classes));
  const made = decisions.classes.map((_, place) =>
    binaryOf(
      collapsed(overall, place),
      groups.map((group) => collapsed(group, place)),
      place,
    ),
  );
  remembered.set(decisions, made);
  return made;
}

/** Groups keep their places, so that a group's row is the same in all classes. */
function binaryOf(overall: GroupCells, groups: readonly GroupCells[], place: number): DecisionEvidence {
  const draw = lazyCellDraws(groups);
  return {
    task: 'binary',
    classes: ['negative', 'positive'],
    overall,
    groups,
    drawCells: (seed, draws) => draw(seed + (1 + place) * CLASS_SEEDS, draws),
  };
}

/** Sums of truth × decision with those of each truth, which are the same for each class that is asked for. */
interface Counted {
  readonly key: readonly string[];
  readonly n: Sums;
  readonly w: Sums;
  readonly w2: Sums;
}

interface Sums {
  readonly cells: readonly number[];
  readonly byTruth: readonly number[];
}

function counted({ key, n, w, w2 }: GroupCells, classes: number): Counted {
  const summed = (cells: readonly number[]): Sums => ({
    cells,
    byTruth: Array.from({ length: classes }, (_, truth) =>
      cells.slice(truth * classes, (truth + 1) * classes).reduce((sum, value) => sum + value, 0),
    ),
  });
  return { key, n: summed(n), w: summed(w), w2: summed(w2) };
}

/** Cells of truth × decision with `place` as the positive class and all others as the negative one, in time of the classes. */
function collapsed({ key, n, w, w2 }: Counted, place: number): GroupCells {
  return { key, n: binaryCells(n, place), w: binaryCells(w, place), w2: binaryCells(w2, place) };
}

/** A truth whose weight is all in one cell, or that has none, leaves exactly 0: 0/0 stays 0/0. */
function binaryCells({ cells, byTruth }: Sums, place: number): readonly number[] {
  const classes = byTruth.length;
  let [rest, alarms, missed] = [0, 0, 0];
  for (let other = 0; other < classes; other += 1) {
    if (other !== place) {
      const alarm = at(cells, other * classes + place);
      alarms += alarm;
      rest += Math.max(0, at(byTruth, other) - alarm);
      missed += at(cells, place * classes + other);
    }
  }
  return [rest, alarms, missed, at(cells, place * (classes + 1))];
}
