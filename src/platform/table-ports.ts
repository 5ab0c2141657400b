import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import type { SheetValues, TablePorts } from '../evidence/bytes.ts';
import { rowKernel } from './kernel/row-kernel.ts';
import { tableThreads } from './table-threads.ts';

/** Node's zlib, UTF-8 check and threads behind the ports of the table readers, and the libraries that only some formats need. */
export function tablePorts(
  progress: TablePorts['progress'],
  threads: TablePorts['threads'] = tableThreads(),
): TablePorts {
  let last: { readonly digest: string; readonly sheet: Promise<SheetValues> } | undefined;
  return {
    gunzip,
    find: (bytes, sought) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(sought),
    isUtf8,
    progress,
    rowKernel,
    ...(threads === undefined ? {} : { threads }),
    async openParquet(source) {
      const { parquetFile } = await import('./parquet/parquet-file.ts');
      return parquetFile(source);
    },
    // Header, sample and rows are three readings of one document; a worker takes a second to start.
    readSheet(document) {
      const digest = createHash('sha256').update(document.kind).update(document.bytes).digest('hex');
      if (last?.digest !== digest) {
        last = { digest, sheet: import('./sheet/in-worker.ts').then(({ readSheet }) => readSheet(document)) };
      }
      return last.sheet;
    },
  };
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { createGunzip } = await import('node:zlib');
  const inflated = createGunzip({ chunkSize: 1 << 18 });
  // The iteration below rejects with whatever broke the pipeline; the callback only keeps it from being unhandled.
  pipeline(Readable.from(copied(chunks), { objectMode: true }), inflated, () => undefined);
  try {
    yield* inflated;
  } catch (error) {
    throw new Error(`the gzip stream is broken: ${describe(error)}`, { cause: error });
  }
}

function describe(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

/** The source uses its buffer again, a stream keeps what it was given. */
async function* copied(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield Uint8Array.from(chunk);
  }
}

/** Lower-case hex SHA-256. */
export function sha256OfBytes(bytes: Uint8Array): Promise<string> {
  return Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
}

/** Lower-case hex SHA-256 of a text as UTF-8. */
export function sha256OfText(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
}
