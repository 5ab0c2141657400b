/**
 * A cube counted the slow and obvious way, row by row: an oracle for metrics that owes nothing to the real builder.
 */
import { compareKeys } from '../../src/cube/group-order.ts';
import type {
  EvaluationCube,
  GroupCells,
  Moments,
  ResidualMoments,
  ScoreCells,
  Task,
} from '../../src/cube/cube.ts';

export interface PlainRow {
  readonly label: string;
  readonly prediction?: string;
  readonly score?: number;
  /** Multiclass: the probability of each class. */
  readonly scores?: { readonly [name: string]: number };
  readonly weight?: number;
  readonly at?: { readonly [column: string]: string };
}

export interface PlainTable {
  readonly task: Task;
  readonly rows: readonly PlainRow[];
  /** Columns of each marginal beside the overall one. */
  readonly scopes?: readonly (readonly string[])[];
  /** Values of label and prediction that are the positive class; `1` when absent. */
  readonly positive?: { readonly label: readonly string[]; readonly prediction: readonly string[] };
  /** Bins of the score axis, instead of exact scores. */
  readonly bins?: number;
}

export function cubeOfRows(table: PlainTable): EvaluationCube {
  const { task, rows, scopes = [] } = table;
  const hasDecisions = rows.every(({ prediction }) => prediction !== undefined);
  const hasScores =
    (task === 'binary' && rows.some(({ score }) => score !== undefined)) ||
    (task === 'multiclass' && rows.some(({ scores }) => scores !== undefined));
  const named = rows.flatMap(({ label, prediction = label, scores = {} }) => [
    label,
    prediction,
    ...Object.keys(scores),
  ]);
  const classes =
    task === 'binary'
      ? ['negative', 'positive']
      : task === 'regression'
        ? []
        : [...new Set(named)].toSorted();
  const axis = axisOf(table);
  return {
    task,
    classes,
    hasDecisions,
    weighted: rows.some(({ weight }) => weight !== undefined),
    rows: rows.length,
    refused: [],
    ...(hasScores ? { scoreAxis: axis } : {}),
    marginals: [[], ...scopes].map((columns) => ({
      columns,
      groups: grouped(rows, columns).map(({ key, rows: own }) =>
        groupOf(key, own, table, classes, axis, hasDecisions),
      ),
    })),
  };
}

interface Keyed {
  readonly key: readonly string[];
  readonly rows: readonly PlainRow[];
}

function grouped(rows: readonly PlainRow[], columns: readonly string[]): readonly Keyed[] {
  const found = new Map<string, { key: readonly string[]; rows: PlainRow[] }>();
  if (columns.length === 0) {
    found.set('[]', { key: [], rows: [] });
  }
  for (const row of rows) {
    const values = new Map(Object.entries(row.at ?? {}));
    const key = columns.map((column) => values.get(column) ?? '');
    const known = found.get(JSON.stringify(key)) ?? { key, rows: [] };
    known.rows.push(row);
    found.set(JSON.stringify(key), known);
  }
  return [...found.values()].toSorted((a, b) => compareKeys(a.key, b.key));
}

function axisOf({ rows, bins }: PlainTable): { binned: boolean; values: Float64Array; width: number } {
  if (bins !== undefined) {
    return {
      binned: true,
      values: Float64Array.from({ length: bins }, (_, bin) => bin / bins),
      width: 1 / bins,
    };
  }
  const values = Float64Array.from(
    new Set(
      rows.flatMap(({ score, scores }) => (scores === undefined ? [score ?? 0] : Object.values(scores))),
    ),
  ).sort();
  return { binned: false, values, width: 0 };
}

function groupOf(
  key: readonly string[],
  rows: readonly PlainRow[],
  table: PlainTable,
  classes: readonly string[],
  axis: ReturnType<typeof axisOf>,
  hasDecisions: boolean,
): GroupCells {
  if (table.task === 'regression' && hasDecisions) {
    return { key, n: [], w: [], w2: [], residuals: residualsOf(rows) };
  }
  const positive = table.positive ?? { label: ['1'], prediction: ['1'] };
  const classOf = (value: string, values: readonly string[]): number =>
    table.task === 'binary' ? Number(values.includes(value)) : Math.max(0, classes.indexOf(value));
  const truths = rows.map(({ label }) => classOf(label, positive.label));
  const cells = rows.map((row, index) => {
    const truth = truths[index] ?? 0;
    return hasDecisions ? truth * classes.length + classOf(row.prediction ?? '', positive.prediction) : truth;
  });
  const sums = (of: (weight: number) => number): readonly number[] => {
    const sum = Array.from(
      { length: Math.max(1, classes.length) * (hasDecisions ? classes.length : 1) },
      () => 0,
    );
    rows.forEach(({ weight = 1 }, index) => {
      sum[cells[index] ?? 0] = (sum[cells[index] ?? 0] ?? 0) + of(weight);
    });
    return sum;
  };
  const base = { key, n: sums(() => 1), w: sums((w) => w), w2: sums((w) => w * w) };
  if (table.task === 'multiclass' && rows.some(({ scores }) => scores !== undefined)) {
    return { ...base, ...vectorsOf(rows, classes, axis) };
  }
  const hasScores = table.task === 'binary' && rows.some(({ score }) => score !== undefined);
  return hasScores
    ? {
        ...base,
        scores: [0, 1].map((truth) =>
          scoresOf(
            rows.filter((_, index) => truths[index] === truth),
            truth,
            axis,
          ),
        ),
      }
    : base;
}

