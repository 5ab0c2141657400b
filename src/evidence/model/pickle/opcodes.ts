/**
 * The opcodes of protocols 0 to 5, with the argument that follows each in the stream. The names are those of Python's
 * `pickletools` (https://github.com/python/cpython/blob/v3.14.0/Lib/pickletools.py), which documents the format.
 */

/** `line…` ends with a newline; a digit is the number of bytes, or of the bytes that say how many follow. */
export type ArgumentKind =
  | 'none'
  | 'uint1'
  | 'uint2'
  | 'uint4'
  | 'uint8'
  | 'int4'
  | 'float8'
  | 'long1'
  | 'long4'
  | 'bytes1'
  | 'bytes4'
  | 'bytes8'
  | 'string1'
  | 'string4'
  | 'unicode1'
  | 'unicode4'
  | 'unicode8'
  | 'line-integer'
  | 'line-decimal'
  | 'line-long'
  | 'line-float'
  | 'line-string'
  | 'line-unicode'
  | 'line'
  | 'line-pair';

export interface Opcode {
  readonly name: string;
  readonly argument: ArgumentKind;
  readonly protocol: number;
}

const NONE = 'none';

/** By the byte's value. */
const ROWS: readonly (readonly [code: number, name: string, argument: ArgumentKind, protocol: number])[] = [
  [0x28, 'MARK', NONE, 0],
  [0x29, 'EMPTY_TUPLE', NONE, 1],
  [0x2e, 'STOP', NONE, 0],
  [0x30, 'POP', NONE, 0],
  [0x31, 'POP_MARK', NONE, 1],
  [0x32, 'DUP', NONE, 0],
  [0x42, 'BINBYTES', 'bytes4', 3],
  [0x43, 'SHORT_BINBYTES', 'bytes1', 3],
  [0x46, 'FLOAT', 'line-float', 0],
  [0x47, 'BINFLOAT', 'float8', 1],
  [0x49, 'INT', 'line-integer', 0],
  [0x4a, 'BININT', 'int4', 1],
  [0x4b, 'BININT1', 'uint1', 1],
  [0x4c, 'LONG', 'line-long', 0],
  [0x4d, 'BININT2', 'uint2', 1],
  [0x4e, 'NONE', NONE, 0],
  [0x50, 'PERSID', 'line', 0],
  [0x51, 'BINPERSID', NONE, 1],
  [0x52, 'REDUCE', NONE, 0],
  [0x53, 'STRING', 'line-string', 0],
  [0x54, 'BINSTRING', 'string4', 1],
  [0x55, 'SHORT_BINSTRING', 'string1', 1],
  [0x56, 'UNICODE', 'line-unicode', 0],
  [0x58, 'BINUNICODE', 'unicode4', 1],
  [0x5d, 'EMPTY_LIST', NONE, 1],
  [0x61, 'APPEND', NONE, 0],
  [0x62, 'BUILD', NONE, 0],
  [0x63, 'GLOBAL', 'line-pair', 0],
  [0x64, 'DICT', NONE, 0],
  [0x65, 'APPENDS', NONE, 1],
  [0x67, 'GET', 'line-decimal', 0],
  [0x68, 'BINGET', 'uint1', 1],
  [0x69, 'INST', 'line-pair', 0],
  [0x6a, 'LONG_BINGET', 'uint4', 1],
  [0x6c, 'LIST', NONE, 0],
  [0x6f, 'OBJ', NONE, 1],
  [0x70, 'PUT', 'line-decimal', 0],
  [0x71, 'BINPUT', 'uint1', 1],
  [0x72, 'LONG_BINPUT', 'uint4', 1],
  [0x73, 'SETITEM', NONE, 0],
  [0x74, 'TUPLE', NONE, 0],
  [0x75, 'SETITEMS', NONE, 1],
  [0x7d, 'EMPTY_DICT', NONE, 1],
  [0x80, 'PROTO', 'uint1', 2],
  [0x81, 'NEWOBJ', NONE, 2],
  [0x82, 'EXT1', 'uint1', 2],
  [0x83, 'EXT2', 'uint2', 2],
  [0x84, 'EXT4', 'int4', 2],
  [0x85, 'TUPLE1', NONE, 2],
  [0x86, 'TUPLE2', NONE, 2],
  [0x87, 'TUPLE3', NONE, 2],
  [0x88, 'NEWTRUE', NONE, 2],
  [0x89, 'NEWFALSE', NONE, 2],
  [0x8a, 'LONG1', 'long1', 2],
  [0x8b, 'LONG4', 'long4', 2],
  [0x8c, 'SHORT_BINUNICODE', 'unicode1', 4],
  [0x8d, 'BINUNICODE8', 'unicode8', 4],
  [0x8e, 'BINBYTES8', 'bytes8', 4],
  [0x8f, 'EMPTY_SET', NONE, 4],
  [0x90, 'ADDITEMS', NONE, 4],
  [0x91, 'FROZENSET', NONE, 4],
  [0x92, 'NEWOBJ_EX', NONE, 4],
  [0x93, 'STACK_GLOBAL', NONE, 4],
  [0x94, 'MEMOIZE', NONE, 4],
  [0x95, 'FRAME', 'uint8', 4],
  [0x96, 'BYTEARRAY8', 'bytes8', 5],
  [0x97, 'NEXT_BUFFER', NONE, 5],
  [0x98, 'READONLY_BUFFER', NONE, 5],
];

/** The highest protocol there is. */
export const HIGHEST_PROTOCOL = 5;

export const PROTO = 0x80;

export const OPCODES: ReadonlyMap<number, Opcode> = new Map(
  ROWS.map(([code, name, argument, protocol]) => [code, { name, argument, protocol }]),
);

/** One entry for each of the 256 bytes, from a function of the opcode: a table for inner loops. */
export function byByte<T>(entryOf: (opcode: Opcode) => T | undefined): readonly (T | undefined)[] {
  return Array.from({ length: 256 }, (_, code) => {
    const opcode = OPCODES.get(code);
    return opcode === undefined ? undefined : entryOf(opcode);
  });
}
