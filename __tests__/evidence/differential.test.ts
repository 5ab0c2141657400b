import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';

import type { EvaluationCube } from '../../src/cube/cube.ts';
import type { ByteSource } from '../../src/evidence/bytes.ts';
import { gatherTable } from '../../src/evidence/gather.ts';
import { tablePorts } from '../../src/platform/table-ports.ts';
import type { TableBinding } from '../../src/policy/policy.ts';

const BINDINGS: TableBinding = {
  table: 'p.csv',
  label: 'y',
  prediction: 'd',
  score: 's',
  weight: 'w',
  positive: { label: ['1'], prediction: ['1'] },
  favourable: 'positive',
  attributes: [{ column: 'g' }, { column: 'h' }],
  intersections: [['g', 'h']],
  slices: [],
  strata: [],
  reference: {},
  population: {},
};

interface Row {
  readonly y: 0 | 1;
  readonly d: 0 | 1;
  readonly s: number;
  readonly w: number;
  readonly g: string;
  readonly h: string;
}

const HEADER = ['y', 'd', 's', 'w', 'g', 'h'] as const;
const bit = fc.constantFrom(0 as const, 1 as const);
/** What a field may hold that is not trimmed away: quotes, delimiters, line breaks, letters of several bytes. */
const name = fc
  .array(fc.constantFrom('a', 'b', '"', ',', ';', '\n', '\r\n', 'é', '漢', '😀', ' '), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `x${parts.join('')}x`);
const anyRow: fc.Arbitrary<Row> = fc.record({
  y: bit,
  d: bit,
  s: fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
  w: fc.integer({ min: 1, max: 9 }),
  g: name,
  h: fc.constantFrom('p', 'q', ''),
});
/** Both decisions occur in the first rows, so that the columns are coded alike. */
const FIRST: readonly Row[] = [
  { y: 0, d: 1, s: 0.5, w: 1, g: 'x', h: 'p' },
  { y: 1, d: 0, s: 0.25, w: 2, g: 'x', h: 'q' },
];
const rowsOf = (rows: readonly Row[]): readonly Row[] => [...FIRST, ...rows];

function csv(rows: readonly Row[], newline: string): string {
  const field = (value: string | number) =>
    /[",;\n\r]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return (
    [HEADER.join(','), ...rows.map((row) => HEADER.map((key) => field(row[key])).join(','))].join(newline) +
    newline
  );
}

function source(text: string, cut: number): ByteSource {
  const bytes = new TextEncoder().encode(text);
  return {
    path: 'p.csv',
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    async *stream() {
      for (let from = 0; from < bytes.length; from += cut) {
        yield await Promise.resolve(bytes.subarray(from, from + cut));
      }
    },
    sha256: () => Promise.resolve('0'.repeat(64)),
  };
}

async function cubeOf(...sources: readonly ByteSource[]): Promise<EvaluationCube> {
  const scopes = [['g'], ['h'], ['g', 'h']];
  const request = { task: 'binary' as const, bindings: BINDINGS, scopes, strata: [] };
  const gathered = await gatherTable(
    request,
    sources,
    tablePorts(() => undefined),
    { inferPositive: false },
  );
  if (!gathered.ok) {
    throw new Error(gathered.problems.map(({ message }) => message).join(' '));
  }
  return gathered.table.cube;
}

/** The same cells counted from what csv-parse reads. */
function counted(text: string): Map<string, readonly number[]> {
  const records: readonly Record<string, string>[] = parse(text, { columns: true });
  const cells = new Map<string, number[]>();
  for (const record of records) {
    for (const columns of [[], ['g'], ['h'], ['g', 'h']]) {
      const group = columns.map((column) =>
        record[column]?.trim() === '' ? '(missing)' : record[column]?.trim(),
      );
      const key = JSON.stringify([columns, group]);
      const sums = cells.get(key) ?? Array<number>(12).fill(0);
      const cell = 2 * Number(record['y']) + Number(record['d']);
      const weight = Number(record['w']);
      [1, weight, weight * weight].forEach((amount, part) => {
        sums[4 * part + cell] = (sums[4 * part + cell] ?? 0) + amount;
      });
      cells.set(key, sums);
    }
  }
  return cells;
}

function flat(cube: EvaluationCube): Map<string, readonly number[]> {
  return new Map(
    cube.marginals.flatMap(({ columns, groups }) =>
      groups.map(({ key, n, w, w2 }) => [JSON.stringify([columns, key]), [...n, ...w, ...w2]] as const),
    ),
  );
}

const sorted = (cells: Map<string, readonly number[]>) => [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1));

const RUNS = process.env['FATES_FUZZ'] === 'long' ? 5000 : 60;

describe('the CSV reader and the cube', () => {
  it('count what csv-parse and a plain loop count, wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 64 }),
        async (rows, newline, cut) => {
          const text = csv(rowsOf(rows), newline);
          expect(sorted(flat(await cubeOf(source(text, cut))))).toEqual(sorted(counted(text)));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('give the same cube for any order of the rows, and for any split into shards', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 2, maxLength: 12 }), fc.nat(20), async (rows, at) => {
        const all = rowsOf(rows);
        const whole = await cubeOf(source(csv(all, '\n'), 4096));
        const turned = await cubeOf(source(csv(all.toReversed(), '\n'), 4096));
        const cut = 1 + (at % (all.length - 1));
        const split = await cubeOf(
          ...[all.slice(0, cut), all.slice(cut)].map((part) => source(csv(part, '\n'), 4096)),
        );
        expect(flat(turned)).toEqual(flat(whole));
        expect(flat(split)).toEqual(flat(whole));
        expect([...(whole.scoreAxis?.values ?? [])]).toEqual([...(split.scoreAxis?.values ?? [])]);
      }),
      { numRuns: RUNS },
    );
  });

  it('keep every score until there are more than 4,096 of them, then bins with the same sums', async () => {
    const rows = Array.from(
      { length: 6000 },
      (_, index): Row => ({
        ...(FIRST[index % 2] ?? { y: 0, d: 0, w: 1, g: 'x', h: 'p', s: 0 }),
        s: index / 6000,
      }),
    );
    const few = await cubeOf(source(csv(rows.slice(0, 4096), '\n'), 65_536));
    const many = await cubeOf(source(csv(rows, '\n'), 65_536));
    expect([few.scoreAxis?.binned, few.scoreAxis?.values.length]).toEqual([false, 4096]);
    expect([many.scoreAxis?.binned, many.scoreAxis?.values.length, many.scoreAxis?.width]).toEqual([
      true,
      4000,
      1 / 4000,
    ]);
    const overall = many.marginals.find(({ columns }) => columns.length === 0)?.groups[0]?.scores ?? [];
    const total = (pick: 'n' | 'ws') =>
      overall.flatMap((side) => [...side[pick]]).reduce((sum, value) => sum + value, 0);
    expect(total('n')).toBe(6000);
    expect(total('ws')).toBeCloseTo(
      rows.reduce((sum, { s, w }) => sum + s * w, 0),
      8,
    );
  });
});
