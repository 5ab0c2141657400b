/** Numbers as texts print them: what the printed digits leave open is part of the number. */

export interface WrittenNumber {
  /** As it stands there. */
  readonly text: string;
  /** In the unit of the metric: 87 % is 0.87. Of a range its middle, of a bound its end. */
  readonly value: number;
  /** What rounds to it: 0.87 is [0.865, 0.875]; of a range or a bound all that is in it. */
  readonly low: number;
  readonly high: number;
  readonly unit: 'plain' | 'percent' | 'points';
}

const PLAIN = /^[-+−]?(?:\d{1,12}(?:[.,]\d{1,12})?|[.,]\d{1,12})(?:e[+-]?\d{1,2})?$/iu;

/** Digits of one number: a decimal point or comma, at most one; `1,234` is a count and no number of a metric. Else undefined. */
export function digitsOf(text: string): { readonly value: number; readonly half: number } | undefined {
  if (!PLAIN.test(text) || /^[-+−]?[1-9]\d{0,2},\d{3}$/u.test(text)) {
    return undefined;
  }
  const plain = text.replace(',', '.').replace('−', '-').toLowerCase();
  const [mantissa = '', exponent = '0'] = plain.split('e');
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
  const value = Number(plain);
  return Number.isFinite(value) ? { value, half: 0.5 * 10 ** (Number(exponent) - decimals) } : undefined;
}

/** How a number stands to what it says. */
export type Sense = 'is' | 'at-least' | 'at-most';

/** A number, or the range from the first to the last, in its unit. */
export function writtenNumber(
  text: string,
  ends: readonly string[],
  unit: WrittenNumber['unit'],
  sense: Sense = 'is',
): WrittenNumber | undefined {
  const digits = ends.flatMap((end) => digitsOf(end) ?? []);
  const [first] = digits;
  const last = digits.at(-1);
  if (first === undefined || last === undefined || digits.length !== ends.length) {
    return undefined;
  }
  const scale = unit === 'plain' ? 1 : 0.01;
  const [from, to] = first.value <= last.value ? [first, last] : [last, first];
  const low = (from.value - from.half) * scale;
  const high = (to.value + to.half) * scale;
  return {
    text,
    value: ((from.value + to.value) / 2) * scale,
    low: sense === 'at-most' ? Number.NEGATIVE_INFINITY : low,
    high: sense === 'at-least' ? Number.POSITIVE_INFINITY : high,
    unit,
  };
}

/** 0.87 ± 0.02 as the range that it is. */
export function withMargin(
  text: string,
  [middle, margin]: readonly [string, string],
  unit: WrittenNumber['unit'],
): WrittenNumber | undefined {
  const number = writtenNumber(text, [middle], unit);
  const by = digitsOf(margin);
  if (number === undefined || by === undefined) {
    return undefined;
  }
  const width = by.value * (unit === 'plain' ? 1 : 0.01);
  return { ...number, low: number.low - width, high: number.high + width };
}

/** A number of a file of numbers: all its digits count, and a double's last ones are noise. */
export function exactNumber(text: string): WrittenNumber | undefined {
  const number = writtenNumber(text, [text], 'plain');
  return number === undefined || !Number.isFinite(number.value)
    ? undefined
    : {
        ...number,
        low: Math.min(number.low, number.value - 1e-9),
        high: Math.max(number.high, number.value + 1e-9),
      };
}

/** Rounding of our own arithmetic: 0.875 is in [0.865, 0.875]. */
const NOISE = 1e-9;

export function rounds(value: number, { low, high }: Pick<WrittenNumber, 'low' | 'high'>): boolean {
  return value >= low - NOISE && value <= high + NOISE;
}

/** Whether some number of the interval rounds to what is written. */
export function isWithin(
  { low, high }: Pick<WrittenNumber, 'low' | 'high'>,
  [from, to]: readonly [number, number],
): boolean {
  return high >= from - NOISE && low <= to + NOISE;
}
