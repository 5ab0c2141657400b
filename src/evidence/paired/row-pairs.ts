import { intAt } from '../../cube/elements.ts';
import { HashIndex } from '../../cube/columns/hash-index.ts';
import type { RowRegisters } from '../../cube/row-registers.ts';
import { WEIGHT } from '../../cube/row-registers.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { TupleHash } from '../further/tuple-hash.ts';
import { skipBlanks } from '../table/blank.ts';
import { quoted } from '../table/seen-values.ts';
import { GroupTuples } from './group-tuples.ts';
import type { Pairing } from './paired-cells.ts';
import { JointCells } from './joint-cells.ts';

/** Rows that are kept, some 45 bytes each. */
export const MOST_PAIRED_ROWS = 5_000_000;

/** In the state of a row, below the number of its groups. */
const DECISION = 1;
const TRUTH = 2;
const SEEN = 4;
const GROUPS = 3;

/** One of the two tables whose rows are paired. The head's is read to its end before the base's begins. */
export interface PairSide {
  /** For the rows of some of its files; `nameOf` gives the group of a code, by the place of its column. */
  reader(columns: readonly string[], nameOf: (column: number, code: number) => string): PairReader;
}

/** Takes the rows that are counted. */
export interface PairReader {
  /** Goes over to a file with these columns: where its ids are, −1 when it has none. */
  begin(columns: readonly string[]): number;
  /** `row` holds the codes of its groups, then truth and decision, and its weight. */
  row(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, row: RowRegisters): void;
}

/**
 * Pairs the rows of two readings of one request by their ids: the head's rows are remembered by a 64-bit hash of the id, each
 * row of the base then finds its own. The first row that cannot be paired ends it with its reason, and then nothing is
 * paired: half of the rows would be another question.
 */
export class RowPairs {
  readonly head: PairSide = { reader: (columns, nameOf) => this.reader('head', columns, nameOf) };
  readonly base: PairSide = { reader: (columns, nameOf) => this.reader('base', columns, nameOf) };
  private readonly id: string;
  private readonly index: HashIndex;
  private readonly most: number;
  private groups: GroupTuples | undefined;
  private states = new Int32Array(1024);
  private weights = new Float64Array(1024);
  private readonly cells = new JointCells();
  private matched = 0;
  private because: string | undefined;

  constructor(id: string, most: number = MOST_PAIRED_ROWS) {
    this.id = id;
    this.most = most;
    this.index = new HashIndex(most);
  }

  /** What both tables say together, by these columns: after the last row of the second. */
  pairing(marginals: readonly (readonly string[])[]): Pairing {
    const { groups, matched, index } = this;
    if (this.because !== undefined) {
      return { paired: false, because: this.because };
    }
    if (groups === undefined) {
      const because = 'rows are paired only where there are decisions between two classes';
      return { paired: false, because };
    }
    if (matched < index.size) {
      const lone = index.size - matched;
      return { paired: false, because: `${lone} of ${index.size} rows of the head are not at the base` };
    }
    return { paired: true, marginals: marginals.map((columns) => this.cells.marginal(columns, groups)) };
  }

  private reader(
    side: 'head' | 'base',
    columns: readonly string[],
    nameOf: (column: number, code: number) => string,
  ): PairReader {
    this.groups ??= new GroupTuples(columns);
    const tuples = this.groups.of(nameOf);
    const hash = new TupleHash([this.id]);
    let idAt = -1;
    return {
      begin: (header) => {
        hash.begin(header);
        idAt = header.indexOf(this.id);
        this.stop(idAt < 0 ? `the ${side} has no column ${quoted(this.id)}` : undefined);
        return idAt;
      },
      row: (bytes, starts, ends, { codes, numbers }) => {
        if (this.because !== undefined) {
          return;
        }
        if (skipBlanks(bytes, intAt(starts, idAt), intAt(ends, idAt)) === intAt(ends, idAt)) {
          this.stop(`a row of the ${side} has no id`);
          return;
        }
        hash.take(bytes, starts, ends);
        const tuple = tuples.numberOf(codes);
        if (tuple < 0) {
          this.stop('there are too many combinations of groups');
          return;
        }
        const [truth, decision] = [intAt(codes, columns.length), intAt(codes, columns.length + 1)];
        const state = (tuple << GROUPS) | (truth * TRUTH) | (decision * DECISION);
        const weight = doubleAt(numbers, WEIGHT);
        this.stop(side === 'head' ? this.remember(hash, state, weight) : this.match(hash, state, weight));
      },
    };
  }

  private stop(because: string | undefined): void {
    this.because ??= because;
  }

  private remember({ high, low }: TupleHash, state: number, weight: number): string | undefined {
    const before = this.index.size;
    const place = this.index.numberOf(high, low);
    if (place < 0) {
      return `the head has more than ${this.most} rows`;
    }
    if (place < before) {
      return 'two rows of the head have one id';
    }
    if (place === this.states.length) {
      const [states, weights] = [new Int32Array(2 * place), new Float64Array(2 * place)];
      states.set(this.states);
      weights.set(this.weights);
      [this.states, this.weights] = [states, weights];
    }
    this.states[place] = state;
    this.weights[place] = weight;
    return undefined;
  }

  private match({ high, low }: TupleHash, state: number, weight: number): string | undefined {
    const place = this.index.find(high, low);
    if (place < 0) {
      return 'a row of the base is not at the head';
    }
    const known = intAt(this.states, place);
    if ((known & SEEN) !== 0) {
      return 'two rows of the base have one id';
    }
    if ((known & TRUTH) !== (state & TRUTH)) {
      return 'a row has another label at the base';
    }
    if (known >> GROUPS !== state >> GROUPS) {
      return 'a row is in another group at the base';
    }
    this.states[place] = known | SEEN;
    this.matched += 1;
    const cell = 2 * (known & TRUTH) + 2 * (state & DECISION) + (known & DECISION);
    this.cells.add(known >> GROUPS, cell, weight * doubleAt(this.weights, place));
    return undefined;
  }
}
