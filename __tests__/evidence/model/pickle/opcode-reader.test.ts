import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { Cursor } from '../../../../src/evidence/model/pickle/cursor.ts';
import { OpcodeReader } from '../../../../src/evidence/model/pickle/opcode-reader.ts';
import { OPCODES } from '../../../../src/evidence/model/pickle/opcodes.ts';
import type { Operation } from '../../../../src/evidence/model/pickle/operation.ts';
import { FAULT, KEPT_BYTES, READ } from '../../../../src/evidence/model/pickle/operation.ts';
import { code, little, pickle } from './assembler.ts';
import { partOf } from './examined.ts';

const ROW = z.tuple([z.number(), z.string(), z.union([z.number(), z.string(), z.null()])]);
type Row = z.infer<typeof ROW>;
const SAMPLES = z
  .record(z.string(), z.object({ hex: z.string(), rows: z.array(ROW) }))
  .parse(JSON.parse(readFileSync(new URL('fixtures/genops.json', import.meta.url), 'utf8')));

/** As `pickletools.genops` says it, with bytes, floats and long integers left out as in the samples. */
function rowOf(op: Operation): Row {
  const { name = '' } = OPCODES.get(op.code) ?? {};
  const text = op.second === undefined ? op.text : `${op.text} ${op.second}`;
  return [op.offset, name, text ?? (typeof op.number === 'number' ? op.number : null)];
}

async function listed(
  content: Uint8Array,
  sizes: readonly number[],
): Promise<{ rows: Row[]; end: string; cuts: boolean[] }> {
  const cursor = new Cursor(partOf(content, sizes).chunks());
  const reader = new OpcodeReader(cursor);
  const rows: Row[] = [];
  const cuts: boolean[] = [];
  for (;;) {
    const progress = reader.next();
    if (progress === READ) {
      rows.push(rowOf(reader.op));
      cuts.push(reader.op.isCut);
    } else if (progress === FAULT) {
      return { rows, cuts, end: reader.op.fault };
    } else if (!(await cursor.fill())) {
      return { rows, cuts, end: reader.isInside ? 'inside' : 'end' };
    }
  }
}

test.each(Object.entries(SAMPLES))(
  '%s is listed as pickletools lists it, in chunks of any size',
  async (_, { hex, rows }) => {
    const content = Uint8Array.from(Buffer.from(hex, 'hex'));
    for (const sizes of [[content.length], [1], [7, 3], [64]]) {
      expect(await listed(content, sizes)).toMatchObject({ rows, end: 'end' });
    }
  },
);

test('the samples have every opcode', () => {
  const names = new Set(Object.values(SAMPLES).flatMap(({ rows }) => rows.map(([, name]) => name)));
  expect([...OPCODES.values()].filter(({ name }) => !names.has(name))).toStrictEqual([]);
});

test('of a long string only the beginning is kept, and the next opcode is found', async () => {
  const long = 'x'.repeat(KEPT_BYTES + 10);
  for (const string of [
    code('BINUNICODE', little(long.length, 4), long),
    code('UNICODE', long, '\n'),
    code('GLOBAL', long, '\n', long, '\n'),
  ]) {
    const content = pickle(string, code('NONE'));
    for (const sizes of [[content.length], [1000], [KEPT_BYTES - 1, 3]]) {
      const { rows, cuts } = await listed(content, sizes);
      expect(rows[0]?.[2]).toMatch(/^x{4096}( x{4096})?$/);
      expect(rows.at(-1)).toStrictEqual([string.length, 'NONE', null]);
      expect(cuts).toStrictEqual([true, false]);
    }
  }
});

test.each([
  ['a negative length of a string', code('BINSTRING', little(-1, 4)), 'says that -1 bytes follow'],
  ['a negative length of an integer', code('LONG4', little(-2, 4)), 'says that -2 bytes follow'],
  ['a byte that is no opcode', Uint8Array.of(0xff), 'is no opcode'],
  ['a length beyond the file', code('BINUNICODE8', little(2n ** 63n - 1n, 8), 'abc'), 'inside'],
  ['a length beyond all files', code('BYTEARRAY8', little(2n ** 64n - 1n, 8), 'abc'), 'inside'],
  ['a line without its end', code('GLOBAL', 'os\nsystem'), 'inside'],
])('%s ends the reading', async (_, content, end) => {
  for (const sizes of [[100], [1]]) {
    expect(await listed(content, sizes)).toMatchObject({ rows: [], end });
  }
});
