import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BlockShape, RowBlocks } from '../../../src/evidence/table/row-blocks.ts';
import { NOT_PLAIN } from '../../../src/evidence/table/row-blocks.ts';
import { rowKernel } from '../../../src/platform/kernel/row-kernel.ts';

const RUNS = process.env['FATES_FUZZ'] === 'long' ? 2000 : 100;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function blocksFor(shape: Partial<BlockShape> = {}): RowBlocks {
  const blocks = rowKernel.open({ delimiter: ',', width: 2, texts: [0], numbers: [1], ...shape });
  if (blocks === undefined) throw new Error('the kernel refuses the shape');
  return blocks;
}

/** Rows that the kernel takes of a text: where each begins, its combination, its first number. */
function taken(blocks: RowBlocks, text: string): readonly (readonly [number, number, number | undefined])[] {
  const bytes = encode(text);
  const rows = blocks.take(bytes, 0, bytes.length);
  return Array.from({ length: rows }, (_, row) => {
    const combination = blocks.combinations[row] ?? Number.NaN;
    const number = combination === NOT_PLAIN ? undefined : blocks.numbers[0]?.[row];
    return [blocks.starts[row] ?? Number.NaN, combination, number] as const;
  });
}

/** The numbers that it reads in a column of texts; NaN where it leaves the row to the readers. */
function numbersIn(texts: readonly string[]): readonly number[] {
  return taken(blocksFor(), texts.map((text) => `a,${text}\n`).join('')).map(([, , number]) =>
    number === undefined ? Number.NaN : number,
  );
}

const digits = fc.array(fc.constantFrom(...Array.from({ length: 10 }, (_, digit) => String(digit))), {
  minLength: 1,
  maxLength: 19,
});
const written = fc
  .tuple(digits, fc.option(fc.nat(19), { nil: undefined }))
  .map(([list, point]) =>
    point === undefined
      ? list.join('')
      : `${list.slice(0, point).join('')}.${list.slice(Math.min(point, list.length)).join('')}`,
  );
/** Half-way between two doubles, and beside it. */
const halfway = fc
  .tuple(fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }), fc.integer({ min: -2, max: 2 }), fc.nat(19))
  .map(([value, beside, point]) => {
    const step = 2n ** BigInt(value.toString(2).length - 53);
    const text = String((value / step) * step + step / 2n + BigInt(beside));
    return `${text.slice(0, point)}.${text.slice(point)}`;
  });

