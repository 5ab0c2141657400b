import { parquetMetadata, parquetSchema } from 'hyparquet';
import type {
  ColumnChunk,
  ColumnMetaData,
  FileMetaData,
  RowGroup,
  SchemaElement,
  SchemaTree,
} from 'hyparquet';
import type { ByteSource, ParquetColumn, ParquetFile, ParquetSegment } from '../../evidence/bytes.ts';
import type { ChunkDecoder } from './data-page.ts';
import { readChunk } from './column-chunk.ts';
import { DECOMPRESSORS } from './decompressors.ts';
import { PARSERS } from './value-texts.ts';

/** A footer of so many bytes describes ten thousand row groups; it becomes objects of twenty times its size. */
const LONGEST_FOOTER = 1 << 25;
const TAIL = 8;
const MOST_CHUNK = 1 << 30;
/** Types whose values are no single value. */
const NO_VALUES: ReadonlySet<string> = new Set(['VARIANT', 'GEOMETRY', 'GEOGRAPHY', 'BSON', 'INTERVAL']);

/** hyparquet behind the port. Every number that the file says of itself is held against the file before it is believed. */
export async function parquetFile(source: ByteSource): Promise<ParquetFile> {
  const { metadata, schema } = footerIn(await footerOf(source));
  const { element: root, children: leaves } = schema;
  const total = metadata.row_groups.reduce((sum, group) => sum + countOf(group.num_rows), 0);
  if (total !== countOf(metadata.num_rows)) {
    throw new Error(`its row groups have ${total} rows and its footer says ${metadata.num_rows}`);
  }
  return {
    columns: leaves.map((leaf) => ({
      ...columnOf(leaf),
      ...(metadata.row_groups.some((group) => isEncrypted(chunkOf(group, leaf))) ? { encrypted: true } : {}),
    })),
    groups: metadata.row_groups.map((group) => ({
      rows: countOf(group.num_rows),
      bytes: leaves.map((leaf) => countOf(chunkOf(group, leaf)?.meta_data?.total_uncompressed_size ?? 0n)),
    })),
    read: (group, rows, columns) =>
      inOrder(columns, (place) => {
        const [rowGroup, leaf] = [metadata.row_groups[group], leaves[place]];
        if (rowGroup === undefined || leaf === undefined) {
          throw new RangeError(`There is no column ${place} in a row group ${group}.`);
        }
        return readLeaf(source, rowGroup, leaf, root, { rows, place: group + 1 });
      }),
  };
}

/** One after another: what is read of a column is let go before the next. */
async function inOrder<T>(
  places: readonly number[],
  read: (place: number) => Promise<T>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (const place of places) {
    all.push(await read(place));
  }
  return all;
}

async function footerOf(source: ByteSource): Promise<Uint8Array> {
  const tail = await source.read(source.size - TAIL, TAIL);
  const length = new DataView(tail.buffer, tail.byteOffset, tail.length).getUint32(0, true);
  if (length > source.size - TAIL) {
    throw new Error(`its footer says that it is ${length} bytes long, and the file has ${source.size}`);
  }
  if (length > LONGEST_FOOTER) {
    throw new Error(`its footer has ${length} bytes, more than ${LONGEST_FOOTER}`);
  }
  return source.read(source.size - TAIL - length, length + TAIL);
}

/** What the footer says; hyparquet meets one that is damaged with errors of its own, and of the engine. */
function footerIn(bytes: Uint8Array): { readonly metadata: FileMetaData; readonly schema: SchemaTree } {
  try {
    const metadata = parquetMetadata(bytes, { geoparquet: false });
    return { metadata, schema: parquetSchema(metadata) };
  } catch (error) {
    throw new Error('its footer, which says where the columns are, is damaged', { cause: error });
  }
}

function columnOf({
  element: { name, repetition_type, logical_type, converted_type },
  children,
}: SchemaTree): ParquetColumn {
  if (children.length > 0 || repetition_type === 'REPEATED') {
    const kind = logical_type?.type ?? converted_type;
    return { name, nested: kind === 'LIST' ? 'a list' : kind === 'MAP' ? 'a map' : 'a structure' };
  }
  const type = logical_type?.type ?? converted_type ?? '';
  return NO_VALUES.has(type) ? { name, nested: `a ${type.toLowerCase()}` } : { name };
}

function isEncrypted(chunk: ColumnChunk | undefined): boolean {
  return chunk?.crypto_metadata !== undefined;
}

/** A count of the footer as a number that can be one. */
function countOf(count: bigint): number {
  const number = Number(count);
  if (!Number.isSafeInteger(number) || number < 0) {
    throw new Error(`its footer has a count of ${count}`);
  }
  return number;
}

function chunkOf(group: RowGroup, leaf: SchemaTree): ColumnChunk | undefined {
  return group.columns.find(
    ({ meta_data: data }) =>
      data?.path_in_schema.length === 1 && data.path_in_schema[0] === leaf.element.name,
  );
}

/** What is read of a column in one row group. */
async function readLeaf(
  source: ByteSource,
  group: RowGroup,
  leaf: SchemaTree,
  root: SchemaElement,
  { rows, place }: { readonly rows: number; readonly place: number },
): Promise<readonly ParquetSegment[]> {
  const name = `${JSON.stringify(leaf.element.name)} of row group ${place}`;
  const chunk = chunkOf(group, leaf);
  const data = chunk?.meta_data;
  if (data === undefined || chunk?.file_path !== undefined) {
    throw new Error(`column ${name} is encrypted, in another file, or not in every row group`);
  }
  // A dictionary at 0 is none: the file begins with its magic.
  const begins = countOf(data.dictionary_page_offset || data.data_page_offset);
  const length = countOf(data.total_compressed_size);
  if (begins + length > source.size || length > MOST_CHUNK) {
    throw new Error(`column ${name} is said to end behind the end of the file`);
  }
  const bytes = await source.read(begins, length);
  const chunkRows = { rows: countOf(group.num_rows), wanted: rows };
  try {
    return readChunk(bytes, chunkRows, decoderOf(leaf, root, data));
  } catch (error) {
    throw new Error(`column ${name}: ${damageOf(error)}`, { cause: error });
  }
}

/** Our own errors say what is wrong; those of the engine say only that a decoder went where no bytes are. */
function damageOf(error: unknown): string {
  return error instanceof Error && !(error instanceof TypeError || error instanceof RangeError)
    ? error.message
    : 'its bytes are not what its pages say';
}

function decoderOf(leaf: SchemaTree, root: SchemaElement, { type, codec }: ColumnMetaData): ChunkDecoder {
  const { converted_type: converted, logical_type: logical, ...plain } = leaf.element;
  const isDecimal = converted === 'DECIMAL' || logical?.type === 'DECIMAL';
  // hyparquet multiplies decimals by a power of ten, and 7 × 0.1 is not what was written: they come as whole numbers.
  const element = isDecimal ? plain : leaf.element;
  return {
    pathInSchema: [element.name],
    schemaPath: [
      { children: [leaf], count: 2, element: root, path: [] },
      { ...leaf, element },
    ],
    element,
    type,
    codec,
    parsers: PARSERS,
    compressors: DECOMPRESSORS,
    utf8: !isDecimal,
    ...(isDecimal ? { scale: element.scale ?? 0 } : {}),
  };
}
