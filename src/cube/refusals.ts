import { doubleAt } from '../stats/double-at.ts';
import type { Refusal, RefusalReason } from './cube.ts';
import { compareText, compareTexts } from './cube-layout.ts';
import type { CodeNames } from './cube-layout.ts';
import { intAt } from './elements.ts';
import { NO_GROUP } from './row-registers.ts';
import { TupleSums } from './tuple-sums.ts';
import { itemAt } from '../stats/item-at.ts';

/** Line numbers that are kept of each reason and group. */
const LINES = 5;

/** In the order of their codes. */
export const REFUSAL_REASONS: readonly RefusalReason[] = [
  'ragged-row',
  'unreadable-row',
  'missing-label',
  'missing-prediction',
  'missing-score',
  'missing-weight',
  'label-not-a-number',
  'prediction-not-a-number',
  'score-not-a-number',
  'score-outside-0-1',
  'scores-not-summing-to-1',
  'weight-not-a-number',
  'weight-negative',
  'attribute-not-a-number',
];

/** Refused rows of one marginal, by reason and group. */
export class RefusalCounts {
  private readonly columns: readonly string[];
  private readonly positions: readonly number[];
  private readonly counts: TupleSums;
  private readonly lines: number[][] = [];
  private readonly key: Int32Array;

  constructor(columns: readonly string[], positions: readonly number[]) {
    this.columns = columns;
    this.positions = positions;
    this.counts = new TupleSums(positions.length + 1, 1);
    this.key = new Int32Array(positions.length + 1);
  }

  get size(): number {
    return this.counts.size;
  }

  /** Counts a row unless its group in these columns is not known. `codes` null: no group of it is known. */
  add(reason: RefusalReason, codes: Int32Array | null, line: number): void {
    this.key[0] = REFUSAL_REASONS.indexOf(reason);
    for (const [index, position] of this.positions.entries()) {
      const code = codes === null ? NO_GROUP : intAt(codes, position);
      if (code === NO_GROUP) {
        return;
      }
      this.key[index + 1] = code;
    }
    const id = this.counts.idOf(this.key);
    this.counts.sums[id] = doubleAt(this.counts.sums, id) + 1;
    this.lines[id] = firstLines(this.lines[id] ?? [], line);
  }

  publish(names: CodeNames): readonly Refusal[] {
    return this.lines.map((lines, id) => ({
      reason: itemAt(REFUSAL_REASONS, this.counts.elementOf(id, 0)),
      columns: this.columns,
      group: this.positions.map((position, index) =>
        names.valueOf(position, this.counts.elementOf(id, index + 1)),
      ),
      n: doubleAt(this.counts.sums, id),
      lines,
    }));
  }
}

function firstLines(lines: number[], line: number): number[] {
  const last = lines[LINES - 1];
  return last !== undefined && last <= line ? lines : [...lines, line].sort((a, b) => a - b).slice(0, LINES);
}

/** Sorted by reason, columns and group; entries of the same three are added, the smallest lines kept. */
export function mergeRefusals(refusals: readonly Refusal[]): readonly Refusal[] {
  const merged = new Map<string, Refusal>();
  for (const refusal of refusals) {
    const key = JSON.stringify([refusal.reason, refusal.columns, refusal.group]);
    const known = merged.get(key);
    const lines = [...(known?.lines ?? []), ...refusal.lines].sort((a, b) => a - b).slice(0, LINES);
    merged.set(key, { ...refusal, n: refusal.n + (known?.n ?? 0), lines });
  }
  return [...merged.values()].sort(
    (a, b) =>
      compareText(a.reason, b.reason) || compareTexts(a.columns, b.columns) || compareTexts(a.group, b.group),
  );
}
