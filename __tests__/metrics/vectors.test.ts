import { describe, expect, it } from '@jest/globals';
import { isDocumentKind, needsFilesOnly } from '../../src/metrics/measure.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import type { Insufficient, Measured } from '../../src/metrics/measurement.ts';
import { viewOf } from '../../src/metrics/view.ts';
import type { ReferenceChoice } from '../../src/policy/policy.ts';
import { cubeOfRows } from '../cube/cube-of-rows.ts';
import {
  type Expectation,
  groupKey,
  loadVectors,
  repeatedByWeight,
  type VectorCase,
} from '../vectors/vector.ts';
import { loadGiven } from '../vectors/libraries/given.ts';
import { loadTableVectors } from '../vectors/tables/table-vector.ts';
import { NO_MINIMUM, scopeOf } from './run-metric.ts';
import { positiveOf, rowsOfVector } from './vector-rows.ts';

/** The bindings of a vector name the reference of an attribute. */
const AGAINST_ONE = [
  'fairness/average-absolute-odds-difference',
  'fairness/average-odds-difference',
  'fairness/average-predictive-value-difference',
  'fairness/disparate-impact',
  'fairness/group-imbalance',
  'fairness/parity-band',
];

const VECTORS = loadVectors();
const IDS = new Map(METRICS.map((metric): [string, Metric] => [metric.id, metric]));

type Cube = ReturnType<typeof cubeOfRows>;

function cubeOf(vector: VectorCase): Cube {
  const { attributes, intersections, strata } = vector.bindings;
  const scopes = [...attributes.map((name) => [name]), ...intersections];
  return cubeOfRows({
    task: vector.task,
    rows: rowsOfVector(vector),
    scopes: [...scopes, ...scopes.flatMap((columns) => strata.map((stratum) => [...columns, stratum]))],
    ...positiveOf(vector),
    ...(vector.name === 'large-generated' ? { bins: 4000 } : {}),
  });
}

function run(metric: Metric, expected: Expectation, vector: VectorCase, cube: Cube): Measured | Insufficient {
  const { scope, options = {} } = expected;
  const [first = '', second = ''] = typeof scope === 'string' ? [] : scope;
  const on = scopeOf(typeof scope === 'string' ? scope : [first, second]);
  const named =
    typeof scope === 'string' ? new Map(Object.entries(vector.bindings.reference)).get(scope) : undefined;
  const reference: { reference: ReferenceChoice } | object =
    named === undefined ? {} : { reference: { value: named } };
  const view = viewOf(cube, on, vector.bindings.strata[0]);
  return metric.run(view, options, {
    scope: on,
    minimum: { ...NO_MINIMUM, group: expected.minimumGroup ?? 0 },
    seed: 1,
    // Values are compared, and those do not depend on the draws.
    draws: 20,
    favourable: vector.bindings.favourable ?? 'positive',
    ...reference,
  });
}

/** What ours has to say: without the groups whose rate is 0/0, where the library has a convention for them. */
function expectedOf(expected: Expectation): number | null | undefined {
  const benefit = expected.also?.get('benefitOfFavourable');
  return benefit ?? (expected.undefinedForUs === true ? expected.withoutUndefined : expected.value);
}

interface Known {
  readonly metric: Metric;
  readonly expected: Expectation;
}

function knownOf(vector: VectorCase): readonly Known[] {
  return vector.expect.flatMap((expected) => {
    const metric = IDS.get(expected.metric);
    return metric === undefined ? [] : [{ metric, expected }];
  });
}

/** Whether the metric takes the vector's task and the options that the library was called with. */
function takes({ metric, expected }: Known, vector: VectorCase): boolean {
  return metric.tasks.includes(vector.task) && metric.options.safeParse(expected.options ?? {}).success;
}

/** The bound that a measurement of binned scores states for itself; 0 when exact. */
function statedBound(found: Measured | Insufficient): number {
  const notes = found.status === 'measured' ? (found.notes ?? []) : [];
  const stated = notes.flatMap((note) => /within ([\d.e+-]+) of the exact one/u.exec(note)?.[1] ?? []);
  return Math.max(0, ...stated.map(Number));
}

