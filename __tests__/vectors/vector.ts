/**
 * The vectors: tables with numbers that libraries other than ours computed (scripts/oracle). One JSON file a table,
 * found on disk, so that a new file is a new case without a line of code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { generatedColumns } from './tables/lcg.ts';

const cell = z.union([z.string(), z.number()]);
const number = z.number().nullable();
// Not z.record: it drops a group that is named __proto__.
const numbers = z.custom<object>(isObject).transform((value) => {
  const entries = z.array(z.tuple([z.string(), number])).parse(Object.entries(value));
  return new Map(entries);
});
const columnsByName = z.record(z.string(), z.array(cell));
const generator = z.strictObject({
  kind: z.literal('minstd'),
  seed: z.int(),
  rows: z.int(),
  formula: z.string(),
  check: z.strictObject({
    distinctScores: z.int(),
    positives: z.int(),
    weight: z.int(),
    last: z.array(cell),
  }),
});

const bindings = z.strictObject({
  label: z.string(),
  prediction: z.string().optional(),
  score: z.string().optional(),
  /** Multiclass: class → column of its probability. */
  scores: z.record(z.string(), z.string()).optional(),
  /** Decision = score ≥ threshold, where there is no prediction column. */
  threshold: z.number().optional(),
  weight: z.string().optional(),
  /** Absent when the task is not binary. `prediction` is absent with a threshold. */
  positive: z
    .strictObject({ label: z.array(z.string()), prediction: z.array(z.string()).optional() })
    .optional(),
  favourable: z.enum(['positive', 'negative']).optional(),
  attributes: z.array(z.string()),
  intersections: z.array(z.tuple([z.string(), z.string()], z.string())),
  strata: z.array(z.string()),
  reference: z.record(z.string(), z.string()),
});

const expectation = z.strictObject({
  /** A metric's id, or `rate/<name>` for a rate by group (its `value` is the overall rate). */
  metric: z.string(),
  /** `overall`, an attribute's name, or an intersection's names. */
  scope: z.union([z.string(), z.array(z.string())]),
  options: z.record(z.string(), cell).optional(),
  /** What the library says; null where it says NaN or infinity. */
  value: number,
  /** The library's number of each group; the keys are what `groupKey` gives. */
  parts: numbers.optional(),
  /** Class → numbers of each group, one class against the rest. */
  classParts: z.record(z.string(), numbers).optional(),
  /** Other numbers that the same call family gives: `othersTogether`, `min`, `max`, `mean` … */
  also: numbers.optional(),
  /** The function that said so. */
  by: z.string(),
  /** The value rests on a library's convention for 0/0, which `convention` names; ours says undefined or leaves out. */
  undefinedForUs: z.literal(true).optional(),
  undefinedGroups: z.array(z.string()).optional(),
  /** The same call without the groups (or strata) that are undefined; null when fewer than two groups stay. */
  withoutUndefined: number.optional(),
  /** The value is over groups of at least so many rows: repeat weighted rows before you compare. */
  minimumGroup: z.int().optional(),
  convention: z.string().optional(),
});

const vectorFile = z.strictObject({
  name: z.string(),
  about: z.string(),
  source: z.array(z.strictObject({ library: z.string(), version: z.string() })).min(1),
  origin: z.array(z.strictObject({ title: z.string(), url: z.string() })),
  task: z.enum(['binary', 'multiclass', 'regression']),
  bindings,
  rows: z.union([z.strictObject({ columns: columnsByName }), z.strictObject({ generator })]),
  expect: z.array(expectation).min(1),
});

export type Cell = z.infer<typeof cell>;
export type Expectation = z.infer<typeof expectation>;
export type VectorGenerator = z.infer<typeof generator>;

/** One table and what is known of it. */
export interface VectorCase extends Omit<z.infer<typeof vectorFile>, 'rows'> {
  /** In the order of the CSV; all of one length. */
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  readonly generator?: VectorGenerator;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Key of a group in `parts`: the values of the scope's columns. */
export function groupKey(group: readonly string[]): string {
  return group.join(' × ');
}

function parseVector(file: string): VectorCase {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const parsed = vectorFile.safeParse(JSON.parse(text));
  if (!parsed.success) {
    throw new Error(`__tests__/vectors/${file} is no vector: ${z.prettifyError(parsed.error)}`);
  }
  const { rows, ...rest } = parsed.data;
  if ('generator' in rows) {
    const { seed, rows: count } = rows.generator;
    const columns = new Map<string, readonly Cell[]>(Object.entries(generatedColumns(seed, count)));
    return { ...rest, columns, generator: rows.generator };
  }
  return { ...rest, columns: new Map(Object.entries(rows.columns)) };
}

/** All vectors, sorted by name. Throws, naming the file, for one that has another shape. */
export function loadVectors(): readonly VectorCase[] {
  return readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map(parseVector);
}

/** One vector by its name, which is its file's name without `.json`. */
export function loadVector(name: string): VectorCase {
  return parseVector(`${name}.json`);
}

/** Number of data rows. */
export function rowCount({ columns }: VectorCase): number {
  const [first = []] = columns.values();
  return first.length;
}

/**
 * The same case with each row as often as its whole-numbered weight says, and no weight. The libraries' numbers hold for
 * both; only the rows have the group sizes that `minimumGroup` counts. Throws for a weight that is no whole number.
 */
export function repeatedByWeight(vector: VectorCase): VectorCase {
  const { weight, ...others } = vector.bindings;
  if (weight === undefined) return vector;
  const times = (vector.columns.get(weight) ?? []).map((value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw new Error(`${vector.name} has the weight ${value}: only whole weights can be repeated`);
    }
    return value;
  });
  const repeated = [...vector.columns]
    .filter(([name]) => name !== weight)
    .map(([name, values]): [string, readonly Cell[]] => [
      name,
      values.flatMap((value, row) => Array.from({ length: times[row] ?? 0 }, () => value)),
    ]);
  return { ...vector, bindings: others, columns: new Map(repeated) };
}

/** The table as CSV (RFC 4180 quotes, LF), header first. */
export function toCsv(vector: VectorCase): string {
  const columns = [...vector.columns.values()];
  const lines = Array.from({ length: rowCount(vector) }, (_, row) =>
    columns.map((values) => quoted(String(values[row] ?? ''))).join(','),
  );
  const header = [...vector.columns.keys()].map(quoted).join(',');
  return `${[header, ...lines].join('\n')}\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
