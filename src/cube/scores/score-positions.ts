import { doubleAt } from '../../stats/double-at.ts';
import { intAt } from '../elements.ts';
import type { FinalScores } from '../score-sums.ts';
import { axisOf, binnedAxis, MOST_EXACT_SCORES, positionsOn, SCORE_BINS, scoreBin } from '../score-axis.ts';

const SLOTS = 4 * MOST_EXACT_SCORES;

/** No position is left: go over to bins and ask again. */
export const NO_POSITION = -1;

/** Gives each score a position while a table is read: in order of arrival while exact, its bin afterwards. */
export class ScorePositions {
  binned = false;
  private readonly values = new Float64Array(MOST_EXACT_SCORES);
  private size = 0;
  /** Open addressing by the bits of the score; position + 1, so that 0 is none. */
  private readonly slots = new Int32Array(SLOTS);
  private readonly scratch = new Float64Array(1);
  private readonly bits = new Int32Array(this.scratch.buffer);

  /** Of a score in [0, 1]. */
  positionOf(score: number): number {
    return this.binned ? scoreBin(score) : this.exactPosition(score);
  }

  /** Positions below this one may have been given. */
  get used(): number {
    return this.binned ? SCORE_BINS : this.size;
  }

  /** Goes over to bins; the bin of each position given so far. */
  toBins(): Int32Array {
    this.binned = true;
    return positionsOn(binnedAxis(), this.values.subarray(0, this.size));
  }

  /** The final axis, and the place on it of each position given. */
  finish(): FinalScores {
    const axis = this.binned ? binnedAxis() : axisOf(this.values.subarray(0, this.size));
    const given = this.binned ? axis.values : this.values.subarray(0, this.size);
    return { axis, places: positionsOn(axis, given) };
  }

  private exactPosition(written: number): number {
    // −0 and 0 are one score with two bit patterns.
    const score = written + 0;
    this.scratch[0] = score;
    const hash = Math.imul(intAt(this.bits, 0) ^ Math.imul(intAt(this.bits, 1), 0x85ebca6b), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let link = intAt(this.slots, slot); link !== 0; link = intAt(this.slots, slot)) {
      if (doubleAt(this.values, link - 1) === score) {
        return link - 1;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.size === MOST_EXACT_SCORES) {
      return NO_POSITION;
    }
    this.values[this.size] = score;
    this.size += 1;
    this.slots[slot] = this.size;
    return this.size - 1;
  }
}
