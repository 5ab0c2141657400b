import { createHash } from 'node:crypto';
import { EnvironmentError } from '../../errors.ts';
import type { ByteSource } from '../../evidence/bytes.ts';
import { fileBytes } from '../file-bytes.ts';
import type { GitPlace } from './git-process.ts';
import { gitOutput } from './git-process.ts';
import { spool } from './spool.ts';

/** Reads that end before here are served from the beginning of the object; others from a copy on disk. */
const HEAD = 1 << 20;
/** Files up to here are read whole on the first look, so that look and reading take one process, not two. */
const SMALL = 1 << 18;

/**
 * The bytes of a blob as they were committed: no filter, no conversion of line endings. The object is named by its id, so
 * no name of the repository ever is an argument. A file that is read in order is never held whole.
 */
export function gitBlob(
  place: GitPlace,
  { path, oid, size }: { readonly path: string; readonly oid: string; readonly size: number },
): ByteSource {
  let digest: string | undefined;
  let onDisk: Promise<ByteSource> | undefined;
  /** A small file between the first look at it and its reading. */
  let held: Uint8Array | undefined;

  async function* pieces(): AsyncGenerator<Uint8Array> {
    if (held === undefined) {
      yield* gitOutput(place, ['cat-file', 'blob', oid]);
    } else {
      const bytes = held;
      held = undefined;
      yield bytes;
    }
  }

  async function* stream(): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    let seen = 0;
    for await (const chunk of pieces()) {
      hash.update(chunk);
      seen += chunk.length;
      yield chunk;
    }
    if (seen !== size) {
      throw new EnvironmentError(`Git gave ${seen} bytes of ${path}, which has ${size}.`, 'Run again.');
    }
    digest = hash.digest('hex');
  }

  return {
    path,
    size,
    stream,
    async read(offset, length) {
      const end = Math.min(size, offset + length);
      if (size <= SMALL) {
        held ??= await firstBytes(stream(), 0, size);
        return held.slice(Math.max(0, offset), Math.max(0, end));
      }
      if (end <= HEAD) {
        return firstBytes(stream(), Math.max(0, offset), end);
      }
      onDisk ??= spool(path, size, stream()).then((absolute) => fileBytes(absolute, path, size));
      return (await onDisk).read(offset, length);
    },
    async sha256() {
      if (digest === undefined) {
        for await (const _ of stream()) {
          // The pass itself hashes.
        }
      }
      return digest ?? '';
    },
  };
}

/** Bytes from `begin` to `end`, and not one piece more than that takes. */
async function firstBytes(
  chunks: AsyncIterable<Uint8Array>,
  begin: number,
  end: number,
): Promise<Uint8Array> {
  if (end <= begin) {
    return new Uint8Array(0);
  }
  const kept: Uint8Array[] = [];
  let seen = 0;
  for await (const chunk of chunks) {
    kept.push(chunk.slice());
    seen += chunk.length;
    if (seen >= end) {
      break;
    }
  }
  return Buffer.concat(kept).subarray(begin, end);
}
