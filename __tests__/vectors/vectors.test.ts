import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { generatedColumns } from './tables/lcg.ts';
import { groupKey, loadVector, loadVectors, repeatedByWeight, rowCount, toCsv } from './vector.ts';

const vectors = loadVectors();

describe.each(vectors.map((vector) => [vector.name, vector] as const))('the vector %s', (name, vector) => {
  it('has columns of one length, and every column that its bindings name', () => {
    expect([...vector.columns.values()].map((values) => values.length)).toEqual(
      Array.from({ length: vector.columns.size }, () => rowCount(vector)),
    );
    const {
      label,
      prediction,
      score,
      weight,
      scores = {},
      attributes,
      intersections,
      strata,
    } = vector.bindings;
    const named = [label, prediction, score, weight, ...Object.values(scores)].filter(
      (each) => each !== undefined,
    );
    const all = [...named, ...attributes, ...intersections.flat(), ...strata];
    expect(all.filter((column) => !vector.columns.has(column))).toEqual([]);
  });

  it('names parts after groups of its rows', () => {
    for (const { scope, parts = new Map<string, number | null>() } of vector.expect) {
      if (scope === 'overall') continue;
      const columns = [scope].flat().map((column) => vector.columns.get(column) ?? []);
      const groups = new Set(
        Array.from({ length: rowCount(vector) }, (_, row) =>
          groupKey(columns.map((values) => String(values[row]))),
        ),
      );
      expect([...parts.keys()].filter((group) => !groups.has(group))).toEqual([]);
    }
  });

  it('comes back from its CSV cell by cell', () => {
    const [header, ...rows] = parse(toCsv(vector));
    expect(header).toEqual([...vector.columns.keys()]);
    const columns = [...vector.columns.values()];
    const given = Array.from({ length: rowCount(vector) }, (_, row) =>
      columns.map((values) => String(values[row])),
    );
    // One text each: a deep comparison of 100,000 cells takes seconds.
    expect(JSON.stringify(rows)).toBe(JSON.stringify(given));
  });

  it('is in the file of its name and says each thing once', () => {
    expect(loadVector(name).expect).toEqual(vector.expect);
    const keys = vector.expect.map(({ metric, scope, options, minimumGroup }) =>
      JSON.stringify([metric, scope, options, minimumGroup]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the generated table', () => {
  it('begins with the draws that anyone can check by hand', () => {
    // 1 → 48271, the generator's multiplier, mod 10 is 1: group A; its score is the second draw.
    const first = generatedColumns(1, 1);
    expect(first.group).toEqual(['A']);
    expect(first.score).toEqual([(((48_271 * 48_271) % (2 ** 31 - 1)) % 1_000_001) / 1_000_000]);
  });

  it('is the one of which Python made the numbers', () => {
    const { columns, generator } = loadVector('large-generated');
    const sum = (name: string): number =>
      (columns.get(name) ?? []).reduce<number>((total, value) => total + Number(value), 0);
    expect({
      distinctScores: new Set(columns.get('score')).size,
      positives: sum('label'),
      weight: sum('weight'),
      last: [...columns.values()].map((values) => values.at(-1)),
    }).toEqual(generator?.check);
    expect(generator?.check.distinctScores).toBeGreaterThan(4_096);
  });
});

describe('rows repeated by their weight', () => {
  it('are the 7,214 people of the published table', () => {
    const people = repeatedByWeight(loadVector('compas'));
    expect(rowCount(people)).toBe(7_214);
    expect(people.bindings.weight).toBeUndefined();
    expect(people.columns.has('count')).toBe(false);
  });

  it('cannot be made of fractional weights', () => {
    expect(() => repeatedByWeight(loadVector('fractional-weights'))).toThrow('only whole weights');
  });
});

describe('the published numbers', () => {
  const compas = loadVector('compas').expect;
  const by = (metric: string, minimumGroup?: number) =>
    compas.find(
      (each) => each.metric === metric && each.scope === 'race' && each.minimumGroup === minimumGroup,
    );

  it('are those of ProPublica', () => {
    expect(by('rate/fpr')?.value).toBeCloseTo(0.3235, 4);
    expect(by('rate/fnr')?.parts?.get('African-American')).toBeCloseTo(0.2799, 4);
    expect(by('rate/ppv')?.parts?.get('Caucasian')).toBeCloseTo(0.5913, 4);
  });

  it('show the group of 18 that sets the gap', () => {
    expect(by('fairness/demographic-parity-difference')?.value).toBeCloseTo(0.4571, 4);
    expect(by('fairness/demographic-parity-difference', 30)?.value).toBeCloseTo(0.3787, 4);
  });
});
