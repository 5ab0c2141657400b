import { describe, expect, it } from '@jest/globals';
import { REFUSAL_REASONS } from '../../../src/cube/refusals.ts';
import { positive } from '../memory-source.ts';
import type { TestRequest } from '../memory-source.ts';
import { bytesOf, gatherShards, stubThreads } from './stub-threads.ts';

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const csv = (header: string, rows: readonly string[]): string => `${header}\n${rows.join('\n')}\n`;
const bindings = { ...positive('1'), prediction: 'prediction' };
const grouped = { bindings: { ...bindings, attributes: [{ column: 'g' }] }, scopes: [['g']] };

/** The outcome on one thread, after it was the same on three. */
async function gather(shards: readonly string[], request: TestRequest) {
  const alone = await gatherShards(shards, request);
  expect(bytesOf(await gatherShards(shards, request, stubThreads(3, [9, 0, 4])))).toBe(bytesOf(alone));
  return alone;
}

describe('shards that are too much only together', () => {
  it.each([
    ['labels', 'label', positive('c1'), (name: string) => `${name},c1`],
    ['predictions', 'prediction', positive('c1'), (name: string) => `c1,${name}`],
  ])('have too many %s', async (_, key, coded, rowOf) => {
    const shards = [range(0, 600), range(600, 1_200)].map((codes) =>
      csv(
        'label,prediction',
        codes.map((code) => rowOf(`c${code}`)),
      ),
    );
    const request = { bindings: { ...coded, prediction: 'prediction' } };
    expect(await gather(shards, request)).toMatchObject({
      ok: false,
      state: 'unreadable',
      problems: [{ code: 'table/too-many-classes', path: 'shard-1.csv', key }],
      files: [{ path: 'shard-0.csv' }],
    });
    const multiclass: TestRequest = { task: 'multiclass', bindings: { prediction: 'prediction' } };
    expect(await gather(shards, multiclass)).toMatchObject({
      problems: [{ code: 'table/too-many-classes', key: 'label' }],
    });
  });

  it('have too many groups, of rows that are counted or refused', async () => {
    const shards = [range(0, 6_000), range(6_000, 12_000)].map((groups) =>
      csv(
        'g,label,prediction',
        groups.map((group) => `g${group},1,1`),
      ),
    );
    expect(await gather(shards, grouped)).toMatchObject({
      ok: false,
      problems: [{ code: 'table/too-many-groups', path: 'shard-1.csv', key: 'attributes' }],
    });
    // As many groups of two columns as are too many together, and not in one shard.
    const others = range(0, (10_000 * REFUSAL_REASONS.length) / 400 + 1);
    const refused = [range(0, 200), range(200, 400)].map((ones) =>
      csv(
        'g,h,label,prediction',
        ones.flatMap((one) => others.map((other) => `${one},${other},,1`)),
      ),
    );
    const crossed = {
      bindings: { ...bindings, attributes: [{ column: 'g' }, { column: 'h' }] },
      scopes: [['g', 'h']],
    };
    expect((await gatherShards(refused.slice(0, 1), crossed)).ok).toBe(true);
    const [problem] = failedOf(await gatherShards(refused, crossed));
    expect([problem?.code, problem?.path]).toEqual(['table/too-many-groups', 'shard-1.csv']);
    expect(problem?.message).toContain('The intersection "g" × "h"');
  });

  it('have too many cells: no further shard is read', async () => {
    const shards = [range(0, 450), range(450, 900), range(0, 9)].map((codes) =>
      csv(
        'g,label,prediction',
        codes.map((code) => `g${code % 9},c${code},c${code}`),
      ),
    );
    const request: TestRequest = { ...grouped, task: 'multiclass' };
    expect((await gatherShards(shards.slice(0, 1), request)).ok).toBe(true);
    const together = await gather(shards, request);
    expect(together).toMatchObject({
      problems: [{ code: 'table/too-many-cells', path: 'table.csv' }],
      files: [{ path: 'shard-0.csv' }, { path: 'shard-1.csv' }],
    });
    // Backwards, so that it is no copy of the other's beginning.
    const one = csv(
      'g,label,prediction',
      range(0, 900)
        .map((code) => `g${code % 9},c${code},c${code}`)
        .toReversed(),
    );
    expect(failedOf(await gather(shards.slice(1, 2).concat(one), request))).toMatchObject([
      { code: 'table/too-many-cells', message: expect.stringMatching(/^900 classes and 10 groups/u) },
    ]);
  });
});

function failedOf(gathered: Awaited<ReturnType<typeof gatherShards>>) {
  return gathered.ok ? [] : gathered.problems;
}

