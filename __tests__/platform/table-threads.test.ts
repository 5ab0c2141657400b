import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import type { CountShard, Shard, ShardPool } from '../../src/evidence/shards/shard.ts';
import type { SubjectReading } from '../../src/evidence/table/subject-fields.ts';
import { fileBytes } from '../../src/platform/file-bytes.ts';
import { tableThreads, threadsFor } from '../../src/platform/table-threads.ts';

const folder = mkdtempSync(join(tmpdir(), 'fates-threads-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MB = 1 << 20;
const sized = (...sizes: readonly number[]) => sizes.map((size) => [{ size: size * MB, absolute: '/x.csv' }]);

describe('the number of threads', () => {
  it.each([
    ['a core each', sized(100, 100), 4, 2],
    ['not more than cores', sized(100, 100, 100), 2, 2],
    ['not more than eight', Array.from({ length: 99 }, () => [{ size: MB, absolute: '/x.csv' }]), 64, 8],
    ['one for one core', sized(100, 100), 1, 1],
    ['one for one file', sized(1000), 8, 1],
    ['one when nearly all is in one file', sized(1000, 1), 8, 1],
    ['one for little', sized(1, 1, 1), 8, 1],
    ['one for what is only in memory', [[{ size: 1000 * MB }], [{ size: 1000 * MB }]], 8, 1],
    ['one for nothing', [], 8, 1],
  ])('is %s', (_, batches, cores, threads) => {
    expect(threadsFor(batches, cores)).toBe(threads);
  });
});

const reading: SubjectReading = {
  layout: {
    task: 'regression',
    columns: [],
    marginals: [[]],
    hasDecisions: false,
    hasScores: false,
    weighted: false,
  },
  columns: {
    label: 'y',
    prediction: undefined,
    score: undefined,
    weight: undefined,
    counterfactual: undefined,
    scores: [],
    attributes: [],
    keys: new Map(),
  },
  taskInferred: false,
  inferPositive: false,
  positive: undefined,
  threshold: undefined,
  binsOf: new Map(),
};
const sources = ['a.csv', 'b.csv', 'c.csv', 'd.csv'].map((path) =>
  fileBytes(`/data/${path}`, path, 100 * MB),
);

const refused = (path: string): Shard => ({ ok: false, path, state: 'missing', problems: [], files: [] });

/** This thread, as busy as can be: the others have to count what is left. */
const neverDone: CountShard = () => new Promise(() => undefined);

/** Some threads, this one among them, of which the others run this program for each job. */
async function withPool<T>(
  program: string,
  use: (pool: ShardPool) => Promise<T>,
  here: CountShard = neverDone,
  cores = 2,
): Promise<T> {
  const path = join(folder, 'worker.mjs');
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';
     const refused = (job) => ({ kind: 'counted', shard: { ok: false, path: job.files[0].path, state: 'missing', problems: [], files: [] } });
     parentPort.on('message', (job) => { ${program} });`,
  );
  const batches = sources.map((source) => [source]);
  const pool = tableThreads(pathToFileURL(path), cores)?.open(batches, here);
  if (pool === undefined) {
    throw new Error('no threads');
  }
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

const countAll = (pool: ShardPool) =>
  Promise.allSettled(sources.map((source) => pool.count(reading, [source], () => undefined)));

describe('threads', () => {
  it('are not there where their program is not', () => {
    expect(tableThreads(pathToFileURL(join(folder, 'nothing.js')))).toBeUndefined();
  });

  it.each([
    [2, 'c.csv'],
    [4, 'd.csv'],
  ])(
    'count every file once, this one among %p, tell how far they are, and get the file as it is on disk',
    async (cores, first) => {
      const seen = new Map<string, readonly number[]>();
      const here: string[] = [];
      const counted = await withPool(
        `parentPort.postMessage({ kind: 'progress', bytes: job.files[0].size, rows: 3 });
       if (job.files[0].absolute === '/data/' + job.files[0].path && job.reading.binsOf instanceof Map) parentPort.postMessage(refused(job));`,
        (pool) =>
          Promise.all(
            sources.map((source) => pool.count(reading, [source], (...now) => seen.set(source.path, now))),
          ),
        (_, batch, progress) => {
          const path = batch[0]?.path ?? '';
          here.push(path);
          progress(batch[0]?.size ?? 0, 3);
          return Promise.resolve(refused(path));
        },
        cores,
      );
      expect(counted.map(({ path }) => path)).toEqual(sources.map(({ path }) => path));
      expect(seen).toEqual(new Map(sources.map(({ path, size }) => [path, [size, 3]])));
      // The others begin first; one thread beside this one has a second already.
      expect(here[0]).toBe(first);
    },
  );

  it('have a second one before this one, which is busy, could send it', async () => {
    const jobs = await withPool(
      `globalThis.jobs = (globalThis.jobs ?? 0) + 1;
       parentPort.postMessage({ kind: 'progress', bytes: globalThis.jobs, rows: 0 });`,
      (pool) =>
        new Promise((resolve) => {
          for (const source of sources) {
            void pool.count(reading, [source], (told) => {
              if (told === 2) resolve(told);
            });
          }
        }),
    );
    expect(jobs).toBe(2);
  });

  it('do not go on with what this one counts once nobody asks', async () => {
    let progress: (bytes: number, rows: number) => void = () => undefined;
    await withPool(
      ``,
      async (pool) => {
        void countAll(pool);
        await new Promise((resolve) => setTimeout(resolve, 1));
      },
      (_reading, _batch, report) => {
        progress = report;
        return neverDone(_reading, _batch, report);
      },
    );
    expect(() => progress(1, 1)).toThrow('nobody waits for this shard');
  });

  it('pass on what reading threw, and go on', async () => {
    const error = `{ message: 'EACCES: permission denied, open', stack: 'where it was', syscall: 'open' }`;
    const settled = await withPool(
      `parentPort.postMessage(job.files[0].path === 'a.csv' ? { kind: 'threw', error: ${error} } : refused(job));`,
      countAll,
      (_, batch) =>
        batch[0]?.path === 'c.csv' ? Promise.reject(new Error('here')) : Promise.resolve(refused('')),
    );
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(settled[2]).toMatchObject({ reason: { message: 'here' } });
    expect(settled[0]).toMatchObject({
      reason: { message: 'EACCES: permission denied, open', stack: 'where it was', syscall: 'open' },
    });
  });

  it.each([
    ['ends', `process.exit(3);`, 'it ended with code 3'],
    ['throws outside of reading', `throw new TypeError('a bug');`, 'a bug'],
  ])('leave nobody waiting when one %s', async (_, program, cause) => {
    const [settled, later] = await withPool(
      `if (job.files[0].path === 'b.csv') { ${program} }`,
      async (pool) => {
        const counting = sources.slice(1).map((source) => pool.count(reading, [source], () => undefined));
        const all = await Promise.allSettled([counting[0], counting[2]]);
        return [
          all,
          await Promise.allSettled([pool.count(reading, [fileBytes('/x', 'x', 1)], () => undefined)]),
        ];
      },
    );
    for (const result of [...settled, ...later]) {
      expect(result).toMatchObject({
        status: 'rejected',
        reason: { message: `A thread that counts shards died: ${cause}` },
      });
    }
  });

  it('say so when memory is at its end', async () => {
    const [settled] = await withPool(
      `throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });`,
      (pool) =>
        Promise.allSettled(
          sources.slice(0, 1).map((source) => pool.count(reading, [source], () => undefined)),
        ),
    );
    const reason: unknown = settled?.status === 'rejected' ? settled.reason : undefined;
    expect(reason).toBeInstanceOf(UserError);
    expect(reason).toMatchObject({ problems: [{ code: 'table/out-of-memory', path: 'a.csv' }] });
  });
});
