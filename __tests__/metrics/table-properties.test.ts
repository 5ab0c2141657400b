/** Laws that hold for every metric that compares tables, on random tables. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Insufficient, Measured } from '../../src/metrics/measurement.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { needsTables, runTables, type Tables } from './run-tables.ts';

const LONG = process.env['FATES_FUZZ'] === 'long';
const CHECKS = { numRuns: LONG ? 60 : 12, seed: 20_240_602 };
/** Draws of a resampling: laws hold of any number. */
const DRAWS = 40;

interface Row {
  readonly label: string;
  readonly score: number;
  readonly age: number;
  readonly town: string;
}

const rows = fc.array(
  fc.record({
    label: fc.constantFrom('0', '1'),
    score: fc.integer({ min: 0, max: 16 }).map((sixteenths) => sixteenths / 16),
    age: fc.integer({ min: -3, max: 3 }),
    town: fc.constantFrom('A', 'B', 'C', ''),
  }),
  { minLength: 6, maxLength: 30 },
);

/** Evaluation, training and shifted table from three lists. */
function tablesOf(lists: readonly (readonly Row[])[], weight?: number): Tables {
  const head = `label,prediction,score,age,town${weight === undefined ? '' : ',weight'}`;
  const [table = '', training = '', later = ''] = lists.map((list) =>
    [
      head,
      ...list.map(({ label, score, age, town }) =>
        [label, score >= 0.5 ? 1 : 0, score, age, town, ...(weight === undefined ? [] : [weight])].join(','),
      ),
    ].join('\n'),
  );
  return { table: `${table}\n`, training: `${training}\n`, shifted: { later: `${later}\n` } };
}

function optionsOf({ id }: Metric): Tables['options'] {
  return id === 'security/k-anonymity'
    ? { columns: ['town'], table: 'training' }
    : id === 'security/l-diversity'
      ? { columns: ['town'], sensitive: 'age', table: 'evaluation' }
      : {};
}

/** Sums in another order differ in the last digits. */
function rounded(found: Measured | Insufficient): unknown {
  return JSON.parse(
    JSON.stringify(found, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(9)) : value,
    ),
  );
}

const valueOf = (found: Measured | Insufficient): unknown =>
  found.status === 'measured' ? found.value.toPrecision(9) : found.status;

const METRICS_OF_TABLES = METRICS.filter(needsTables);

describe.each(METRICS_OF_TABLES.map((metric) => ({ id: metric.id, metric })))('$id', ({ metric }) => {
  const options = optionsOf(metric) ?? {};
  const run = (tables: Tables): Promise<Measured | Insufficient> =>
    runTables(metric, { ...tables, options, draws: DRAWS });
  const three = fc.tuple(rows, rows, rows);

  it('stays in its range, and every number is finite', async () => {
    await fc.assert(
      fc.asyncProperty(three, async (lists) => {
        const found = await run(tablesOf(lists));
        if (found.status === 'insufficient') {
          expect(found.needed).toBeGreaterThan(found.n);
          return;
        }
        const { value, interval = [value, value], chance, parts = [] } = found;
        const numbers = [value, ...interval, chance?.mean ?? 0, chance?.upper ?? 0];
        expect([...numbers, ...parts.map((part) => part.value ?? 0)].every(Number.isFinite)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(metric.range[0]);
        expect(value).toBeLessThanOrEqual(metric.range[1] + 1e-12);
        expect(interval[0]).toBeLessThanOrEqual(value + 1e-9);
        expect(interval[1]).toBeGreaterThanOrEqual(value - 1e-9);
      }),
      CHECKS,
    );
  });

  it('does not change with the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(three, async (lists) => {
        const turned = await run(tablesOf(lists.map((list) => list.toReversed())));
        expect(rounded(turned)).toEqual(rounded(await run(tablesOf(lists))));
      }),
      CHECKS,
    );
  });

  it('keeps its value when every row is there twice, or weighs twice as much', async () => {
    // The size of a class of rows is what k-anonymity is about.
    const factor = metric.id === 'security/k-anonymity' ? 2 : 1;
    await fc.assert(
      fc.asyncProperty(three, async (lists) => {
        const once = await run(tablesOf(lists));
        const twice = await run(tablesOf(lists.map((list) => [...list, ...list])));
        const expected = once.status === 'measured' ? { ...once, value: once.value * factor } : once;
        expect(valueOf(twice)).toBe(valueOf(expected));
        expect(valueOf(await run(tablesOf(lists, 2)))).toBe(valueOf(once));
      }),
      CHECKS,
    );
  });

  it('gives the ideal when all tables have the same rows, if it compares them', async () => {
    const compares = /drift|out-of-range|drop|advantage/u.test(metric.id);
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const found = await run(tablesOf([list, list, list]));
        if (found.status === 'measured' && compares) {
          expect(found.value).toBeCloseTo(metric.ideal, 9);
        }
      }),
      CHECKS,
    );
  });
});
