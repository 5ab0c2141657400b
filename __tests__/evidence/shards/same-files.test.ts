import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { gatherTexts, positive } from '../memory-source.ts';

const bindings = { ...positive('1'), prediction: 'prediction' };
const HEADER = 'label,prediction\n';
const rows = (count: number): string => `${HEADER}${'1,1\n'.repeat(count)}`;

describe('shards that are the same file', () => {
  it('are refused, each with the one that it is a copy of', async () => {
    const [one, other] = [rows(300), rows(301)];
    const gathered = await gatherTexts([one, other, one, other, one], { bindings });
    expect(gathered).toMatchObject({ ok: false, state: 'unreadable', files: { length: 5 } });
    expect(gathered.ok ? [] : gathered.problems).toEqual(
      [
        ['shard-2.csv', 'shard-0.csv'],
        ['shard-3.csv', 'shard-1.csv'],
        ['shard-4.csv', 'shard-0.csv'],
      ].map(([path, twin]) => ({
        code: 'table/same-shard',
        path,
        message: `This shard has the same bytes as ${twin}, so each of its rows would count twice, and every interval would be narrower than it is.`,
        hint: expect.stringContaining('narrow the glob of `table`'),
      })),
    );
  });

  it('are told up to twenty times', async () => {
    const gathered = await gatherTexts(
      Array.from({ length: 30 }, () => rows(300)),
      { bindings },
    );
    expect(gathered.ok ? [] : gathered.problems).toHaveLength(20);
  });

  it('may be alike when they are small, as partitions of a few rows or of none are', async () => {
    const gathered = await gatherTexts([rows(3), rows(3), HEADER, HEADER], { bindings });
    expect(gathered).toMatchObject({ ok: true, table: { cube: { rows: 6 } } });
  });

  it('are not looked for by their rows: the same rows in other bytes are other files', async () => {
    const gathered = await gatherTexts([rows(300), gzipSync(rows(300))], { bindings });
    expect(gathered).toMatchObject({ ok: true, table: { cube: { rows: 600 } } });
  });
});
