import { describe, expect, it } from '@jest/globals';

import type { Gate } from './gate.ts';
import { openGate, STACK } from './gate.ts';
import type { FaultRule } from '../github/fault.ts';
import { primaryRateLimit, secondaryRateLimit } from '../github/fault.ts';

/** Most of each test is waiting for a retry, so they wait together: each has a world of its own and no hook. */
const QUICK = { 'api-timeout': '2' };

async function withGate(work: (gate: Gate) => Promise<void>): Promise<void> {
  const gate = await openGate();
  try {
    await work(gate);
  } finally {
    await gate.close();
  }
}

describe('an API that fails while it is read', () => {
  const faults: readonly (readonly [string, Partial<FaultRule>])[] = [
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['404', { status: 404, body: { message: 'Not Found' } }],
    ['422', { status: 422, body: { message: 'Validation Failed' } }],
    ['429', secondaryRateLimit(3600)],
    ['500', { status: 500, body: { message: 'Server Error' } }],
    ['a spent rate limit', primaryRateLimit(4_000_000_000)],
    ['a hang', { hang: true }],
    ['half a body', { halfBody: true }],
    ['a reset', { reset: true }],
  ];

  it.concurrent.each(faults)(
    '%s on the changed files is never green, and other sinks are still written',
    (_, fault) =>
      withGate(async (gate) => {
        gate.world.fault({ path: /\/pulls\/1\/files/, times: Number.POSITIVE_INFINITY, ...fault });
        const run = await gate.run({ inputs: QUICK });
        expect(run.exitCode).toBe(1);
        expect(run.outputs['verdict']).toBe('fail');
        expect(run.summary).toContain('list the files of the pull request');
        expect((await gate.world.comments(gate.pull())).length).toBe(1);
        expect(run.stdout).not.toMatch(STACK);
      }),
  );
});

describe('an API that fails while it is written', () => {
  const faults: readonly (readonly [string, Partial<FaultRule>])[] = [
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['404', { status: 404, body: { message: 'Not Found' } }],
    ['422', { status: 422, body: { message: 'Validation Failed' } }],
    ['500', { status: 500, body: { message: 'Server Error' } }],
    ['a hang', { hang: true }],
    ['half a body', { halfBody: true }],
  ];

  it.concurrent.each(faults)('%s on the check run changes neither the verdict nor the comment', (_, fault) =>
    withGate(async (gate) => {
      gate.world.fault({ method: 'POST', path: /\/check-runs$/, times: Number.POSITIVE_INFINITY, ...fault });
      const run = await gate.run({ inputs: QUICK });
      expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'pass']);
      expect((await gate.world.comments(gate.pull())).length).toBe(1);
      expect(run.stdout).toMatch(/check run (failed|skipped)/);
      expect(run.stdout).not.toMatch(STACK);
    }),
  );
});

describe('a comment that cannot be read or written', () => {
  it.concurrent.each<readonly [string, Partial<FaultRule>]>([
    ['403 on reading', { method: 'GET', status: 403, body: { message: 'Forbidden' } }],
    ['half a body on reading', { method: 'GET', halfBody: true }],
    ['404 on writing', { method: 'POST', status: 404, body: { message: 'Not Found' } }],
    ['422 on writing', { method: 'POST', status: 422, body: { message: 'Validation Failed' } }],
    ['429 on writing', { method: 'POST', ...secondaryRateLimit(3600) }],
    ['a hang on writing', { method: 'POST', hang: true }],
  ])('%s changes neither the verdict nor the check run', (_, fault) =>
    withGate(async (gate) => {
      gate.world.fault({ path: /\/issues\/1\/comments/, times: Number.POSITIVE_INFINITY, ...fault });
      const run = await gate.run({ inputs: QUICK });
      expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'pass']);
      expect(await gate.world.checkRuns(gate.pull())).toHaveLength(1);
      expect(run.stdout).toMatch(/comment failed: /);
      expect(run.stdout).not.toMatch(STACK);
    }),
  );
});
