import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DeployGate } from './deploy-gate.ts';
import { openDeployGate } from './deploy-gate.ts';
import { STACK } from './gate.ts';

let gate: DeployGate;

beforeEach(async () => {
  gate = await openDeployGate();
});

afterEach(() => gate.close());

const file = (): string => join(gate.workspace, 'fates-decision.json');

/** How the steps ended, what becomes of the record, and whether the job fails. */
const ENDS: readonly {
  readonly state: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly status: string;
  readonly exit: number;
  readonly said: string;
}[] = [
  {
    state: 'deployed',
    steps: { smoke: 'success', url: 'https://example.org/m' },
    status: 'success',
    exit: 0,
    said: '`production`',
  },
  {
    state: 'rolled-back',
    steps: { smoke: 'failure', rollback: 'success' },
    status: 'failure',
    exit: 1,
    said: 'was rolled back',
  },
  {
    state: 'rollback-failed',
    steps: { smoke: 'failure', rollback: 'failure' },
    status: 'error',
    exit: 1,
    said: 'THE ROLLBACK FAILED',
  },
  {
    state: 'not-rolled-back',
    steps: { deploy: 'failure' },
    status: 'error',
    exit: 1,
    said: 'NOT ROLLED BACK',
  },
];

describe('what became of a deployment', () => {
  it('is told in the file, the record, the outputs and the job', async () => {
    for (const { state, steps, status, exit, said } of ENDS) {
      const verified = await gate.verify();
      const run = await gate.conclude({ ...steps, digest: verified.outputs['decision-digest'] ?? '' });
      expect([run.exitCode, run.outputs]).toEqual([exit, { state }]);
      expect(`${run.stdout}${run.summary}`).toContain(said);
      expect(gate.decision().outcome).toMatchObject({ state, smoke: steps['smoke'] ?? 'skipped' });
      const record = gate.world.deployments().at(-1);
      expect(record?.statuses.map((each) => each.state)).toEqual(['in_progress', status]);
      expect(record?.statuses.at(-1)?.url).toBe(steps['url'] ?? '');
      expect(record?.statuses.at(-1)?.logUrl).toMatch(/\/octo-org\/models\/actions\/runs\/9000000001$/);
    }
    const again = await gate.conclude();
    expect([again.exitCode, again.stdout.includes('concluded already, as not-rolled-back')]).toEqual([
      1,
      true,
    ]);
  });

  it('is told to nobody when the file is not the one of this run', async () => {
    const verified = await gate.verify();
    const digest = verified.outputs['decision-digest'] ?? '';
    const whole = readFileSync(file(), 'utf8');
    const swapped = whole.replace(/"digest": "[0-9a-f]{64}"(?=,\s*"files")/, `"digest": "${'a'.repeat(64)}"`);
    expect(swapped).not.toBe(whole);
    const texts: readonly (readonly [string, string, string])[] = [
      [swapped, '', 'names other digests or another run'],
      [swapped, digest, 'somebody changed it'],
      [whole.replace('9000000001', '9000000002'), '', 'attempt 1 of run 9000000002'],
    ];
    for (const [text, known, said] of texts) {
      writeFileSync(file(), text);
      const run = await gate.conclude({ rollback: 'failure', digest: known });
      expect([said, run.exitCode, run.outputs['state'] ?? '']).toEqual([said, 1, '']);
      expect(run.stdout).toContain(said);
      // A rollback that failed is told in any case.
      expect(run.stdout).toContain('THE ROLLBACK FAILED');
      expect(STACK.test(run.stdout)).toBe(false);
      expect(readFileSync(file(), 'utf8')).toBe(text);
    }
    expect(gate.world.deployments()[0]?.statuses).toHaveLength(1);
  });

  it('stands in the file when GitHub does not take it', async () => {
    await gate.verify();
    gate.world.fault({ path: /\/deployments\//, times: Infinity, hang: true });
    const run = await gate.conclude({ 'api-timeout': '1' });
    expect([run.exitCode, run.outputs['state']]).toEqual([0, 'deployed']);
    expect(run.stdout).toContain('set the status of the deployment record');
    expect(gate.decision().outcome?.state).toBe('deployed');
    const misspelt = await gate.conclude({ deploy: '' });
    expect(misspelt.stdout).toContain('must be `steps.<id>.outcome` of a step that has this id');
    expect(misspelt.exitCode).toBe(1);
  });
});
