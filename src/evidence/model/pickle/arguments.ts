/** Readers of an opcode's argument. Each takes what it needs from the cursor, or takes nothing and asks for more. */
import type { ArgumentKind } from './opcodes.ts';
import type { Operation, Progress } from './operation.ts';
import { KEPT_BYTES, MORE, READ } from './operation.ts';
import { integer, latin1, quotedString, rawUnicodeEscape, utf8 } from './text.ts';

type Argument = (op: Operation) => Progress;

/** Integers that may be PyTorch's magic number are kept; longer ones are not needed. */
const MOST_INTEGER_BYTES = 32;
const MOST_DIGITS = 80;
const NEWLINE = 10;

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

/** Little-endian, unsigned; a number of 8 bytes loses digits past 2^53, and no file is so long. */
function unsigned(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = width - 1; index >= 0; index--) {
    value = value * 256 + byteAt(bytes, at + index);
  }
  return value;
}

function fixed(width: number, isSigned = false): Argument {
  return (op) => {
    const { cursor } = op;
    if (cursor.left < width) {
      return MORE;
    }
    const value = unsigned(cursor.bytes, cursor.at, width);
    op.number = isSigned ? value | 0 : value;
    cursor.at += width;
    return READ;
  };
}

/** Eight bytes whose value tells nothing. */
const float: Argument = (op) => {
  if (op.cursor.left < 8) {
    return MORE;
  }
  op.cursor.at += 8;
  return READ;
};

/** A length of `width` bytes, and so many bytes, of which `keep` says how many it wants to see and `take` sees them. */
function counted(
  width: number,
  isSigned: boolean,
  keep: number,
  take: (op: Operation, bytes: Uint8Array, length: number) => void,
): Argument {
  return (op) => {
    const { cursor } = op;
    if (cursor.left < width) {
      return MORE;
    }
    const written = unsigned(cursor.bytes, cursor.at, width);
    const length = isSigned ? written | 0 : written;
    if (length < 0) {
      return op.refuse(`says that ${length} bytes follow`);
    }
    const wanted = Math.min(keep, length);
    if (cursor.left < width + wanted) {
      return MORE;
    }
    cursor.at += width;
    take(op, cursor.bytes.subarray(cursor.at, cursor.at + wanted), length);
    cursor.at += wanted;
    op.skip = length - wanted;
    return READ;
  };
}

function takeText(op: Operation, bytes: Uint8Array, length: number): void {
  op.text = utf8(bytes);
  op.isCut = length > bytes.length;
  op.length = length;
}

function takeInteger(op: Operation, bytes: Uint8Array, length: number): void {
  if (length > bytes.length) {
    return;
  }
  let value = 0n;
  for (let index = length - 1; index >= 0; index--) {
    value = value * 256n + BigInt(byteAt(bytes, index));
  }
  op.number = plainNumber(BigInt.asIntN(length * 8, value));
}

function plainNumber(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

const nothing = (): void => undefined;

function takeLength(op: Operation, _bytes: Uint8Array, length: number): void {
  op.length = length;
}

/** The next line, without its newline and cut to what is kept; `MORE` until it is at hand. */
function line(op: Operation, take: (op: Operation, bytes: Uint8Array) => void): Progress {
  const { cursor } = op;
  const end = cursor.bytes.indexOf(NEWLINE, cursor.at);
  const length = (end === -1 ? cursor.bytes.length : end) - cursor.at;
  if (!op.skipLine && (end !== -1 || length > KEPT_BYTES)) {
    op.isCut ||= length > KEPT_BYTES;
    op.skipLine = true;
    take(op, cursor.bytes.subarray(cursor.at, cursor.at + Math.min(length, KEPT_BYTES)));
  }
  if (end === -1) {
    cursor.at += op.skipLine ? length : 0;
    return MORE;
  }
  cursor.at = end + 1;
  op.skipLine = false;
  op.lines++;
  return READ;
}

function lineOf(take: (op: Operation, bytes: Uint8Array) => void): Argument {
  return (op) => line(op, take);
}

function takeLineInteger(literal: boolean): (op: Operation, bytes: Uint8Array) => void {
  return (op, bytes) => takeDigits(op, latin1(bytes), literal);
}

function takeLineLong(op: Operation, bytes: Uint8Array): void {
  takeDigits(op, latin1(bytes).replace(/L$/, ''), true);
}

function takeDigits(op: Operation, text: string, literal: boolean): void {
  op.isCut ||= text.length > MOST_DIGITS;
  const value = op.isCut ? undefined : integer(text, literal);
  op.number = value === undefined ? undefined : plainNumber(value);
}

const pair: Argument = (op) => {
  if (op.lines === 0) {
    const first = line(op, (into, bytes) => {
      into.text = utf8(bytes);
    });
    if (first !== READ) {
      return first;
    }
  }
  return line(op, (into, bytes) => {
    into.second = utf8(bytes);
  });
};

const ARGUMENTS: { readonly [Kind in ArgumentKind]: Argument } = {
  none: () => READ,
  uint1: fixed(1),
  uint2: fixed(2),
  uint4: fixed(4),
  uint8: fixed(8),
  int4: fixed(4, true),
  float8: float,
  long1: counted(1, false, MOST_INTEGER_BYTES, takeInteger),
  long4: counted(4, true, MOST_INTEGER_BYTES, takeInteger),
  bytes1: counted(1, false, 0, takeLength),
  bytes4: counted(4, false, 0, takeLength),
  bytes8: counted(8, false, 0, takeLength),
  string1: counted(1, false, KEPT_BYTES, takeText),
  string4: counted(4, true, KEPT_BYTES, takeText),
  unicode1: counted(1, false, KEPT_BYTES, takeText),
  unicode4: counted(4, false, KEPT_BYTES, takeText),
  unicode8: counted(8, false, KEPT_BYTES, takeText),
  'line-integer': lineOf(takeLineInteger(true)),
  'line-decimal': lineOf(takeLineInteger(false)),
  'line-long': lineOf(takeLineLong),
  'line-float': lineOf(nothing),
  'line-string': lineOf((op, bytes) => {
    op.text = quotedString(bytes);
  }),
  'line-unicode': lineOf((op, bytes) => {
    op.text = rawUnicodeEscape(bytes);
  }),
  line: lineOf((op, bytes) => {
    op.text = utf8(bytes);
  }),
  'line-pair': pair,
};

export function argumentOf(kind: ArgumentKind): Argument {
  return ARGUMENTS[kind];
}
