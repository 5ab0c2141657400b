import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

const BINS = 4000;

/** The chunks of a file, hashed and checked for UTF-8 as every reader of ours has to: a report names the digest. */
export async function* hashedChunks(path: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) {
    const bytes = Buffer.from(chunk);
    hash.update(bytes);
    // The benchmark's table is ASCII: no character is cut by the end of a chunk.
    if (!isUtf8(bytes)) throw new Error(`${path} is not UTF-8.`);
    yield bytes;
  }
  hash.digest('hex');
}

/** What a program around a CSV library counts to know as much as our cube: cells, and the scores of each in 4,000 bins. */
export class LibraryCounts {
  private rows = 0;
  private readonly cells = new Map<string, Float64Array>();

  add([sex, race, label, prediction, score]: readonly string[]): void {
    this.rows += 1;
    const key = `${sex} ${race} ${label} ${prediction}`;
    let bins = this.cells.get(key);
    if (bins === undefined) {
      bins = new Float64Array(BINS);
      this.cells.set(key, bins);
    }
    const bin = Math.min(BINS - 1, Math.floor(Number(score) * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }

  print(): void {
    process.stdout.write(`${JSON.stringify({ cells: this.cells.size, rows: this.rows })}\n`);
  }
}
