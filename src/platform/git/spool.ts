import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError } from '../../errors.ts';

/** Bytes of all files that one process may lay down. */
const MOST_BYTES = 8 * 1024 ** 3;

let folder: string | undefined;
let files = 0;
let bytes = 0;

/** A private temporary folder of this process, gone when it ends. */
function spoolFolder(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'fates-spool-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return folder;
}

/**
 * Lays bytes down in a temporary file for reads at any place, and gives its path. An EnvironmentError when they are not as
 * many as announced, or more than the process may lay down.
 */
export async function spool(what: string, size: number, chunks: AsyncIterable<Uint8Array>): Promise<string> {
  if (bytes + size > MOST_BYTES) {
    throw new EnvironmentError(
      `There is no room to lay ${what} down: the files of the base have more than ${MOST_BYTES} bytes.`,
      'Bind smaller tables, or use CSV, which is read as it comes.',
    );
  }
  bytes += size;
  files += 1;
  const path = join(spoolFolder(), String(files));
  const handle = await open(path, 'wx', 0o600);
  let written = 0;
  try {
    for await (const chunk of chunks) {
      written += chunk.length;
      if (written > size) {
        break;
      }
      await handle.writeFile(chunk);
    }
  } finally {
    await handle.close();
  }
  if (written !== size) {
    throw new EnvironmentError(`${what} has other than its ${size} bytes.`, 'Run again.');
  }
  return path;
}
