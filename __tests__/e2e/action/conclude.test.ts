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

describe('what became of a deployment', () => {
  it.each([
    [
      'deployed',
      { smoke: 'success', rollback: 'skipped', url: 'https://example.org/m' },
      'success',
      0,
      'deployed',
    ],
    ['rolled-back', { smoke: 'failure', rollback: 'success' }, 'failure', 1, 'rolled back'],
    ['rollback-failed', { smoke: 'failure', rollback: 'failure' }, 'error', 1, 'THE ROLLBACK FAILED'],
    ['not-rolled-back', { deploy: 'failure' }, 'error', 1, 'WAS NOT ROLLED BACK'],
  ])(
    '%s is told in the file, the record, the outputs and the job',
    async (state, inputs, status, exit, said) => {
      const verified = await gate.verify();
      const digest = verified.outputs['decision-digest'] ?? '';
      const run = await gate.conclude({ ...inputs, digest });
      expect([run.exitCode, run.outputs['state']]).toEqual([exit, state]);
      expect(`${run.stdout}${run.summary}`).toContain(said);
      expect(gate.decision().outcome).toMatchObject({ state, rollback: inputs.rollback ?? 'skipped' });
      const [record] = gate.world.deployments();
      expect(record?.statuses.map((each) => each.state)).toEqual(['in_progress', status]);
      expect(record?.statuses.at(-1)?.url).toBe('url' in inputs ? inputs.url : '');
      expect(record?.statuses.at(-1)?.logUrl).toMatch(/\/octo-org\/models\/actions\/runs\/9000000001$/);
      const again = await gate.conclude(inputs);
      expect([again.exitCode, again.stdout.includes(`concluded already, as ${state}`)]).toEqual([1, true]);
    },
  );

  it('is told to nobody when the file is not the one of this run', async () => {
    const verified = await gate.verify();
    const digest = verified.outputs['decision-digest'] ?? '';
    const whole = readFileSync(file(), 'utf8');
    const swapped = whole.replace(/"digest": "[0-9a-f]{64}"(?=,\s*"files")/, `"digest": "${'a'.repeat(64)}"`);
    expect(swapped).not.toBe(whole);
    const texts: readonly (readonly [string, string, string])[] = [
      [swapped, '', 'names other digests or another run'],
      [swapped, digest, 'somebody changed it'],
      [whole.replace('octo-org/models', 'octo-org/other'), '', 'The decision says octo-org/other'],
      [whole.replaceAll(gate.commit, 'e'.repeat(40)), '', `and this is ${gate.commit}`],
      [whole.replace('9000000001', '9000000002'), '', 'attempt 1 of run 9000000002'],
      [whole.replace('"allowed"', '"refused"'), '', 'The deployment was refused'],
      ['{', '', 'This is no decision that can be relied on'],
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
    gate.world.fault({ path: /\/deployments\//, times: Infinity, status: 503 });
    const run = await gate.conclude({ 'api-timeout': '2' });
    expect([run.exitCode, run.outputs['state']]).toEqual([0, 'deployed']);
    expect(run.stdout).toContain('set the status of the deployment record');
    expect(gate.decision().outcome?.state).toBe('deployed');
    const misspelt = await gate.conclude({ deploy: '' });
    expect(misspelt.stdout).toContain('must be `steps.<id>.outcome` of a step that has this id');
    expect(misspelt.exitCode).toBe(1);
  });
});
