import { describe, expect, it } from '@jest/globals';
import type { ColumnProfile } from '../../../src/cube/columns/column-profile.ts';
import { ColumnRows } from '../../../src/evidence/further/column-rows.ts';

/** Shows rows to a tally, as a reader of tables does. */
function show(rows: ColumnRows, header: readonly string[], fields: readonly (readonly string[])[]): void {
  rows.begin(header);
  for (const row of fields) {
    const bytes = new TextEncoder().encode(`${row.join(',')}\n        `);
    const ends = row.map((_, index) => row.slice(0, index + 1).join(',').length);
    const starts = row.map((field, index) => (ends[index] ?? 0) - field.length);
    rows.row(bytes, Int32Array.from(starts), Int32Array.from(ends));
  }
}

function profileOf(rows: ColumnRows, column: string): ColumnProfile | undefined {
  return rows.profiles().get(column);
}

/** Fields of so many rows: a whole column, one with gaps, one with texts, and the weight. */
const fieldsOf = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, row) => [
    String(row % 100),
    row % 3 === 0 ? '' : String(row % 100),
    row % 4 === 0 ? 'none' : String(row % 100),
    '2',
  ]);

describe('the columns of rows', () => {
  it.each([0, 1, 255, 256, 257, 512, 700])('count %p rows whole, with gaps and with texts', (count) => {
    const rows = new ColumnRows(['whole', 'gaps', 'texts'], 'weight');
    show(rows, ['whole', 'gaps', 'texts', 'weight'], fieldsOf(count));
    const every = (step: number): number => Math.ceil(count / step);
    const all = { rows: count, w: 2 * count, w2: 4 * count };
    expect(profileOf(rows, 'whole')).toMatchObject({
      ...all,
      missing: { n: 0, w: 0 },
      numbers: { n: count, w: 2 * count, w2: 4 * count, distinct: Math.min(count, 100) },
      texts: { n: 0 },
    });
    const present = count - every(3);
    expect(profileOf(rows, 'gaps')).toMatchObject({
      ...all,
      missing: { n: every(3), w: 2 * every(3) },
      numbers: { n: present, w: 2 * present, w2: 4 * present },
    });
    expect(profileOf(rows, 'texts')).toMatchObject({
      ...all,
      missing: { n: 0 },
      numbers: { n: count - every(4) },
      texts: { n: every(4), w: 2 * every(4) },
    });
  });

  it('give the weight that belongs to each number', () => {
    const rows = new ColumnRows(['x'], 'weight');
    show(
      rows,
      ['x', 'weight'],
      Array.from({ length: 600 }, (_, row) => [row % 5 === 0 ? '' : String(row % 5), String(row % 5)]),
    );
    expect(profileOf(rows, 'x')?.numbers.values).toEqual(Float64Array.of(1, 2, 3, 4));
    expect(profileOf(rows, 'x')?.numbers.weights).toEqual(Float64Array.of(120, 240, 360, 480));
  });

  it('go on after they were asked, and over files whose columns stand in another order', () => {
    const rows = new ColumnRows(['x', 'y'], undefined);
    show(rows, ['x', 'y'], [['1', 'a']]);
    expect(profileOf(rows, 'x')).toMatchObject({ rows: 1, numbers: { mean: 1 } });
    show(rows, ['y', 'x'], [['', '3']]);
    expect(profileOf(rows, 'x')).toMatchObject({ rows: 2, w: 2, numbers: { mean: 2, n: 2 } });
    expect(profileOf(rows, 'y')).toMatchObject({ rows: 2, missing: { n: 1 }, texts: { n: 1 } });
  });

  it('leave out rows without a usable weight altogether', () => {
    const rows = new ColumnRows(['x'], 'weight');
    show(
      rows,
      ['x', 'weight'],
      [
        ['1', '1'],
        ['2', '-1'],
        ['3', ''],
        ['', 'n/a'],
        ['5', '0'],
      ],
    );
    expect(profileOf(rows, 'x')).toMatchObject({
      rows: 2,
      w: 1,
      missing: { n: 0 },
      numbers: { n: 2, max: 5 },
    });
  });
});
