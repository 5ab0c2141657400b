import { describe, expect, it } from '@jest/globals';
import type { EvidenceKind, FailedTable, TableEvidence } from '../../../src/evidence/evidence.ts';
import { ClassRows, classRequestOf } from '../../../src/evidence/further/class-rows.ts';
import { gatherTables } from '../../../src/evidence/further/gather-further.ts';
import { OverlapCount } from '../../../src/evidence/further/overlap-count.ts';
import type { FurtherTable } from '../../../src/evidence/further/read-rows.ts';
import { readRows } from '../../../src/evidence/further/read-rows.ts';
import type { FurtherRequest } from '../../../src/evidence/further/request.ts';
import type { RowTally } from '../../../src/evidence/further/row-tally.ts';
import type { TableBinding } from '../../../src/policy/policy.ts';
import { bindingOf, memoryPorts, type MemorySource, memorySource, positive } from '../memory-source.ts';

const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 5\n';

function tableOf(
  key: string,
  ...texts: readonly string[]
): FurtherTable & { readonly sources: readonly MemorySource[] } {
  return {
    table: `${key}.csv`,
    key,
    sources: texts.map((text, index) => memorySource(`${key}-${index}.csv`, text)),
  };
}

const TABLE = 'label,prediction,score,x,y\n1,1,0.9,1,a\n0,0,0.2,2,b\n';

interface Asked extends Partial<Omit<FurtherRequest, 'kinds'>> {
  readonly kinds: readonly EvidenceKind[];
  readonly bindings?: Partial<TableBinding>;
  readonly source?: MemorySource;
}

async function gathered({ kinds, bindings, source, ...further }: Asked): Promise<TableEvidence> {
  const found = await gatherTables(
    {
      task: 'binary',
      bindings: bindingOf({ prediction: 'prediction', score: 'score', ...positive('1'), ...bindings }),
      scopes: [],
      strata: [],
    },
    { shifts: new Map(), classes: [], ...further, kinds: new Set(kinds) },
    [source ?? memorySource('table.csv', TABLE)],
    memoryPorts(),
    { inferPositive: false },
  );
  if (!found.ok) {
    throw new Error(JSON.stringify(found.problems));
  }
  return found.table;
}

async function failureOf(kind: EvidenceKind, asked: Omit<Asked, 'kinds'>): Promise<FailedTable | undefined> {
  const { further } = await gathered({ ...asked, kinds: [kind] });
  expect(further?.kinds).not.toHaveProperty(kind);
  return further?.failures.get(kind);
}

describe('further tables', () => {
  it('are not opened when nobody asks, and the evaluation table is read as ever', async () => {
    const training = tableOf('train', 'x\n1\n');
    const source = memorySource('table.csv', TABLE);
    const table = await gathered({ kinds: ['decisions'], training, source });
    expect(table.further).toBeUndefined();
    expect(training.sources[0]?.streamed()).toBe(0);
    expect(source.streamed()).toBe(TABLE.length);
  });

  it('cost one pass over each table, and stand among the files', async () => {
    const rows = 'x,y\n1,a\n'.padEnd(200_000, '2,b\n');
    const training = tableOf('train', rows);
    const table = await gathered({ kinds: ['columns', 'ranges', 'overlap'], training });
    // The header of the first chunk is read once before.
    expect(training.sources[0]?.streamed()).toBeLessThanOrEqual(rows.length + (1 << 16));
    expect(table.files.map(({ path }) => path)).toEqual(['table.csv', 'train-0.csv']);
    expect(Object.keys(table.further?.kinds ?? {})).toEqual(['columns', 'ranges', 'overlap']);
  });

  it('may be shards, whose columns stand in any order', async () => {
    const training = tableOf('train', 'x,y\n1,a\n', 'y,x\nb,2\n');
    const table = await gathered({ kinds: ['overlap'], training });
    expect(table.further?.kinds.overlap).toEqual({ features: 2, rows: 2, found: 2, training: 2, doubles: 0 });
    const other = await failureOf('overlap', { training: tableOf('train', 'x,y\n1,a\n', 'x,z\n1,a\n') });
    expect(other?.problems).toMatchObject([{ code: 'table/shard-schema', path: 'train-1.csv' }]);
  });

  it('leave out rows of another length, and say so', async () => {
    const training = tableOf('train', 'x,y\n1,a\n7\n2,b\n');
    const table = await gathered({ kinds: ['columns'], training });
    expect(table.notes).toContain(
      '1 rows of train.csv have more or fewer fields than its header; they were left out.',
    );
    expect(table.further?.kinds.columns?.features.get('x')?.reference.rows).toBe(2);
  });

  it('do not count rows whose weight cannot be used', async () => {
    const source = memorySource(
      'table.csv',
      'label,prediction,score,x,w\n1,1,0.9,1,2\n0,0,0.2,2,1\n1,1,0.8,3,1\n',
    );
    const training = tableOf('train', 'x,w\n1,2\n2,\n3,-1\n4,3\n');
    const table = await gathered({ kinds: ['columns'], training, source, bindings: { weight: 'w' } });
    const { reference, current } = table.further?.kinds.columns?.features.get('x') ?? {};
    expect([reference?.rows, reference?.w, current?.w]).toEqual([2, 5, 4]);
  });

  it('count every row once where the table has no weights', async () => {
    const source = memorySource('table.csv', 'label,prediction,score,x,w\n1,1,0.9,1,2\n');
    const table = await gathered({
      kinds: ['columns'],
      source,
      bindings: { weight: 'w' },
      training: tableOf('train', 'x\n1\n2\n'),
    });
    expect(table.further?.kinds.columns?.features.get('x')?.reference.w).toBe(2);
  });
});

