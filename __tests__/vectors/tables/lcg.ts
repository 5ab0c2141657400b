/**
 * The rows of a generated vector, the same as scripts/oracle/minstd.py makes: the minimal standard generator
 * x ← 48271·x mod (2³¹ − 1) (Park, Miller, Stockmeyer, CACM 36(7), 1993). Every product is below 2⁵³, so doubles hold it.
 */
const MODULUS = 2 ** 31 - 1;
const MULTIPLIER = 48_271;
const MILLION = 1_000_000;

/** Columns of one generated table, in the order of its CSV. */
export interface GeneratedColumns {
  readonly group: readonly string[];
  readonly channel: readonly string[];
  /** 0 or 1. */
  readonly label: readonly number[];
  /** Millionths in [0, 1]. */
  readonly score: readonly number[];
  /** 1 to 4. */
  readonly weight: readonly number[];
}

/** `rows` rows from `seed` in [1, 2³¹ − 2]; six draws a row, in the order that the vector's `formula` gives. */
export function generatedColumns(seed: number, rows: number): GeneratedColumns {
  let x = seed;
  const draw = (): number => {
    x = (MULTIPLIER * x) % MODULUS;
    return x;
  };
  const made = Array.from({ length: rows }, () => generatedRow(draw));
  return {
    group: made.map((row) => row.group),
    channel: made.map((row) => row.channel),
    label: made.map((row) => row.label),
    score: made.map((row) => row.millionths / MILLION),
    weight: made.map((row) => row.weight),
  };
}

interface GeneratedRow {
  readonly group: string;
  readonly channel: string;
  readonly label: number;
  readonly millionths: number;
  readonly weight: number;
}

function generatedRow(draw: () => number): GeneratedRow {
  const ten = draw() % 10;
  const [first, second] = [draw() % (MILLION + 1), draw() % (MILLION + 1)];
  const [chance, extra, third] = [draw() % MILLION, draw() % 4, draw() % 3];
  const large = ten < 6;
  const k = large ? first : Math.floor((first * second) / MILLION);
  const bound = large
    ? Math.floor((Math.floor((k * k) / MILLION) + k) / 2)
    : Math.floor((3 * k + 100_000) / 4);
  return {
    group: large ? 'A' : ten < 9 ? 'B' : 'C',
    channel: third === 0 ? 'web' : 'branch',
    label: chance < bound ? 1 : 0,
    millionths: k,
    weight: 1 + extra,
  };
}
