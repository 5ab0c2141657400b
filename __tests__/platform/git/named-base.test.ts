import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { BaseSide } from '../../../src/discover/commit-tree.ts';
import { isAvailable } from '../../../src/discover/commit-tree.ts';
import { openNamedBase } from '../../../src/platform/git/named-base.ts';
import { openWorkspace } from '../../../src/platform/workspace.ts';
import type { Result } from '../../../src/problem.ts';
import { git, gitEnvironment } from '../../e2e/github/git-command.ts';
import type { GitRepository } from '../../e2e/github/git-repository.ts';
import { makeGitRepository } from '../../e2e/github/git-repository.ts';

describe('the base that somebody names', () => {
  let origin: GitRepository;
  let base: string;
  let head: string;
  let folder: string;
  const open = async (ref: string, below = ''): Promise<Result<BaseSide>> => {
    const there = join(folder, below);
    return openNamedBase({ folder: there, environment: gitEnvironment }, ref, await openWorkspace(there));
  };

  beforeAll(() => {
    origin = makeGitRepository();
    base = origin.commit('main', { 'a.csv': 'x\n', 'models/b.csv': 'y\n', 'models/c.csv': 'z\n' });
    head = origin.commit('feature', { 'a.csv': 'changed\n', 'models/c.csv': 'changed\n' });
    folder = origin.checkout(head, { depth: 0 });
    git(folder, 'branch', 'main', base);
    git(folder, 'tag', 'v1.0', base);
    git(folder, 'branch', '$(id)', base);
  });
  afterAll(() => origin.remove());

  it.each(['main', 'v1.0', 'HEAD~1', 'HEAD^', 'refs/heads/main', '@~1'])('may be %s', async (ref) => {
    const side = await open(ref);
    const policy = side.ok && isAvailable(side.value.baseline) ? side.value.baseline : undefined;
    expect([policy?.commit, policy?.from]).toEqual([base, 'git']);
    expect(side.ok && (await side.value.isUnchanged('models/b.csv'))).toBe(true);
    expect(side.ok && (await side.value.isUnchanged('a.csv'))).toBe(false);
  });

  it('has paths from the folder that is assessed', async () => {
    const side = await open('main', 'models');
    const tree = side.ok && isAvailable(side.value.baseline) ? side.value.baseline : undefined;
    expect((await tree?.list())?.files.map(({ path }) => path)).toEqual(['b.csv', 'c.csv']);
    const isUnchanged = side.ok ? side.value.isUnchanged : undefined;
    expect(await Promise.all(['b.csv', 'c.csv', 'a.csv'].map(async (path) => isUnchanged?.(path)))).toEqual([
      true,
      false,
      false,
    ]);
    writeFileSync(join(folder, 'models', 'b.csv'), 'the job wrote this\n');
    const again = await open('main', 'models');
    expect(again.ok && (await again.value.isUnchanged('b.csv'))).toBe(false);
  });

  it.each([
    '--output=ran',
    '-n',
    '',
    'main..feature',
    'main:a.csv',
    ':/Change',
    'main^{/Change}',
    '$(id)',
    'a b',
    'a\nb',
  ])('is never %j: an option, a range, a path, a search or no name', async (ref) => {
    const side = await open(ref);
    expect(side).toMatchObject({ ok: false, problems: [{ code: 'base/no-such-commit', path: '--base' }] });
    expect(side.ok ? '' : side.problems[0]?.message).toContain('is not the name of one commit');
  });

  it.each(['nowhere', 'v1.0^{tree}', 'f'.repeat(40)])(
    'is refused when it is no commit here: %s',
    async (ref) => {
      const side = await open(ref);
      expect(side.ok ? '' : side.problems[0]?.message).toContain('is no commit of this repository');
    },
  );

  it('is refused where its files are not', async () => {
    git(origin.path, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(folder, '..', 'partial');
    git(folder, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${origin.path}`, clone);
    const place = { folder: clone, environment: gitEnvironment };
    const side = await openNamedBase(place, 'origin/main', await openWorkspace(clone));
    expect(side).toMatchObject({ ok: false, problems: [{ code: 'base/unreadable', path: '--base' }] });
  });
});
