import { crc32, deflateRawSync } from 'node:zlib';

/** What one of the two headers of a member says, where it lies. */
interface Lie {
  readonly name?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly packed?: number;
  readonly whole?: number;
}

export interface ZipMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 8 (deflate) or 0 (stored), the default. */
  readonly method?: number;
  /** Packed bytes, where they are not those of the method. */
  readonly packed?: Uint8Array;
  readonly local?: Lie;
  readonly listed?: Lie;
  /** Sizes stand behind the data. */
  readonly isStreamed?: boolean;
  /** Sizes stand in 64-bit fields. */
  readonly isLarge?: boolean;
  /** The directory does not name it. */
  readonly isHidden?: boolean;
  /** The Unix mode. */
  readonly mode?: number;
  /** Bytes in front of its header. */
  readonly before?: Uint8Array;
}

export interface ZipOptions {
  readonly prefix?: Uint8Array;
  /** Bytes between the members and the directory. */
  readonly gap?: Uint8Array;
  readonly suffix?: Uint8Array;
  readonly comment?: string | Uint8Array;
  readonly withoutDirectory?: boolean;
  readonly is64?: boolean;
  readonly disk?: number;
  /** What the end record counts. */
  readonly count?: number;
}

type Fields = readonly (readonly [at: number, bytes: 2 | 4, value: number])[];

function record(size: number, fields: Fields): Buffer {
  const bytes = Buffer.alloc(size);
  for (const [at, width, value] of fields) bytes.writeUIntLE(value, at, width);
  return bytes;
}

function u64s(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, index) => bytes.writeBigUInt64LE(BigInt(value), 8 * index));
  return bytes;
}

function extra64(...values: readonly number[]): Buffer {
  return Buffer.concat([
    record(4, [
      [0, 2, 1],
      [2, 2, 8 * values.length],
    ]),
    u64s(...values),
  ]);
}

/** A zip as honest as its members say; offsets count from the prefix, as those of a file that was put in front. */
export function buildZip(members: readonly ZipMember[], options: ZipOptions = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const put = (...pieces: readonly Uint8Array[]): void => {
    for (const piece of pieces) {
      parts.push(Buffer.from(piece));
      offset += piece.length;
    }
  };
  for (const member of members) {
    put(member.before ?? Buffer.alloc(0));
    const at = offset;
    const { said, packed, streamed } = saidOf(member);
    put(...localOf({ ...said, ...streamed, ...member.local }, member.isLarge === true), packed);
    if (member.isStreamed === true) {
      put(
        record(16, [
          [0, 4, 0x08074b50],
          [4, 4, said.crc],
          [8, 4, said.packed],
          [12, 4, said.whole],
        ]),
      );
    }
    if (member.isHidden !== true) {
      directory.push(...listedOf({ ...said, ...member.listed }, at, member));
    }
  }
  put(options.gap ?? Buffer.alloc(0));
  if (options.withoutDirectory !== true) {
    const count = options.count ?? members.filter(({ isHidden }) => isHidden !== true).length;
    put(...endOf(Buffer.concat(directory), offset, count, options));
  }
  return Uint8Array.from(
    Buffer.concat([options.prefix ?? Buffer.alloc(0), ...parts, options.suffix ?? Buffer.alloc(0)]),
  );
}

function saidOf({ name, content, method = 0, packed, isStreamed }: ZipMember) {
  const bytes = Buffer.from(content);
  const data = packed ?? (method === 8 ? deflateRawSync(bytes) : bytes);
  const flags = isStreamed === true ? 8 : 0;
  const said = { name, flags, method, crc: crc32(bytes), packed: data.length, whole: bytes.length };
  return { said, packed: data, streamed: isStreamed === true ? { crc: 0, packed: 0, whole: 0 } : {} };
}

type Said = Required<Lie>;

function localOf({ name, flags, method, crc, packed, whole }: Said, isLarge: boolean): readonly Buffer[] {
  const named = Buffer.from(name);
  const extra = isLarge ? extra64(whole, packed) : Buffer.alloc(0);
  const header = record(30, [
    [0, 4, 0x04034b50],
    [4, 2, 20],
    [6, 2, flags],
    [8, 2, method],
    [14, 4, crc],
    [18, 4, isLarge ? 0xffffffff : packed],
    [22, 4, isLarge ? 0xffffffff : whole],
    [26, 2, named.length],
    [28, 2, extra.length],
  ]);
  return [header, named, extra];
}

function listedOf(said: Said, at: number, { isLarge, mode }: ZipMember): readonly Buffer[] {
  const named = Buffer.from(said.name);
  const extra = isLarge === true ? extra64(said.whole, said.packed, at) : Buffer.alloc(0);
  const large = (value: number): number => (isLarge === true ? 0xffffffff : value);
  const header = record(46, [
    [0, 4, 0x02014b50],
    [4, 2, mode === undefined ? 20 : 0x314],
    [6, 2, 20],
    [8, 2, said.flags],
    [10, 2, said.method],
    [16, 4, said.crc],
    [20, 4, large(said.packed)],
    [24, 4, large(said.whole)],
    [28, 2, named.length],
    [30, 2, extra.length],
    [40, 2, mode ?? 0],
    [42, 4, large(at)],
  ]);
  return [header, named, extra];
}

function endOf(
  listing: Buffer,
  at: number,
  count: number,
  { comment = '', is64, disk = 0 }: ZipOptions,
): readonly Buffer[] {
  const text = Buffer.from(comment);
  const end = record(22, [
    [0, 4, 0x06054b50],
    [4, 2, disk],
    [6, 2, disk],
    [8, 2, is64 === true ? 0xffff : count % 0x10000],
    [10, 2, is64 === true ? 0xffff : count % 0x10000],
    [12, 4, is64 === true ? 0xffffffff : listing.length],
    [16, 4, is64 === true ? 0xffffffff : at],
    [20, 2, text.length],
  ]);
  if (is64 !== true) {
    return [listing, end, text];
  }
  const head = record(24, [
    [0, 4, 0x06064b50],
    [4, 4, 44],
    [12, 2, 45],
    [14, 2, 45],
  ]);
  const large = Buffer.concat([head, u64s(count, count, listing.length, at)]);
  const locator = Buffer.concat([
    record(8, [[0, 4, 0x07064b50]]),
    u64s(at + listing.length),
    record(4, [[0, 4, 1]]),
  ]);
  return [listing, large, locator, end, text];
}
