import { describe, expect, it } from '@jest/globals';

import { catalogueOf } from '../../src/metrics/catalogue.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { PRESET_NAMES } from '../../src/policy/presets.ts';

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
