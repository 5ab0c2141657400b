/**
 * A small assembler of pickles, for tests that need what no pickler writes. Each function gives the bytes of one or few opcodes;
 * `pickle(…)` joins them. Nothing here can run: files that a loader could run are built in memory and never committed.
 *
 *     pickle(proto(4), stackGlobal('os', 'system'), args(text('id')), code('REDUCE'), code('STOP'))
 */
import { OPCODES } from '../../../../src/evidence/model/pickle/opcodes.ts';

export type Bytes = Uint8Array;

const ENCODER = new TextEncoder();

export function bytes(...values: readonly number[]): Bytes {
  return Uint8Array.from(values);
}

export function ascii(value: string): Bytes {
  return ENCODER.encode(value);
}

export function pickle(...parts: readonly (Bytes | string)[]): Bytes {
  const all = parts.map((part) => (typeof part === 'string' ? ascii(part) : part));
  const joined = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const CODES: ReadonlyMap<string, number> = new Map([...OPCODES].map(([value, { name }]) => [name, value]));

/** An opcode by its name in `pickletools`, with the bytes of its argument: `code('REDUCE')`, `code('PROTO', bytes(4))`. */
export function code(name: string, ...argument: readonly (Bytes | string)[]): Bytes {
  const value = CODES.get(name);
  if (value === undefined) {
    throw new Error(`${name} is no opcode`);
  }
  return pickle(bytes(value), ...argument);
}

/** Little-endian, of `width` bytes. */
export function little(value: number | bigint, width: number): Bytes {
  return Uint8Array.from({ length: width }, (_, index) =>
    Number((BigInt(value) >> BigInt(8 * index)) & 255n),
  );
}

export const proto = (version: number): Bytes => code('PROTO', bytes(version));
export const frame = (length: number | bigint): Bytes => code('FRAME', little(length, 8));

/** A string: SHORT_BINUNICODE or BINUNICODE. */
export function text(value: string): Bytes {
  const encoded = ascii(value);
  return encoded.length < 256
    ? code('SHORT_BINUNICODE', bytes(encoded.length), encoded)
    : code('BINUNICODE', little(encoded.length, 4), encoded);
}

export const int = (value: number): Bytes => code('BININT', little(value, 4));

/** In protocol 0 to 3: module and name in two lines. */
export const global = (module: string, name: string): Bytes => code('GLOBAL', `${module}\n${name}\n`);

/** In protocol 4 and 5: module and name from the stack. */
export const stackGlobal = (module: string, name: string): Bytes =>
  pickle(text(module), text(name), code('STACK_GLOBAL'));

/** A tuple. */
export const args = (...items: readonly Bytes[]): Bytes =>
  items.length === 0 ? code('EMPTY_TUPLE') : code('MARK', ...items, code('TUPLE'));

/** A dict of keys and values in turn. */
export const dict = (...items: readonly Bytes[]): Bytes =>
  code('EMPTY_DICT', code('MARK'), ...items, code('SETITEMS'));

/** The callee, its arguments, REDUCE. */
export const call = (callee: Bytes, ...items: readonly Bytes[]): Bytes =>
  pickle(callee, args(...items), code('REDUCE'));

export const binput = (key: number): Bytes => code('BINPUT', bytes(key));
export const binget = (key: number): Bytes => code('BINGET', bytes(key));

/** The whole of a pickle that calls `os.system`, without its PROTO and STOP. */
export const PAYLOAD: Bytes = call(global('os', 'system'), text('id'));
