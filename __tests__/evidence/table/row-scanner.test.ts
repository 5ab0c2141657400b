import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readTable } from '../../../src/evidence/table/read-table.ts';
import { trimmed } from '../../../src/evidence/table/header.ts';
import type { RowSink } from '../../../src/evidence/table/row-sink.ts';
import { memoryPorts, memorySource } from '../memory-source.ts';

type Row = readonly string[];

interface Read {
  readonly header: Row;
  readonly rows: readonly Row[];
  readonly lines: readonly number[];
}

async function readRows(
  content: string | Uint8Array,
  chunkSizes: readonly number[],
  path = 'table.csv',
): Promise<Read> {
  const rows: Row[] = [];
  const lines: number[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let width = 0;
  const sink: RowSink = {
    row(bytes, starts, ends, line) {
      rows.push(
        Array.from({ length: width }, (_, field) =>
          trimmed(decoder.decode(bytes.subarray(starts[field], ends[field]))),
        ),
      );
      lines.push(line);
      return true;
    },
    ragged(line) {
      rows.push(['ragged']);
      lines.push(line);
      return true;
    },
    unreadable: () => true,
  };
  const read = await readTable(memorySource(path, content, chunkSizes), memoryPorts(), ({ columns }) => {
    width = columns.length;
    return { ok: true, value: sink };
  });
  if (!read.ok) {
    throw new Error(JSON.stringify(read.problems));
  }
  return { header: read.header.columns, rows, lines };
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝄞', '0', '.', ' ', "'"), maxLength: 8 });
const wild = fc.string({
  unit: fc.constantFrom('a', '"', ',', ';', '|', '\n', '\r\n', ' ', 'ß'),
  maxLength: 8,
});

/** A table and how it was written: cells with quotes where they are needed, and sometimes where not. */
const written = fc
  .record({
    delimiter: fc.constantFrom(...DELIMITERS),
    newline: fc.constantFrom('\n', '\r\n'),
    width: fc.integer({ min: 2, max: 5 }),
    ends: fc.boolean(),
    mark: fc.boolean(),
    seed: fc.array(fc.array(fc.tuple(fc.oneof(plain, wild), fc.boolean()), { minLength: 5, maxLength: 5 }), {
      maxLength: 12,
    }),
  })
  .map(({ delimiter, newline, width, ends, mark, seed }) => {
    const header = Array.from({ length: width }, (_, column) => `column${column}`);
    const needsQuotes = (value: string): boolean => /["\n\r]/u.test(value) || value.includes(delimiter);
    const cell = (value: string, isQuoted: boolean): string =>
      isQuoted || needsQuotes(value) ? `"${value.replaceAll('"', '""')}"` : value;
    const lines = seed.map((row) =>
      row
        .slice(0, width)
        .map(([value, isQuoted]) => cell(value, isQuoted))
        .join(delimiter),
    );
    const text = [header.join(delimiter), ...lines].join(newline) + (ends ? newline : '');
    return { delimiter, text: `${mark ? '\ufeff' : ''}${text}` };
  });

describe('rows of a CSV file', () => {
  it('are those that csv-parse reads, wherever the chunks of the stream end', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(written, sizes, async ({ delimiter, text }, chunkSizes) => {
        const expected = parse(text, {
          delimiter,
          bom: true,
          relax_quotes: true,
          trim: false,
          skip_empty_lines: true,
          skip_records_with_empty_values: false,
        }).map((row) => row.map(trimmed));
        const path = delimiter === '\t' ? 'table.tsv' : 'table.csv';
        const { header, rows } = await readRows(text, chunkSizes, path);
        // A line of nothing but blanks is skipped here, and is one row of one field there.
        expect([header, ...rows]).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('do not depend on any single chunk border', async () => {
    const text = '\ufeffa,b,c\r\n"x ""y""", é ,"1\r\n2"\r\n\r\n𝄞,"",z\r\n';
    const whole = await readRows(text, [1 << 16]);
    expect(whole.rows).toEqual([
      ['x "y"', 'é', '1\r\n2'],
      ['𝄞', '', 'z'],
    ]);
    const length = new TextEncoder().encode(text).length;
    for (let border = 1; border < length; border += 1) {
      expect(await readRows(text, [border, length])).toEqual(whole);
    }
  });

  it('know the line on which they begin, quoted line ends and blank lines counted', async () => {
    const { lines } = await readRows('\n\na,b\n1,2\n\n"x\ny",3\n  \n4,5', [3]);
    expect(lines).toEqual([4, 6, 9]);
  });

  it('take a quote within a field as text, and blanks around a quoted field as blanks', async () => {
    const { rows } = await readRows('a,b\n5" pipe, "x, y" \nplain, "z"', [2]);
    expect(rows).toEqual([
      ['5" pipe', 'x, y'],
      ['plain', 'z'],
    ]);
  });

  it('with more or fewer fields than the header are ragged', async () => {
    const { rows, lines } = await readRows('a,b\n1\n1,2,3\n1,2\n"x"\n', [5]);
    expect(rows).toEqual([['ragged'], ['ragged'], ['1', '2'], ['ragged']]);
    expect(lines).toEqual([2, 3, 4, 5]);
  });

  it('of a single column may be quoted and empty', async () => {
    const { rows } = await readRows('a\n""\n\nx\n', [1]);
    expect(rows).toEqual([[''], ['x']]);
  });

  it('may be as long as 1 MiB, however small the chunks', async () => {
    const long = 'x'.repeat((1 << 20) - 5);
    const { rows } = await readRows(`a,b\n${long},2\n1,"${long}"\n`, [50_000]);
    expect(rows.map((row) => row.map((value) => value.length))).toEqual([
      [long.length, 1],
      [1, long.length],
    ]);
  });

  it('have at most 16,384 fields that are kept; more are ragged', async () => {
    const { rows } = await readRows(
      `a,b\n${'x,'.repeat(20_000)}"y""z"\n${'"",'.repeat(20_000)}"y""z"\n`,
      [10_000],
    );
    expect(rows).toEqual([['ragged'], ['ragged']]);
  });
});
