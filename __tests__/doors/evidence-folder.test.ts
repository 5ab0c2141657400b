import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withEvidenceFolder } from '../../src/doors/tree/evidence-folder.ts';
import { UserError } from '../../src/errors.ts';
import { openWorkspace } from '../../src/platform/workspace.ts';
import type { GitRepository } from '../e2e/github/git-repository.ts';
import { makeGitRepository } from '../e2e/github/git-repository.ts';

let git: GitRepository;
let head: string;
let checkout: string;
let outside: string;

beforeAll(() => {
  git = makeGitRepository();
  head = git.commit('main', { 'a.csv': 'committed\n' });
  checkout = git.checkout(head);
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'fates-evidence-')));
  for (const folder of [join(checkout, 'made'), join(outside, 'made')]) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.csv'), 'forged\n');
    writeFileSync(join(folder, 'p.csv'), 'made\n');
  }
  symlinkSync(join(outside, 'made'), join(checkout, 'link'));
  symlinkSync(join(outside, 'made'), join(outside, 'link'));
});

afterAll(() => {
  git.remove();
  rmSync(outside, { recursive: true, force: true });
});

async function pathsWith(folder: string, at: string = head): Promise<readonly string[]> {
  const workspace = await openWorkspace(checkout);
  const sources = { place: { folder: checkout, environment: process.env } };
  const tree = await withEvidenceFolder({ folder, root: checkout, workspace, head: at, sources });
  return (await tree.list()).files.map(({ path }) => path);
}

async function refusalOf(folder: string, at?: string): Promise<string> {
  const error: unknown = await pathsWith(folder, at).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error(`not refused: ${String(error)}`);
  expect(error.problems[0]).toMatchObject({ code: 'action/evidence', key: 'inputs.evidence' });
  return error.problems[0]?.message ?? '';
}

describe('the folder of `evidence`', () => {
  it('lies in the workspace, or anywhere else, where a link may lead to it', async () => {
    expect(await pathsWith('made')).toEqual(['a.csv', 'p.csv']);
    expect(await pathsWith(join(checkout, 'made'))).toEqual(['a.csv', 'p.csv']);
    const elsewhere = ['a.csv', 'made/a.csv', 'made/p.csv', 'p.csv'];
    expect(await pathsWith(join(outside, 'made'))).toEqual(elsewhere);
    expect(await pathsWith(join(outside, 'link'))).toEqual(elsewhere);
  });

  it.each([
    ['nowhere', 'there is no such folder'],
    ['a.csv', 'it is a file'],
    ['.', 'it is the workspace, or holds it'],
    ['..', 'it is the workspace, or holds it'],
    ['link', 'a symbolic link of the workspace is on the way to it'],
  ])('is not %s', async (folder, why) => {
    expect(await refusalOf(folder)).toContain(why);
  });

  it('is not taken where nobody knows what is tracked', async () => {
    expect(await refusalOf('made', 'f'.repeat(40))).toContain('it is unknown which files are tracked');
  });
});
