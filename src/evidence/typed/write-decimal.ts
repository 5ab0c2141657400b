/** Bytes that `writeDecimal` may write: a sign, nine digits, a point and six more. */
export const LONGEST_NUMBER = 17;

const MILLION = 1_000_000;
const MOST = 1_000_000_000;
const ZERO = 0x30;
const POINT = 0x2e;
const MINUS = 0x2d;

/**
 * Writes a number of at most nine digits before the point and six behind it as JavaScript's shortest decimal, ten times as
 * fast as `String`, and gives where the text ends; -1 for any other number, with nothing that counts written. No two decimals
 * of at most 15 digits are the same double, so the one found is the shortest.
 */
export function writeDecimal(bytes: Uint8Array, start: number, value: number): number {
  const size = value < 0 ? -value : value;
  if (!(size < MOST)) {
    return -1;
  }
  const scaled = Math.round(size * MILLION);
  if (scaled / MILLION !== size || (scaled === 0 && size !== 0)) {
    return -1;
  }
  let at = start;
  if (value < 0) {
    bytes[at] = MINUS;
    at += 1;
  }
  const whole = Math.floor(size);
  at = writeDigits(bytes, at, whole, digitsOf(whole));
  let fraction = scaled - whole * MILLION;
  if (fraction === 0) {
    return at;
  }
  bytes[at] = POINT;
  let digits = 6;
  while (fraction % 10 === 0) {
    fraction /= 10;
    digits -= 1;
  }
  return writeDigits(bytes, at + 1, fraction, digits);
}

function digitsOf(whole: number): number {
  let digits = 1;
  for (let power = 10; whole >= power; power *= 10) {
    digits += 1;
  }
  return digits;
}

function writeDigits(bytes: Uint8Array, start: number, value: number, digits: number): number {
  let rest = value | 0;
  for (let at = start + digits - 1; at >= start; at -= 1) {
    const tens = (rest / 10) | 0;
    bytes[at] = ZERO + rest - tens * 10;
    rest = tens;
  }
  return start + digits;
}
