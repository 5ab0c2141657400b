import { textOf } from '../../reading/numbers.ts';

export const BLOCK = 512;

export interface TarHeader {
  readonly name: string;
  readonly size: number;
  /** `0` a file, `5` a folder, `1` and `2` links, `L` `K` `x` `g` headers of the next. */
  readonly type: string;
  readonly target: string;
}

/** POSIX ustar, GNU and the older V7. Undefined where the checksum is not that of a header. */
export function tarHeader(block: Uint8Array): TarHeader | undefined {
  if (block.length < BLOCK || !hasChecksum(block)) {
    return undefined;
  }
  const isUstar = textOf(block.subarray(257, 263)) === 'ustar\u0000';
  const prefix = isUstar ? textAt(block, 345, 155) : '';
  const name = textAt(block, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: numberAt(block, 124, 12),
    type: String.fromCharCode(block[156] ?? 0).replace('\u0000', '0'),
    target: textAt(block, 157, 100),
  };
}

/** Readers count the bytes as unsigned, older ones as signed. */
function hasChecksum(block: Uint8Array): boolean {
  const said = numberAt(block, 148, 8);
  let unsigned = 8 * 0x20;
  let signed = unsigned;
  for (let at = 0; at < BLOCK; at += 1) {
    if (at < 148 || at >= 156) {
      const byte = block[at] ?? 0;
      unsigned += byte;
      signed += byte > 127 ? byte - 256 : byte;
    }
  }
  return (said === unsigned || said === signed) && unsigned > 8 * 0x20;
}

function textAt(block: Uint8Array, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return textOf(end === -1 ? field : field.subarray(0, end));
}

/** Octal digits, or base 256 when the first bit is set; NaN for anything else. */
function numberAt(block: Uint8Array, at: number, length: number): number {
  const field = block.subarray(at, at + length);
  if (((field[0] ?? 0) & 0x80) !== 0) {
    return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, (field[0] ?? 0) & 0x7f);
  }
  const digits = textAt(block, at, length).trim();
  return /^[0-7]*$/u.test(digits) ? Number.parseInt(digits || '0', 8) : Number.NaN;
}

/** `28 path=folder/name\n`, one after another: the length counts all of its line. */
export function paxFields(bytes: Uint8Array): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at);
    const length = space === -1 ? 0 : Number(textOf(bytes.subarray(at, space)));
    if (!Number.isInteger(length) || length <= space - at || at + length > bytes.length) {
      break;
    }
    const line = textOf(bytes.subarray(space + 1, at + length - 1));
    const equals = line.indexOf('=');
    fields.set(line.slice(0, equals), line.slice(equals + 1));
    at += length;
  }
  return fields;
}