describe('numbers of plain rows', () => {
  it('are the doubles that Number gives', () => {
    const shortest = fc.double({ min: 0, max: 1, noNaN: true }).map(String);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(written, halfway, shortest), { minLength: 1, maxLength: 50 }),
        (texts) => {
          for (const [index, number] of numbersIn(texts).entries()) {
            const expected = Number(texts[index]);
            expect([expected, texts[index]]).toEqual([
              Number.isNaN(number) ? expected : number,
              texts[index],
            ]);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are read up to 19 digits', () => {
    // Wikipedia, IEEE 754: 2⁵³ + 1 is the first integer that a double has not. Half-way goes to the even one.
    const texts = ['9007199254740993', '9007199254740995', '0.1', '.5', '7.', '0.30000000000000004', '00.50'];
    expect(numbersIn(texts)).toEqual([
      9_007_199_254_740_992, 9_007_199_254_740_996, 0.1, 0.5, 7, 0.300_000_000_000_000_04, 0.5,
    ]);
    expect(numbersIn(['9'.repeat(19), `0.${'9'.repeat(18)}`])).toEqual([1e19, 1]);
  });

  it('are left to the readers when they are written otherwise', () => {
    const others = ['', '.', '1e-5', '-1', '+1', ' 1', '1 ', '1.2.3', '0x1', 'NaN', '9'.repeat(20), '１'];
    expect(numbersIn(others)).toEqual(others.map(() => Number.NaN));
  });
});

describe('plain rows', () => {
  it('have one number a combination of their texts, byte for byte', () => {
    const blocks = blocksFor({ width: 4, texts: [2, 0], numbers: [3] });
    const rows = ['a,,b,1', 'b,,a,2', 'a,,b,3', 'A,,b,4', 'a ,,b,5', 'ab,,,6', 'é,x,b,7', 'é,y,b,8'];
    expect(taken(blocks, `${rows.join('\n')}\n`).map(([, combination]) => combination)).toEqual([
      0,
      1,
      0,
      2,
      3,
      NOT_PLAIN,
      4,
      4,
    ]);
  });

  it('tell texts of up to 32 bytes apart by every byte', () => {
    const blocks = blocksFor();
    const texts = [1, 7, 8, 9, 15, 16, 17, 24, 31, 32].flatMap((length) => [
      'x'.repeat(length),
      ...Array.from({ length }, (_, at) => `${'x'.repeat(at)}y${'x'.repeat(length - at - 1)}`),
    ]);
    const first = taken(blocks, texts.map((text) => `${text},1\n`).join(''));
    expect(first.map(([, combination]) => combination)).toEqual(texts.map((_, index) => index));
    const again = taken(blocks, texts.map((text) => `${text},2\n`).join(''));
    expect(again.map(([, combination]) => combination)).toEqual(texts.map((_, index) => index));
    expect(taken(blocks, `${'x'.repeat(33)},1\n`)).toEqual([[0, NOT_PLAIN, undefined]]);
  });

  it('end with LF or CRLF; one that is blank, ragged or not whole is not among them', () => {
    const blocks = blocksFor();
    expect(taken(blocks, 'a,1\r\na,2\n\n \na\na,b,c\na,3\r\na,4')).toEqual([
      [0, 0, 1],
      [5, 0, 2],
      [9, NOT_PLAIN, undefined],
      [10, NOT_PLAIN, undefined],
      [12, NOT_PLAIN, undefined],
      [14, NOT_PLAIN, undefined],
      [20, 0, 3],
    ]);
    expect([blocks.next, blocks.isStopped]).toEqual([25, false]);
    expect([taken(blocks, 'a,1\r'), blocks.next, blocks.isStopped]).toEqual([[], 0, false]);
  });

  it('may have quotes around whole fields', () => {
    const blocks = blocksFor({ width: 3, texts: [0, 1], numbers: [2] });
    const rows = ['a,b,1', '"a",b,"2"', 'a,"b",3', '"a","b",4', '"a,b","c\td",5', '"",b,6', '"a"," b",7'];
    for (const end of ['\n', '\r\n']) {
      expect(taken(blocks, `${rows.join(end)}${end}`).map(([, ...found]) => found)).toEqual([
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 4],
        [1, 5],
        [NOT_PLAIN, undefined],
        [2, 7],
      ]);
    }
    const others = [
      '"a""b",c,1',
      '"a" ,c,1',
      ' "a",c,1',
      'a"b",c,1',
      '"a\nb",c,1',
      '"a\r\nb",c,1',
      '"a"b,c,1',
    ];
    for (const other of others) {
      expect([taken(blocks, `a,b,1\n${other}\na,b,2\n`), blocks.isStopped]).toEqual([[[0, 0, 1]], true]);
    }
    for (const part of ['"', '"a', '"a"', '"a",b,"2"', '"a",b,"2"\r']) {
      expect([taken(blocks, `a,b,1\n${part}`), blocks.next, blocks.isStopped]).toEqual([
        [[0, 0, 1]],
        6,
        false,
      ]);
    }
  });

  it.each(['"', '\0', '\rx', '\r\r'])('stop before a row with %j', (rare) => {
    const blocks = blocksFor();
    for (const at of [0, 3, 15, 16, 17, 31]) {
      const text = `a,1\n${'b'.repeat(at)}${rare},2\nc,3\n`;
      expect([taken(blocks, text), blocks.next, blocks.isStopped]).toEqual([[[0, 0, 1]], 4, true]);
    }
  });

  it('are at most 4,096 and 64 KiB a block', () => {
    const blocks = blocksFor();
    expect(taken(blocks, 'a,1\n'.repeat(5000))).toHaveLength(4096);
    expect([blocks.next, blocks.isStopped]).toEqual([4 * 4096, false]);
    expect(taken(blocks, `${'b'.repeat(70_000)},1\n`)).toEqual([]);
    expect(taken(blocks, `a,1,${'b'.repeat(60_000)}\na,2,${'b'.repeat(10_000)}\n`)).toHaveLength(1);
    expect([blocks.next, blocks.isStopped]).toEqual([60_005, false]);
  });

  it('run out of numbers for texts and combinations without harm', () => {
    const texts = blocksFor({ width: 3, texts: [0, 1], numbers: [2] });
    const rows = Array.from({ length: 600 }, (_, index) => `v${index},x,1\n`).join('');
    const numbered = taken(texts, rows).map(([, combination]) => combination);
    expect(numbered.slice(0, 512)).toEqual(Array.from({ length: 512 }, (_, index) => index));
    expect(new Set(numbered.slice(512))).toEqual(new Set([NOT_PLAIN]));
    const many = Array.from(
      { length: 9000 },
      (_, index) => `v${index % 100},w${Math.floor(index / 100)},1\n`,
    );
    const fresh = blocksFor({ width: 3, texts: [0, 1], numbers: [2] });
    const all = [0, 3000, 6000].flatMap((from) => taken(fresh, many.slice(from, from + 3000).join('')));
    expect(all.filter(([, combination]) => combination !== NOT_PLAIN)).toHaveLength(8192);
    expect(taken(fresh, many.slice(0, 2).join('')).map(([, combination]) => combination)).toEqual([0, 1]);
  });

  it('are not looked for in a table with one column, or too many', () => {
    const shape = { delimiter: ',', width: 2, texts: [0], numbers: [1] } as const;
    expect(rowKernel.open({ ...shape, width: 1 })).toBeUndefined();
    expect(rowKernel.open({ ...shape, width: 1025 })).toBeUndefined();
    expect(rowKernel.open({ ...shape, numbers: [0, 1, 2] })).toBeUndefined();
    expect(rowKernel.open({ ...shape, texts: Array.from({ length: 13 }, () => 0) })).toBeUndefined();
    const wide = blocksFor({ width: 1024, texts: [0, 1022], numbers: [1023] });
    expect(taken(wide, `a,${',b'.repeat(1021)},c,5\n`)).toEqual([[0, NOT_PLAIN, undefined]]);
    expect(taken(wide, `a${',b'.repeat(1022)},5\n`)).toEqual([[0, 0, 5]]);
  });
});
