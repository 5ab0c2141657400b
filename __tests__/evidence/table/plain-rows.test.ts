import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TablePorts } from '../../../src/evidence/bytes.ts';
import type { Gathered } from '../../../src/evidence/evidence.ts';
import { gatherTable } from '../../../src/evidence/gather.ts';
import { rowKernel } from '../../../src/platform/kernel/row-kernel.ts';
import type { TableBinding } from '../../../src/policy/policy.ts';
import { bindingOf, memoryPorts, memorySource, positive } from '../memory-source.ts';

const RUNS = process.env['FATES_FUZZ'] === 'long' ? 3000 : 150;

const BINDING: Partial<TableBinding> = {
  label: 'y',
  prediction: 'd',
  score: 's',
  weight: 'w',
  attributes: [{ column: 'g' }, { column: 'h' }],
  intersections: [['g', 'h']],
  ...positive('1'),
};
const { positive: _positive, ...INFERRED } = BINDING;
const BY_SCORE: Partial<TableBinding> = { label: 'y', score: 's', threshold: 0.5, ...positive('1') };
const BINNED: Partial<TableBinding> = { ...BINDING, attributes: [{ column: 'g', bins: [2, 5] }] };

interface Way {
  readonly chunks?: readonly number[];
  readonly binding?: Partial<TableBinding>;
  readonly shards?: readonly string[];
}

/** What is gathered with the kernel from the first byte on, or without it. */
function gatheredBy(
  kernel: boolean,
  text: string,
  { chunks, binding = BINDING, shards = [] }: Way,
): Promise<Gathered> {
  const { rowKernel: _kernel, ...without } = memoryPorts();
  const ports: TablePorts = kernel ? { ...without, rowKernel: { ...rowKernel, least: 1 } } : without;
  const bindings = bindingOf(binding);
  const scopes = bindings.attributes.map(({ column }) => [column]);
  const sources = [text, ...shards].map((each, index) => memorySource(`t-${index}.csv`, each, chunks));
  const request = { task: 'binary' as const, scopes: [...scopes, ...bindings.intersections], strata: [] };
  return gatherTable({ ...request, bindings }, sources, ports, { inferPositive: true });
}

async function expectSame(text: string, way: Way = {}): Promise<Gathered> {
  const [fast, plain] = [await gatheredBy(true, text, way), await gatheredBy(false, text, way)];
  expect(fast).toEqual(plain);
  return fast;
}

