/** Costs of errors, a population and counterfactual sets, from their files to the number, beside scikit-learn, pandas and SciPy. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { loadGiven } from '../../vectors/libraries/given.ts';
import { inFolder, runCli } from './run-cli.ts';

const given = loadGiven();
const result = z.object({
  measurements: z.array(
    z.object({
      metric: z.string(),
      value: z.number().nullable(),
      interval: z.tuple([z.number(), z.number()]).nullable(),
      parts: z.array(z.object({ group: z.string(), value: z.number().nullable() })),
    }),
  ),
});
const population = Object.entries(given.population).map(([group, share]) => `${group}=${share}`);

function measure(...args: readonly string[]): z.infer<typeof result>['measurements'] {
  return inFolder((folder) => {
    const [table, costs] = [join(folder, 'table.csv'), join(folder, 'costs.csv')];
    writeFileSync(table, given.table);
    writeFileSync(costs, given.severity);
    const bound = ['--label', 'label', '--prediction', 'prediction', '--task', 'multiclass'];
    const policy = ['--severity', costs, '--counterfactual', 'set', '--attributes', 'region'];
    const shares = ['--population', `region:${population.join(',')}`];
    const run = runCli(['measure', '--table', table, '--json', ...bound, ...policy, ...shares, ...args]);
    expect([run.exit, run.stderr]).toEqual([0, '']);
    return result.parse(JSON.parse(run.stdout)).measurements;
  });
}

describe.each([
  ['one row a person', given.plain, []],
  ['weighted', given.weighted, ['--weight', 'weight']],
] as const)('%s', (_, said, args) => {
  const measured = measure(...args);

  it.each(said.map((each) => [each.metric, each] as const))('%s', (id, { value, parts = {}, interval }) => {
    const found = measured.find(({ metric }) => metric === id);
    expect(found?.value).toBeCloseTo(value, 9);
    expect(Object.fromEntries((found?.parts ?? []).map((part) => [part.group, part.value]))).toEqual(
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, expect.closeTo(part, 9)])),
    );
    if (interval !== undefined) {
      expect(found?.interval).toEqual(interval.map((end) => expect.closeTo(end, 9)));
    }
  });
});
