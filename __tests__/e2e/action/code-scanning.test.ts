import { afterEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readUpload } from '../code-scanning-api/overlay-code-scanning.ts';
import { scheduleEvent } from '../github/event-payload.ts';
import type { ActionRun } from '../github/run-action.ts';
import { validRun } from '../../render/sarif/valid-log.ts';
import type { Gate, GateRun } from './gate.ts';
import { openGate, predictions, STACK } from './gate.ts';

let gate: Gate;

afterEach(() => gate.close());

const GRANTED = { metadata: 'read', contents: 'read', pull_requests: 'write', checks: 'write' } as const;
const SARIFS = /\/code-scanning\/sarifs$/;

async function run(options: GateRun = {}): Promise<ActionRun> {
  return gate.run({
    token: await gate.world.tokenWith({ ...GRANTED, security_events: 'write' }),
    ...options,
    inputs: { 'code-scanning': 'on', ...options.inputs },
  });
}

function uploads() {
  return gate.world.requests
    .filter(({ path, status }) => SARIFS.test(path) && status === 202)
    .map(({ body }) => readUpload(body));
}

describe('code scanning', () => {
  it('gets what is not satisfied, for the tree that was assessed', async () => {
    gate = await openGate({ 'evaluation/predictions.csv': predictions(20) });
    const { headSha, mergeSha } = gate.pull();

    const workspace = gate.checkout();
    const ofMerge = await run({ workspace });
    expect(ofMerge.stdout).toMatch(/code scanning: upload [\w-]{36} for refs\/pull\/1\/merge/);
    expect(ofMerge.outputs['sarif']).toMatch(/fates-report\/fates-report\.sarif$/);
    const written = readFileSync(`${workspace}/fates-report/fates-report.sarif`, 'utf8');
    expect(written).not.toContain(workspace);

    const ofHead = await run({ tree: 'head' });
    const ofBranch = await run({
      tree: 'head',
      event: scheduleEvent(gate.world, { owner: gate.world.owner, repo: 'models', sha: headSha }),
    });
    expect([ofMerge, ofHead, ofBranch].map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
    const sent = uploads();
    expect(sent.map(({ ref, commit }) => [ref, commit])).toEqual([
      ['refs/pull/1/merge', mergeSha],
      ['refs/pull/1/head', headSha],
      ['refs/heads/main', headSha],
    ]);
    expect(sent[0]?.run).toEqual(validRun(written));
    expect(sent[0]?.run.automationDetails.id).toBe('fates-gate/fates.yml/');
    expect(sent[0]?.run.results.map(({ ruleId, level, locations }) => [ruleId, level, locations[0]])).toEqual(
      [
        [
          'fairness/demographic-parity-difference',
          'error',
          {
            physicalLocation: {
              artifactLocation: { uri: 'evaluation/predictions.csv', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1 },
            },
          },
        ],
      ],
    );
    const [first, ...others] = sent.map(({ run: { results } }) => results[0]?.partialFingerprints);
    expect(others).toEqual([first, first]);
  }, 60_000);

  it('changes no verdict when it refuses, and says why', async () => {
    gate = await openGate();
    const refusals: readonly (readonly [number, string, string])[] = [
      [
        403,
        'Code Security must be enabled for this repository to use code scanning.',
        'skipped: GitHub refused',
      ],
      [404, 'Not Found', 'failed: GitHub knows nothing to upload to code scanning (404)'],
      [413, 'Payload Too Large', 'failed: GitHub did not take what was sent'],
      [
        422,
        'invalid sarif',
        'failed: GitHub rejected the request to upload to code scanning (422: invalid sarif',
      ],
    ];
    for (const [status, message, said] of refusals) {
      const fault = gate.world.fault({ method: 'POST', path: SARIFS, status, body: { message } });
      const refused = await run();
      expect(refused.stdout).toContain(`code scanning ${said}`);
      expect(refused.stdout).not.toMatch(STACK);
      expect([refused.exitCode, refused.outputs['verdict'], fault.met()]).toEqual([0, 'pass', 1]);
    }
    const readOnly = await run({ token: gate.world.writeToken });
    expect(readOnly.stdout).toContain(
      'code scanning skipped: read-only token; Grant `security-events: write`',
    );
    expect([readOnly.exitCode, uploads()]).toEqual([0, []]);
  }, 60_000);

  it('is not told that all is mended by a run that could not assess, nor asked without the input', async () => {
    gate = await openGate({ 'fates.yml': 'version: [' }, { 'evaluation/predictions.csv': predictions(45) });
    const broken = await run();
    expect(broken.stdout).toContain('code scanning skipped: nothing was assessed');
    const silent = await run({ inputs: { 'code-scanning': 'off' } });
    expect(silent.stdout).not.toContain('code scanning');
    expect([broken.exitCode, uploads()]).toEqual([1, []]);
  });
});
