import { byteAt } from '../../cube/elements.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { dropBlanks, skipBlanks } from './blank.ts';
import { isDouble, readDouble } from './double-field.ts';

/** What a field was. */
export const NUMBER = 0;
export const NO_VALUE = 1;
export const NO_NUMBER = 2;

/** 10⁰ … 10²²: the powers of ten that are doubles exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** With so many digits an integer is exact in 53 bits. */
const EXACT_DIGITS = 15;
/** With so many bytes an integer fits into 31 bits. */
const SHORT = 9;
const PLAIN_DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DOT = 0x2e;
const MINUS = 0x2d;
const PLUS = 0x2b;
const ZERO = 0x30;
/** `e`, and the bit that makes a letter lower case. */
const EXPONENT = 0x65;
const LOWER = 0x20;

/**
 * Reads a field as a plain decimal number (sign, digits, point, exponent; spaces and tabs around it) into
 * `numbers[place]`, to the very double that `Number` gives. NaN, Infinity, hexadecimal and what overflows are
 * NO_NUMBER; an empty field is NO_VALUE. Digits ÷ an exact power of ten is rounded once, hence right (Clinger 1990).
 */
export function readDecimal(
  bytes: Uint8Array,
  start: number,
  end: number,
  numbers: Float64Array,
  place: number,
): number {
  let at = start;
  const first = at < end ? byteAt(bytes, at) : 0;
  const negative = first === MINUS;
  if (negative || first === PLUS) {
    at += 1;
  }
  if (end - at > SHORT) {
    return readLong(bytes, start, end, numbers, place);
  }
  let digits = 0;
  let count = 0;
  let scale = -1;
  for (; at < end; at += 1) {
    const byte = byteAt(bytes, at);
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      digits = (Math.imul(digits, 10) + digit) | 0;
      count += 1;
    } else if (byte === DOT && scale < 0) {
      scale = count;
    } else {
      return readLong(bytes, start, end, numbers, place);
    }
  }
  if (count === 0) {
    return end === start ? NO_VALUE : NO_NUMBER;
  }
  return put(digits, scale, count, negative, numbers, place);
}

/** Digits of which `whole` stand before the point; all of them when there is none (−1). */
function put(
  digits: number,
  whole: number,
  count: number,
  negative: boolean,
  numbers: Float64Array,
  place: number,
): number {
  const value = whole < 0 ? digits : digits / doubleAt(POWERS, count - whole);
  numbers[place] = negative ? -value : value;
  return NUMBER;
}

/** A double itself (`writeDouble`), more digits than fit into 31 bits, blanks around the number, an exponent, or no number at all. */
function readLong(
  bytes: Uint8Array,
  start: number,
  end: number,
  numbers: Float64Array,
  place: number,
): number {
  if (isDouble(bytes, start, end)) {
    numbers[place] = readDouble(bytes, start);
    return NUMBER;
  }
  const from = skipBlanks(bytes, start, end);
  const to = dropBlanks(bytes, from, end);
  if (from === to) {
    return NO_VALUE;
  }
  const negative = byteAt(bytes, from) === MINUS;
  let digits = 0;
  let count = 0;
  let scale = -1;
  for (let at = negative ? from + 1 : from; at < to; at += 1) {
    const byte = byteAt(bytes, at);
    if (isDigit(byte) && count < EXACT_DIGITS) {
      digits = digits * 10 + (byte - ZERO);
      count += 1;
    } else if (byte === DOT && scale < 0) {
      scale = count;
    } else {
      return mayGoOn(byte, count, at === from) ? readText(bytes, from, to, numbers, place) : NO_NUMBER;
    }
  }
  if (count === 0) {
    return NO_NUMBER;
  }
  return put(digits, scale, count, negative, numbers, place);
}

/** Whether a number may have this byte here: decoding each text to learn that it is none costs ten times as much. */
function mayGoOn(byte: number, digits: number, isFirst: boolean): boolean {
  return isDigit(byte) || (digits > 0 ? (byte | LOWER) === EXPONENT : isFirst && byte === PLUS);
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}

/** A longest plain number worth reading: `Number` would take as many digits as there are. */
const LONGEST = 1_024;

function readText(bytes: Uint8Array, from: number, to: number, numbers: Float64Array, place: number): number {
  if (to - from > LONGEST) {
    return NO_NUMBER;
  }
  const value = decimalOf(new TextDecoder('latin1').decode(bytes.subarray(from, to)));
  if (value === undefined) {
    return NO_NUMBER;
  }
  numbers[place] = value;
  return NUMBER;
}

/** The number that a text without blanks around it writes as a plain decimal; undefined when it does not. */
export function decimalOf(text: string): number | undefined {
  const value = PLAIN_DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
