import { describe, expect, it } from '@jest/globals';

import { catalogueOf } from '../../src/metrics/catalogue.ts';
import { KNOWN_CATALOGUE, knownEntry } from '../../src/metrics/known-catalogue.ts';
import { loadMetric, METRIC_IDS } from '../../src/metrics/load-metrics.ts';
import { NO_OPTIONS } from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import type { CatalogueEntry } from '../../src/policy/catalogue.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { PRESET_NAMES } from '../../src/policy/presets.ts';
import { itemAt } from '../../src/stats/item-at.ts';

const catalogue = catalogueOf(METRICS);

describe('the catalogue', () => {
  it('has an entry for each metric, with a schema of its options', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(METRICS.map(({ id }) => id));
    for (const { optionsSchema } of catalogue) {
      expect(optionsSchema).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  it('parses options and names the unusable ones', () => {
    const entry = catalogue.find(({ id }) => id === 'fairness/demographic-parity-difference');
    expect(entry?.parseOptions({})).toMatchObject({ ok: true });
    expect(entry?.parseOptions({ nonsense: 1 })).toMatchObject({
      ok: false,
      problems: [{ code: 'policy/option' }],
    });
  });

  it.each(PRESET_NAMES)('knows every metric of the preset %s', async (preset) => {
    const text = `version: 1
extends: [${preset}]
subjects:
  - id: s
    evaluation: { table: t.csv, label: y, prediction: p, positive: 1, attributes: [g] }
`;
    const parsed = await parsePolicy({ path: 'fates.yml', read: () => Promise.resolve(text) }, catalogue);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });
});

/** All that is data, and what the metric does without options. */
const dataOf = (entry: CatalogueEntry) => {
  const { id, title, direction, range, ideal, scopes, tasks, needs, hasDefaults } = entry;
  const defaults = hasDefaults ? entry.parseOptions({}) : undefined;
  return { id, title, direction, range, ideal, scopes, tasks, needs, hasDefaults, defaults };
};

describe('the catalogue that loads no metric', () => {
  it('says of each metric what the registry says', () => {
    expect(KNOWN_CATALOGUE.map(dataOf)).toEqual(catalogue.map(dataOf));
  });

  it.each(['fairness/demographic-parity-difference', 'performance/accuracy', 'security/k-anonymity'])(
    'reads the options of %s as the registry does, once its entry is complete',
    async (id) => {
      const index = METRIC_IDS.indexOf(id);
      const complete = await itemAt(KNOWN_CATALOGUE, index).complete?.();
      for (const written of [{}, { nonsense: 1 }, { method: 'to-overall' }, { columns: ['a'], x: 1, y: 2 }]) {
        expect(complete?.parseOptions(written)).toEqual(itemAt(catalogue, index).parseOptions(written));
      }
    },
  );

  it('refuses to guess what options mean before that', () => {
    const entry = itemAt(KNOWN_CATALOGUE, METRIC_IDS.indexOf('fairness/demographic-parity-difference'));
    expect(() => entry.parseOptions({ method: 'to-overall' })).toThrow('before its entry was completed');
    expect(() => entry.optionsSchema).toThrow('before its entry was completed');
  });

  it('fails for a row that no shelf has, rather than to know half of a metric', async () => {
    const row = [
      'security/none',
      'None',
      'lower',
      [0, 1],
      0,
      ['overall'],
      ['binary'],
      ['sourceCode'],
      {},
    ] as const;
    await expect(knownEntry(row).complete?.()).rejects.toThrow('the loaders have no security/none');
  });

  it('finds the same mistakes in a policy as the whole one', async () => {
    const text = `version: 1
extends: [strict]
subjects:
  - id: s
    evaluation: { table: t.csv, label: y, prediction: p, positive: 1, attributes: [g] }
requirements:
  - { metric: performance/accuracy, min: 0.5, options: { a: 1, b: 2 } }
  - { metric: fairness/demographic-parity-difference, max: 0.1, options: { method: nobody } }
  - { metric: security/k-anonymity, min: 5 }
  - { metric: security/k-anonymity, min: 5, options: 3 }
  - { metric: 7, options: {} }
`;
    const read = () => Promise.resolve(text);
    const known = await parsePolicy({ path: 'fates.yml', read }, KNOWN_CATALOGUE);
    expect(known).toEqual(await parsePolicy({ path: 'fates.yml', read }, catalogue));
    expect(known.ok ? [] : known.problems.map(({ code }) => code)).toContain('policy/option');
  });
});

describe('loading by id', () => {
  it('gives each metric of the registry from its own shelf', async () => {
    expect(METRIC_IDS).toEqual(METRICS.map(({ id }) => id));
    expect(await Promise.all(METRIC_IDS.map(loadMetric))).toEqual(METRICS);
  });

  it.each(['performance/acuracy', '', 'toString', '__proto__'])('gives nothing for %j', async (id) => {
    expect(await loadMetric(id)).toBeUndefined();
  });
});

describe('no options', () => {
  it('are read from nothing, and say what is unknown in anything else', () => {
    expect(NO_OPTIONS.parse({})).toEqual({});
    expect(() => NO_OPTIONS.parse({ strict: true })).toThrow(/"strict"/);
    expect(() => NO_OPTIONS.parse(7)).toThrow(/options/);
  });
});
