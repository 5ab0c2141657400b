import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import { openWorkspace } from '../../src/platform/workspace.ts';
import { INPUTS, memoryPorts } from './memory-world.ts';

const POLICY = `version: 1
subjects:
  - id: income
    task: binary
    evaluation:
      table: shards/*.csv
      label: y
      prediction: d
      positive: 1
      attributes: [g]
requirements:
  - { metric: performance/accuracy, min: 0.5 }
`;

function shard(first: number): string {
  const rows = Array.from(
    { length: 80 },
    (_, row) => `${first + row},${row % 2},${row % 2},${row % 3 ? 'a' : 'b'}`,
  );
  return ['id,y,d,g', ...rows, ''].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'fates-lost-'));
afterEach(() => rmSync(join(folder, 'repository'), { recursive: true }));

/** The outcome for a folder with one whole shard and whatever `add` puts beside it. */
async function outcomeWith(add: (shards: string) => void) {
  const root = join(folder, 'repository');
  mkdirSync(join(root, 'shards'), { recursive: true });
  writeFileSync(join(root, 'fates.yml'), POLICY);
  writeFileSync(join(root, 'shards', 'a.csv'), shard(0));
  add(join(root, 'shards'));
  const { verdict, subjects } = await assess(INPUTS, {
    ...memoryPorts({ 'fates.yml': POLICY }),
    workspace: await openWorkspace(root),
  });
  return { verdict, problems: subjects.flatMap(({ problems }) => problems) };
}

describe('a shard that the glob matches', () => {
  it('is counted when it is a file', async () => {
    const { verdict, problems } = await outcomeWith((shards) =>
      writeFileSync(join(shards, 'b.csv'), shard(1000)),
    );
    expect([verdict, problems]).toEqual(['pass', []]);
  });

  it('and that is a link to nothing makes a part of the table, which is not measured', async () => {
    const { verdict, problems } = await outcomeWith((shards) =>
      symlinkSync('nowhere.csv', join(shards, 'b.csv')),
    );
    expect(verdict).toBe('inconclusive');
    expect(problems).toMatchObject([{ code: 'table/lost-shard', path: 'shards/b.csv' }]);
  });

  it('and that is a link out of the workspace too', async () => {
    writeFileSync(join(folder, 'outside.csv'), shard(2000));
    const { verdict, problems } = await outcomeWith((shards) =>
      symlinkSync(join(folder, 'outside.csv'), join(shards, 'b.csv')),
    );
    expect(verdict).toBe('fail');
    expect(problems).toMatchObject([{ code: 'workspace/outside', path: 'shards/b.csv' }]);
  });
});
