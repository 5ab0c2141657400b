import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RecordRequest, RecordWorld } from '../../../src/deploy/record/record-run.ts';
import { readGitState } from '../../../src/deploy/record/git-state.ts';
import { openGit } from '../../../src/platform/git/git.ts';
import { openWorkspace } from '../../../src/platform/workspace.ts';
import { git } from '../../e2e/github/git-command.ts';

export type Files = Readonly<Record<string, string>>;

export interface TempRepository {
  /** The checkout. */
  readonly root: string;
  /** A folder beside it. */
  readonly beside: string;
  readonly write: (files: Files) => void;
  readonly commit: () => string;
  /** What the door opens, for the state of the checkout now. */
  readonly world: () => Promise<RecordWorld>;
  readonly remove: () => void;
}

/** The commit of the workflow run. */
export const RUN_COMMIT = 'e'.repeat(40);

/** A checkout with committed files; without any it is a folder that git does not know. */
export function makeTempRepository(committed?: Files): TempRepository {
  const beside = realpathSync(mkdtempSync(join(tmpdir(), 'fates-record-')));
  const root = join(beside, 'checkout');
  mkdirSync(root);
  const write = (files: Files): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  };
  const commit = (): string => {
    git(root, 'add', '--all');
    git(
      root,
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=ada@example.org',
      'commit',
      '--quiet',
      '--message',
      'Files',
    );
    return git(root, 'rev-parse', 'HEAD').trim();
  };
  if (committed !== undefined) {
    git(root, 'init', '--quiet', '--initial-branch=main');
    write(committed);
    commit();
  }
  return { root, beside, write, commit, world: () => worldOf(root), remove: () => remove(beside) };
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

async function worldOf(root: string): Promise<RecordWorld> {
  const workspace = await openWorkspace(root);
  return {
    root,
    listing: await workspace.list(),
    git: await readGitState(openGit(root, process.env)),
    environment: {
      workspace: root,
      code: {
        repository: 'o/r',
        commit: RUN_COMMIT,
        ref: 'refs/heads/main',
        workflow: 'o/r/.github/workflows/train.yml@refs/heads/main',
        run: { id: 7, attempt: 1 },
      },
      os: 'Linux',
      architecture: 'X64',
    },
    tool: { name: 'fates-gate', version: '0.1.0' },
    now: new Date('2026-11-26T20:00:00Z'),
  };
}

export function request(more: Partial<RecordRequest> = {}): RecordRequest {
  return {
    kind: 'training',
    command: 'python train.py',
    inputs: [],
    outputs: ['model'],
    locks: [],
    manifest: 'fates-run.json',
    ...more,
  };
}
