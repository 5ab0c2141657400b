import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setImmediate as immediate } from 'node:timers/promises';
import type { ByteSource, OpenedBytes } from '../evidence/bytes.ts';

/** One buffer, used again for each chunk: memory stays flat whatever the file's size. */
const CHUNK = 1 << 18;
/** Chunks between two pauses in which timers run: a progress bar, an interrupt. */
const PAUSE = 16;
/** A pipe that has taken a file's place must not be waited for. Windows has no such flag. */
export const FLAGS = constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NONBLOCK);

/** SHA-256 by path and state: whoever opens a file again that is as it was needs no second pass. */
export type Digests = Map<string, string>;

/** A file that several readers may open, and what is known of it. */
interface Known {
  readonly absolute: string;
  readonly size: number;
  readonly digests: Digests;
  /** Set when a pass over the whole file has ended. */
  digest: string | undefined;
}

/** Bytes of a regular file on disk. A stream that was read to its end has also hashed the file. */
export function fileBytes(
  absolute: string,
  path: string,
  size: number,
  digests: Digests = new Map(),
): ByteSource {
  const known: Known = { absolute, size, digests, digest: undefined };
  return {
    path,
    absolute,
    size,
    opened: (use, hashes) => withHandle(known, use, hashes),
    async *stream() {
      const descriptor = openSync(absolute, FLAGS);
      try {
        yield* hashed(descriptor, known);
      } finally {
        closeSync(descriptor);
      }
    },
    async read(offset, length, into) {
      const descriptor = openSync(absolute, FLAGS);
      try {
        return await readAt(descriptor, offset, Math.min(length, size - offset), into);
      } finally {
        closeSync(descriptor);
      }
    },
    sha256: async () => known.digest ?? (await withHandle(known, (file) => file.sha256(), true)),
  };
}

async function withHandle<T>(
  known: Known,
  use: (file: OpenedBytes) => Promise<T>,
  hashes: boolean,
): Promise<T> {
  const { absolute, size } = known;
  const descriptor = openSync(absolute, FLAGS);
  try {
    const before = fstatSync(descriptor, { bigint: true });
    known.digest ??= known.digests.get(keyOf(absolute, before));
    return await use({
      read: (offset, length, into) => readAt(descriptor, offset, Math.min(length, size - offset), into),
      stream: () =>
        hashes && known.digest === undefined ? hashed(descriptor, known) : chunksOf(descriptor, size),
      sha256: () => digestOf(descriptor, known),
      changed: async () =>
        changeOf(before, size, await stat(absolute, { bigint: true }).catch(() => undefined)),
    });
  } finally {
    closeSync(descriptor);
  }
}

async function digestOf(descriptor: number, known: Known): Promise<string> {
  if (known.digest === undefined) {
    for await (const _ of hashed(descriptor, known)) {
      // The pass itself hashes.
    }
  }
  return known.digest ?? '';
}

/** A stream that keeps the digest when it was read to its end; others learn it when the file was the same before and after. */
async function* hashed(descriptor: number, known: Known): AsyncGenerator<Uint8Array> {
  const before = keyOf(known.absolute, fstatSync(descriptor, { bigint: true }));
  const hash = createHash('sha256');
  for await (const chunk of chunksOf(descriptor, known.size)) {
    hash.update(chunk);
    yield chunk;
  }
  known.digest = hash.digest('hex');
  if (keyOf(known.absolute, fstatSync(descriptor, { bigint: true })) === before) {
    known.digests.set(before, known.digest);
  }
}

/** Reads synchronously: for a local file that is the least work. Each stream has its own place in the file. */
async function* chunksOf(descriptor: number, size: number): AsyncGenerator<Uint8Array> {
  // No Buffer: its `slice` is a view, and readers that keep a rest over the next chunk need a copy.
  const buffer = new Uint8Array(Math.max(1, Math.min(CHUNK, size)));
  let chunks = 0;
  for (let at = 0; ; chunks += 1) {
    const length = readSync(descriptor, buffer, 0, buffer.length, at);
    if (length === 0) {
      return;
    }
    at += length;
    yield buffer.subarray(0, length);
    if (chunks % PAUSE === PAUSE - 1) {
      await immediate();
    }
  }
}

async function readAt(
  descriptor: number,
  offset: number,
  length: number,
  into: Uint8Array | undefined,
): Promise<Uint8Array> {
  const most = Math.max(0, length);
  const buffer = into !== undefined && into.length >= most ? into : new Uint8Array(most);
  return buffer.subarray(0, readSync(descriptor, buffer, 0, most, offset));
}

/** What no write, and no other file in its place, leaves as it was: the kernel keeps the time of change, which nobody can set. */
function stateOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

function keyOf(absolute: string, status: BigIntStats): string {
  return `${absolute}\0${stateOf(status)}`;
}

function changeOf(before: BigIntStats, size: number, now: BigIntStats | undefined): string | undefined {
  if (now === undefined) {
    return 'it is gone';
  }
  if (Number(now.size) !== size) {
    return `${size} bytes before, ${now.size} now`;
  }
  if (before.ino !== now.ino || before.dev !== now.dev) {
    return 'another file is in its place';
  }
  return stateOf(before) === stateOf(now) ? undefined : 'it was written to meanwhile';
}
