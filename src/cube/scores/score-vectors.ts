import { doubleAt } from '../../stats/double-at.ts';
import type { GroupCells, LossSpread, ScoreCells } from '../cube.ts';
import { NO_SCORES } from '../score-cells.ts';
import { ScoreSums } from '../score-sums.ts';
import type { FinalScores } from '../score-sums.ts';
import type { ExactScores } from './exact-scores.ts';
import { TupleSums } from '../tuple-sums.ts';
import { itemAt } from '../../stats/item-at.ts';

/** Clip of a probability before its logarithm: 2⁻⁵², as scikit-learn's log_loss does. */
const CLIP = Number.EPSILON;

/** Of a group's misses and hits: Σw·loss, Σw²·loss and Σw²·loss², for the squared error and for the log-loss. */
export const VECTOR_LOSSES = 6;

/**
 * The vectors of class probabilities of one marginal while a table is read: for each class its probability, rows of other
 * classes and its own apart, and of each row the highest one, misses and hits apart, with the losses of the whole vector.
 */
export class VectorSums {
  private readonly classes: number;
  private sums: ScoreSums;
  private readonly exact: ExactScores | undefined;
  private readonly losses = new TupleSums(2, VECTOR_LOSSES);
  private readonly key = new Int32Array(2);

  /** With `exact` each score is kept there. */
  constructor(classes: number, weighted: boolean, exact: ExactScores | undefined) {
    this.classes = classes;
    this.exact = exact;
    this.sums = new ScoreSums(weighted);
  }

  /** How many weights by group, class and score are kept one by one: what its memory depends on. */
  get size(): number {
    return this.sums.scattered;
  }

  /** Adds one score's n, Σw·score, Σw and Σw²; `column` is a class, or the number of classes for the highest probability. */
  addScore(group: number, column: number, isOwn: boolean, position: number, single: Float64Array): void {
    this.sums.addFrom(this.sideOf(group, column, isOwn), position, single, 0);
  }

  /** The same of a score that is kept as it is. */
  addExactScore(group: number, column: number, isOwn: boolean, score: number, weight: number): void {
    this.exact?.add(this.sideOf(group, column, isOwn), score, weight);
  }

  addLosses(group: number, isHit: boolean, losses: Float64Array): void {
    this.key[0] = group;
    this.key[1] = isHit ? 1 : 0;
    const at = this.losses.idOf(this.key) * VECTOR_LOSSES;
    const { sums } = this.losses;
    for (let sum = 0; sum < VECTOR_LOSSES; sum += 1) {
      sums[at + sum] = doubleAt(sums, at + sum) + doubleAt(losses, sum);
    }
  }

  /** Gives each score position its new one; those that meet are added. */
  move(positionOf: Int32Array): void {
    this.sums = this.sums.moved(positionOf);
  }

  /** The scores of each group, classes at their final places. */
  publish(
    groups: number,
    scores: FinalScores,
    classPlaces: readonly number[],
  ): readonly Required<Pick<GroupCells, 'scores' | 'classScores'>>[] {
    const columns = (this.exact ?? this.sums).publish(this.sideOf(groups, 0, false), scores);
    const losses = this.lossesBySide(2 * groups);
    return Array.from({ length: groups }, (_, group) => {
      const sideAt = (column: number, isOwn: boolean): (typeof columns)[number] =>
        itemAt(columns, this.sideOf(group, column, isOwn));
      const classScores = classPlaces.map((): readonly [typeof NO_SCORES, typeof NO_SCORES] => [
        NO_SCORES,
        NO_SCORES,
      ]);
      for (let code = 0; code < this.classes; code += 1) {
        classScores[itemAt(classPlaces, code)] = [sideAt(code, false), sideAt(code, true)];
      }
      const ofHighest = [false, true].map((isHit) => ({
        ...sideAt(this.classes, isHit),
        ...itemAt(losses, 2 * group + (isHit ? 1 : 0)),
      }));
      return { scores: ofHighest, classScores };
    });
  }

  private sideOf(group: number, column: number, isOwn: boolean): number {
    return 2 * (group * (this.classes + 1) + column) + (isOwn ? 1 : 0);
  }

  private lossesBySide(sides: number): readonly Losses[] {
    const found = Array.from({ length: sides }, (): Losses => NO_LOSSES);
    for (let id = 0; id < this.losses.size; id += 1) {
      const sum = (place: number): number => doubleAt(this.losses.sums, id * VECTOR_LOSSES + place);
      const spread = (place: number): LossSpread => ({ first: sum(place), second: sum(place + 1) });
      found[2 * this.losses.elementOf(id, 0) + this.losses.elementOf(id, 1)] = {
        squaredError: sum(0),
        logLoss: sum(3),
        spread: { squaredError: spread(1), logLoss: spread(4) },
      };
    }
    return found;
  }
}

type Losses = Required<Pick<ScoreCells, 'squaredError' | 'logLoss' | 'spread'>>;

const NOTHING: LossSpread = { first: 0, second: 0 };
const NO_LOSSES: Losses = {
  squaredError: 0,
  logLoss: 0,
  spread: { squaredError: NOTHING, logLoss: NOTHING },
};

/** The class with the highest probability; of several the first. */
export function topOf(vector: Float64Array): number {
  let top = 0;
  for (let code = 1; code < vector.length; code += 1) {
    top = doubleAt(vector, code) > doubleAt(vector, top) ? code : top;
  }
  return top;
}

/** Writes Σw·loss, Σw²·loss and Σw²·loss² of one row into `losses`: of Σ(score − y)² over classes, and of −ln of the true one's score. */
export function vectorLosses(
  vector: Float64Array,
  truth: number,
  weight: number,
  losses: Float64Array,
): void {
  let squares = 0;
  for (let code = 0; code < vector.length; code += 1) {
    squares += (doubleAt(vector, code) - (code === truth ? 1 : 0)) ** 2;
  }
  const chance = doubleAt(vector, truth);
  const surprise = -Math.log(chance < CLIP ? CLIP : chance > 1 - CLIP ? 1 - CLIP : chance);
  losses[0] = weight * squares;
  losses[1] = weight * weight * squares;
  losses[2] = weight * weight * squares * squares;
  losses[3] = weight * surprise;
  losses[4] = weight * weight * surprise;
  losses[5] = weight * weight * surprise * surprise;
}
