/** Zips whose headers may contradict each other, which no writer of zips makes (PKWARE APPNOTE 6.3.10). */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Member {
  readonly name: string;
  readonly data: Uint8Array;
  readonly deflate?: true;
  /** Laid over the header before the data. */
  readonly local?: Header;
  /** Laid over the entry of the directory. */
  readonly central?: Header;
  /** The directory does not name it. */
  readonly isHidden?: true;
}

interface Header {
  readonly name?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly size?: number;
}

interface Fields {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly whole: number;
}

export function buildZip(members: readonly Member[], { withoutDirectory = false } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const packed = member.deflate ? deflateRawSync(member.data) : member.data;
    const local = Buffer.concat([localHeader(fieldsOf(member, packed.length, member.local)), packed]);
    if (!member.isHidden) {
      entries.push(entryOf(fieldsOf(member, packed.length, member.central), offset));
    }
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat(withoutDirectory ? locals : [...locals, directory, end]);
}

function fieldsOf({ name, data, deflate }: Member, packed: number, header: Header = {}): Fields {
  return {
    name: Buffer.from(header.name ?? name),
    flags: header.flags ?? 0,
    method: header.method ?? (deflate ? 8 : 0),
    crc: header.crc ?? crc32(data),
    packed: header.size ?? packed,
    whole: header.size ?? data.length,
  };
}

function localHeader(fields: Fields): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  writeFields(header, 6, fields);
  header.writeUInt16LE(fields.name.length, 26);
  return Buffer.concat([header, fields.name]);
}

function entryOf(fields: Fields, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  writeFields(entry, 8, fields);
  entry.writeUInt16LE(fields.name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, fields.name]);
}

/** Flags, method, time, date, CRC-32 and sizes stand in this order in both headers. */
function writeFields(header: Buffer, at: number, { flags, method, crc, packed, whole }: Fields): void {
  header.writeUInt16LE(flags, at);
  header.writeUInt16LE(method, at + 2);
  header.writeUInt32LE(crc, at + 8);
  header.writeUInt32LE(packed, at + 12);
  header.writeUInt32LE(whole, at + 16);
}
