import fc from 'fast-check';
import { CubeBuilder } from '../../src/cube/builder.ts';
import type { EvaluationCube, RefusalReason, Task } from '../../src/cube/cube.ts';
import { PREDICTION, SCORE, TRUTH, WEIGHT } from '../../src/cube/row-registers.ts';

/** A row as the builder gets it. Codes of two attribute columns, truth and decision; or a refused row. */
export interface TableRow {
  readonly a: number;
  readonly b: number;
  readonly truth: number;
  readonly decision: number;
  readonly score: number;
  readonly weight: number;
  readonly y: number;
  readonly prediction: number;
  readonly refused: RefusalReason | null;
}

export const tableRow: fc.Arbitrary<TableRow> = fc.record({
  a: fc.nat(3),
  b: fc.nat(2),
  truth: fc.nat(1),
  decision: fc.nat(1),
  score: fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  weight: fc.constantFrom(0, 0.5, 1, 2.25),
  y: fc.double({ min: -50, max: 50, noNaN: true }),
  prediction: fc.double({ min: -50, max: 50, noNaN: true }),
  refused: fc.constantFrom(null, null, null, 'missing-label' as const, 'ragged-row' as const),
});

const COLUMNS = ['a', 'b'];
export const SCOPES: readonly (readonly string[])[] = [[], ['a'], ['b'], ['a', 'b'], ['b', 'a']];

export interface BuildOptions {
  readonly task?: Task;
  readonly hasDecisions?: boolean;
  readonly hasScores?: boolean;
  /** Multiclass: 2 gives the first two classes the row's score and the rest of it to 1. */
  readonly classScores?: number;
  readonly weighted?: boolean;
  /** Keep every score. */
  readonly exactScores?: true;
  readonly marginals?: readonly (readonly string[])[];
  /** Line of the first row. */
  readonly line?: number;
  readonly classes?: readonly string[];
}

/** The cube of some rows; classes are `c0`, `c1` … in a multiclass one. */
export function build(rows: readonly TableRow[], options: BuildOptions = {}): EvaluationCube {
  const { task = 'binary', hasDecisions = true, weighted = true, marginals = SCOPES, line = 1 } = options;
  const { hasScores = task === 'binary', classScores = 0 } = options;
  const layout = { task, columns: COLUMNS, marginals, hasDecisions, hasScores, weighted, classScores };
  const builder = new CubeBuilder(options.exactScores ? { ...layout, exactScores: Infinity } : layout);
  const { codes, numbers, vector } = builder.row;
  for (const [index, row] of rows.entries()) {
    codes.set([row.a, row.b, row.truth, hasDecisions ? row.decision : 0]);
    numbers[TRUTH] = row.y;
    numbers[PREDICTION] = row.prediction;
    numbers[SCORE] = row.score;
    numbers[WEIGHT] = weighted ? row.weight : 1;
    if (classScores > 0) {
      vector.set([row.score, 1 - row.score]);
    }
    if (row.refused === null) {
      builder.add();
    } else {
      builder.refuse(row.refused, line + index, row.refused !== 'ragged-row');
    }
  }
  builder.flush();
  const classes = task === 'binary' ? ['negative', 'positive'] : task === 'regression' ? [] : ['c1', 'c0'];
  return builder.finish({
    classes: options.classes ?? classes,
    valueOf: (column, code) => `${COLUMNS[column]}${code}`,
  });
}

/** Numbers to compare up to the last bits: sums that are added in another order. */
export function close(value: unknown, scale = 1): unknown {
  if (typeof value === 'number') {
    return Math.abs(value) < 1e-7 * scale ? 0 : Number(value.toPrecision(9));
  }
  if (value instanceof Float64Array || value instanceof Int32Array) {
    return [...value].map((each) => close(each, scale));
  }
  if (Array.isArray(value)) {
    return value.map((each) => close(each, scale));
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, close(each, scale)]))
    : value;
}
