import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';

import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import type { Gate } from './gate.ts';
import { openGate, POLICY, predictions } from './gate.ts';
import { manyFiles } from '../github/changed-files.ts';

let gate: Gate;

afterEach(() => gate.close());

describe('a pull request that changes predictions', () => {
  it('passes within the bound: comment, check run, summary, outputs and files', async () => {
    gate = await openGate();
    const run = await gate.run();
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      score: '100',
      fairness: '100',
      security: '',
      failed: '[]',
    });
    expect(run.outputs['digest']).toMatch(/^[0-9a-f]{64}$/);
    const [comment, ...more] = await gate.world.comments(gate.pull());
    expect(more).toEqual([]);
    expect(comment?.author).toBe('github-actions[bot]');
    expect(comment?.body).toContain('Demographic parity difference');
    const [check] = await gate.world.checkRuns(gate.pull());
    expect(check).toMatchObject({
      name: 'FATES',
      status: 'completed',
      conclusion: 'success',
      headSha: gate.pull().headSha,
    });
    expect(run.summary).toContain('FATES gate');
  });

  it('fails outside the bound, and says by how much and what to do, on every sink', async () => {
    gate = await openGate({ 'evaluation/predictions.csv': predictions(20) });
    const run = await gate.run();
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      verdict: 'fail',
      fairness: '0',
      failed: '["income/fairness/demographic-parity-difference@sex"]',
    });
    const said = 'is 0.300; the bound is at most 0.100.';
    const [comment] = await gate.world.comments(gate.pull());
    const [check] = await gate.world.checkRuns(gate.pull());
    for (const text of [comment?.body, check?.summary, run.summary]) {
      expect(text).toContain(said);
    }
    expect(check?.conclusion).toBe('failure');
    expect(check?.annotations.map(({ path }) => path)).toEqual(['evaluation/predictions.csv']);
    expect(run.commands.filter(({ command }) => command === 'error').length).toBeGreaterThan(0);
  });

  it('updates its one comment on the next push', async () => {
    gate = await openGate({ 'evaluation/predictions.csv': predictions(20) });
    await gate.run({ runId: 100 });
    const [first] = await gate.world.comments(gate.pull());
    await gate.push({ 'evaluation/predictions.csv': predictions(49) });
    const run = await gate.run({ runId: 200 });
    const [second, ...more] = await gate.world.comments(gate.pull());
    expect([run.exitCode, more]).toEqual([0, []]);
    expect(second?.id).toBe(first?.id);
    expect(second?.body).not.toBe(first?.body);
    expect(second?.body).toContain(`head=${gate.pull().headSha} run=200`);
  });

  it('assesses a checkout of the head as well as the merge commit', async () => {
    gate = await openGate();
    const run = await gate.run({ tree: 'head' });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'pass']);
  });

  it('refuses a checkout that is neither, names both commits, and still reports', async () => {
    gate = await openGate();
    const run = await gate.run({ tree: 'base' });
    const { headSha, baseSha } = gate.pull();
    const [comment] = await gate.world.comments(gate.pull());
    expect(run.exitCode).toBe(1);
    expect(comment?.body).toContain(headSha);
    expect(comment?.body).toContain(baseSha);
    expect(run.summary).toContain(baseSha);
  });

  it('has nothing to assess when nothing of a subject changed, passes and says so', async () => {
    gate = await openGate({ 'docs/notes.md': 'words\n' });
    const run = await gate.run();
    const [comment] = await gate.world.comments(gate.pull());
    const [check] = await gate.world.checkRuns(gate.pull());
    expect([run.exitCode, run.outputs['verdict'], run.outputs['score']]).toEqual([0, 'nothing', '']);
    expect(comment?.body).toContain('income');
    expect(check?.conclusion).toBe('success');
  });

  it('assesses everything when GitHub stops listing files', async () => {
    gate = await openGate({ 'docs/notes.md': 'words\n' });
    gate.world.setChangedFiles(gate.pull(), manyFiles(3200));
    const run = await gate.run();
    expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'pass']);
    const listings = gate.world.requests.filter(({ path }) => path.includes('/files'));
    expect(listings.length).toBe(30);
  });

  it('assesses a table that the job has made, although the pull request does not list it', async () => {
    gate = await openGate({ 'docs/notes.md': 'words\n' });
    const workspace = gate.checkout();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${workspace}/evaluation/predictions.csv`, predictions(10));
    const run = await gate.run({ workspace });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail']);
  });

  it('advises without a policy, never fails, and prints the policy that would make it a gate', async () => {
    gate = await openGate({ 'evaluation/predictions.csv': predictions(5) }, {});
    const run = await gate.run();
    const [comment] = await gate.world.comments(gate.pull());
    expect(run.exitCode).toBe(0);
    expect(comment?.body).toContain('version: 1');
    expect(comment?.body).toContain('extends:');
  });

  it('reports a policy with several mistakes, all of them, and fails', async () => {
    const broken = POLICY.replace('max: 0.10', 'maximum: 0.10').replace(
      'performance/accuracy',
      'performance/acuracy',
    );
    gate = await openGate({ 'fates.yml': broken });
    const run = await gate.run();
    const [comment] = await gate.world.comments(gate.pull());
    expect(run.exitCode).toBe(1);
    expect(comment?.body).toContain('performance/accuracy');
    expect(comment?.body).toContain('maximum');
    expect(run.stdout).toContain('fates.yml:');
  });

  it('talks to GitHub through the proxy that the environment names', async () => {
    gate = await openGate();
    const hosts: string[] = [];
    const proxy = createServer().on('connect', (request, client: Socket) => {
      const { hostname, port } = new URL(`http://${request.url}`);
      hosts.push(hostname);
      const server = connect(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        server.pipe(client).pipe(server);
      });
      server.on('error', () => client.destroy());
      client.on('error', () => server.destroy());
    });
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    const address = z.object({ port: z.number() }).parse(proxy.address());
    const environment = { HTTP_PROXY: `http://127.0.0.1:${address.port}`, NODE_USE_ENV_PROXY: undefined };
    const run = await gate.run({ environment });
    proxy.closeAllConnections();
    await new Promise((closed) => proxy.close(closed));
    expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'pass']);
    expect(new Set(hosts)).toEqual(new Set(['127.0.0.1']));
    expect((await gate.world.comments(gate.pull())).length).toBe(1);
  });

  it('fails on deleted predictions instead of forgetting the subject', async () => {
    gate = await openGate({ 'evaluation/predictions.csv': null });
    const run = await gate.run();
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'inconclusive']);
    const [check] = await gate.world.checkRuns(gate.pull());
    expect(check?.title).toMatch(/^Inconclusive: /);
    expect(check?.conclusion).toBe('failure');
  });
});