const rare = [
  '"',
  '""',
  '"a',
  'a"',
  '\0',
  '\r',
  '\r\n',
  '\n',
  ',',
  ' ',
  '\t',
  ';',
  '\uFEFF',
  'é',
  '漢',
  '😀',
];
const cell = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('0', '1', '0.5', '.25', '1.0', 'a', 'b', '') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('-1', '1e-3', '0.30000000000000004', '2', 'nan', ' 1', 'b ', '(missing)'),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...rare, 'x', 'y'), { maxLength: 4 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.nat(80).map((length) => 'z'.repeat(length)) },
);
const row = fc.oneof(
  { weight: 8, arbitrary: fc.array(cell, { minLength: 6, maxLength: 6 }).map((cells) => cells.join(',')) },
  {
    weight: 24,
    arbitrary: fc
      .tuple(
        fc.constantFrom('0', '1'),
        fc.constantFrom('0', '1'),
        fc.nat(100),
        fc.nat(9),
        fc.constantFrom('a', '3', '"a"', '"3"', '"a,b"', '""', '"x""y"', '"l\nm"', '"a" ', ' "a"', 'a"b'),
      )
      .map(([y, d, s, w, g]) => `${y},${d},${s / 100},${w},${g},p`),
  },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(',')) },
);
const table = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.array(row, { maxLength: 40 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([mark, rows, end, whole]) => `${mark}${['y,d,s,w,g,h', ...rows].join(end)}${whole ? end : ''}`);

describe('plain rows that are taken in blocks', () => {
  it('come to what rows read one by one come to, wherever the chunks are cut', async () => {
    const ways = fc.record({
      chunks: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 4 }),
      binding: fc.constantFrom(BINDING, BY_SCORE, BINNED),
    });
    await fc.assert(
      fc.asyncProperty(table, ways, async (text, way) => {
        await expectSame(text, way);
      }),
      { numRuns: RUNS },
    );
  });

  it('keep the lines of what is refused between them', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) =>
      index === 1000 ? '\n1,0,7,1,a,p' : index === 2500 ? '1,"0",x,1,a,p' : `1,${index % 2},0.5,1,a,p`,
    );
    const gathered = await expectSame(`y,d,s,w,g,h\n${rows.join('\n')}\n`);
    const refused = gathered.ok ? gathered.table.cube.refused : [];
    expect(refused.filter(({ columns }) => columns.length === 0)).toEqual([
      { reason: 'score-not-a-number', columns: [], group: [], n: 1, lines: [2503] },
      { reason: 'score-outside-0-1', columns: [], group: [], n: 1, lines: [1003] },
    ]);
  });

  it('count labels and predictions where their coding is only told at the end', async () => {
    const text = `y,d,s,w,g,h\n${'yes,no,0.5,1,a,p\nno,yes,0.25,2,b,p\n'.repeat(500)}`;
    const gathered = await expectSame(text, {
      binding: INFERRED,
    });
    expect(gathered.ok && gathered.table.notes.join(' ')).toContain('"no" (500), "yes" (500)');
  });

  it('have weights, though the first row of each group has none', async () => {
    const gathered = await expectSame(`y,d,s,w,g,h\n${'1,1,0.5,0,a,p\n'}${'1,1,0.5,2,a,p\n'.repeat(9)}`);
    expect(gathered.ok && gathered.table.cube.marginals[0]?.groups[0]?.w).toEqual([0, 0, 0, 18]);
  });

  it('cross 64 KiB, more scores than are kept one by one, and shards with other columns first', async () => {
    const body = (from: number, write: (index: number, score: string) => string): string =>
      Array.from({ length: 6000 }, (_, index) =>
        write(from + index, String((((from + index) * 7919) % 12_007) / 12_007)),
      ).join('');
    const first = `y,d,s,w,g,h\n${body(0, (index, score) => `${index % 2},${index % 3 === 0 ? 1 : 0},${score},1.5,g${index % 70},h${index % 5}\n`)}`;
    const second = `h,g,s,d,y,w\n${body(6000, (index, score) => `h${index % 5},g${index % 71},${score},1,${index % 2},0.5\n`)}`;
    const gathered = await expectSame(first, { chunks: [1 << 18], shards: [second] });
    expect(gathered.ok && gathered.table.cube.rows).toBe(12_000);
  });

  it('are given one by one when there are more texts than the kernel has numbers for', async () => {
    const rows = Array.from(
      { length: 4000 },
      (_, index) => `1,0,0.5,1,g${index % 700},h${index % 31}\n`,
    ).join('');
    const gathered = await expectSame(`y,d,s,w,g,h\n${rows}`, { chunks: [1 << 16] });
    expect(gathered.ok && gathered.table.cube.rows).toBe(4000);
  });

  it.each([
    ['delimiters', ','.repeat(1 << 20)],
    ['line ends', '\n'.repeat(1 << 20)],
    ['returns', '\r\n'.repeat(1 << 19)],
    ['rows that stop it', '1,0,0.5,1,"a""",p\n'.repeat(1 << 16)],
    ['quotes', '"'.repeat(1 << 20)],
    ['quoted rows', '1,0,0.5,1,"a","p"\r\n'.repeat(1 << 15)],
    ['rows that are not plain', '1,0,1e-1,1,a,p\n'.repeat(1 << 16)],
    ['one long text', `1,0,0.5,1,${'a'.repeat(1 << 20)},p\n`],
  ])('are no trouble in a megabyte of %s', async (_, worst) => {
    await expectSame(`y,d,s,w,g,h\n1,0,0.5,1,a,p\n${worst}`);
  });
});
