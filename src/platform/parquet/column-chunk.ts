import type { DataReader, DecodedArray, PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { convert } from 'hyparquet/src/convert.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { readPlain } from 'hyparquet/src/plain.js';
import type { ParquetSegment } from '../../evidence/bytes.ts';
import { type ChunkDecoder, type DataPage, decodeValues, openDataPage } from './data-page.ts';
import { readHybrid } from './hybrid.ts';
import { decimalText } from './value-texts.ts';

/** Bytes of one page; usual ones have one MiB. */
const MOST_PAGE = 1 << 28;
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
    const header = headerAt(reader);
    const page = takePage(bytes, reader, header);
    if (header.type === 'DICTIONARY_PAGE') {
      dictionary = readDictionary(page, header, decoder);
    } else if (header.type === 'DATA_PAGE' || header.type === 'DATA_PAGE_V2') {
      const data = openDataPage(page, header, decoder, rows - done);
      segments.push(
        data.encoding.endsWith('_DICTIONARY') ? codedSegment(data, dictionary) : plainSegment(data, decoder),
      );
      done += data.count;
    }
  }
  return segments;
}

function headerAt(reader: DataReader): PageHeader {
  try {
    return parquetHeader(reader);
  } catch (error) {
    throw new Error('the header of a page is damaged', { cause: error });
  }
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

/** Values as the port gives them. */
function valuesOf(data: DecodedArray, decoder: ChunkDecoder): ArrayLike<unknown> {
  const { scale } = decoder;
  return scale === undefined
    ? convert(data, decoder)
    : Array.from<unknown, string | undefined>(data, (value) => decimalText(value, scale));
}

/** A page whose values are positions in the dictionary. */
function codedSegment(
  { body, levels, present, count }: DataPage,
  dictionary: ArrayLike<unknown> | undefined,
): ParquetSegment {
  if (dictionary === undefined) {
    throw new Error('a page refers to a dictionary that there is not');
  }
  const codes = present === 0 ? new Int32Array(0) : readHybrid(body, 1, body.length, body[0] ?? 0, present);
  refuseOutside(codes, dictionary.length);
  return { values: dictionary, codes: levels === undefined ? codes : codesAtRows(codes, levels, count) };
}

function refuseOutside(codes: Int32Array, values: number): void {
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] ?? 0;
    if (code >= values) {
      throw new Error(`a page refers to value ${code} of a dictionary of ${values}`);
    }
  }
}

/** One code a row, -1 where a value is absent. */
function codesAtRows(codes: Int32Array, levels: Int32Array, count: number): Int32Array {
  const spread = new Int32Array(count).fill(-1);
  let taken = 0;
  for (let row = 0; row < count; row += 1) {
    if (levels[row] === 1) {
      spread[row] = codes[taken] ?? -1;
      taken += 1;
    }
  }
  return spread;
}

/** A page that holds its values itself, undefined where one is absent. */
function plainSegment(page: DataPage, decoder: ChunkDecoder): ParquetSegment {
  const { levels, present, count } = page;
  const values = valuesOf(decodeValues(page, decoder), decoder);
  if (values.length !== present) {
    throw new Error(`a page has ${values.length} values and says that it has ${present}`);
  }
  if (levels === undefined) {
    return { values };
  }
  let taken = 0;
  const spread = Array.from({ length: count }, (_, row) => {
    const isPresent = levels[row] === 1;
    taken += isPresent ? 1 : 0;
    return isPresent ? values[taken - 1] : undefined;
  });
  return { values: spread };
}