/** One against the rest, and the top label with the losses of the whole vector. */
function vectorsOf(
  rows: readonly PlainRow[],
  classes: readonly string[],
  axis: ReturnType<typeof axisOf>,
): Required<Pick<GroupCells, 'scores' | 'classScores'>> {
  const scoreOf = ({ scores = {} }: PlainRow, name: string): number =>
    new Map(Object.entries(scores)).get(name) ?? 0;
  const of = (name: string, isOwn: boolean): ScoreCells =>
    scoresOf(
      rows
        .filter(({ label }) => (label === name) === isOwn)
        .map((row) => ({ ...row, score: scoreOf(row, name) })),
      0,
      axis,
    );
  const tops = rows.map((row) => {
    const named = classes.map((name) => ({ name, score: scoreOf(row, name) }));
    const top = named.toSorted((a, b) => b.score - a.score)[0] ?? { name: '', score: 0 };
    const squared = named.reduce(
      (sum, { name, score }) => sum + (score - Number(name === row.label)) ** 2,
      0,
    );
    const log = -Math.log(Math.min(1 - 2 ** -52, Math.max(2 ** -52, scoreOf(row, row.label))));
    return { row: { ...row, score: top.score }, isHit: top.name === row.label, squared, log };
  });
  const side = (isHit: boolean): ScoreCells => {
    const own = tops.filter((each) => each.isHit === isHit);
    const sum = (numberOf: (top: (typeof tops)[number], w: number) => number): number =>
      own.reduce((total, each) => total + numberOf(each, each.row.weight ?? 1), 0);
    return {
      ...scoresOf(
        own.map(({ row }) => row),
        0,
        axis,
      ),
      squaredError: sum(({ squared }, w) => w * squared),
      logLoss: sum(({ log }, w) => w * log),
      spread: {
        squaredError: {
          first: sum(({ squared }, w) => w * w * squared),
          second: sum(({ squared }, w) => w * w * squared * squared),
        },
        logLoss: {
          first: sum(({ log }, w) => w * w * log),
          second: sum(({ log }, w) => w * w * log * log),
        },
      },
    };
  };
  return {
    scores: [side(false), side(true)],
    classScores: classes.map((name) => [of(name, false), of(name, true)] as const),
  };
}

function scoresOf(
  rows: readonly PlainRow[],
  truth: number,
  { values, binned }: ReturnType<typeof axisOf>,
): ScoreCells {
  const sums = new Map<number, { n: number; w: number; w2: number; ws: number }>();
  let [squaredError, logLoss] = [0, 0];
  for (const { score = 0, weight = 1 } of rows) {
    const index = binned
      ? Math.min(values.length - 1, Math.floor(score * values.length))
      : values.indexOf(score);
    const known = sums.get(index) ?? { n: 0, w: 0, w2: 0, ws: 0 };
    const { n, w, w2, ws } = known;
    sums.set(index, { n: n + 1, w: w + weight, w2: w2 + weight * weight, ws: ws + weight * score });
    const clipped = Math.min(1 - 2 ** -52, Math.max(2 ** -52, score));
    squaredError += weight * (score - truth) ** 2;
    logLoss -= weight * Math.log(truth === 1 ? clipped : 1 - clipped);
  }
  const sorted = [...sums].toSorted(([a], [b]) => a - b);
  const column = (key: 'n' | 'w' | 'w2' | 'ws'): Float64Array =>
    Float64Array.from(sorted, ([, each]) => each[key]);
  const index = Int32Array.from(sorted, ([position]) => position);
  return { index, n: column('n'), w: column('w'), w2: column('w2'), ws: column('ws'), squaredError, logLoss };
}

function residualsOf(rows: readonly PlainRow[]): {
  whole: ResidualMoments;
  blocks: readonly ResidualMoments[];
} {
  const blocks: PlainRow[][] = Array.from({ length: 64 }, () => []);
  for (const row of rows) {
    blocks[hash(JSON.stringify([row.label, row.prediction, row.weight])) % 64]?.push(row);
  }
  return { whole: residualMoments(rows), blocks: blocks.map(residualMoments) };
}

function residualMoments(rows: readonly PlainRow[]): ResidualMoments {
  const all = rows.map(({ label, prediction, weight = 1 }) => ({
    y: Number(label),
    p: Number(prediction),
    w: weight,
  }));
  const sum = (of: (row: { y: number; p: number; w: number }) => number): number =>
    all.reduce((s, row) => s + of(row), 0);
  const w = sum((row) => row.w);
  const moments = (of: (row: { y: number; p: number }) => number): Moments => {
    const mean = w > 0 ? sum((row) => row.w * of(row)) / w : 0;
    const central = (k: number): number => sum((row) => row.w * (of(row) - mean) ** k);
    return { mean, m2: central(2), m3: central(3), m4: central(4) };
  };
  const [truth, prediction] = [moments(({ y }) => y), moments(({ p }) => p)];
  return {
    n: all.length,
    w,
    w2: sum((row) => row.w ** 2),
    truth,
    prediction,
    residual: moments(({ y, p }) => y - p),
    cross: sum((row) => row.w * (row.y - truth.mean) * (row.p - prediction.mean)),
    absolute: sum((row) => row.w * Math.abs(row.y - row.p)),
    relative: sum((row) => (row.y === 0 ? 0 : (row.w * Math.abs(row.y - row.p)) / Math.abs(row.y))),
    relativeW: sum((row) => (row.y === 0 ? 0 : row.w)),
  };
}

function hash(text: string): number {
  let value = 2_166_136_261;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  }
  return value;
}
