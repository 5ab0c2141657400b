import type { CubeLayout } from '../../cube/cube-layout.ts';
import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import { missingColumn } from './header.ts';

/** Columns of a table that a subject's rows are read from. */
export interface SubjectColumns {
  readonly label: string;
  readonly prediction: string | undefined;
  readonly score: string | undefined;
  readonly weight: string | undefined;
  readonly counterfactual: string | undefined;
  /** Multiclass: each class and the column of its probability, by the name of the class; empty when none is bound. */
  readonly scores: readonly (readonly [name: string, column: string])[];
  /** In the layout's order. */
  readonly attributes: readonly string[];
  /** Which key of the policy names an attribute column. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The same as positions in one file; -1 where nothing is bound. */
export interface SubjectFields {
  readonly label: number;
  readonly prediction: number;
  readonly score: number;
  readonly weight: number;
  readonly counterfactual: number;
  /** In the order of the classes. */
  readonly scores: Int32Array;
  readonly attributes: Int32Array;
}

/** Where the columns stand in a file; every one that is missing is a problem. */
export function fieldsOf(
  path: string,
  wanted: SubjectColumns,
  columns: readonly string[],
): Result<SubjectFields> {
  const problems: Problem[] = [];
  const place = (key: string, column: string | undefined): number => {
    const field = column === undefined ? -1 : columns.indexOf(column);
    if (column !== undefined && field < 0) {
      problems.push(missingColumn(path, key, column, columns));
    }
    return field;
  };
  const fields = {
    label: place('label', wanted.label),
    prediction: place('prediction', wanted.prediction),
    score: place('score', wanted.score),
    weight: place('weight', wanted.weight),
    counterfactual: place('counterfactual', wanted.counterfactual),
    scores: Int32Array.from(wanted.scores, ([name, column]) => place(`scores.${name}`, column)),
    attributes: Int32Array.from(wanted.attributes, (column) =>
      place(wanted.keys.get(column) ?? 'attributes', column),
    ),
  };
  return problems.length > 0 ? refuse(...problems) : succeed(fields);
}

/** The code of the problem that follows. */
export const SHARD_SCHEMA = 'table/shard-schema';

/** Shards are one table: each has the columns of the first, in any order. */
export function schemaProblem(
  path: string,
  columns: readonly string[],
  firstPath: string,
  firstColumns: readonly string[],
): Problem | undefined {
  const missing = firstColumns.filter((column) => !columns.includes(column));
  const extra = columns.filter((column) => !firstColumns.includes(column));
  if (missing.length === 0 && extra.length === 0) {
    return undefined;
  }
  const name = (list: readonly string[]): string =>
    list.length === 0
      ? 'none'
      : list
          .slice(0, 10)
          .map((column) => JSON.stringify(column))
          .join(', ');
  return {
    code: SHARD_SCHEMA,
    path,
    line: 1,
    message: `Its columns are not those of ${firstPath} (missing: ${name(missing)}; more: ${name(extra)}), so the two are not shards of one table.`,
    hint: 'Narrow the glob of `table`, or write all shards with the same columns.',
  };
}

/** What the rows of a subject are counted into, and how its label is to be read. */
export interface SubjectReading {
  readonly layout: CubeLayout;
  readonly columns: SubjectColumns;
  readonly taskInferred: boolean;
  readonly inferPositive: boolean;
  /** Undefined when the policy has no `positive`. */
  readonly positive:
    | { readonly label: readonly string[]; readonly prediction: readonly string[] }
    | undefined;
  /** Score from which the decision is positive; undefined when there is a prediction column, or neither. */
  readonly threshold: number | undefined;
  readonly binsOf: ReadonlyMap<string, readonly number[]>;
}

/** Positions of columns that are read as numbers only; `paired` is the one that pairs rows, or −1. */
export function numberPlaces(
  { layout, binsOf }: SubjectReading,
  fields: SubjectFields,
  paired: number,
): ReadonlySet<number> {
  const [binned, texts] = [true, false].map((isBinned) =>
    [...fields.attributes].filter((_, index) => binsOf.has(layout.columns[index] ?? '') === isBinned),
  );
  const targets = [fields.label, fields.prediction];
  const isRegression = layout.task === 'regression';
  const asText = [paired, fields.counterfactual, ...(isRegression ? [] : targets), ...(texts ?? [])];
  const asNumber = [
    fields.score,
    fields.weight,
    ...fields.scores,
    ...(isRegression ? targets : []),
    ...(binned ?? []),
  ];
  return new Set(asNumber.filter((place) => place >= 0 && !asText.includes(place)));
}
