import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ParquetFile, ParquetSegment } from '../../../src/evidence/bytes.ts';
import { gatherTable } from '../../../src/evidence/gather.ts';
import { bindingOf, memoryPorts, memorySource, positive } from '../memory-source.ts';

const COLUMNS = ['place', 'label', 'prediction', 'score', 'weight'] as const;
type Name = (typeof COLUMNS)[number];
type Value = string | number | bigint | undefined;
type Row = Readonly<Record<Name, Value>>;

const absentOr = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 20, arbitrary: value }, fc.constant(undefined));
/** Mostly what is usual, so that most rows are plain. */
const row: fc.Arbitrary<Row> = fc.record({
  place: absentOr(fc.constantFrom('a', 'b', 'ü', ' a', '(missing)', '')),
  label: absentOr(fc.constantFrom(0n, 1n)),
  prediction: absentOr(fc.constantFrom('0', '1')),
  score: absentOr(
    fc.oneof({ weight: 9, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, fc.double()),
  ),
  weight: absentOr(fc.constantFrom<Value>(1, 0.5, 2n, 3, -0, 1 / 3, '2.5', -1, 2n ** 60n)),
});

interface Page {
  readonly rows: readonly Row[];
  /** Whether the column's values stand in the page itself. */
  readonly isPlain: Readonly<Record<Name, boolean>>;
}
const rarely = fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0);
const page: fc.Arbitrary<Page> = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  isPlain: fc.record({
    place: rarely,
    label: rarely,
    prediction: rarely,
    score: fc.boolean(),
    weight: rarely,
  }),
});
const group = fc.array(page, { minLength: 1, maxLength: 3 });

/** A column of a row group; its dictionary has the values in the order of the group. */
function segmentsOf(pages: readonly Page[], name: Name): readonly ParquetSegment[] {
  const values = [...new Set(pages.flatMap(({ rows }) => rows.map((each) => each[name] ?? [])).flat())];
  return pages.map(({ rows, isPlain }) => {
    const own = rows.map((each) => each[name]);
    if (!isPlain[name]) {
      return {
        values,
        codes: Int32Array.from(own, (value) => (value === undefined ? -1 : values.indexOf(value))),
      };
    }
    const isDoubles = own.every((value) => typeof value === 'number');
    return { values: isDoubles ? Float64Array.from(own, Number) : own };
  });
}

function fileOf(groups: readonly (readonly Page[])[]): ParquetFile {
  return {
    columns: COLUMNS.map((name) => ({ name })),
    groups: groups.map((pages) => ({
      rows: pages.reduce((sum, { rows }) => sum + rows.length, 0),
      bytes: COLUMNS.map(() => 1),
    })),
    read: (index, _rows, columns) =>
      Promise.resolve(columns.map((place) => segmentsOf(groups[index] ?? [], COLUMNS[place] ?? 'place'))),
  };
}

function csvOf(groups: readonly (readonly Page[])[]): string {
  const lines = groups.flat().flatMap(({ rows }) =>
    rows.map((each) =>
      COLUMNS.map((name) => {
        const text = String(each[name] ?? '');
        return text === '-0' ? '0' : `"${text}"`;
      }).join(),
    ),
  );
  return [COLUMNS.join(), ...lines, ''].join('\n');
}

interface Bound {
  readonly isWeighted: boolean;
  readonly decides: 'column' | 'threshold';
}

async function cubeOf(
  groups: readonly (readonly Page[])[],
  isParquet: boolean,
  bound: Bound,
): Promise<unknown> {
  const bindings = bindingOf({
    ...positive('1'),
    score: 'score',
    attributes: [{ column: 'place' }],
    ...(bound.isWeighted ? { weight: 'weight' } : {}),
    ...(bound.decides === 'column' ? { prediction: 'prediction' } : { threshold: 0.5 }),
  });
  const source = isParquet
    ? memorySource('rows.parquet', 'PAR1\0 of which nothing is read PAR1')
    : memorySource('rows.csv', csvOf(groups));
  const ports = { ...memoryPorts(), openParquet: () => Promise.resolve(fileOf(groups)) };
  const request = { task: 'binary' as const, bindings, scopes: [['place']], strata: [] };
  const gathered = await gatherTable(request, [source], ports, { inferPositive: false });
  if (!gathered.ok) {
    return gathered.problems.map(({ code, message }) => [code, message]);
  }
  const { refused, ...cube } = gathered.table.cube;
  return {
    ...cube,
    refused: refused.map(({ lines, ...refusal }) => ({
      ...refusal,
      lines: lines.map((line) => line + (isParquet ? 1 : 0)),
    })),
  };
}

describe('rows whose texts are codes of dictionaries', () => {
  it('give the cube of the same rows as text, whatever their pages and dictionaries are', async () => {
    const bounds = fc.record<Bound>({
      isWeighted: fc.boolean(),
      decides: fc.constantFrom<Bound['decides']>('column', 'threshold'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(group, { minLength: 1, maxLength: 4 }), bounds, async (groups, bound) => {
        expect(await cubeOf(groups, true, bound)).toEqual(await cubeOf(groups, false, bound));
      }),
      { numRuns: process.env['FATES_FUZZ'] === 'long' ? 20_000 : 300 },
    );
  });
});