describe.each(VECTORS.map((vector) => ({ name: vector.name, vector })))('$name', ({ vector }) => {
  const known = knownOf(vector).filter((each) => takes(each, vector));
  const cube = cubeOf(vector);
  const large = known.some(({ expected }) => expected.minimumGroup !== undefined)
    ? cubeOf(repeatedByWeight(vector))
    : cube;

  it.each(
    known.map((each) => ({
      ...each,
      title: `${each.metric.id} ${JSON.stringify(each.expected.scope)} ${JSON.stringify(each.expected.options ?? {})}`,
    })),
  )('$title', ({ metric, expected }) => {
    const found = run(metric, expected, vector, expected.minimumGroup === undefined ? cube : large);
    const value = expectedOf(expected);
    if (typeof value === 'number') {
      expect(found.status).toBe('measured');
      const off = Math.abs((found.status === 'measured' ? found.value : Number.NaN) - value);
      expect(off).toBeLessThanOrEqual(statedBound(found) + 0.5e-9);
    } else if (value === null) {
      expect(found.status).toBe('insufficient');
    }
    const undefinedGroups = expected.undefinedGroups ?? [];
    for (const [group, part] of expected.parts ?? []) {
      const own = found.parts?.find((each) => groupKey(each.group) === group);
      if (undefinedGroups.includes(group)) {
        expect(own?.value).toBeNull();
      } else if (part !== null && expected.undefinedForUs !== true) {
        expect(Math.abs((own?.value ?? Number.NaN) - part)).toBeLessThanOrEqual(statedBound(found) + 0.5e-9);
      }
    }
  });
});

const COVERED = new Set(
  [...VECTORS, ...loadTableVectors()]
    .flatMap((vector) => vector.expect.map(({ metric }) => metric))
    .concat(loadGiven().plain.map(({ metric }) => metric)),
);

it('every stable metric has vectors of a library', () => {
  const stable = METRICS.filter(({ lifecycle }) => lifecycle === 'stable').map(({ id }) => id);
  expect(stable.filter((id) => !COVERED.has(id))).toEqual([]);
});

it('every metric of a table has vectors of a library, stable or not', () => {
  const ofTables = METRICS.filter(
    (metric) => !needsFilesOnly(metric) && !metric.needs.some((kind) => isDocumentKind(kind)),
  );
  expect(ofTables.length).toBeGreaterThan(100);
  expect(ofTables.flatMap(({ id }) => (COVERED.has(id) ? [] : [id]))).toEqual([]);
});

describe('of the kinds of tables', () => {
  /** Tables of a kind that a library gave a number of the metric for. */
  const seen = (id: string, is: (vector: VectorCase, on: Expectation['scope']) => boolean): boolean =>
    VECTORS.some((vector) => vector.expect.some((each) => each.metric === id && is(vector, each.scope)));
  const inCells = METRICS.filter(({ id }) => seen(id, () => true));
  const lacking = (of: readonly Metric[], is: Parameters<typeof seen>[1]): readonly string[] =>
    of.filter(({ id }) => !seen(id, is)).map(({ id }) => id);

  it('every metric has a weighted one', () => {
    expect(lacking(inCells, ({ bindings }) => bindings.weight !== undefined)).toEqual([]);
  });

  it('every metric of groups has an intersection, but those against one reference, which is of one attribute', () => {
    const ofGroups = inCells.filter(({ scopes }) => scopes.includes('intersection'));
    expect(lacking(ofGroups, (_, on) => typeof on !== 'string')).toEqual(AGAINST_ONE);
  });

  it.each(['binary', 'multiclass', 'regression'] as const)('every metric that takes %s has one', (task) => {
    const ofTask = inCells.filter(({ tasks }) => tasks.includes(task));
    expect(lacking(ofTask, (vector) => vector.task === task)).toEqual(
      task === 'binary' ? [] : ['fairness/group-imbalance'],
    );
  });
});

it('nothing is left out but what is listed', () => {
  const leftOut = VECTORS.flatMap((vector) =>
    knownOf(vector)
      .filter((each) => !takes(each, vector))
      .map(({ expected: { metric, options } }) =>
        [vector.name, metric, ...(options === undefined ? [] : [JSON.stringify(options)])].join(' '),
      ),
  );
  expect(leftOut.toSorted()).toEqual([]);
});

it('a bound is stated only for binned scores, and is small', () => {
  const bounds = VECTORS.flatMap((vector) => {
    const cube = cubeOf(vector);
    return knownOf(vector)
      .filter((each) => takes(each, vector) && each.expected.minimumGroup === undefined)
      .map(({ metric, expected }) => ({
        name: vector.name,
        bound: statedBound(run(metric, expected, vector, cube)),
      }))
      .filter(({ bound }) => bound > 0);
  });
  expect([...new Set(bounds.map(({ name }) => name))]).toEqual(['large-generated']);
  expect(Math.max(...bounds.map(({ bound }) => bound))).toBeLessThan(1e-2);
});
