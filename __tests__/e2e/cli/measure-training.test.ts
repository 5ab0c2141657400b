import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { inFolder, runCli } from './run-cli.ts';

const result = z.object({
  measurements: z.array(z.object({ metric: z.string(), value: z.number().nullable() })),
});

function valueOf({ measurements }: z.infer<typeof result>, metric: string): number | null | undefined {
  return measurements.find((each) => each.metric === metric)?.value;
}

describe('a training table beside the measured one', () => {
  const rows = (header: string, ...lines: readonly string[]): string => `${header}\n${lines.join('\n')}\n`;
  const FOUR = rows('label,prediction,x', '1,1,3', '0,0,4', '1,1,3', '0,0,4');
  const run = (training: string | undefined, ...args: readonly string[]) =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'table.csv'), FOUR);
      if (training !== undefined) {
        writeFileSync(join(folder, 'train.csv'), training);
      }
      const flags = ['--label', 'label', '--prediction', 'prediction', '--positive', '1', '--min-group', '0'];
      const [table, train] = [join(folder, 'table.csv'), join(folder, 'train.csv')];
      return runCli(['measure', '--table', table, '--training', train, ...flags, ...args]);
    });

  it('brings drift, leakage and range, without a policy', () => {
    const found = run(rows('x', '1', '2', '3', '4'), '--json');
    expect([found.exit, found.stderr]).toEqual([0, '']);
    const json = result.parse(JSON.parse(found.stdout));
    expect(valueOf(json, 'security/ks-drift')).toBe(0.5);
    expect(valueOf(json, 'security/train-test-leakage')).toBe(1);
    expect(valueOf(json, 'security/out-of-range-share')).toBe(0);
    expect(json.measurements.map(({ metric }) => metric)).not.toContain('security/performance-drop');
  });

  it('that is not there is a mistake of whoever names it', () => {
    const found = run(undefined);
    expect(found.exit).toBe(64);
    expect(found.stderr).toContain('evidence/no-such-file');
  });

  it('does not say what only a policy can: quasi-identifiers', () => {
    const found = run(rows('x', '1'), '--metric', 'security/k-anonymity');
    expect(found.exit).toBe(64);
    expect(found.stderr).toContain('security/k-anonymity has to be told its options (columns)');
  });
});
