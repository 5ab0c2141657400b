import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory says that it becomes, if it lies. */
  readonly claims?: number;
}

function record(
  size: number,
  fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[],
): Buffer {
  const bytes = Buffer.alloc(size);
  for (const [at, width, value] of fields) bytes.writeUIntLE(value, at, width);
  return bytes;
}

/** As actions/upload-artifact writes it: a stream, so that each member's sizes stand behind its data (flag 8). */
export function makeZip(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims } of members) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const [named, crc, whole] = [Buffer.from(name), crc32(bytes), claims ?? bytes.length];
    const local = record(30, [
      [0, 4, 0x04034b50],
      [4, 2, 20],
      [6, 2, 8],
      [8, 2, 8],
      [26, 2, named.length],
    ]);
    const behind = record(16, [
      [0, 4, 0x08074b50],
      [4, 4, crc],
      [8, 4, packed.length],
      [12, 4, whole],
    ]);
    const listed = record(46, [
      [0, 4, 0x02014b50],
      [4, 2, 45],
      [6, 2, 20],
      [8, 2, 8],
      [10, 2, 8],
      [16, 4, crc],
      [20, 4, packed.length],
      [24, 4, whole],
      [28, 2, named.length],
      [42, 4, offset],
    ]);
    parts.push(local, named, packed, behind);
    directory.push(listed, named);
    offset += local.length + named.length + packed.length + behind.length;
  }
  const listing = Buffer.concat(directory);
  const end = record(22, [
    [0, 4, 0x06054b50],
    [8, 2, members.length],
    [10, 2, members.length],
    [12, 4, listing.length],
    [16, 4, offset],
  ]);
  return Buffer.concat([...parts, listing, end]);
}
