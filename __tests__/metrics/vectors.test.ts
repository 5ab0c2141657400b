import { describe, expect, it } from '@jest/globals';
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
import { loadTableVectors } from '../vectors/table-vector.ts';
import { NO_MINIMUM, scopeOf } from './run-metric.ts';
import { positiveOf, rowsOfVector } from './vector-rows.ts';

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

describe.each(loadVectors().map((vector) => ({ name: vector.name, vector })))('$name', ({ vector }) => {
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

it('every stable metric has vectors of a library', () => {
  const all = [...loadVectors(), ...loadTableVectors()];
  const covered = new Set(all.flatMap((vector) => vector.expect.map(({ metric }) => metric)));
  const stable = METRICS.filter(({ lifecycle }) => lifecycle === 'stable').map(({ id }) => id);
  expect(stable.filter((id) => !covered.has(id))).toEqual([]);
});

it('nothing is left out but what is listed', () => {
  const leftOut = loadVectors().flatMap((vector) =>
    knownOf(vector)
      .filter((each) => !takes(each, vector))
      .map(({ expected: { metric, options } }) =>
        [vector.name, metric, ...(options === undefined ? [] : [JSON.stringify(options)])].join(' '),
      ),
  );
  expect(leftOut.toSorted()).toEqual([]);
});

it('a bound is stated only for binned scores, and is small', () => {
  const bounds = loadVectors().flatMap((vector) => {
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
