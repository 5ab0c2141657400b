import { intAt } from '../../cube/elements.ts';
import type { CounterfactualEvidence } from '../evidence.ts';
import { Dictionary, EMPTY, OVERFLOW } from './dictionary.ts';
import { quoted } from './seen-values.ts';
import type { Unplaced } from '../target/target.ts';

/** Sets that are told apart, and bytes of their names: what bounds the memory, about 70 MB at the most. */
export const MOST_SETS = 1 << 20;
const MOST_BYTES = 1 << 25;

/** In the state of a set, above the decision of its first row. */
const SEVERAL = 1 << 16;
const FLIPPED = 1 << 17;
const DECISION = SEVERAL - 1;

/**
 * Follows the sets of rows that differ only in the attribute, over all files of a table: the decision of the first row, and
 * whether a later one has another.
 */
export class CounterfactualSets {
  private readonly column: string;
  private readonly names: Dictionary;
  private readonly decisions = new Map<string, number>();
  private states = new Int32Array(64);
  private rows = 0;
  private unmarked = 0;

  constructor(column: string, most: number = MOST_SETS) {
    this.column = column;
    this.names = new Dictionary(most, MOST_BYTES);
  }

  /** The number of a decision, the same in every file. */
  decisionOf(name: string): number {
    const known = this.decisions.get(name) ?? this.decisions.size;
    this.decisions.set(name, known);
    return known;
  }

  /** Counts a row by the field that marks its set, and the number of its decision; a problem when there are too many sets to follow. */
  add(bytes: Uint8Array, start: number, end: number, decision: number): Unplaced | undefined {
    const known = this.names.size;
    const code = this.names.codeOf(bytes, start, end);
    if (code === OVERFLOW) {
      return tooManySets(this.column, known - 1);
    }
    if (code === EMPTY) {
      this.unmarked += 1;
      return undefined;
    }
    this.rows += 1;
    if (code === known) {
      this.begin(code, decision);
    } else {
      const state = intAt(this.states, code);
      this.states[code] = state | SEVERAL | ((state & DECISION) === decision ? 0 : FLIPPED);
    }
    return undefined;
  }

  /** What was seen, after the last row. */
  publish(): CounterfactualEvidence {
    const seen = { sets: 0, flipped: 0, singles: 0 };
    for (let code = 1; code < this.names.size; code += 1) {
      const state = intAt(this.states, code);
      seen.sets += Number((state & SEVERAL) !== 0);
      seen.flipped += Number((state & FLIPPED) !== 0);
      seen.singles += Number((state & SEVERAL) === 0);
    }
    return { column: this.column, ...seen, rows: this.rows - seen.singles, unmarked: this.unmarked };
  }

  private begin(code: number, decision: number): void {
    if (code === this.states.length) {
      const wider = new Int32Array(2 * code);
      wider.set(this.states);
      this.states = wider;
    }
    this.states[code] = decision;
  }
}

function tooManySets(column: string, sets: number): Unplaced {
  return {
    code: 'table/too-many-sets',
    key: 'counterfactual',
    message: `The counterfactual column ${quoted(column)} marks more sets than the ${sets} that are followed at once, so whether a later row changes a decision would be missed.`,
    hint: 'Evaluate on a sample of whole sets, mark them with short numbers, and check that `counterfactual` names the right column.',
  };
}
