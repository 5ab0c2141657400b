/** Runs one metric over a plain table, as the engine does with a cube. */
import type { Task } from '../../src/cube/cube.ts';
import type {
  CounterfactualEvidence,
  PopulationEvidence,
  SeverityEvidence,
} from '../../src/evidence/evidence.ts';
import type { FileKinds } from '../../src/evidence/files/file-evidence.ts';
import type { Insufficient, Measured } from '../../src/metrics/measurement.ts';
import type { MeasureContext, Metric } from '../../src/metrics/metric.ts';
import { viewOf } from '../../src/metrics/view.ts';
import type { Options } from '../../src/policy/policy.ts';
import type { Scope } from '../../src/policy/scope.ts';
import { cubeOfRows, type PlainRow, type PlainTable } from '../cube/cube-of-rows.ts';

/** No group is too small. */
export const NO_MINIMUM = { group: 0, positives: 0, negatives: 0, decided: 0, confidence: 0.95 };
export const DEFAULT_MINIMUM = { group: 30, positives: 5, negatives: 5, decided: 5, confidence: 0.95 };

export interface Run extends Partial<MeasureContext> {
  /** `overall`, an attribute, or an intersection. */
  readonly on?: string | readonly [string, string];
  readonly slice?: boolean;
  readonly options?: Options;
  readonly stratum?: string;
  /** Shares of the groups of the attribute that it runs on. */
  readonly population?: PopulationEvidence['shares'];
  readonly table?: Omit<PlainTable, 'rows' | 'scopes'>;
  /** What documents say, for metrics that need it beside the rows. */
  readonly files?: Partial<FileKinds> | undefined;
}

export function scopeOf(on: Run['on'], slice = false): Scope {
  if (on === undefined || on === 'overall') {
    return { kind: 'overall' };
  }
  if (typeof on !== 'string') {
    return { kind: 'intersection', columns: on };
  }
  return slice ? { kind: 'slice', columns: [on] } : { kind: 'attribute', columns: [on] };
}

export function runMetric(metric: Metric, rows: readonly PlainRow[], run: Run = {}): Measured | Insufficient {
  const { on, slice, options = {}, stratum, population, files, table = { task: 'binary' }, ...context } = run;
  const scope = scopeOf(on, slice);
  const columns = scope.kind === 'overall' ? [] : scope.columns;
  const scopes = [columns, ...(stratum === undefined ? [] : [[...columns, stratum]])].filter(
    ({ length }) => length > 0,
  );
  const cube = cubeOfRows({ ...table, rows, scopes });
  const view = viewOf(cube, scope, stratum, {
    ...(metric.needs.includes('counterfactual') ? { counterfactual: setsOf(rows) } : {}),
    ...(metric.needs.includes('severity') ? { severity: severityOf(cube.classes, rows) } : {}),
    ...(population === undefined ? {} : { populations: { [columns[0] ?? '']: { shares: population } } }),
  });
  return metric.run({ ...files, ...view }, options, {
    scope,
    minimum: NO_MINIMUM,
    seed: 1,
    draws: 400,
    favourable: 'positive',
    ...context,
  });
}

/** Rows with one value of the column `set`, or `s` where there is none. */
function setsOf(rows: readonly PlainRow[]): CounterfactualEvidence {
  const decisions = new Map<string, string[]>();
  for (const { prediction = '', at } of rows) {
    const set = at?.['set'] ?? at?.['s'] ?? '';
    decisions.set(set, [...(decisions.get(set) ?? []), prediction]);
  }
  const sets = [...decisions.values()].filter(({ length }) => length > 1);
  return {
    column: 'set',
    sets: sets.length,
    flipped: sets.filter((each) => new Set(each).size > 1).length,
    rows: sets.flat().length,
    singles: decisions.size - sets.length,
    unmarked: 0,
  };
}

/** The costs of the confusions that the column `cost` gives; without it every error costs 1. */
function severityOf(classes: readonly string[], rows: readonly PlainRow[]): SeverityEvidence {
  const written = rows.some(({ at }) => at?.['cost'] !== undefined);
  const costs = classes.flatMap((_, truth) =>
    classes.map((_unused, decision) => Number(!written && truth !== decision)),
  );
  const placeOf = (value: string): number =>
    classes.includes(value) ? classes.indexOf(value) : Number(value === '1');
  for (const { label, prediction = '', at } of rows) {
    if (at?.['cost'] !== undefined) {
      costs[placeOf(label) * classes.length + placeOf(prediction)] = Number(at['cost']);
    }
  }
  return { costs };
}

/** The measurement, or an error that says why there is none. */
export function measured(metric: Metric, rows: readonly PlainRow[], run: Run = {}): Measured {
  const found = runMetric(metric, rows, run);
  if (found.status !== 'measured') {
    throw new Error(`${metric.id} is insufficient: ${found.reason}`);
  }
  return found;
}

export function insufficient(metric: Metric, rows: readonly PlainRow[], run: Run = {}): Insufficient {
  const found = runMetric(metric, rows, run);
  if (found.status !== 'insufficient') {
    throw new Error(`${metric.id} gives ${found.value}`);
  }
  return found;
}

/** Binary rows from counts of TN, FP, FN, TP in each group of the column `g`. */
export function rowsOfCells(groups: {
  readonly [name: string]: readonly [number, number, number, number];
}): readonly PlainRow[] {
  return Object.entries(groups).flatMap(([g, counts]) =>
    counts.flatMap((count, cell) =>
      Array.from({ length: count }, () => ({
        label: String(cell >> 1),
        prediction: String(cell & 1),
        at: { g },
      })),
    ),
  );
}

/** Rows of a CSV without quotes: `label`, `prediction`, `score`, `weight`; every other column is an attribute. */
export function rowsOfCsv(text: string): readonly PlainRow[] {
  const [header = '', ...lines] = text.trim().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const values = new Map(line.split(',').map((value, index) => [names[index] ?? '', value]));
    const own = ['label', 'prediction', 'score', 'weight'];
    const number = (name: string): { readonly [key: string]: number } =>
      values.has(name) ? { [name]: Number(values.get(name)) } : {};
    return {
      label: values.get('label') ?? '',
      ...(values.has('prediction') ? { prediction: values.get('prediction') ?? '' } : {}),
      ...number('score'),
      ...number('weight'),
      at: Object.fromEntries([...values].filter(([name]) => !own.includes(name))),
    };
  });
}

/** The only metric of a file, or the one of that id in a family's file. */
export function metricOf(unit: Metric | readonly Metric[], id: string): Metric {
  const found = (Array.isArray(unit) ? unit : [unit]).find((metric) => metric.id === id);
  if (found === undefined) {
    throw new Error(`There is no ${id} in this file.`);
  }
  return found;
}

/** The task of an example's table: the metric's own unless the labels say that it is multiclass. */
export function taskOf(metric: Metric, rows: readonly PlainRow[]): Task {
  const [task] = metric.tasks;
  const binary = rows.every(({ label }) => label === '0' || label === '1');
  return task === 'binary' && !binary ? 'multiclass' : task;
}
