import { byteAt } from '../../cube/elements.ts';
import { HashIndex } from '../../cube/columns/hash-index.ts';
import type { Problem } from '../../problem.ts';
import type { OverlapEvidence } from '../evidence.ts';
import type { FurtherCount } from './further-count.ts';
import type { RowTally } from './row-tally.ts';
import { TupleHash } from './tuple-hash.ts';

/** Different tuples of a table that are kept, in 200 MB. */
export const MOST_TUPLES = 1 << 23;

/** Rows of the evaluation table whose features are those of a row of the training table. */
export class OverlapCount implements FurtherCount {
  readonly kind = 'overlap';
  readonly training: RowTally;
  private readonly features: readonly string[];
  private readonly index: HashIndex;
  private isFull = false;
  private rows = 0;
  private found = 0;
  private known = 0;
  /** By number of a tuple: 1 once it has a double. */
  private doubled = new Uint8Array(1024);
  private doubles = 0;

  constructor(features: readonly string[], most = MOST_TUPLES) {
    this.features = features;
    this.index = new HashIndex(most);
    const hash = new TupleHash(features);
    this.training = {
      begin: (columns) => hash.begin(columns),
      row: (bytes, starts, ends) => {
        hash.take(bytes, starts, ends);
        this.known += 1;
        this.add(hash);
      },
    };
  }

  evaluation(): RowTally {
    const hash = new TupleHash(this.features);
    return {
      begin: (columns) => hash.begin(columns),
      row: (bytes, starts, ends) => {
        hash.take(bytes, starts, ends);
        this.rows += 1;
        this.found += this.index.find(hash.high, hash.low) < 0 ? 0 : 1;
      },
    };
  }

  problem(path: string): Problem | undefined {
    return this.isFull
      ? {
          code: 'table/too-many-tuples',
          path,
          message: `It has more than ${this.index.size} different rows of features, so not all can be looked for in the evaluation table.`,
          hint: 'Measure leakage on a sample of the training table that holds every row of which a copy may be in the evaluation table, or ask for it outside of this gate.',
        }
      : undefined;
  }

  evidence(): { readonly overlap: OverlapEvidence } {
    const { features, rows, found, known, doubles } = this;
    return { overlap: { features: features.length, rows, found, training: known, doubles } };
  }

  private add({ high, low }: TupleHash): void {
    const before = this.index.size;
    const tuple = this.index.numberOf(high, low);
    if (tuple < 0) {
      this.isFull = true;
    } else if (tuple === before) {
      this.doubled = tuple < this.doubled.length ? this.doubled : widened(this.doubled);
    } else {
      // The first double makes two rows that have one.
      this.doubles += byteAt(this.doubled, tuple) === 0 ? 2 : 1;
      this.doubled[tuple] = 1;
    }
  }
}

function widened(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(2 * bytes.length);
  wider.set(bytes);
  return wider;
}
