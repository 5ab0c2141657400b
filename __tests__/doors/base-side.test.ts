import { appendFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { isAvailable } from '../../src/discover/commit-tree.ts';
import { git } from '../e2e/github/git-command.ts';
import type { GitRepository } from '../e2e/github/git-repository.ts';
import { makeGitRepository } from '../e2e/github/git-repository.ts';
import { baseSideOf, told } from './base-repositories.ts';

const pointer = (digit: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 12345\n`;

describe('the base of a checkout', () => {
  let origin: GitRepository;
  let fork: string;
  let head: string;
  let tip: string;
  let merge: string;
  const pull = () => ({ number: 1, head, base: fork, baseRef: 'main' });
  const asPull = () => ({ sha: merge, pull: pull() });

  beforeAll(() => {
    origin = makeGitRepository();
    fork = origin.commit('main', {
      'fates.yml': 'version: 1\n',
      'a.csv': 'x\n1\n',
      'same.csv': 'x\n1\n',
      'lfs.csv': pointer('1'),
      'old name.csv': 'x\n7\n',
    });
    head = origin.commit('feature', { 'a.csv': 'x\n2\n', 'old name.csv': null, 'new name.csv': 'x\n7\n' });
    tip = origin.commit('main', { 'fates.yml': 'version: 1 # newer\n' });
    merge = origin.mergePull(1, tip, head);
  });
  afterAll(() => origin.remove());

  it.each([
    ['shallow', 1, 'fetch'],
    ['whole', 0, 'git'],
  ] as const)(
    'is the first parent of the merge commit, %s, though the event is older',
    async (_, depth, from) => {
      const side = await baseSideOf(origin.checkout(merge, { depth }), asPull());
      expect(told(side?.policy)).toBe(`${tip} ${from}`);
      expect(side?.baseline).toBe(side?.policy);
      expect(side?.ref).toBe('main');
    },
  );

  it('is for a head with all history: policy from the tip that the server has now, numbers from the merge base', async () => {
    const side = await baseSideOf(origin.checkout(head, { depth: 0 }), asPull());
    expect(told(side?.policy)).toBe(`${tip} fetch`);
    expect(told(side?.baseline)).toBe(`${fork} git`);
  });

  it('is for a head without an origin what the event says', async () => {
    const side = await baseSideOf(origin.checkout(head, { depth: 0, withoutOrigin: true }), asPull());
    expect([told(side?.policy), told(side?.baseline)]).toEqual([`${fork} git`, `${fork} git`]);
  });

  it('is unknown for a shallow head without the API: cut-off history would give a wrong merge base', async () => {
    const side = await baseSideOf(origin.checkout(head), asPull());
    expect(told(side?.policy)).toBe(`${tip} fetch`);
    expect(told(side?.baseline)).toBe('base/unknown-merge-base');
    expect(side === undefined || isAvailable(side.baseline) ? '' : side.baseline.problem.hint).toContain(
      'fetch-depth: 0',
    );
    expect(await side?.isUnchanged('same.csv')).toBe(false);
  });

  it('is missing when head and base share no commit', async () => {
    const twin = makeGitRepository();
    const base = twin.commit('main', { 'a.csv': 'x\n' });
    const orphan = git(
      twin.path,
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@b',
      'commit-tree',
      '-m',
      'x',
      `${base}^{tree}`,
    );
    git(twin.path, 'update-ref', 'refs/heads/orphan', orphan);
    const folder = twin.checkout(orphan, { depth: 0 });
    const event = { sha: orphan, pull: { number: 1, head: orphan, base, baseRef: 'main' } };
    const side = await baseSideOf(folder, event);
    expect([told(side?.policy), told(side?.baseline)]).toEqual([`${base} fetch`, 'base/no-merge-base']);
    twin.remove();
  });

  it('is after a rebase the commit that the head was rebased on', async () => {
    const rebased = origin.commit('rebased', { 'a.csv': 'x\n2\n' }, tip);
    const event = { sha: rebased, pull: { ...pull(), head: rebased } };
    const side = await baseSideOf(origin.checkout(rebased, { depth: 0 }), event);
    expect([told(side?.policy), told(side?.baseline)]).toEqual([`${tip} git`, `${tip} git`]);
  });

  it('is for a squashed commit on the branch what the branch was before the push', async () => {
    const squashed = origin.commit('squashed', { 'a.csv': 'x\n2\n' }, tip);
    const folder = origin.checkout(squashed, { ref: 'refs/remotes/origin/main' });
    const side = await baseSideOf(folder, { sha: squashed, push: { before: tip } });
    expect(side?.policy).toBeUndefined();
    expect(told(side?.baseline)).toBe(`${tip} fetch`);
    expect(await side?.isUnchanged('same.csv')).toBe(true);
    expect(await side?.isUnchanged('a.csv')).toBe(false);
    const schedule = { sha: squashed };
    expect(await baseSideOf(folder, { ...schedule, push: { before: '0'.repeat(40) } })).toBeUndefined();
    expect(await baseSideOf(folder, schedule)).toBeUndefined();
  });

  it('is unreadable, not absent, when the branch was forced to another history and the server has lost the old one', async () => {
    const side = await baseSideOf(origin.checkout(head), { sha: head, push: { before: 'f'.repeat(40) } });
    expect(told(side?.baseline)).toBe('base/unreadable');
  });

  it('is for a merge group its base', async () => {
    const event = { sha: merge, mergeGroup: { head: merge, base: tip, baseRef: 'refs/heads/main' } };
    const side = await baseSideOf(origin.checkout(merge), event);
    expect([told(side?.policy), told(side?.baseline)]).toEqual([`${tip} fetch`, `${tip} fetch`]);
    await expect(baseSideOf(origin.checkout(head), event)).rejects.toThrow(head);
  });

  it('is of a branch with a hostile name, which is only a name', async () => {
    const side = await baseSideOf(origin.checkout(head, { depth: 0 }), {
      sha: head,
      pull: { ...pull(), baseRef: '--upload-pack=$(touch ran)' },
    });
    expect(told(side?.policy)).toBe(`${fork} git`);
  });

  it('keeps an LFS pointer as it was committed, for the reader to recognise', async () => {
    const side = await baseSideOf(origin.checkout(merge), asPull());
    const source =
      side !== undefined && isAvailable(side.baseline) ? await side.baseline.open('lfs.csv') : null;
    expect(Buffer.from((await source?.read(0, 1_024)) ?? []).toString()).toBe(pointer('1'));
  });

  describe('knows which files are the same', () => {
    const opened = async () => {
      const folder = origin.checkout(merge);
      return { folder, side: await baseSideOf(folder, asPull()) };
    };

    it('by git: tracked, not changed since, and the same blob', async () => {
      const { side } = await opened();
      const unchanged = [
        'same.csv',
        'lfs.csv',
        'fates.yml',
        'a.csv',
        'new name.csv',
        'old name.csv',
        'none.csv',
      ];
      const answers = await Promise.all(unchanged.map(async (path) => side?.isUnchanged(path)));
      expect(answers).toEqual([true, true, true, false, false, false, false]);
    });

    it('not where the job wrote something else, untracked or linked', async () => {
      const { folder, side } = await opened();
      writeFileSync(join(folder, 'same.csv'), 'x\n9\n');
      rmSync(join(folder, 'fates.yml'));
      symlinkSync('same.csv', join(folder, 'fates.yml'));
      writeFileSync(join(folder, 'made.csv'), 'x\n1\n');
      expect(await side?.isUnchanged('same.csv')).toBe(false);
      expect(await side?.isUnchanged('fates.yml')).toBe(false);
      expect(await side?.isUnchanged('made.csv')).toBe(false);
    });

    it.each(['assume-unchanged', 'skip-worktree'])(
      'not where git was told by %s not to look',
      async (flag) => {
        const { folder, side } = await opened();
        git(folder, 'update-index', `--${flag}`, 'same.csv');
        writeFileSync(join(folder, 'same.csv'), 'x\n9\n');
        expect(await side?.isUnchanged('same.csv')).toBe(false);
      },
    );

    it('not where size and time were forged, whatever the configuration says of them', async () => {
      const { folder, side } = await opened();
      const config = '[core]\n\ttrustctime = false\n\tcheckStat = minimal\n';
      appendFileSync(join(folder, '.git', 'config'), config);
      const long = new Date(Date.now() - 100_000);
      utimesSync(join(folder, 'same.csv'), long, long);
      git(folder, 'update-index', '--refresh');
      // Git compares whole seconds of the time that only the system sets.
      await setTimeout(1_100);
      writeFileSync(join(folder, 'same.csv'), 'x\n9\n');
      utimesSync(join(folder, 'same.csv'), long, long);
      expect(git(folder, 'status', '--porcelain')).toBe('');
      expect(await side?.isUnchanged('same.csv')).toBe(false);
    });

    it('also where line endings were converted: what was committed is the same', async () => {
      const { folder, side } = await opened();
      git(folder, 'config', 'core.autocrlf', 'true');
      rmSync(join(folder, 'same.csv'));
      git(folder, '-c', 'core.autocrlf=true', 'checkout', '--', 'same.csv');
      expect(await side?.isUnchanged('same.csv')).toBe(true);
    });
  });
});
