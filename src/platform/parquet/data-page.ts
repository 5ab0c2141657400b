import type { DecodedArray, PageHeader } from 'hyparquet';
import { decompressPage, readDataPage } from 'hyparquet/src/datapage.js';
import { allPresent, LENGTH_BYTES, prefixedEnd, readHybrid } from './hybrid.ts';

/** hyparquet's decoder of a flat column, and the digits behind the point of its decimals. */
export type ChunkDecoder = Parameters<typeof readDataPage>[2] & {
  readonly scale?: number;
};

/** A page of data, decompressed, whose counts agree with each other. */
export interface DataPage {
  readonly encoding: PageEncoding;
  /** Rows, and how many of them have a value. */
  readonly count: number;
  readonly present: number;
  /** A row: 1 where it has a value. Absent when all have one. */
  readonly levels: Int32Array | undefined;
  /** The values, without the levels. */
  readonly body: Uint8Array;
}

type PageEncoding = NonNullable<PageHeader['data_page_header']>['encoding'];

/** Grows with the square of what is stored; no usual writer uses it for a table. */
const REFUSED_ENCODINGS: ReadonlySet<string> = new Set(['DELTA_BYTE_ARRAY', 'BIT_PACKED', 'GROUP_VAR_INT']);

/** Opens a page of which at most `left` rows are wanted by its row group. Throws for what a page cannot be. */
export function openDataPage(
  page: Uint8Array,
  header: PageHeader,
  decoder: ChunkDecoder,
  left: number,
): DataPage {
  const own = header.data_page_header ?? header.data_page_header_v2;
  if (own === undefined) {
    throw new Error('a page has no header of its own');
  }
  const { num_values: count, encoding } = own;
  if (!(count >= 0 && count <= left)) {
    throw new Error(`a page says that it has ${count} values where ${left} rows are left`);
  }
  if (REFUSED_ENCODINGS.has(encoding) || (encoding === 'RLE' && decoder.type !== 'BOOLEAN')) {
    throw new Error(`the encoding ${encoding} is not read`);
  }
  const opened =
    header.data_page_header === undefined
      ? openSecond(page, header, decoder, count)
      : openFirst(page, header, decoder, count);
  return { encoding, count, ...opened };
}

type Opened = Pick<DataPage, 'present' | 'levels' | 'body'>;

/** A page of version 1: levels and values are compressed together. */
function openFirst(page: Uint8Array, header: PageHeader, decoder: ChunkDecoder, count: number): Opened {
  const whole = decompressPage(page, header.uncompressed_page_size, decoder.codec, decoder.compressors);
  if (decoder.element.repetition_type === 'REQUIRED') {
    return { present: count, levels: undefined, body: whole };
  }
  const ends = prefixedEnd(whole, 0);
  return { ...levelsOf(whole, LENGTH_BYTES, ends, count), body: whole.subarray(ends) };
}

/** A page of version 2: its levels are not compressed, and stand in front. */
function openSecond(page: Uint8Array, header: PageHeader, decoder: ChunkDecoder, count: number): Opened {
  const own = header.data_page_header_v2;
  const length = own?.definition_levels_byte_length ?? -1;
  const isPlaced = own?.num_rows === count && own.repetition_levels_byte_length === 0;
  if (own === undefined || !isPlaced || !(length >= 0 && length <= page.length)) {
    throw new Error('a page does not say where its values begin');
  }
  const stored = page.subarray(length);
  const body =
    own.is_compressed === false
      ? stored
      : decompressPage(stored, header.uncompressed_page_size - length, decoder.codec, decoder.compressors);
  const levels =
    decoder.element.repetition_type === 'REQUIRED'
      ? { present: count, levels: undefined }
      : levelsOf(page, 0, length, count);
  if (own.num_nulls !== count - levels.present) {
    throw new Error(
      `a page says that ${own.num_nulls} of its ${count} values are absent, and its levels ${count - levels.present}`,
    );
  }
  return { ...levels, body };
}

/** A usual page has no absent values and says so in one run, which is not expanded. */
function levelsOf(
  bytes: Uint8Array,
  begins: number,
  ends: number,
  count: number,
): Pick<DataPage, 'present' | 'levels'> {
  if (allPresent(bytes, begins, ends, count)) {
    return { present: count, levels: undefined };
  }
  const levels = readHybrid(bytes, begins, ends, 1, count);
  const present = levels.reduce((sum, level) => sum + (level === 1 ? 1 : 0), 0);
  return { present, levels: present === count ? undefined : levels };
}

/** The values that a page holds itself. */
export function decodeValues(
  { encoding, present, body }: DataPage,
  { schemaPath, ...decoder }: ChunkDecoder,
): DecodedArray {
  if (encoding === 'RLE') {
    return Array.from(readHybrid(body, LENGTH_BYTES, prefixedEnd(body, 0), 1, present), (bit) => bit === 1);
  }
  const header = {
    num_values: present,
    encoding,
    definition_level_encoding: 'RLE',
    repetition_level_encoding: 'RLE',
  } as const;
  // The column as if none of its values could be absent: the levels were read.
  return readDataPage(body, header, { ...decoder, schemaPath: schemaPath.slice(0, 1) }).dataPage;
}
