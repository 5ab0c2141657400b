import { pipeline, Readable } from 'node:stream';
import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import type { Chunks, ModelPorts } from '../evidence/model/part.ts';
import { ByteQueue } from './unpack/byte-queue.ts';

const SMALL = 1 << 16;
const MOST_AT_ONCE = 1 << 20;
const OPTIONS = { chunkSize: 1 << 18 };

/** Node's zlib behind the ports of the examination of models, and the decoders that only some files need. */
export function modelPorts(): ModelPorts {
  return {
    inflateRaw,
    inflate: (chunks) => through(chunks, () => zlib.createInflate(OPTIONS)),
    gunzip: (chunks) => through(chunks, () => zlib.createGunzip(OPTIONS)),
    unzstd,
    async *bunzip2(chunks) {
      const { bunzip2 } = await import('./unpack/bunzip2.ts');
      yield* bunzip2(chunks);
    },
    async *unxz(chunks) {
      const { unxz } = await import('./unpack/unxz.ts');
      yield* unxz(chunks);
    },
    async *unlz4(chunks) {
      const { unlz4 } = await import('./unpack/unlz4.ts');
      yield* unlz4(chunks);
    },
    crc32: zlib.crc32,
  };
}

/** Members of archives are many and small, and a stream for each costs more than its bytes: those are inflated at once. */
async function* inflateRaw(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const queue = new ByteQueue(chunks);
  try {
    const start = new Uint8Array(await queue.upTo(SMALL));
    const whole = (await queue.isAtEnd()) ? inflated(start) : undefined;
    if (whole === undefined) {
      queue.giveBack(start);
      yield* through(queue.rest(), () => zlib.createInflateRaw(OPTIONS));
    } else {
      yield whole;
    }
  } finally {
    await queue.close();
  }
}

/** Undefined for what is broken or large: a stream gives what comes before the break, in pieces. */
function inflated(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return zlib.inflateRawSync(bytes, { maxOutputLength: MOST_AT_ONCE });
  } catch {
    return undefined;
  }
}

/** Node has Zstandard from 22.15 on, and reads one frame; the action runs on 24. */
async function* unzstd(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { createZstdDecompress } = zlib;
  if (typeof createZstdDecompress !== 'function') {
    throw new Error(`Node ${process.versions.node} has no Zstandard; 22.15 and later have`);
  }
  const { zstdFrames } = await import('./unpack/zstd-frames.ts');
  for await (const frame of zstdFrames(chunks)) {
    yield* through(frame, () => createZstdDecompress(OPTIONS));
  }
}

async function* through(chunks: Chunks, create: () => Transform): AsyncGenerator<Uint8Array> {
  const unpacked = create();
  // The iteration below rejects with whatever broke the pipeline; the callback only keeps it from being unhandled.
  pipeline(Readable.from(copied(chunks), { objectMode: true }), unpacked, () => undefined);
  for await (const chunk of unpacked) {
    yield chunk;
  }
}

/** The source uses its buffer again, a stream keeps what it was given. */
async function* copied(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield Uint8Array.from(chunk);
  }
}
