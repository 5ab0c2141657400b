import { describe, expect, it } from '@jest/globals';
import { METRICS } from '../../src/metrics/registry.ts';
import { needsFilesOnly } from '../../src/metrics/measure.ts';
import { runFiles } from './run-files.ts';
import { needsTables, runTables } from './run-tables.ts';
import { rowsOfCsv, runMetric, taskOf } from './run-metric.ts';

describe.each(METRICS.map((metric) => ({ id: metric.id, metric })))('the examples of $id', ({ metric }) => {
  it.each(metric.examples.map((example) => ({ name: example.title, example })))(
    'give what they say: $name',
    async ({ example }) => {
      const rows = rowsOfCsv(example.table);
      const on = example.on ?? (metric.scopes.includes('overall') ? 'overall' : 'group');
      const stratum = example.table.startsWith('label,prediction,group,stratum')
        ? { stratum: 'stratum' }
        : {};
      const { table, training, options = {}, population } = example;
      const shifted = example.shifted === undefined ? {} : { shifted: { later: example.shifted } };
      const given = { ...stratum, ...(population === undefined ? {} : { population }) };
      const found = needsFilesOnly(metric)
        ? runFiles(metric, example)
        : needsTables(metric)
          ? await runTables(metric, { table, training, ...shifted, options })
          : runMetric(metric, rows, {
              on,
              options,
              ...given,
              files: example.files,
              table: { task: taskOf(metric, rows) },
            });
      if (example.gives === 'insufficient') {
        expect(found.status).toBe('insufficient');
        expect(found).toHaveProperty('reason', expect.stringMatching(/\w/u));
      } else {
        expect(found).toMatchObject({ status: 'measured', value: expect.closeTo(example.gives, 12) });
      }
    },
  );

  it('are an ideal, a bad and a degenerate one, and the ideal gives the ideal', () => {
    expect(metric.examples.map(({ title }) => title)).toEqual(['ideal', 'bad', 'degenerate']);
    // Where more is always better, no example can be ideal.
    expect(metric.examples[0].gives).toBeCloseTo(
      Number.isFinite(metric.ideal) ? metric.ideal : Number(metric.examples[0].gives),
      12,
    );
  });
});

it('every metric has a remedy, a limitation and a source that can be opened', () => {
  for (const metric of METRICS) {
    for (const { url } of metric.references) {
      expect(URL.canParse(url) && url.startsWith('https://')).toBe(true);
    }
    expect([...metric.remedies, ...metric.limitations].every((sentence) => /[.?]$/u.test(sentence))).toBe(
      true,
    );
  }
});