describe('shards that differ', () => {
  it('have exact scores each and bins together, or bins in one of them only', async () => {
    const scored = { bindings: { ...positive('1'), score: 'score' } };
    const shardOf = (from: number, to: number): string =>
      csv(
        'label,score',
        range(from, to).map((score) => `${score % 2},${score / 9_000}`),
      );
    const whole = await gatherShards([shardOf(0, 9_000)], scored);
    for (const cuts of [
      [0, 3_000, 6_000, 9_000],
      [0, 100, 9_000],
      [0, 8_990, 9_000],
    ]) {
      const shards = cuts.slice(1).map((to, index) => shardOf(cuts[index] ?? 0, to));
      const gathered = await gather(shards, scored);
      const axis = gathered.ok ? gathered.table.cube.scoreAxis : undefined;
      expect([axis?.binned, axis?.values.length]).toEqual([true, 4_000]);
      const sidesOf = (from: typeof gathered) =>
        from.ok
          ? from.table.cube.marginals[0]?.groups[0]?.scores?.map(({ index, n }) => [index, n])
          : undefined;
      expect(sidesOf(gathered)).toEqual(sidesOf(whole));
    }
  });

  it('may lack a class, a group and rows; weights of 0 in one of them are no problem, in all they are', async () => {
    const request: TestRequest = {
      task: 'multiclass',
      bindings: { prediction: 'p', weight: 'w', attributes: [{ column: 'g' }] },
      scopes: [['g']],
    };
    const shards = ['g,label,p,w\na,cat,dog,0\n', 'w,p,label,g\n2,emu,dog,b\n', 'g,label,p,w\n'];
    const gathered = await gather(shards, request);
    expect(gathered.ok ? gathered.table.cube : {}).toMatchObject({ classes: ['cat', 'dog', 'emu'], rows: 2 });
    expect(failedOf(await gather(shards.slice(0, 1).concat(shards.slice(2)), request))).toMatchObject([
      { code: 'table/weights-zero', path: 'table.csv' },
    ]);
  });

  it('contradict an inferred task only later, or only together', async () => {
    const request: TestRequest = {
      task: 'infer',
      bindings: { prediction: 'p' },
      options: { inferPositive: true },
    };
    const of = (...labels: readonly (string | number)[]): string =>
      csv(
        'label,p',
        labels.map((label) => `${label},${labels[0]}`),
      );
    for (const shards of [
      [of('0', '1'), of('2', '0')],
      [of('0', '1', '2'), of('0.5')],
      [of(...range(0, 30)), of('high')],
      [of(...range(0, 20).map((each) => `a${each}`)), of(...range(0, 990))],
    ]) {
      expect(failedOf(await gather(shards, request))).toMatchObject([
        { code: 'table/task-contradicted', key: 'task' },
      ]);
    }
  });

  it('are refused for other columns before anything else that is wrong with them', async () => {
    const shards = ['label,prediction\n1,1\n', 'label,predictions\n1,"1\n', ''];
    expect(failedOf(await gather(shards, { bindings }))).toMatchObject([
      { code: 'table/shard-schema', path: 'shard-1.csv', line: 1 },
    ]);
  });
});

describe('shards on several threads', () => {
  const shards = range(0, 9).map((row) => `label,prediction\n1,1\n${'0,1\n'.repeat(row)}`);

  it('are begun in order, a bounded number before the first is taken', async () => {
    const threads = stubThreads(2, [40, ...Array<number>(8).fill(0)]);
    const gathering = gatherShards(shards, { bindings }, threads);
    // Turns of the event loop, as the delays are: time says nothing on a busy machine.
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(threads.begun).toEqual(['shard-0.csv', 'shard-1.csv', 'shard-2.csv', 'shard-3.csv']);
    expect((await gathering).ok).toBe(true);
    expect(threads.ended[0]).not.toBe('shard-0.csv');
  });

  it('are counted together while they are small, and every one of them is named', async () => {
    const threads = stubThreads(2);
    const gathered = await gatherShards(shards, { bindings }, threads, () => undefined, 60);
    expect(threads.begun).toEqual([
      'shard-0.csv+shard-1.csv+shard-2.csv',
      'shard-3.csv+shard-4.csv',
      'shard-5.csv+shard-6.csv',
      'shard-7.csv+shard-8.csv',
    ]);
    const paths = range(0, 9).map((shard) => ({ path: `shard-${shard}.csv` }));
    expect(gathered).toMatchObject({ ok: true, table: { cube: { rows: 45 }, files: paths } });
    const other = shards.toSpliced(6, 1, 'label,prediction,more\n');
    expect(await gatherShards(other, { bindings }, threads, () => undefined, 60)).toMatchObject({
      problems: [{ code: 'table/shard-schema', path: 'shard-6.csv' }],
      files: paths.slice(0, 6),
    });
  });

  it.each([0, 60])(
    'report the bytes and rows of all of them together, as one thread does',
    async (batchBytes) => {
      const size = shards.reduce((sum, shard) => sum + shard.length, 0);
      for (const threads of [undefined, stubThreads(3, [5, 0, 2])]) {
        const seen: (readonly [number, number, number])[] = [];
        const report = (...now: readonly [number, number, number]) => seen.push(now);
        await gatherShards(shards, { bindings, chunkSizes: [16] }, threads, report, batchBytes);
        expect(seen.at(-1)?.slice(0, 2)).toEqual([size, size]);
        expect(seen.map(([, , rows]) => rows)).toEqual(
          seen.map(([, , rows]) => rows).toSorted((a, b) => a - b),
        );
        expect(seen.map(([bytes]) => bytes)).toEqual(seen.map(([bytes]) => bytes).toSorted((a, b) => a - b));
        expect(new Set(seen.map(([, of]) => of))).toEqual(new Set([size]));
      }
    },
  );

  it('are given up with the first bad one, and threads are ended', async () => {
    const threads = stubThreads(2, [0, 0, 500, 500]);
    const gathered = await gatherShards(shards.toSpliced(1, 1, ''), { bindings }, threads);
    expect(failedOf(gathered)).toMatchObject([{ code: 'table/empty', path: 'shard-1.csv' }]);
    expect(threads.ended).not.toContain('shard-2.csv');
    expect(threads.isClosed()).toBe(true);
  });

  it('fail as a whole when a thread is lost, unless an earlier shard was bad', async () => {
    const lost = stubThreads(3, [], ['shard-2.csv', 'shard-5.csv']);
    await expect(gatherShards(shards, { bindings }, lost)).rejects.toThrow('shard-2.csv is lost');
    expect(lost.isClosed()).toBe(true);
    const bad = stubThreads(3, [9], ['shard-2.csv']);
    const gathered = await gatherShards(shards.toSpliced(0, 1, 'label\n'), { bindings }, bad);
    expect(failedOf(gathered)).toMatchObject([{ code: 'table/missing-column', path: 'shard-0.csv' }]);
  });
});
