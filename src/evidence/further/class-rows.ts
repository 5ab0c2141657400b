import { HashIndex } from '../../cube/columns/hash-index.ts';
import { doubleAt } from '../../stats/double-at.ts';
import type { Options } from '../../policy/policy.ts';
import type { Problem } from '../../problem.ts';
import type { ClassCounts, ClassRequest } from '../evidence.ts';
import { MOST_TUPLES } from './overlap-count.ts';
import type { RowTally } from './row-tally.ts';
import { TupleHash } from './tuple-hash.ts';

/** What a metric's options say of quasi-identifiers; undefined where they say nothing. */
export function classRequestOf({ table, columns, sensitive }: Options): ClassRequest | undefined {
  const names = Array.isArray(columns) ? columns.filter((name) => typeof name === 'string') : [];
  return names.length === 0
    ? undefined
    : {
        table: table === 'training' ? 'training' : 'evaluation',
        columns: names,
        ...(typeof sensitive === 'string' ? { sensitive } : {}),
      };
}

/** Rows that share all quasi-identifiers, and how many values of a sensitive column each such class has. */
export class ClassRows implements RowTally {
  readonly request: ClassRequest;
  private readonly classes: HashIndex;
  private readonly pairs: HashIndex;
  private readonly identity: TupleHash;
  private readonly whole: TupleHash;
  private sizes = new Float64Array(1024);
  private values = new Float64Array(1024);
  private rows = 0;
  private isFull = false;

  constructor(request: ClassRequest, most = MOST_TUPLES) {
    this.request = request;
    this.classes = new HashIndex(most);
    this.pairs = new HashIndex(most);
    this.identity = new TupleHash(request.columns);
    const { columns, sensitive } = request;
    this.whole = new TupleHash(sensitive === undefined ? columns : [...columns, sensitive]);
  }

  begin(columns: readonly string[]): void {
    this.identity.begin(columns);
    this.whole.begin(columns);
  }

  row(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): void {
    this.rows += 1;
    this.identity.take(bytes, starts, ends);
    const place = this.classes.numberOf(this.identity.high, this.identity.low);
    if (place < 0) {
      this.isFull = true;
      return;
    }
    if (place >= this.sizes.length) {
      this.sizes = widened(this.sizes);
      this.values = widened(this.values);
    }
    this.sizes[place] = doubleAt(this.sizes, place) + 1;
    if (this.request.sensitive !== undefined) {
      this.countValue(place, bytes, starts, ends);
    }
  }

  problem(path: string): Problem | undefined {
    return this.isFull
      ? {
          code: 'table/too-many-tuples',
          path,
          message: `It has more than ${this.classes.size} different rows of quasi-identifiers, so the smallest class is not known.`,
          hint: 'Name fewer or coarser quasi-identifiers: with so many classes most hold one person.',
        }
      : undefined;
  }

  counts(): ClassCounts {
    const sizes = this.sizes.subarray(0, this.classes.size);
    const values = this.values.subarray(0, this.classes.size);
    const least = (list: Float64Array): number => list.reduce((low, each) => Math.min(low, each), Infinity);
    return {
      request: this.request,
      rows: this.rows,
      classes: this.classes.size,
      smallest: least(sizes),
      fewestValues: least(values),
      alone: sizes.reduce((sum, size) => sum + (size === 1 ? 1 : 0), 0),
    };
  }

  private countValue(place: number, bytes: Uint8Array, starts: Int32Array, ends: Int32Array): void {
    this.whole.take(bytes, starts, ends);
    const known = this.pairs.size;
    this.isFull = this.pairs.numberOf(this.whole.high, this.whole.low) < 0 || this.isFull;
    this.values[place] = doubleAt(this.values, place) + (this.pairs.size - known);
  }
}

function widened(values: Float64Array): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(2 * values.length);
  wider.set(values);
  return wider;
}
