// AssemblyScript: `npm run generate` compiles it into row-kernel-bytes.ts. It cuts plain rows of delimited text, gives each
// combination of the bound texts a number and reads the bound numbers. Whatever is not plain it leaves to the readers in
// src/evidence/table, which are the reference: it never refuses a row and never decides what a text means.
//
// A row is plain when it has no NUL, no CR but the one before its LF, and no quotes but around whole fields, with neither quotes
// nor line ends between them. The memory is fixed: nothing grows.

// Where things stand in memory, in bytes; row-kernel.ts has the same figures.
const NEXT: usize = 0;
const STOPPED: usize = 4;
const TEXT_FIELDS: usize = 64;
const NUMBER_FIELDS: usize = 128;
const MASKS: usize = 256;
const POWERS: usize = 512;
const STARTS: usize = 8_192;
const TUPLES: usize = 24_576;
const NUMBERS: usize = 40_960;
const TEXT: usize = 106_496;
const VALUES: usize = 172_544;
const COMBINATIONS: usize = 762_368;
const FIELDS: usize = 1_155_584;

const MOST_ROWS: i32 = 4_096;
const MOST_FIELDS: i32 = 1_024;

/** Values of a column that get a number, and the slots of their table; a slot has 32 bytes of value and a number. */
const MOST_VALUES: i32 = 512;
const VALUE_SLOTS: u32 = 1_024;
const VALUE_SLOT: usize = 48;
/** Combinations of texts that get a number, and their slots: two words and a number. */
const MOST_COMBINATIONS: i32 = 8_192;
const COMBINATION_SLOTS: u32 = 16_384;
const COMBINATION_SLOT: usize = 24;
/** Bits of a value's number within a combination, and how many fit into a word. */
const VALUE_BITS: u64 = 10;
const VALUES_A_WORD: i32 = 6;

/** So many digits always fit into 64 bits; doubles have all integers up to EXACT. */
const MOST_DIGITS: i32 = 19;
const EXACT: u64 = 1 << 53;
const LONGEST_VALUE: usize = 32;

const LF: u32 = 0x0a;
const CR: u32 = 0x0d;
const QUOTE: u32 = 0x22;
const DOT: u32 = 0x2e - 0x30;

/** The row, or one of its bound fields, is not plain. */
const NOT_PLAIN: i32 = -1;

let delimiter: u8 = 0;
let width: i32 = 0;
let texts: i32 = 0;
let numbers: i32 = 0;
let combinations: i32 = 0;

/** The positions of the bound columns stand at TEXT_FIELDS and NUMBER_FIELDS. */
export function open(byte: i32, columns: i32, textFields: i32, numberFields: i32): void {
  delimiter = u8(byte);
  width = columns;
  texts = textFields;
  numbers = numberFields;
  for (let at: usize = 0; at < 16; at += 1) {
    store<u8>(MASKS + at, 0xff);
  }
  let power: f64 = 1;
  for (let exponent: usize = 0; exponent <= usize(MOST_DIGITS); exponent += 1) {
    store<f64>(POWERS + 8 * exponent, power);
    power *= 10;
  }
}

/**
 * Takes the whole rows of the first `length` bytes of the text. Gives their number; NEXT is where the first row begins that was
 * not taken, STOPPED whether that is because it cannot be read here.
 */
export function scan(length: i32): i32 {
  const end = TEXT + usize(length);
  v128.store(end, i8x16.splat(0));
  const delimiters = i8x16.splat(i8(delimiter));
  let rows: i32 = 0;
  let start: usize = TEXT;
  let field: i32 = 0;
  // Where the field's text begins, whether a quote is open in it, and where its closing quote is.
  let begin: usize = TEXT;
  let isOpen = false;
  let close: usize = 0;
  for (let at: usize = TEXT; at < end; at += 16) {
    const block = v128.load(at);
    let marks = i8x16.bitmask(
      v128.or(i8x16.eq(block, delimiters), v128.or(i8x16.eq(block, i8x16.splat(0x0a)), rare(block))),
    );
    while (marks != 0) {
      const mark = at + usize(ctz(marks));
      const byte = load<u8>(mark);
      marks &= marks - 1;
      if (byte == delimiter) {
        if (!isOpen) {
          put(field, begin, close == 0 ? mark : close);
          field += 1;
          begin = mark + 1;
          close = 0;
        }
      } else if (byte == LF && !isOpen) {
        const isReturn = mark > start && load<u8>(mark - 1) == CR;
        put(field, begin, close != 0 ? close : isReturn ? mark - 1 : mark);
        store<u32>(STARTS + 4 * usize(rows), u32(start - TEXT));
        store<i32>(TUPLES + 4 * usize(rows), field + 1 == width ? take(rows) : NOT_PLAIN);
        rows += 1;
        start = mark + 1;
        field = 0;
        begin = start;
        close = 0;
        if (rows == MOST_ROWS) {
          return stop(start, false, rows);
        }
      } else if (byte == QUOTE && isOpen) {
        if (!endsField(mark + 1)) {
          return stop(start, mark + 2 < end, rows);
        }
        isOpen = false;
        close = mark;
      } else if (byte == QUOTE && mark == begin) {
        isOpen = true;
        begin = mark + 1;
      } else if (byte != CR || isOpen || load<u8>(mark + 1) != LF) {
        return stop(start, byte == CR ? mark + 1 < end : mark < end, rows);
      }
    }
  }
  return stop(start, false, rows);
}

