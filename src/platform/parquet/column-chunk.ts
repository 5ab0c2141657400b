import type { DataReader, DecodedArray, PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { convert } from 'hyparquet/src/convert.js';
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js';
import { readPlain } from 'hyparquet/src/plain.js';
import type { ParquetSegment } from '../../evidence/bytes.ts';
import { allPresent, checkHybrid, checkLevels, checkRuns } from './run-check.ts';
import { decimalText } from './value-texts.ts';

/** hyparquet's decoder of a flat column, and the digits behind the point of its decimals. */
export type ChunkDecoder = Parameters<typeof readDataPageV2>[2] & {
  readonly scale?: number;
};

/** Bytes of one page; usual ones have one MiB. */
const MOST_PAGE = 1 << 28;
/** Grows with the square of what is stored; no usual writer uses it for a table. */
const REFUSED_ENCODINGS: ReadonlySet<string> = new Set(['DELTA_BYTE_ARRAY', 'BIT_PACKED', 'GROUP_VAR_INT']);

/** Rows of the row group, and how many of them are wanted. */
interface ChunkRows {
  readonly rows: number;
  readonly wanted: number;
}

/**
 * Decodes the pages of a flat column's chunk until it has the wanted rows. Our own loop over hyparquet's decoders, for two
 * reasons: pages with a dictionary keep their codes, so that a value is looked at once and not once a row, and every
 * count that a page states is checked before memory is taken for it. Throws an Error for the first that is not so.
 */
export function readChunk(
  bytes: Uint8Array,
  { rows, wanted }: ChunkRows,
  decoder: ChunkDecoder,
): readonly ParquetSegment[] {
  const reader: DataReader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 };
  const segments: ParquetSegment[] = [];
  let dictionary: ArrayLike<unknown> | undefined;
  let done = 0;
  while (done < wanted) {
    if (reader.offset >= bytes.length) {
      throw new Error(`it has ${done} values, and its row group ${rows} rows`);
    }
    const header = parquetHeader(reader);
    const page = takePage(bytes, reader, header);
    if (header.type === 'DICTIONARY_PAGE') {
      dictionary = readDictionary(page, header, decoder);
    } else if (header.type === 'DATA_PAGE' || header.type === 'DATA_PAGE_V2') {
      const { definitionLevels, dataPage, encoding, count } = decodePage(page, header, decoder, rows - done);
      const isCoded = encoding.endsWith('_DICTIONARY');
      if (isCoded && dictionary === undefined) {
        throw new Error('a page refers to a dictionary that there is not');
      }
      segments.push(
        isCoded && dictionary !== undefined
          ? { values: dictionary, codes: codesOf(dataPage, definitionLevels, count, dictionary.length) }
          : { values: spread(valuesOf(dataPage, decoder), definitionLevels, count) },
      );
      done += count;
    }
  }
  return segments;
}

function takePage(bytes: Uint8Array, reader: DataReader, header: PageHeader): Uint8Array {
  const { compressed_page_size: size, uncompressed_page_size: whole } = header;
  if (!(size >= 0 && whole >= 0 && whole <= MOST_PAGE) || reader.offset + size > bytes.length) {
    throw new Error(`a page says that it has ${size} bytes, ${whole} decompressed`);
  }
  const page = bytes.subarray(reader.offset, reader.offset + size);
  reader.offset += size;
  return page;
}

function readDictionary(page: Uint8Array, header: PageHeader, decoder: ChunkDecoder): ArrayLike<unknown> {
  const whole = decompressPage(page, header.uncompressed_page_size, decoder.codec, decoder.compressors);
  const count = header.dictionary_page_header?.num_values ?? -1;
  if (count < 0 || count > whole.length) {
    throw new Error(`a dictionary of ${whole.length} bytes says that it has ${count} values`);
  }
  const reader: DataReader = { view: new DataView(whole.buffer, whole.byteOffset, whole.length), offset: 0 };
  return valuesOf(readPlain(reader, decoder.type, count, decoder.element.type_length), decoder);
}

interface DecodedPage {
  /** Empty when no value is absent. */
  readonly definitionLevels: ArrayLike<number>;
  readonly dataPage: DecodedArray;
  readonly encoding: string;
  readonly count: number;
}

