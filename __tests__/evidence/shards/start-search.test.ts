import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ByteSource } from '../../../src/evidence/bytes.ts';
import { StartSearch } from '../../../src/evidence/shards/start-search.ts';
import { memoryPorts } from '../memory-source.ts';

const { find } = memoryPorts();

/** A source whose stream has one buffer for all of its chunks, as files have. */
function sourceOf(text: Buffer, sizes: readonly number[]): ByteSource {
  const buffer = new Uint8Array(64);
  return {
    path: 'own',
    size: text.length,
    read: () => Promise.resolve(text),
    sha256: () => Promise.resolve(''),
    async *stream() {
      for (let at = 0, turn = 0; at < text.length; turn += 1) {
        const size = Math.min(sizes[turn % sizes.length] ?? 1, text.length - at);
        buffer.set(text.subarray(at, at + size));
        yield buffer.subarray(0, size);
        at += size;
      }
    },
  };
}

async function foundIn(text: string, starts: readonly string[], sizes: readonly number[]) {
  const sought = starts.map((start) => ({ path: start, bytes: Buffer.from(start) }));
  const search = new StartSearch(sought, find);
  const passed: Buffer[] = [];
  for await (const chunk of search.over(sourceOf(Buffer.from(text), sizes)).stream()) {
    passed.push(Buffer.from(chunk));
  }
  expect(Buffer.concat(passed).toString()).toBe(text);
  return [...search.found].toSorted();
}

describe('the first rows of other shards', () => {
  it('are found wherever they stand and chunks are cut, and nowhere else', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 120 }),
        fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', '\n'), minLength: 1, maxLength: 12 }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 5 }),
        async (text, starts, sizes) => {
          const expected = starts.filter((start) => text.includes(start)).toSorted();
          expect(await foundIn(text, starts, sizes)).toEqual(expected);
        },
      ),
    ));
});