function stop(next: usize, isStopped: bool, rows: i32): i32 {
  store<u32>(NEXT, u32(next - TEXT));
  store<i32>(STOPPED, i32(isStopped));
  return rows;
}

// @ts-ignore: decorator
@inline
function rare(block: v128): v128 {
  return v128.or(
    i8x16.eq(block, i8x16.splat(0x22)),
    v128.or(i8x16.eq(block, i8x16.splat(0x0d)), i8x16.eq(block, i8x16.splat(0))),
  );
}

function endsField(at: usize): bool {
  const byte = load<u8>(at);
  return byte == delimiter || byte == LF || (byte == CR && load<u8>(at + 1) == LF);
}

// @ts-ignore: decorator
@inline
function put(field: i32, begin: usize, end: usize): void {
  const place = FIELDS + 8 * usize(min(field, MOST_FIELDS));
  store<u32>(place, u32(begin));
  store<u32>(place + 4, u32(end));
}

/** The number of the combination of the row's texts; its numbers go to NUMBERS. */
// @ts-ignore: decorator
@inline
function take(row: i32): i32 {
  let low: u64 = 0;
  let high: u64 = 0;
  for (let index: i32 = 0; index < texts; index += 1) {
    const field = FIELDS + 8 * usize(load<i32>(TEXT_FIELDS + 4 * usize(index)));
    const value = valueOf(index, load<u32>(field), load<u32>(field + 4));
    if (value < 0) {
      return NOT_PLAIN;
    }
    if (index < VALUES_A_WORD) {
      low = (low << VALUE_BITS) | u64(value);
    } else {
      high = (high << VALUE_BITS) | u64(value);
    }
  }
  for (let index: i32 = 0; index < numbers; index += 1) {
    const field = FIELDS + 8 * usize(load<i32>(NUMBER_FIELDS + 4 * usize(index)));
    const place = NUMBERS + 8 * usize(index * MOST_ROWS + row);
    if (!readNumber(load<u32>(field), load<u32>(field + 4), place)) {
      return NOT_PLAIN;
    }
  }
  return combinationOf(low, high);
}

/** The number of a text among those of its column, from 1, byte for byte; NOT_PLAIN when it is empty, long or one too many. */
function valueOf(column: i32, start: usize, end: usize): i32 {
  const length = end - start;
  if (length == 0 || length > LONGEST_VALUE) {
    return NOT_PLAIN;
  }
  // No byte of a plain row is 0, so what stands behind the end of a value in its slot says how long it is.
  const first = v128.and(v128.load(start), v128.load(MASKS + 16 - min<usize>(length, 16)));
  const second =
    length > 16 ? v128.and(v128.load(start + 16), v128.load(MASKS + 32 - length)) : i8x16.splat(0);
  const mixed =
    (i64x2.extract_lane(first, 0) ^ rotl<i64>(i64x2.extract_lane(first, 1), 23)) +
    (i64x2.extract_lane(second, 0) ^ rotl<i64>(i64x2.extract_lane(second, 1), 41));
  let slot = u32((u64(mixed) * 0x9e3779b97f4a7c15) >> 54);
  const table = VALUES + usize(column) * VALUE_SLOTS * VALUE_SLOT;
  while (true) {
    const place = table + usize(slot) * VALUE_SLOT;
    const known = load<i32>(place + 32);
    if (known == 0) {
      return addValue(table, place, first, second);
    }
    const differs = v128.or(v128.xor(v128.load(place), first), v128.xor(v128.load(place + 16), second));
    if (!v128.any_true(differs)) {
      return known;
    }
    slot = (slot + 1) & (VALUE_SLOTS - 1);
  }
}

