import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate as immediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { UserError } from '../errors.ts';
import type { ByteSource } from '../evidence/bytes.ts';
import type {
  Batch,
  CountShard,
  Shard,
  ShardPool,
  ShardProgress,
  ShardReading,
  ShardThreads,
} from '../evidence/shards/shard.ts';

/** The bundle of `doors/table-worker.ts`. Beside the sources there is none: then shards are read one after another. */
const WORKER = new URL('./table-worker.js', import.meta.url);
/** Bytes that have to be taken off the longest shard's thread: a thread costs about 50 ms until its code is warm. */
const WORTH_IT = 1 << 23;
/** Each holds its own code, buffers and counts, about 30 MB; a disk is not faster for more of them. */
const MOST_THREADS = 8;

/** To a thread: files to count together. */
export interface ShardJob {
  readonly reading: ShardReading;
  readonly files: readonly { readonly absolute: string; readonly path: string; readonly size: number }[];
}

/** From a thread: how far it is, then what came of the file. */
export type ShardNews =
  | { readonly kind: 'progress'; readonly bytes: number; readonly rows: number }
  | { readonly kind: 'counted'; readonly shard: Shard }
  | { readonly kind: 'threw'; readonly error: ThrownError };

/** What an error loses between threads, which copy its message and stack only. */
export interface ThrownError {
  readonly message: string;
  readonly stack: string | undefined;
  /** Those of the file system have it. */
  readonly syscall?: string;
}

/** Worker threads for shards; undefined where the program for them is not beside this one. */
export function tableThreads(worker = WORKER, cores = availableParallelism()): ShardThreads | undefined {
  return existsSync(worker)
    ? {
        open: (batches, here) => {
          const threads = threadsFor(batches, cores);
          return threads > 1 ? new ThreadPool(worker, threads, here) : undefined;
        },
      }
    : undefined;
}

/** How many threads these batches are worth. */
export function threadsFor(
  batches: readonly (readonly Pick<ByteSource, 'absolute' | 'size'>[])[],
  cores: number,
): number {
  const sizes = batches.map((batch) => batch.reduce((sum, { size }) => sum + size, 0));
  const elsewhere = sizes.reduce((sum, size) => sum + size, 0) - Math.max(0, ...sizes);
  const canMove = batches.flat().every(({ absolute }) => absolute !== undefined);
  return canMove && elsewhere >= WORTH_IT ? Math.min(cores, batches.length, MOST_THREADS) : 1;
}

interface Waiting {
  readonly reading: ShardReading;
  readonly batch: Batch;
  readonly progress: ShardProgress;
  readonly resolve: (shard: Shard) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Some threads that take jobs from one queue. The one that opens it is one of them: it would only wait, and its code
 * is warm.
 */
class ThreadPool implements ShardPool {
  readonly threads: number;
  private readonly here: CountShard;
  private readonly queue: Waiting[] = [];
  /** What each thread has, in its order. */
  private readonly jobs: ReadonlyMap<Worker, Waiting[]>;
  private isBusyHere = false;
  private isClosed = false;
  /** Set once a thread has ended by itself: its jobs and all that are not begun fail with it. */
  private broken: Error | undefined;

  constructor(program: URL, threads: number, here: CountShard) {
    this.threads = threads;
    this.here = here;
    this.jobs = new Map(Array.from({ length: threads - 1 }, () => [this.start(program), []]));
  }

  count(reading: ShardReading, batch: Batch, progress: ShardProgress): Promise<Shard> {
    return new Promise((resolve, reject) => {
      if (this.broken !== undefined) {
        reject(this.broken);
        return;
      }
      this.queue.push({ reading, batch, progress, resolve, reject });
      this.dispatch();
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const workers = [...this.jobs.keys()];
    for (const worker of workers) {
      worker.removeAllListeners();
    }
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private start(program: URL): Worker {
    const worker = new Worker(program);
    worker.on('message', (news: ShardNews) => this.take(worker, news));
    worker.on('messageerror', (error) => this.fail(worker, error));
    worker.on('error', (error) => this.fail(worker, error));
    worker.on('exit', (code) => this.fail(worker, new Error(`it ended with code ${code}`)));
    return worker;
  }

  private dispatch(): void {
    for (const held of [0, 1]) {
      for (const [worker, jobs] of this.jobs) {
        // A second one waits there while this thread is busy and could not send it, but not when others would be idle for it.
        if (jobs.length === held && this.queue.length > held * this.threads) {
          this.send(worker, jobs);
        }
      }
    }
    if (this.queue.length > 0 && !this.isBusyHere) {
      this.isBusyHere = true;
      void this.countHere();
    }
  }

  private send(worker: Worker, jobs: Waiting[]): void {
    const next = this.queue.shift();
    if (next !== undefined) {
      const files = next.batch.map(({ absolute = '', path, size }) => ({ absolute, path, size }));
      jobs.push(next);
      worker.postMessage({ reading: next.reading, files } satisfies ShardJob);
    }
  }

  private async countHere(): Promise<void> {
    // What is asked for in this turn goes to the other threads first.
    await immediate();
    for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) {
      const { reading, batch, progress, resolve, reject } = next;
      const untilClosed = (bytes: number, rows: number): void => {
        if (this.isClosed) {
          throw new Error('nobody waits for this shard any more');
        }
        progress(bytes, rows);
      };
      await this.here(reading, batch, untilClosed).then(resolve, reject);
      await immediate();
    }
    this.isBusyHere = false;
  }

  private take(worker: Worker, news: ShardNews): void {
    const jobs = this.jobs.get(worker) ?? [];
    if (news.kind === 'progress') {
      jobs[0]?.progress(news.bytes, news.rows);
      return;
    }
    const done = jobs.shift();
    this.dispatch();
    if (news.kind === 'counted') {
      done?.resolve(news.shard);
    } else {
      done?.reject(errorOf(news.error));
    }
  }

  private fail(worker: Worker, error: unknown): void {
    const lost = this.jobs.get(worker)?.splice(0) ?? [];
    this.broken ??= isOutOfMemory(error)
      ? outOfMemory(lost[0]?.batch[0]?.path ?? '')
      : new Error(`A thread that counts shards died: ${messageOf(error)}`, { cause: error });
    for (const { reject } of [...lost, ...this.queue.splice(0)]) {
      reject(this.broken);
    }
  }
}

function errorOf({ message, stack, syscall }: ThrownError): Error {
  const error = Object.assign(new Error(message), syscall === undefined ? {} : { syscall });
  if (stack !== undefined) {
    error.stack = stack;
  }
  return error;
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

function isOutOfMemory(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  );
}

function outOfMemory(path: string): UserError {
  return new UserError({
    code: 'table/out-of-memory',
    path,
    message: 'There was not enough memory to count it beside the other shards.',
    hint: 'Give the job more memory, or measure fewer attributes at once.',
  });
}
