/** Laws that hold for every metric, on random tables. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Task } from '../../src/cube/cube.ts';
import { needsFilesOnly } from '../../src/metrics/measure.ts';
import type { Insufficient, Measured } from '../../src/metrics/measurement.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import type { PlainRow } from '../cube/cube-of-rows.ts';
import { type Run, runMetric } from './run-metric.ts';
import { needsTables } from './run-tables.ts';

const LONG = process.env['FATES_FUZZ'] === 'long';
const CHECKS = { numRuns: LONG ? 60 : 8, seed: 20_240_601 };
const NAMES = ['a', 'b', 'c'];
const RENAMED = new Map([
  ['a', 'zeta'],
  ['b', '__proto__'],
  ['c', 'Ähre'],
]);

/** Rows of three groups in two strata, as the task codes labels and predictions. */
function rowsFor(task: Task): fc.Arbitrary<readonly PlainRow[]> {
  const classes =
    task === 'binary' ? ['0', '1'] : task === 'multiclass' ? ['cat', 'dog', 'fox'] : ['0', '1', '2.5', '7'];
  const row = fc.record({
    label: fc.constantFrom(...classes),
    prediction: fc.constantFrom(...classes),
    score: fc.integer({ min: 0, max: 16 }).map((sixteenths) => sixteenths / 16),
    at: fc.record({ g: fc.constantFrom(...NAMES), s: fc.constantFrom('x', 'y') }),
  });
  const scored = row.map((each) =>
    task === 'multiclass'
      ? { ...each, scores: { cat: each.score, dog: (1 - each.score) / 4, fox: ((1 - each.score) * 3) / 4 } }
      : each,
  );
  return fc.array(scored, { minLength: 8, maxLength: 40 });
}

/** Of the names that the rows have; the same rows in each group are then the ideal. */
function populationOf(names: readonly string[]): { readonly [group: string]: number } {
  return Object.fromEntries(names.map((name) => [name, 1 / names.length]));
}

/** A prior of whole rows weighs less against twice the rows; this law is about the shares. */
const WITHOUT_PRIOR = new Map([['fairness/differential-fairness', { concentration: 0 }]]);

function runOf(metric: Metric, task: Task): Run {
  const on = metric.scopes.includes('overall') ? {} : { on: 'g' };
  const stratum = metric.needs.includes('strata') ? { stratum: 's' } : {};
  const { files } = metric.examples[0];
  return { ...on, ...stratum, draws: 40, population: populationOf(NAMES), table: { task }, files };
}

/** Numbers to nine digits: sums in another order differ in the last ones. Groups by their old names. */
function rounded(found: Measured | Insufficient, names: ReadonlyMap<string, string> = new Map()): unknown {
  const old = new Map([...names].map(([from, to]) => [to, from]));
  const text = JSON.stringify(found, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(9)) : value,
  );
  const copy: Measured | Insufficient = JSON.parse(text);
  const renamed = <T extends { readonly group: readonly string[] }>(
    list: readonly T[] | undefined,
  ): readonly unknown[] =>
    (list ?? [])
      .map((each) => ({ ...each, group: each.group.map((name) => old.get(name) ?? name) }))
      .toSorted((a, b) => (a.group.join() < b.group.join() ? -1 : 1));
  return { ...copy, parts: renamed(copy.parts), excluded: renamed(copy.excluded) };
}

/** Those that compare tables have their laws in table-properties.test.ts; those of files see no rows. */
const OF_ONE_TABLE = METRICS.filter((metric) => !needsTables(metric) && !needsFilesOnly(metric));

describe.each(
  OF_ONE_TABLE.map((metric) => ({ id: metric.id, metric, task: metric.tasks.at(-1) ?? 'binary' })),
)('$id', ({ metric, task }) => {
  const run = runOf(metric, task);
  const rows = rowsFor(task);

  it('stays in its range, and every number is finite', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const found = runMetric(metric, list, run);
        if (found.status === 'insufficient') {
          expect(found.needed).toBeGreaterThan(found.n);
          return;
        }
        const { value, interval = [value, value], chance, parts = [], withExcluded = value } = found;
        const numbers = [value, ...interval, withExcluded, chance?.mean ?? 0, chance?.upper ?? 0];
        expect(
          [...numbers, ...parts.flatMap((part) => [part.value ?? 0, ...(part.interval ?? [])])].every(
            Number.isFinite,
          ),
        ).toBe(true);
        expect(value).toBeGreaterThanOrEqual(metric.range[0] - 1e-12);
        expect(value).toBeLessThanOrEqual(metric.range[1] + 1e-12);
        expect(interval[0]).toBeLessThanOrEqual(value + 1e-9);
        expect(interval[1]).toBeGreaterThanOrEqual(value - 1e-9);
      }),
      CHECKS,
    );
  });

  it('does not change with the order of the rows, intervals included', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(rounded(runMetric(metric, list.toReversed(), run))).toEqual(
          rounded(runMetric(metric, list, run)),
        );
      }),
      CHECKS,
    );
  });

  it('does not change with the names of the groups, intervals included', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const renamed = list.map((row) => ({
          ...row,
          at: { ...row.at, g: RENAMED.get(row.at?.['g'] ?? '') ?? '' },
        }));
        const names = NAMES.map((name) => RENAMED.get(name) ?? '');
        const again = { ...run, population: populationOf(names) };
        expect(rounded(runMetric(metric, renamed, again), RENAMED)).toEqual(
          rounded(runMetric(metric, list, run)),
        );
      }),
      CHECKS,
    );
  });

  it('keeps its value when every row is there twice, and when every weight is doubled', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const valueOf = (found: Measured | Insufficient): unknown =>
          found.status === 'measured' ? found.value.toPrecision(9) : found.status;
        const plain = { ...run, options: WITHOUT_PRIOR.get(metric.id) ?? {} };
        const once = valueOf(runMetric(metric, list, plain));
        expect(valueOf(runMetric(metric, [...list, ...list], plain))).toBe(once);
        expect(
          valueOf(
            runMetric(
              metric,
              list.map((row) => ({ ...row, weight: 2 })),
              plain,
            ),
          ),
        ).toBe(once);
      }),
      CHECKS,
    );
  });
});

const GAPS = METRICS.filter(
  ({ id, scopes, direction, unit }) =>
    id.startsWith('fairness/') &&
    !id.startsWith('fairness/worst-group-') &&
    !scopes.includes('overall') &&
    (direction !== 'higher' || unit === 'ratio'),
);

describe.each(GAPS.map((metric) => ({ id: metric.id, metric, task: metric.tasks.at(-1) ?? 'binary' })))(
  '$id',
  ({ metric, task }) => {
    it('gives its ideal when all groups have the same rows', () => {
      fc.assert(
        fc.property(rowsFor(task), (list) => {
          const alike = NAMES.flatMap((g) => list.map((row) => ({ ...row, at: { ...row.at, g } })));
          const found = runMetric(metric, alike, runOf(metric, task));
          if (found.status === 'measured') {
            expect(found.value).toBeCloseTo(metric.ideal, 9);
          }
        }),
        CHECKS,
      );
    });
  },
);
