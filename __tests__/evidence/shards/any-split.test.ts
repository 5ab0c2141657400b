import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvaluationCube } from '../../../src/cube/cube.ts';
import type { Gathered } from '../../../src/evidence/evidence.ts';
import { positive } from '../memory-source.ts';
import type { TestRequest } from '../memory-source.ts';
import type { StubThreads } from './stub-threads.ts';
import { bytesOf, gatherShards, stubThreads } from './stub-threads.ts';

const HEADER = 'g,h,age,label,prediction,score,w';
const word = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
/** Mostly good rows: two spellings of one class, empty fields, numbers that are none, and rows too short. */
const row = fc.oneof(
  { weight: 20, arbitrary: rowOf(word('1', '0'), word('1', '0')) },
  { weight: 2, arbitrary: rowOf(word('1', '0', 'yes', '1.0', 'x', ''), word('1', '0', 'no', '')) },
  { weight: 1, arbitrary: fc.constant('a,b') },
);

function rowOf(label: fc.Arbitrary<string>, prediction: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      word('a', 'b', '', '"é,漢"', '(missing)'),
      word('p', 'q', ''),
      word('20', '30.5', '', 'old'),
      label,
      prediction,
      fc.oneof({ weight: 9, arbitrary: fc.nat(1000).map((score) => String(score / 1000)) }, word('2', '')),
      word('0', '1', '0.1', '0.7', '2.25', '-1', ''),
    )
    .map((fields) => fields.join(','));
}

const attributes = [{ column: 'g' }, { column: 'h' }, { column: 'age', bins: [25] }];
const scopes = [['g'], ['h'], ['age'], ['g', 'h']];
const bound = { prediction: 'prediction', attributes };
const inferring = { options: { inferPositive: true } };
const REQUESTS: readonly (readonly [name: string, request: TestRequest])[] = [
  ['binary', { bindings: { ...bound, ...positive('1'), score: 'score', weight: 'w' } }],
  [
    'binary, all scores kept',
    { bindings: { ...bound, ...positive('1'), score: 'score', weight: 'w', exact: true } },
  ],
  ['binary by a threshold', { bindings: { attributes, ...positive('1'), score: 'score', threshold: 0.5 } }],
  ['binary, its positive class inferred', { ...inferring, bindings: bound }],
  ['of a task to be inferred', { ...inferring, task: 'infer', bindings: bound }],
  ['multiclass', { task: 'multiclass', bindings: { ...bound, weight: 'w' } }],
  ['a regression', { task: 'regression', bindings: { ...bound, prediction: 'score', weight: 'w' } }],
];

/** What makes a shard unusable, each in its own way. */
const broken = fc.constantFrom<string | Uint8Array>(
  'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 2\n',
  '',
  `${HEADER},more\n`,
  `${HEADER.replace('age,', '')}\n`,
  `${HEADER}\na,p,20,1,1,"0.5,1\n`,
  gzipSync(`${HEADER}\n`.repeat(50)).subarray(0, 30),
);

interface Split {
  readonly rows: readonly string[];
  readonly cuts: readonly number[];
  readonly delays: readonly number[];
  readonly threads: number;
  readonly batchBytes: number;
}

const split: fc.Arbitrary<Split> = fc.record({
  rows: fc.array(row, { maxLength: 60 }),
  cuts: fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }),
  delays: fc.array(fc.nat(8), { minLength: 7, maxLength: 7 }),
  threads: fc.integer({ min: 1, max: 4 }),
  batchBytes: fc.constantFrom(0, 300, 1e6),
});

function shardsOf({ rows, cuts }: Split): readonly string[] {
  const ends = [...cuts, rows.length].map((cut) => Math.min(cut, rows.length)).sort((a, b) => a - b);
  return ends.map((end, index) => [HEADER, ...rows.slice(ends[index - 1] ?? 0, end)].join('\n'));
}

const RUNS = process.env['FATES_FUZZ'] === 'long' ? 1000 : 20;

/** What does not depend on where a table was cut. */
function countsOf({ classes, rows, refused, scoreAxis, marginals }: EvaluationCube): unknown {
  return {
    classes,
    rows,
    refused: refused.map(({ reason, columns, group, n }) => ({ reason, columns, group, n })),
    scores: Array.from(scoreAxis?.values ?? []),
    marginals: marginals.map(({ columns, groups }) => ({
      columns,
      groups: groups.map(({ key, n, scores, residuals }) => ({
        key,
        n,
        residuals: residuals?.whole.n,
        scores: scores?.map((side) => [Array.from(side.index), Array.from(side.n)]),
      })),
    })),
  };
}

/** The same of what was gathered: counts and notes, or what is wrong but where. */
function essenceOf(gathered: Gathered): unknown {
  return gathered.ok
    ? [countsOf(gathered.table.cube), gathered.table.notes]
    : gathered.problems.map(({ code, key, message }) => [code, key, message]);
}

const silent = (): void => undefined;

/** All that comes of shards on this thread and on others. */
async function both(
  shards: readonly (string | Uint8Array)[],
  request: TestRequest,
  { batchBytes }: Split,
  threads: StubThreads,
): Promise<readonly string[]> {
  const alone = await gatherShards(shards, request, undefined, silent, batchBytes);
  const several = await gatherShards(shards, request, threads, silent, batchBytes);
  return [bytesOf(alone), bytesOf(several)];
}

describe.each(REQUESTS)('a table in shards: %s', (_, request) => {
  it('gives the same bytes with any number of threads, whichever of them ends first', async () => {
    await fc.assert(
      fc.asyncProperty(split, async (cut) => {
        const shards = shardsOf(cut);
        const threads = stubThreads(cut.threads, cut.delays);
        const [alone, several] = await both(shards, { ...request, scopes }, cut, threads);
        expect(several).toBe(alone);
        expect(threads.isClosed()).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same bytes when one shard cannot be used', async () => {
    await fc.assert(
      fc.asyncProperty(split, broken, fc.nat(6), async (cut, content, at) => {
        const shards = shardsOf(cut).map((shard, index) => (index === at ? content : shard));
        const threads = stubThreads(cut.threads, cut.delays);
        const [alone, several] = await both(shards, { ...request, scopes }, cut, threads);
        expect(several).toBe(alone);
      }),
      { numRuns: RUNS },
    );
  });

  it('counts what one file of the same rows counts, and is refused for the same reason', async () => {
    // A task is inferred from the first file, which is another one here.
    const fixed: TestRequest = request.task === 'infer' ? { ...request, task: 'binary' } : request;
    await fc.assert(
      fc.asyncProperty(split, async (cut) => {
        const whole = await gatherShards([[HEADER, ...cut.rows].join('\n')], { ...fixed, scopes });
        const { batchBytes } = cut;
        const parts = await gatherShards(shardsOf(cut), { ...fixed, scopes }, undefined, silent, batchBytes);
        expect(essenceOf(parts)).toEqual(essenceOf(whole));
      }),
      { numRuns: RUNS },
    );
  });
});
