import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { gatherSubject } from '../../src/assess/gather-subject.ts';
import { readSmallText } from '../../src/assess/read-text.ts';
import { UserError } from '../../src/errors.ts';
import { gatherTable } from '../../src/evidence/gather.ts';
import { matchGlob } from '../../src/platform/match.ts';
import { openTables } from '../../src/platform/open-tables.ts';
import { openWorkspace } from '../../src/platform/workspace.ts';
import type { Problem } from '../../src/problem.ts';
import { bindingOf, memoryPorts, positive } from '../evidence/memory-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'fates-refused-'));
const root = join(folder, 'repository');
const TABLE = 'sex,label,prediction\nm,1,1\nf,0,1\n';
for (const name of ['open', 'closed', 'blind']) {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, 'a.csv'), TABLE);
}
writeFileSync(join(root, 'refused.csv'), TABLE);
writeFileSync(join(folder, 'outside.csv'), TABLE);
symlinkSync('../../outside.csv', join(root, 'open', 'b.csv'));
symlinkSync('../open', join(root, 'open', 'c'));
chmodSync(folder, 0o755);
chmodSync(join(root, 'refused.csv'), 0);
chmodSync(join(root, 'closed'), 0);
chmodSync(join(root, 'blind'), 0o111);
// Its first call loads a library, which is not to be found by nobody.
matchGlob('a')('a');

afterAll(() => {
  chmodSync(join(root, 'closed'), 0o700);
  chmodSync(join(root, 'blind'), 0o700);
  rmSync(folder, { recursive: true });
});

/** Root may read everything, so it is nobody for a while. */
async function asNobody<T>(use: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await use();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

function refusal(use: () => Promise<unknown>): Promise<readonly Problem[]> {
  return asNobody(use).then(
    () => [],
    (error: unknown) => {
      if (error instanceof UserError) return error.problems;
      throw error;
    },
  );
}

const bindings = bindingOf({
  ...positive('1'),
  table: 'refused.csv',
  prediction: 'prediction',
  attributes: [{ column: 'sex' }],
});

describe('what this user may not read', () => {
  it.each([
    ['with a task that is stated', 'binary' as const],
    ['with one that is to be inferred', 'infer' as const],
  ])('is a problem of a table %s, and no defect of ours', async (_, task) => {
    const { positive: _positive, ...unsaid } = bindings;
    const sources = await openTables(join(root, 'refused.csv'));
    const gathered = await asNobody(() =>
      gatherTable(
        { task, bindings: task === 'infer' ? unsaid : bindings, scopes: [['sex']], strata: [] },
        sources,
        memoryPorts(),
        { inferPositive: true },
      ),
    );
    expect(gathered).toMatchObject({
      ok: false,
      state: 'unreadable',
      problems: [
        {
          code: 'evidence/unreadable',
          path: join(root, 'refused.csv'),
          message: expect.stringContaining('EACCES'),
          hint: expect.stringContaining('chmod'),
        },
      ],
    });
  });

  it('is not said to be of another encoding when it is the policy', async () => {
    const workspace = await openWorkspace(root);
    expect(await refusal(() => readSmallText(workspace, 'refused.csv'))).toMatchObject([
      { code: 'policy/unreadable', path: 'refused.csv', message: expect.stringContaining('EACCES') },
    ]);
  });

  it('is named when it is a folder, and the rest of the tree is listed', async () => {
    const workspace = await openWorkspace(root);
    const { files, notLookedAt } = await asNobody(() => workspace.list());
    expect(files.map(({ path }) => path)).toEqual(['open/a.csv', 'refused.csv']);
    expect(notLookedAt).toEqual([
      { path: 'blind', reason: 'a folder that the file system refused to list (EACCES)' },
      { path: 'closed', reason: 'a folder that the file system refused to list (EACCES)' },
      { path: 'open/b.csv', reason: 'a symbolic link out of the workspace' },
      { path: 'open/c', reason: 'a symbolic link to a folder' },
    ]);
  });

  it('is not said to be absent when a folder above it may not be entered', async () => {
    expect(await refusal(() => openTables(join(root, 'closed', 'a.csv')))).toMatchObject([
      { code: 'workspace/refused', path: join(root, 'closed', 'a.csv') },
    ]);
  });

  it('is not left out of the shards of a table', async () => {
    expect(await refusal(() => openTables(join(root, 'blind', '*.csv')))).toMatchObject([
      { code: 'table/lost-shard', message: expect.stringContaining('refused to list (EACCES)') },
    ]);
  });
});

describe('a link out of the workspace', () => {
  it('is not left out of the shards of a table', async () => {
    expect(await refusal(() => openTables(join(root, 'open', '*')))).toMatchObject([
      {
        code: 'table/lost-shard',
        path: expect.stringMatching(/open\/b\.csv$/u),
        message: expect.stringContaining('it is a symbolic link out of the workspace'),
      },
    ]);
  });

  it('is what is said of the table that a policy binds, and not that there is none', async () => {
    const subject = {
      id: 'income',
      task: 'binary' as const,
      bindings: { id: 'income', watch: [], evaluation: { ...bindings, table: 'open/b.csv' } },
      shards: [],
      furtherShards: new Map(),
      requests: [],
      requirements: [],
      skipped: [],
    };
    const gathered = await gatherSubject(subject, await openWorkspace(root), memoryPorts(), {
      inferPositive: false,
      metricOf: () => {
        throw new Error('no metric is asked for');
      },
    });
    expect(gathered).toMatchObject({
      ok: false,
      problems: [{ code: 'workspace/outside', path: 'open/b.csv' }],
    });
  });
});
