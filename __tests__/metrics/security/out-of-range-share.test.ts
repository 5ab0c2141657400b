import { describe, expect, it } from '@jest/globals';
import outOfRange from '../../../src/metrics/security/out-of-range-share.ts';
import { measuredTables, runTables } from '../run-tables.ts';

const run = (table: string, training: string) => measuredTables(outOfRange, { table, training });

describe('out-of-range share', () => {
  it('counts a row once, and names each column', async () => {
    const found = await run('label,a,b\n1,9,9\n0,5,5\n1,0,5\n', 'a,b\n1,1\n5,5\n');
    expect(found).toMatchObject({
      value: 2 / 3,
      parts: [
        { group: ['a'], n: 3, value: 2 / 3 },
        { group: ['b'], n: 3, value: 1 / 3 },
      ],
    });
  });

  it('has Wilson’s interval, of the table and of each column', async () => {
    const found = await run('label,a,b\n1,9,9\n0,5,5\n1,0,5\n', 'a,b\n1,1\n5,5\n');
    // Of 2 in 3 and 1 in 3, worked out from his formula.
    expect(found.interval?.map((end) => end.toFixed(4))).toEqual(['0.2077', '0.9385']);
    expect(found.parts?.[1]?.interval?.map((end) => end.toFixed(4))).toEqual(['0.0615', '0.7923']);
  });

  it('counts a gap where training has none, and not where it has some', async () => {
    expect((await run('label,x\n1,\n0,2\n', 'x\n1\n2\n')).value).toBe(0.5);
    expect((await run('label,x,y\n1,,1\n0,2,1\n', 'x,y\n1,1\n,1\n2,1\n')).value).toBe(0);
  });

  it('counts a word among numbers, and a number among words unless training has that very one', async () => {
    expect((await run('label,x\n1,n/a\n0,2\n', 'x\n1\n2\n')).value).toBe(0.5);
    expect((await run('label,x\n1,1.0\n0,2\n1,low\n0,high\n', 'x\n1\nlow\n')).value).toBe(0.5);
  });

  it('cannot say of a column with too many categories', async () => {
    const ids = Array.from({ length: 10_050 }, (_, index) => `p${index},1\n`).join('');
    const found = await run('label,id,x\n1,new,1\n', `id,x\n${ids}`);
    expect(found).toMatchObject({
      value: 0,
      notes: ['More than 10,000 categories in training, so not looked at: "id".'],
    });
    expect(
      await runTables(outOfRange, { table: 'label,id\n1,new\n', training: `id,x\n${ids}` }),
    ).toMatchObject({ status: 'insufficient' });
  });
});
