/** Tables of which every distinct score is kept: what is too much, and what `exact` means without scores. */
import { describe, expect, it } from '@jest/globals';
import { readShard } from '../../src/evidence/shards/read-shard.ts';
import type { Shard } from '../../src/evidence/shards/shard.ts';
import { mergeShards } from '../../src/evidence/shards/merge-shards.ts';
import { verifyTable } from '../../src/evidence/shards/verify-table.ts';
import type { SubjectReading } from '../../src/evidence/table/subject-fields.ts';
import { cubeOf, memoryPorts, memorySource, positive } from './memory-source.ts';

const reading = (most: number): SubjectReading => ({
  layout: {
    task: 'binary',
    columns: [],
    marginals: [[]],
    hasDecisions: false,
    hasScores: true,
    weighted: false,
    exactScores: most,
  },
  columns: {
    label: 'y',
    prediction: undefined,
    score: 's',
    weight: undefined,
    counterfactual: undefined,
    scores: [],
    attributes: [],
    keys: new Map(),
  },
  taskInferred: false,
  inferPositive: true,
  positive: undefined,
  threshold: undefined,
  binsOf: new Map(),
});

/** Rows with distinct scores between two whole numbers, as shares of a million. */
const table = (from: number, to: number): string =>
  ['y,s', ...Array.from({ length: to - from }, (_, row) => `${row % 2},${(from + row) / 1e6}`)].join('\n');

async function shardOf(text: string, most: number): Promise<Extract<Shard, { readonly ok: true }>> {
  const silent = (): void => undefined;
  const shard = await readShard(reading(most), [memorySource('t.csv', text)], memoryPorts(), silent);
  if (!shard.ok) throw new Error(JSON.stringify(shard.problems));
  return shard;
}

const TOO_MANY = { code: 'table/too-many-exact-scores', path: 't.csv', key: 'exact' };

describe('more scores than can be kept', () => {
  it('end reading while it goes on, with what to do', async () => {
    let rows = 0;
    const source = memorySource('t.csv', table(0, 300_000));
    const shard = await readShard(reading(50_000), [source], memoryPorts(), (_bytes, read) => {
      rows = read;
    });
    expect(shard).toMatchObject({ ok: false, state: 'unreadable', problems: [TOO_MANY] });
    // Half of the rows may wait to be sorted in.
    expect(rows).toBeLessThan(150_000);
  });

  it('are found at the end of a smaller file', async () => {
    const { cube, ...counted } = await shardOf(table(0, 200), 199);
    expect(cube).toBeUndefined();
    expect(verifyTable(reading(199), counted)).toMatchObject({ ok: false, problems: [TOO_MANY] });
    const exactly = await shardOf(table(0, 200), 200);
    expect(verifyTable(reading(200), exactly).ok).toBe(true);
  });

  it('are found when shards have them only together, and those of both count once', async () => {
    const [first, second] = [await shardOf(table(0, 200), 300), await shardOf(table(150, 350), 300)];
    const merged = mergeShards(reading(300), first, second);
    // Without the cube no further shard is read.
    expect(merged.ok && merged.value.cube).toBeUndefined();
    const verified = merged.ok ? verifyTable(reading(300), merged.value) : merged;
    expect(verified).toMatchObject({ ok: false, problems: [TOO_MANY] });
    const fits = mergeShards(reading(350), first, second);
    expect(fits.ok && fits.value.cube?.scoreAxis?.values.length).toBe(350);
  });
});

describe('exact', () => {
  it('means nothing where a table turns out to have no scores', async () => {
    const bindings = { score: 's', exact: true, prediction: 'y' };
    const cube = await cubeOf('label,y,s\n1.5,2,0.5\n', { task: 'regression', bindings });
    expect(cube.scoreAxis).toBeUndefined();
  });

  it('false is the same as not said', async () => {
    const text = 'label,s\n1,0.5\n0,0.25\n';
    const bindings = { score: 's', ...positive('1') };
    expect(await cubeOf(text, { bindings: { ...bindings, exact: false } })).toEqual(
      await cubeOf(text, { bindings }),
    );
  });
});
