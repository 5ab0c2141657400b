/** The door of a worker thread: shards in, one at a time, what came of each out (`platform/table-threads.ts`). */
import { parentPort } from 'node:worker_threads';
import { readShard } from '../evidence/shards/read-shard.ts';
import { fileBytes } from '../platform/file-bytes.ts';
import { tablePorts } from '../platform/table-ports.ts';
import type { ShardJob, ShardNews, ThrownError } from '../platform/table-threads.ts';

/** Of single files: a job reports all of its own together. */
const NO_PROGRESS = (): void => undefined;

function tell(news: ShardNews): void {
  parentPort?.postMessage(news);
}

async function count({ reading, files }: ShardJob): Promise<ShardNews> {
  const batch = files.map(({ absolute, path, size }) => fileBytes(absolute, path, size));
  const progress = (bytes: number, rows: number): void => tell({ kind: 'progress', bytes, rows });
  try {
    return { kind: 'counted', shard: await readShard(reading, batch, tablePorts(NO_PROGRESS), progress) };
  } catch (error) {
    return { kind: 'threw', error: thrown(error) };
  }
}

function thrown(error: unknown): ThrownError {
  if (!(error instanceof Error)) {
    return { message: String(error), stack: undefined };
  }
  const { message, stack } = error;
  return { message, stack, ...('syscall' in error ? { syscall: String(error.syscall) } : {}) };
}

let last = Promise.resolve();
parentPort?.on('message', (job: ShardJob) => {
  last = last.then(() => count(job)).then(tell);
});
