import { createReadStream } from 'node:fs';
import type { Result } from '../problem.ts';
import { refuse, succeed } from '../problem.ts';

/** The UTF-8 text of a file or pipe that somebody named, of at most `most` bytes; else the problem with it. */
export async function readNamedText(path: string, most: number): Promise<Result<string>> {
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    // One byte past the limit is enough to know; `end` is inclusive.
    for await (const chunk of createReadStream(path, { end: most })) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      chunks.push(bytes);
    }
    return size > most
      ? unreadable(path, `It has more than ${most} bytes, which is more than is read.`)
      : succeed(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch (error) {
    return unreadable(path, `It cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function unreadable(path: string, message: string): Result<string> {
  const hint = 'Give the path of one file in UTF-8 that this user may read.';
  return refuse({ code: 'file/unreadable', path, message, hint });
}
