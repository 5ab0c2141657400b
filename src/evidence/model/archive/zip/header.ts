import type { ByteWindow } from '../../reading/byte-window.ts';
import { textOf, uint64, viewOf } from '../../reading/numbers.ts';

export const LOCAL = 0x04034b50;
export const LISTED = 0x02014b50;
export const DESCRIPTOR = 0x08074b50;
export const END = 0x06054b50;

const FULL = 0xffffffff;
const ZIP64 = 1;

/** What a header says of a member. Sizes are 0 where they stand behind the data. */
export interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly whole: number;
}

export interface LocalHeader extends Header {
  /** Where it stands, and where the data begin behind it. */
  readonly at: number;
  readonly dataAt: number;
}

export interface ListedHeader extends Header {
  /** Where its local header should stand. */
  readonly at: number;
  /** The Unix mode of the file; 0 where there is none. */
  readonly mode: number;
  /** Bytes of the directory that it takes. */
  readonly length: number;
}

export const isEncrypted = ({ flags }: Header): boolean => (flags & 0b0010_0000_0000_0001) !== 0;
/** Checksum and sizes stand behind the data. */
export const isStreamed = ({ flags }: Header): boolean => (flags & 0b1000) !== 0;

/** Undefined where no local header stands, or where it ends beyond the file. */
export async function localHeader(bytes: ByteWindow, at: number): Promise<LocalHeader | undefined> {
  if (!(at >= 0 && at + 30 <= bytes.size)) {
    return undefined;
  }
  const view = viewOf(await bytes.read(at, 30));
  const [nameLength, extraLength] = [view.getUint16(26, true), view.getUint16(28, true)];
  const dataAt = at + 30 + nameLength + extraLength;
  if (view.getUint32(0, true) !== LOCAL || dataAt > bytes.size) {
    return undefined;
  }
  const said = {
    flags: view.getUint16(6, true),
    method: view.getUint16(8, true),
    crc: view.getUint32(14, true),
    packed: view.getUint32(18, true),
    whole: view.getUint32(22, true),
  };
  const rest = await bytes.read(at + 30, nameLength + extraLength);
  const name = textOf(rest.subarray(0, nameLength));
  return { ...said, ...zip64Of(rest.subarray(nameLength), said), name, at, dataAt };
}

/** An entry of the directory at the start of `bytes`; undefined where there is none. Offsets move by `shift`. */
export function listedHeader(bytes: Uint8Array, shift: number): ListedHeader | undefined {
  if (bytes.length < 46) {
    return undefined;
  }
  const view = viewOf(bytes);
  const nameEnd = 46 + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const length = extraEnd + view.getUint16(32, true);
  if (view.getUint32(0, true) !== LISTED || length > bytes.length) {
    return undefined;
  }
  const said = {
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    packed: view.getUint32(20, true),
    whole: view.getUint32(24, true),
    at: view.getUint32(42, true),
  };
  const { at, ...sizes } = { ...said, ...zip64Of(bytes.subarray(nameEnd, extraEnd), said) };
  const name = textOf(bytes.subarray(46, nameEnd));
  const madeOnUnix = view.getUint8(5) === 3;
  return { ...sizes, name, at: at + shift, mode: madeOnUnix ? view.getUint16(40, true) : 0, length };
}

/** Fields that are too large for 32 bits stand in an extra field, in this order, each only where it is needed. */
function zip64Of<Fields extends { readonly whole: number; readonly packed: number; readonly at?: number }>(
  extra: Uint8Array,
  said: Fields,
): { readonly whole: number; readonly packed: number; readonly at?: number } {
  const field = extraField(extra, ZIP64);
  const result: { whole: number; packed: number; at?: number } = { whole: said.whole, packed: said.packed };
  let place = 0;
  for (const key of ['whole', 'packed', 'at'] as const) {
    if (said[key] === FULL && field !== undefined && place + 8 <= field.length) {
      result[key] = uint64(viewOf(field), place, true);
      place += 8;
    }
  }
  return result;
}

function extraField(extra: Uint8Array, wanted: number): Uint8Array | undefined {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === wanted) {
      return extra.subarray(at + 4, at + 4 + length);
    }
    at += 4 + length;
  }
  return undefined;
}
