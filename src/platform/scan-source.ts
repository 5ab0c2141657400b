/**
 * The bytes of files that are scanned, in their order. Files in the system's cache are read in turn, since a thread for each costs more
 * than its bytes; when a disk lets us wait, it is asked for several at once.
 */
import type { Stats } from 'node:fs';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ByteSource } from '../evidence/bytes.ts';
import { fileBytes, FLAGS } from './file-bytes.ts';
import { memoryBytes } from './memory-bytes.ts';
import type { ScanTarget } from './scan-targets.ts';
import { kindOf, reasonOf } from './scan-targets.ts';

/** Bytes of a file that is held whole: it is read once, and cannot change on the way. */
const HELD = 1 << 18;
/** Files that are read at once. */
const AHEAD = 16;
/** Milliseconds for one small file, and how many of such files make a slow disk. */
const SLOW = 2;
const ENOUGH = 8;

/** Or why there are none: words that complete "not examined: ". */
export type ScanSource = ByteSource | { readonly because: string };

/** Opens one target after another: `next` is called for each, in order, once. */
export function scanSources(
  targets: readonly ScanTarget[],
  clock: { now(): number } = performance,
): { next(): Promise<ScanSource> } {
  const ahead: Promise<ScanSource>[] = [];
  let taken = 0;
  let slow = 0;
  return {
    async next() {
      if (slow < ENOUGH) {
        const started = clock.now();
        const source = atOnce(targetAt(targets, taken));
        taken += 1;
        slow += clock.now() - started > SLOW ? 1 : 0;
        return source;
      }
      while (ahead.length < AHEAD && taken < targets.length) {
        ahead.push(later(targetAt(targets, taken)));
        taken += 1;
      }
      const source = ahead.shift();
      return source === undefined ? { because: 'it is no file of this scan' } : await source;
    },
  };
}

function targetAt(targets: readonly ScanTarget[], index: number): ScanTarget {
  const target = targets[index];
  if (target === undefined) {
    throw new RangeError('more files are asked for than there are');
  }
  return target;
}

function atOnce({ path, absolute }: ScanTarget): ScanSource {
  try {
    const descriptor = openSync(absolute, FLAGS);
    try {
      const status = fstatSync(descriptor);
      const buffer = bufferFor(status);
      return buffer === undefined
        ? larger(absolute, path, status)
        : memoryBytes(path, buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, 0)));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { because: reasonOf(error).reason };
  }
}

async function later({ path, absolute }: ScanTarget): Promise<ScanSource> {
  try {
    const handle = await open(absolute, FLAGS);
    try {
      const status = await handle.stat();
      const buffer = bufferFor(status);
      if (buffer === undefined) {
        return larger(absolute, path, status);
      }
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
      return memoryBytes(path, buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { because: reasonOf(error).reason };
  }
}

/** Undefined for what is not held. */
function bufferFor(status: Stats): Uint8Array | undefined {
  return status.isFile() && status.size <= HELD ? new Uint8Array(status.size) : undefined;
}

function larger(absolute: string, path: string, status: Stats): ScanSource {
  return status.isFile() ? fileBytes(absolute, path, status.size) : { because: kindOf(status) };
}
