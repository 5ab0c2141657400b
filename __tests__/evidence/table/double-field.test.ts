import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NUMBER, readDecimal } from '../../../src/evidence/table/decimal.ts';
import { DOUBLE_BYTES, isDouble, writeDouble } from '../../../src/evidence/table/double-field.ts';
import { bindingOf, memoryPorts, memorySource, positive } from '../memory-source.ts';
import { CellTexts } from '../../../src/evidence/typed/cell-texts.ts';
import { gatherTable } from '../../../src/evidence/gather.ts';

const encoder = new TextEncoder();

/** What a field of a row is read as. */
function read(bytes: Uint8Array, start: number, end: number): readonly [status: number, value: number] {
  const numbers = Float64Array.of(-7);
  return [readDecimal(bytes, start, end, numbers, 0), numbers[0] ?? Number.NaN];
}

function asText(value: number): readonly [status: number, value: number] {
  const bytes = encoder.encode(`${value}        `);
  return read(bytes, 0, bytes.length - 8);
}

describe('a field that is a double itself', () => {
  it('is read as its decimal text would be, whatever the number is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.float(), fc.integer()), fc.nat(9), (value, start) => {
        const texts = new CellTexts(1, new Set([0]));
        texts.bytes = new Uint8Array(1 << 10);
        texts.beginRow();
        for (let before = 0; before < start; before += 1) {
          texts.put(0, 1);
        }
        texts.put(0, value);
        const found = read(texts.bytes, texts.starts[0] ?? -1, texts.ends[0] ?? -1);
        expect(found).toEqual(asText(value));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is no text: its mark is in none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 2, maxLength: 12 }), (text) => {
        const bytes = encoder.encode(text);
        expect(isDouble(bytes, 0, bytes.length)).toBe(false);
      }),
    );
    const bytes = new Uint8Array(DOUBLE_BYTES + 1);
    expect(writeDouble(bytes, 1, 0.1 + 0.2)).toBe(bytes.length);
    expect(isDouble(bytes, 1, bytes.length)).toBe(true);
    expect(read(bytes, 1, bytes.length)).toEqual([NUMBER, 0.1 + 0.2]);
  });
});

describe('a column of JSON numbers', () => {
  const rows = [0.1 + 0.2, 1, 0, 1e-7, 1 / 3, 0.999_999_999_999_999_9].map((score, row) => ({
    place: row % 3,
    label: row % 2,
    prediction: row % 2,
    score,
  }));
  const csv = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((row) => row.join())
    .join('\n');
  const json = rows.map((row) => JSON.stringify(row)).join('\n');

  it.each([
    ['the score alone', 'score', []],
    ['the score and, in bins, an attribute', 'score', [{ column: 'score', bins: [0.3, 0.5] }]],
    ['the score and, as text, an attribute', 'score', [{ column: 'score' }]],
    ['the score and the decision', 'prediction', []],
  ])('gives the cube of the CSV when it is %s', async (_, score, attributes) => {
    const bindings = bindingOf({ ...positive('1'), prediction: 'prediction', score, attributes });
    const scopes = attributes.map(({ column }) => [column]);
    const cubes = await Promise.all(
      [csv, json].map(async (text, index) => {
        const path = ['rows.csv', 'rows.jsonl'][index] ?? '';
        const request = { task: 'binary' as const, bindings, scopes, strata: [] };
        const gathered = await gatherTable(request, [memorySource(path, text)], memoryPorts(), {
          inferPositive: false,
        });
        return gathered.ok ? gathered.table.cube : gathered.problems;
      }),
    );
    expect(cubes[0]).toHaveProperty('rows', 6);
    expect(cubes[1]).toEqual(cubes[0]);
  });
});
