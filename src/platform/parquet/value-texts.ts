import type { ParquetParsers } from 'hyparquet';

const MILLIS = 1_000n;
const MICROS = 1_000_000n;
const NANOS = 1_000_000_000n;
const DAY = 86_400_000;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text of bytes; throws for bytes that are no UTF-8: replaced ones would make two groups one. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && strict.decode(bytes);
  } catch (error) {
    throw new Error('a text is not UTF-8', { cause: error });
  }
}

/** `2024-01-31T12:00:00Z`, with as many digits of a second as are not 0. */
function instantText(ticks: bigint | undefined, perSecond: bigint): string | undefined {
  if (ticks === undefined) {
    return undefined;
  }
  const fraction = ((ticks % perSecond) + perSecond) % perSecond;
  const seconds = (ticks - fraction) / perSecond;
  const digits = String(perSecond + fraction)
    .slice(1)
    .replace(/0+$/u, '');
  const text = isoOf(Number(seconds) * 1_000).slice(0, -'.000Z'.length);
  return `${text}${digits === '' ? '' : `.${digits}`}Z`;
}

function isoOf(millis: number): string {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) {
    throw new Error('a date is outside of the years that dates have');
  }
  return date.toISOString();
}

/** Types of Parquet that are neither numbers nor text, as text. */
export const PARSERS: ParquetParsers = {
  timestampFromMilliseconds: (ticks: bigint | undefined) => instantText(ticks, MILLIS),
  timestampFromMicroseconds: (ticks: bigint | undefined) => instantText(ticks, MICROS),
  timestampFromNanoseconds: (ticks: bigint | undefined) => instantText(ticks, NANOS),
  dateFromDays: (days: number | undefined) =>
    days === undefined ? undefined : isoOf(days * DAY).slice(0, -'T00:00:00.000Z'.length),
  stringFromBytes: textOf,
  jsonFromBytes: textOf,
  geometryFromBytes: refuseGeometry,
  geographyFromBytes: refuseGeometry,
  uuidFromBytes: (bytes: Uint8Array | undefined) => bytes && uuidText(Buffer.from(bytes).toString('hex')),
};

function refuseGeometry(): never {
  throw new Error('a geometry is no value');
}

function uuidText(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A decimal's whole number, as Parquet stores it, with the point `scale` digits from its end; zeros behind the point are left out. */
export function decimalText(value: unknown, scale: number): string | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  const whole =
    value instanceof Uint8Array ? signedOf(value) : typeof value === 'bigint' ? value : BigInt(Number(value));
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
  const fraction = digits.slice(digits.length - scale).replace(/0+$/u, '');
  const integer = digits.slice(0, digits.length - scale);
  return `${whole < 0n ? '-' : ''}${integer}${scale === 0 || fraction === '' ? '' : `.${fraction}`}`;
}

/** Big-endian two's complement. */
function signedOf(bytes: Uint8Array): bigint {
  const unsigned = BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
  return BigInt.asIntN(Math.max(8, 8 * bytes.length), unsigned);
}