function addValue(table: usize, place: usize, first: v128, second: v128): i32 {
  // How many values a column has stands behind the number in its first slot.
  const known = load<i32>(table + 36);
  if (known == MOST_VALUES) {
    return NOT_PLAIN;
  }
  store<i32>(table + 36, known + 1);
  v128.store(place, first);
  v128.store(place + 16, second);
  store<i32>(place + 32, known + 1);
  return known + 1;
}

/** The number of a combination, from 0 in the order of their first rows. */
// @ts-ignore: decorator
@inline
function combinationOf(low: u64, high: u64): i32 {
  let slot = u32(((low ^ (high * 0xff51afd7ed558ccd)) * 0x9e3779b97f4a7c15) >> 50);
  while (true) {
    const place = COMBINATIONS + usize(slot) * COMBINATION_SLOT;
    const known = load<i32>(place + 16);
    if (known == 0) {
      return addCombination(place, low, high);
    }
    if (load<u64>(place) == low && load<u64>(place + 8) == high) {
      return known - 1;
    }
    slot = (slot + 1) & (COMBINATION_SLOTS - 1);
  }
}

function addCombination(place: usize, low: u64, high: u64): i32 {
  if (combinations == MOST_COMBINATIONS) {
    return NOT_PLAIN;
  }
  combinations += 1;
  store<u64>(place, low);
  store<u64>(place + 8, high);
  store<i32>(place + 16, combinations);
  return combinations - 1;
}

/** Digits with at most one point between, before or behind them, to the double that is nearest. */
// @ts-ignore: decorator
@inline
function readNumber(start: usize, end: usize, place: usize): bool {
  let digits: u64 = 0;
  let point: usize = 0;
  for (let at = start; at < end; at += 1) {
    const digit = u32(load<u8>(at)) - 0x30;
    if (digit <= 9) {
      digits = digits * 10 + u64(digit);
    } else if (digit == DOT && point == 0) {
      point = at;
    } else {
      return false;
    }
  }
  const count = i32(end - start) - (point == 0 ? 0 : 1);
  if (count < 1 || count > MOST_DIGITS) {
    return false;
  }
  const power = load<f64>(POWERS + 8 * (point == 0 ? 0 : end - point - 1));
  // Of two doubles that are exact the quotient is rounded once.
  store<f64>(place, digits <= EXACT ? f64(digits) / power : divided(digits, u64(power)));
  return true;
}

/** Two integers' quotient, rounded to the nearest double, half to even; `digits` is not 0. */
function divided(digits: u64, power: u64): f64 {
  const divisor = power << clz(power);
  let high = digits << clz(digits);
  let low: u64 = 0;
  let exponent = i32(clz(power)) - i32(clz(digits));
  if (high >= divisor) {
    low = high << 63;
    high >>= 1;
    exponent += 1;
  }
  // 128 by 64 bits in two digits of 32 (Knuth, volume 2, 4.3.1, algorithm D). The quotient has its highest bit set.
  const upper = quotientDigit(high, low >> 32, divisor);
  const middle = (high << 32) + (low >> 32) - upper * divisor;
  const lower = quotientDigit(middle, low & 0xffffffff, divisor);
  const isExact = (middle << 32) + (low & 0xffffffff) == lower * divisor;
  const quotient = (upper << 32) + lower;
  const rest = quotient & 0x7ff;
  const isAbove = rest > 0x400 || (rest == 0x400 && (!isExact || ((quotient >> 11) & 1) == 1));
  const rounded = (quotient >> 11) + u64(isAbove);
  return f64(rounded) * reinterpret<f64>(u64(exponent - 53 + 1023) << 52);
}

/** The highest 32 bits of `high` × 2³² + `next` by a divisor whose highest bit is set. */
function quotientDigit(high: u64, next: u64, divisor: u64): u64 {
  const top = divisor >> 32;
  let digit = high / top;
  let rest = high - digit * top;
  while (digit >> 32 != 0 || digit * (divisor & 0xffffffff) > ((rest << 32) | next)) {
    digit -= 1;
    rest += top;
    if (rest >> 32 != 0) {
      break;
    }
  }
  return digit;
}
