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

  constructor(features: readonly string[], most = MOST_TUPLES) {
    this.features = features;
    this.index = new HashIndex(most);
    const hash = new TupleHash(features);
    this.training = {
      begin: (columns) => hash.begin(columns),
      row: (bytes, starts, ends) => {
        hash.take(bytes, starts, ends);
        this.known += 1;
        this.isFull = this.index.numberOf(hash.high, hash.low) < 0 || this.isFull;
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
    const { features, rows, found, known } = this;
    return { overlap: { features: features.length, rows, found, training: known } };
  }
}
