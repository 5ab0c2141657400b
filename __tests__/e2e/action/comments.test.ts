import { afterEach, describe, expect, it } from '@jest/globals';

import type { Gate } from './gate.ts';
import { openGate } from './gate.ts';
import { printMarker } from '../../../src/publish/marker.ts';

let gate: Gate;

afterEach(() => gate.close());

const BOT = 'github-actions[bot]';

function marker(head: string, runId: number): string {
  return printMarker({ commentId: 'fates.yml', head, runId, attempt: 1 });
}

describe('the sticky comment', () => {
  it('is found among 300 others, over all pages', async () => {
    gate = await openGate();
    const pull = gate.pull();
    const others = Array.from({ length: 300 }, (_, index) => ({
      author: 'reviewer',
      body: `remark ${index}`,
    }));
    await gate.world.seedComments(pull, [
      ...others.slice(0, 250),
      { author: BOT, body: `${marker(pull.headSha, 1)}\nold` },
      ...others.slice(250),
    ]);
    const run = await gate.run({ runId: 2 });
    const comments = await gate.world.comments(pull);
    const own = comments.filter(({ author }) => author === BOT);
    expect([run.exitCode, comments.length, own.length]).toEqual([0, 301, 1]);
    expect(own[0]?.body).toContain('run=2');
  });

  it('leaves somebody else’s comment with our marker alone', async () => {
    gate = await openGate();
    const forged = `${marker(gate.pull().headSha, 1)}\nAll green, trust me.`;
    await gate.world.seedComments(gate.pull(), [{ author: 'mallory', body: forged }]);
    await gate.run();
    const comments = await gate.world.comments(gate.pull());
    expect(comments.map(({ author }) => author)).toEqual(['mallory', BOT]);
    expect(comments[0]?.body).toBe(forged);
  });

  it('is not overwritten by an older run', async () => {
    gate = await openGate();
    const newer = `${marker(gate.pull().headSha, 999)}\nnewer`;
    await gate.world.seedComments(gate.pull(), [{ author: BOT, body: newer }]);
    const run = await gate.run({ runId: 5 });
    const comments = await gate.world.comments(gate.pull());
    expect(comments.map(({ body }) => body)).toEqual([newer]);
    expect(run.stdout).toContain('superseded');
  });

  it('is rewritten by a later attempt of its run, and not by an earlier one', async () => {
    gate = await openGate();
    await gate.run({ runId: 5, runAttempt: 2 });
    const early = await gate.run({ runId: 5, runAttempt: 1 });
    expect(early.stdout).toContain('comment skipped: superseded');
    await gate.run({ runId: 5, runAttempt: 3 });
    const comments = await gate.world.comments(gate.pull());
    expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([
      printMarker({ commentId: 'fates.yml', head: gate.pull().headSha, runId: 5, attempt: 3 }),
    ]);
  });

  it('is that of the new head after a force-push, whichever run ends last', async () => {
    gate = await openGate();
    const [before, workspace] = [{ ...gate.pull() }, gate.checkout()];
    const base = before.baseSha;
    const head = gate.git.commit('rewritten', { 'docs/notes.md': 'words\n' }, base);
    await gate.world.push(before, { headSha: head, mergeSha: gate.git.mergePull(1, base, head) });
    const { pullRequestEvent } = await import('../github/event-payload.ts');
    await gate.run({
      runId: 6,
      event: pullRequestEvent(gate.world, { ...before, headSha: head }),
      workspace: gate.git.checkout(head),
    });
    const late = await gate.run({ runId: 5, workspace, event: pullRequestEvent(gate.world, before) });
    expect(late.stdout).toContain('superseded');
    const comments = await gate.world.comments(gate.pull());
    expect(comments.map(({ body }) => [body.includes(head), body.includes('run=6')])).toEqual([[true, true]]);
  });

  it('is not written for a head that has moved on', async () => {
    gate = await openGate();
    const before = { ...gate.pull() };
    const workspace = gate.checkout();
    const { pullRequestEvent } = await import('../github/event-payload.ts');
    const event = pullRequestEvent(gate.world, before);
    await gate.push({ 'docs/notes.md': 'words\n' });
    const run = await gate.run({ workspace, event });
    expect(await gate.world.comments(gate.pull())).toEqual([]);
    expect(run.stdout).toContain('superseded');
  });

  it('stays single when two runs report at once', async () => {
    gate = await openGate();
    const [one, two] = await Promise.all([gate.run({ runId: 11 }), gate.run({ runId: 12 })]);
    const own = (await gate.world.comments(gate.pull())).filter(({ author }) => author === BOT);
    expect([one.exitCode, two.exitCode, own.length]).toEqual([0, 0, 1]);
  });

  it('collapses a duplicate that a twin created between looking and writing', async () => {
    gate = await openGate();
    const pull = gate.pull();
    gate.world.fault({
      method: 'POST',
      path: /\/issues\/1\/comments/,
      act: async () => {
        await gate.world.seedComments(pull, [{ author: BOT, body: `${marker(pull.headSha, 3)}\ntwin` }]);
      },
    });
    await gate.run({ runId: 4 });
    const own = (await gate.world.comments(pull)).filter(({ author }) => author === BOT);
    expect(own.length).toBe(1);
    expect(own[0]?.body).toContain('run=4');
  });

  it.each([
    ['never', 0],
    ['failures', 0],
    ['changes', 1],
  ])('under `comment: %s` a passing run writes %d comments', async (mode, count) => {
    gate = await openGate();
    await gate.run({ inputs: { comment: mode } });
    expect((await gate.world.comments(gate.pull())).length).toBe(count);
  });
});