function decodePage(page: Uint8Array, header: PageHeader, decoder: ChunkDecoder, left: number): DecodedPage {
  const own = header.data_page_header ?? header.data_page_header_v2;
  if (own === undefined) {
    throw new Error('a page has no header of its own');
  }
  const { num_values: count, encoding } = own;
  if (!(count >= 0 && count <= left)) {
    throw new Error(`a page says that it has ${count} values where ${left} rows are left`);
  }
  if (REFUSED_ENCODINGS.has(encoding)) {
    throw new Error(`the encoding ${encoding} is not read`);
  }
  const { definitionLevels = [], dataPage } =
    header.data_page_header === undefined
      ? decodeSecond(page, header, decoder, count)
      : decodeFirst(page, header, decoder, count);
  return { definitionLevels, dataPage, encoding, count };
}

type Decoded = ReturnType<typeof readDataPageV2>;

/** A page of version 1: levels and values are compressed together. */
function decodeFirst(page: Uint8Array, header: PageHeader, decoder: ChunkDecoder, count: number): Decoded {
  const own = header.data_page_header;
  const { element, codec, compressors, type } = decoder;
  if (own === undefined) {
    throw new Error('a page of version 1 has no header of its own');
  }
  const whole = decompressPage(page, header.uncompressed_page_size, codec, compressors);
  const isNullable = element.repetition_type !== 'REQUIRED';
  const begins = isNullable ? checkLevels(whole, count) : 0;
  checkRuns(whole, begins, own.encoding, type, count);
  // A usual page has no absent values and says so in one run, which hyparquet would expand twice.
  return isNullable && allPresent(whole, count)
    ? readDataPage(whole.subarray(begins), own, withoutLevels(decoder))
    : readDataPage(whole, own, decoder);
}

/** A page of version 2: its levels are not compressed, and stand in front. */
function decodeSecond(page: Uint8Array, header: PageHeader, decoder: ChunkDecoder, count: number): Decoded {
  const own = header.data_page_header_v2;
  const levels = own?.definition_levels_byte_length ?? -1;
  const isPlaced = own?.num_rows === count && own.repetition_levels_byte_length === 0;
  if (own === undefined || !isPlaced || !(levels >= 0 && levels <= page.length)) {
    throw new Error('a page does not say where its values begin');
  }
  if (!(own.num_nulls >= 0 && own.num_nulls <= count)) {
    throw new Error(`a page says that ${own.num_nulls} of its ${count} values are absent`);
  }
  checkHybrid(page, 0, levels, 1, count);
  const stored = page.subarray(levels);
  const whole =
    own.is_compressed === false
      ? stored
      : decompressPage(stored, header.uncompressed_page_size - levels, decoder.codec, decoder.compressors);
  checkRuns(whole, 0, own.encoding, decoder.type, count);
  const plain = new Uint8Array(levels + whole.length);
  plain.set(page.subarray(0, levels));
  plain.set(whole, levels);
  const inflated = { ...header, data_page_header_v2: { ...own, is_compressed: false } };
  return readDataPageV2(plain, inflated, decoder);
}

/** The decoder of the same column if none of its values could be absent. */
function withoutLevels({ schemaPath, ...decoder }: ChunkDecoder): ChunkDecoder {
  return { ...decoder, schemaPath: schemaPath.slice(0, 1) };
}

/** Values as the port gives them. */
function valuesOf(data: DecodedArray, decoder: ChunkDecoder): ArrayLike<unknown> {
  const { scale } = decoder;
  return scale === undefined
    ? convert(data, decoder)
    : Array.from<unknown, string | undefined>(data, (value) => decimalText(value, scale));
}

/** One code a row, -1 where a value is absent. */
function codesOf(
  data: ArrayLike<unknown>,
  levels: ArrayLike<number>,
  count: number,
  values: number,
): Int32Array {
  const codes = new Int32Array(count).fill(-1);
  let taken = 0;
  for (let row = 0; row < count; row += 1) {
    if (levels.length === 0 || levels[row] === 1) {
      const code = Number(data[taken] ?? -1);
      if (!(code >= 0 && code < values)) {
        throw new Error(`a page refers to value ${code} of a dictionary of ${values}`);
      }
      codes[row] = code;
      taken += 1;
    }
  }
  return codes;
}

/** Values at their rows, undefined where one is absent. */
function spread(values: ArrayLike<unknown>, levels: ArrayLike<number>, count: number): ArrayLike<unknown> {
  const present = levels.length === 0 ? count : Array.from(levels).filter((level) => level === 1).length;
  if (values.length !== present) {
    throw new Error(`a page has ${values.length} values and says that it has ${present}`);
  }
  if (present === count) {
    return values;
  }
  let taken = 0;
  return Array.from({ length: count }, (_, row) => {
    const isPresent = levels[row] === 1;
    taken += isPresent ? 1 : 0;
    return isPresent ? values[taken - 1] : undefined;
  });
}