describe('a further table that cannot be used hurts only who needs it', () => {
  it.each([
    ['is not there', tableOf('training.table'), 'missing', 'evidence/no-such-file'],
    ['is a pointer', tableOf('train', POINTER), 'missing', 'table/lfs-pointer'],
    ['is empty', tableOf('train', '\n'), 'unreadable', 'table/empty'],
  ])('when it %s', async (_, training, state, code) => {
    const table = await gathered({ kinds: ['columns', 'overlap', 'decisions'], training });
    expect(table.cube.rows).toBe(2);
    for (const kind of ['columns', 'overlap'] as const) {
      expect(table.further?.failures.get(kind)).toMatchObject({ state, problems: [{ code }] });
    }
  });

  it('when it breaks off in a quote, with the line', async () => {
    const failure = await failureOf('columns', { training: tableOf('train', 'x,y\n1,a\n2,"b\n') });
    expect(failure).toMatchObject({ state: 'unreadable', problems: [{ path: 'train-0.csv' }] });
  });

  it('when it lacks a feature that the policy names', async () => {
    const failure = await failureOf('ranges', {
      training: tableOf('train', 'x,z\n1,a\n'),
      bindings: { features: ['x', 'y'] },
    });
    expect(failure?.problems).toMatchObject([{ code: 'table/missing-column', key: 'features' }]);
  });

  it('when it has no labels to learn losses from', async () => {
    const failure = await failureOf('members', { training: tableOf('train', 'x,score\n1,0.2\n') });
    expect(failure?.problems).toMatchObject([{ code: 'table/missing-column', key: 'label' }, {}]);
    expect(await failureOf('members', { training: tableOf('training.table') })).toMatchObject({
      state: 'missing',
    });
  });

  it('or nobody: without scores there are no members to look for', async () => {
    const { further } = await gathered({
      kinds: ['members'],
      training: tableOf('train', TABLE),
      bindings: { score: 'score', prediction: 'prediction' },
      source: memorySource('table.csv', TABLE),
    });
    expect(Object.keys(further?.kinds ?? {})).toEqual(['members']);
    const source = memorySource('table.csv', 'label,prediction\n1,1\n');
    const found = await gatherTables(
      {
        task: 'binary',
        bindings: bindingOf({ prediction: 'prediction', ...positive('1') }),
        scopes: [],
        strata: [],
      },
      {
        kinds: new Set(['members', 'confidences']),
        shifts: new Map([['later', tableOf('later', TABLE)]]),
        classes: [],
        training: tableOf('train', TABLE),
      },
      [source],
      memoryPorts(),
      { inferPositive: false },
    );
    expect(found).toMatchObject({ ok: true, table: { further: { kinds: {}, failures: new Map() } } });
  });

  it.each([
    ['shifts', 'label,x\n1,2\n', 'table/missing-column'],
    ['confidences', 'label,x\n1,2\n', 'table/missing-column'],
    ['shifts', '', 'table/empty'],
    ['confidences', '', 'table/empty'],
  ] as const)('when a shifted table gives no %s', async (kind, text, code) => {
    const shifts = new Map([
      ['fine', tableOf('fine', TABLE)],
      ['later', tableOf('later', text)],
    ]);
    const failure = await failureOf(kind, { shifts });
    expect(failure?.problems[0]).toMatchObject({ code, path: 'later-0.csv' });
  });

  it('nor is anything read when the evaluation table cannot be', async () => {
    await expect(
      gathered({
        kinds: ['columns'],
        training: tableOf('train', TABLE),
        source: memorySource('table.csv', 'label,x\n1,2\n'),
      }),
    ).rejects.toThrow('table/missing-column');
  });
});

describe('classes of quasi-identifiers', () => {
  const classes = [classRequestOf({ table: 'evaluation', columns: ['x'], sensitive: 'nope' })].flatMap(
    (request) => request ?? [],
  );

  it('need every column that the options name', async () => {
    const failure = await failureOf('classes', { classes });
    expect(failure).toMatchObject({ state: 'missing', problems: [{ key: 'options.sensitive' }] });
    const training = {
      classes: [{ table: 'training', columns: ['q'] } as const],
      training: tableOf('train', 'x\n1\n'),
    };
    expect((await failureOf('classes', training))?.problems).toMatchObject([{ key: 'options.columns' }]);
  });

  it('are those of options that name columns', () => {
    expect(classRequestOf({})).toBeUndefined();
    expect(classRequestOf({ columns: ['a', 3] })).toEqual({ table: 'evaluation', columns: ['a'] });
  });
});

describe('memory is bounded', () => {
  const text = `x\n${Array.from({ length: 50 }, (_, index) => `${index}\n`).join('')}`;
  const count = (tally: RowTally) => readRows(tableOf('train', text), [], [tally], memoryPorts());

  it('by a problem where rows of training are too many to remember', async () => {
    const overlap = new OverlapCount(['x'], 20);
    await count(overlap.training);
    expect(overlap.problem('train.csv')).toMatchObject({ code: 'table/too-many-tuples', path: 'train.csv' });
    const fits = new OverlapCount(['x'], 50);
    await count(fits.training);
    expect(fits.problem('train.csv')).toBeUndefined();
  });

  it('by a problem where there are too many classes, or pairs of class and value', async () => {
    const rows = new ClassRows({ table: 'training', columns: ['x'] }, 20);
    await count(rows);
    expect(rows.problem('train.csv')?.code).toBe('table/too-many-tuples');
    const pairs = new ClassRows({ table: 'training', columns: [], sensitive: 'x' }, 20);
    await count(pairs);
    expect(pairs.problem('train.csv')?.code).toBe('table/too-many-tuples');
  });
});
