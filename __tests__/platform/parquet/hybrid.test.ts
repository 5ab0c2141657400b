import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js';
import { allPresent, prefixedEnd, readHybrid } from '../../../src/platform/parquet/hybrid.ts';

/** A run of 2³⁰ ones in six bytes: hyparquet would write all of them. */
const BOMB = Uint8Array.of(0x80, 0x80, 0x80, 0x80, 0x08, 1);

const repeat = (value: number, length: number): number[] => Array.from({ length }, () => value);

/** Values as a writer packs them: the lowest bit first, padded to eight of them. */
function packed(values: readonly number[], width: number): readonly number[] {
  const groups = Math.ceil(values.length / 8);
  const bytes = repeat(0, groups * width);
  values.forEach((value, index) => {
    for (let bit = 0; bit < width; bit += 1) {
      const at = index * width + bit;
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (((value >> bit) & 1) << (at & 7));
    }
  });
  return [2 * groups + 1, ...bytes];
}

function repeated(value: number, times: number, width: number): readonly number[] {
  const bytes = Array.from({ length: Math.ceil(width / 8) }, (_, index) => (value >> (8 * index)) & 0xff);
  return [2 * times, ...bytes];
}

describe('runs', () => {
  it('are what the specification packs as an example: 0 … 7 of three bits', () => {
    const bytes = Uint8Array.of(3, 0b10001000, 0b11000110, 0b11111010);
    expect([...readHybrid(bytes, 0, 4, 3, 8)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('come back as they were packed, and as hyparquet reads them', () => {
    const runs = fc.integer({ min: 1, max: 24 }).chain((width) => {
      const value = fc.nat(2 ** width - 1);
      // Only the last group may have fewer than eight values, so each has them all.
      const many = fc.array(value, { minLength: 16, maxLength: 16 });
      return fc.record({
        width: fc.constant(width),
        runs: fc.array(fc.oneof(many, value), { minLength: 1 }),
      });
    });
    fc.assert(
      fc.property(runs, ({ width, runs: list }) => {
        const bytes = Uint8Array.from(
          list.flatMap((run) => (typeof run === 'number' ? repeated(run, 5, width) : packed(run, width))),
        );
        const values = list.flatMap((run) => (typeof run === 'number' ? repeat(run, 5) : run));
        expect([...readHybrid(bytes, 0, bytes.length, width, values.length)]).toEqual(values);
        const theirs = repeat(0, values.length);
        const view = new DataView(bytes.buffer);
        readRleBitPackedHybrid({ view, offset: 0 }, width, theirs, bytes.length);
        expect(theirs).toEqual(values);
      }),
    );
  });

  it('may be padded, and the padding may be cut off', () => {
    expect([...readHybrid(Uint8Array.of(120, 1), 0, 2, 1, 60)]).toEqual(repeat(1, 60));
    expect([...readHybrid(Uint8Array.of(5, 0xff, 0x01), 0, 3, 1, 9)]).toEqual(repeat(1, 9));
    expect([...readHybrid(Uint8Array.of(5, 0xff), 0, 2, 1, 8)]).toEqual(repeat(1, 8));
  });

  it('of no bit are all 0 and need no byte', () => {
    expect([...readHybrid(new Uint8Array(0), 0, 0, 0, 3)]).toEqual([0, 0, 0]);
  });

  it.each<readonly [what: string, bytes: Uint8Array, width: number, said: string]>([
    ['more values than the page has', BOMB, 1, 'a run says that it has 1073741824 values'],
    ['wider codes than there are', BOMB, 25, '25 bits'],
    ['an endless length', new Uint8Array(9).fill(0xff), 1, 'a run has no length'],
    ['no length', new Uint8Array(0), 1, 'a run has no length'],
    ['fewer bytes than its values', Uint8Array.of(17, 255, 255), 1, 'end after 0 of its 60 values'],
    ['a repeated value without its bytes', Uint8Array.of(4, 9, 120), 4, 'end after 2 of its 60 values'],
  ])('that say %s are refused before they are expanded', (_, bytes, width, said) => {
    expect(() => readHybrid(bytes, 0, bytes.length, width, 60)).toThrow(said);
  });
});

describe('levels', () => {
  it('are all there when the first run says so', () => {
    expect(allPresent(Uint8Array.of(120, 1), 0, 2, 60)).toBe(true);
    expect(allPresent(Uint8Array.of(120, 0), 0, 2, 60)).toBe(false);
    expect(allPresent(Uint8Array.of(118, 1), 0, 2, 60)).toBe(false);
    expect(allPresent(Uint8Array.of(17, 255), 0, 2, 8)).toBe(false);
    expect(allPresent(Uint8Array.of(120, 1), 0, 1, 60)).toBe(false);
    expect(allPresent(Uint8Array.of(120, 1), 0, 0, 60)).toBe(false);
  });

  it('end where their length says, which is within the page', () => {
    expect(prefixedEnd(Uint8Array.of(2, 0, 0, 0, 120, 1, 5), 0)).toBe(6);
    expect(() => prefixedEnd(Uint8Array.of(9, 0, 0, 0, 1), 0)).toThrow('end behind it');
    expect(() => prefixedEnd(Uint8Array.of(9, 0), 0)).toThrow('end behind it');
  });
});
