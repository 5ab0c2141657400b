import { describe, expect, it } from '@jest/globals';
import { readRules } from '../../scripts/generate/rules-page.ts';
import { METRICS } from '../../src/metrics/registry.ts';

describe('findings in the examples of metrics', () => {
  it('lead to what the table of rules says', async () => {
    const rules = new Map((await readRules()).map((rule) => [rule.id, rule.leadsTo]));
    const shown = METRICS.flatMap(({ id, examples }) =>
      examples.flatMap(({ files }) =>
        [files?.sourceCode, files?.dependencies]
          .flatMap((kind) => kind?.findings ?? [])
          .map(({ rule }) => ({ metric: id, rule: rule.id, leadsTo: rule.leadsTo })),
      ),
    );
    expect(shown.length).toBeGreaterThan(3);
    for (const { metric, rule, leadsTo } of shown) {
      expect({ metric, rule, leadsTo }).toEqual({ metric, rule, leadsTo: rules.get(rule) });
    }
  });
});
