import { doubleAt } from '../stats/double-at.ts';
import type { CubeLayout } from './cube-layout.ts';
import { MOST_GROUPS } from './cube-layout.ts';
import { intAt } from './elements.ts';
import type { Joint } from './joint.ts';
import type { MarginalSums } from './marginal-sums.ts';
import { blockOf, mergeRecords, RECORD, writeRow } from './residual-moments.ts';
import { PREDICTION, TRUTH, WEIGHT } from './row-registers.ts';
import type { RowRegisters } from './row-registers.ts';
import { TupleSums } from './tuple-sums.ts';

/** Tuples that the table holds before it is emptied into the marginals: what bounds its memory. */
export const MOST_JOINT_RECORDS = 1 << 13;

/** Joint records of attributes × jackknife block. */
export class ResidualJoint implements Joint {
  crowded: MarginalSums | undefined;
  generation = 0;
  private readonly row: RowRegisters;
  private readonly marginals: readonly MarginalSums[];
  private readonly blockAt: number;
  private readonly key: Int32Array;
  private readonly records: TupleSums;
  private readonly single = new Float64Array(RECORD);

  constructor(layout: CubeLayout, row: RowRegisters, marginals: readonly MarginalSums[]) {
    this.row = row;
    this.marginals = marginals;
    this.blockAt = layout.columns.length;
    this.key = new Int32Array(this.blockAt + 1);
    this.records = new TupleSums(this.blockAt + 1, RECORD);
  }

  add(): number {
    const { codes, numbers } = this.row;
    const truth = doubleAt(numbers, TRUTH);
    const prediction = doubleAt(numbers, PREDICTION);
    const weight = doubleAt(numbers, WEIGHT);
    for (let column = 0; column < this.blockAt; column += 1) {
      this.key[column] = intAt(codes, column);
    }
    this.key[this.blockAt] = blockOf(truth, prediction, weight);
    const id = this.records.idOf(this.key);
    writeRow(this.single, 0, truth, prediction, weight);
    mergeRecords(this.records.sums, id * RECORD, this.single, 0);
    if (this.records.size >= MOST_JOINT_RECORDS) {
      this.flush();
    }
    return id;
  }

  /** The record depends on the numbers too. */
  addAgain(): void {
    this.add();
  }

  flush(): void {
    for (const marginal of this.marginals) {
      marginal.addRecords(this.records, this.blockAt);
    }
    this.crowded ??= this.marginals.find(({ size }) => size > MOST_GROUPS);
    this.records.clear();
    this.generation += 1;
  }
}
