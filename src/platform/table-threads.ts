import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { UserError } from '../errors.ts';
import type { ByteSource } from '../evidence/bytes.ts';
import type { Batch, Shard, ShardPool, ShardProgress, ShardThreads } from '../evidence/shards/shard.ts';
import type { SubjectReading } from '../evidence/table/subject-fields.ts';

/** The bundle of `doors/table-worker.ts`. Beside the sources there is none: then shards are read one after another. */
const WORKER = new URL('./table-worker.js', import.meta.url);
/** Bytes that have to be taken off the longest shard's thread: a thread costs about 50 ms until its code is warm. */
const WORTH_IT = 1 << 23;
/** Each holds its own code, buffers and counts, about 30 MB; a disk is not faster for more of them. */
const MOST_THREADS = 8;

/** To a thread: files to count together. */
export interface ShardJob {
  readonly reading: SubjectReading;
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
        open: (batches) => {
          const threads = threadsFor(batches, cores);
          return threads > 1 ? new ThreadPool(worker, threads) : undefined;
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
  readonly job: ShardJob;
  readonly progress: ShardProgress;
  readonly resolve: (shard: Shard) => void;
  readonly reject: (error: Error) => void;
}

/** Some threads that take jobs from one queue. */
class ThreadPool implements ShardPool {
  readonly threads: number;
  private readonly workers: readonly Worker[];
  private readonly idle: Worker[];
  private readonly queue: Waiting[] = [];
  private readonly running = new Map<Worker, Waiting>();
  /** Set once a thread has ended by itself: its job and all that are not begun fail with it. */
  private broken: Error | undefined;

  constructor(program: URL, threads: number) {
    this.threads = threads;
    this.workers = Array.from({ length: threads }, () => this.start(program));
    this.idle = [...this.workers];
  }

  count(reading: SubjectReading, batch: Batch, progress: ShardProgress): Promise<Shard> {
    const files = batch.map(({ absolute = '', path, size }) => ({ absolute, path, size }));
    return new Promise((resolve, reject) => {
      const waiting = { job: { reading, files }, progress, resolve, reject };
      if (this.broken !== undefined) {
        reject(this.broken);
        return;
      }
      this.queue.push(waiting);
      this.dispatch();
    });
  }

  async close(): Promise<void> {
    for (const worker of this.workers) {
      worker.removeAllListeners();
    }
    await Promise.all(this.workers.map((worker) => worker.terminate()));
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
    const worker = this.idle.pop();
    const next = worker === undefined ? undefined : this.queue.shift();
    if (worker !== undefined && next !== undefined) {
      this.running.set(worker, next);
      worker.postMessage(next.job);
    } else if (worker !== undefined) {
      this.idle.push(worker);
    }
  }

  private take(worker: Worker, news: ShardNews): void {
    const done = this.running.get(worker);
    if (news.kind === 'progress') {
      done?.progress(news.bytes, news.rows);
      return;
    }
    this.running.delete(worker);
    this.idle.push(worker);
    this.dispatch();
    if (news.kind === 'counted') {
      done?.resolve(news.shard);
    } else {
      done?.reject(errorOf(news.error));
    }
  }

  private fail(worker: Worker, error: unknown): void {
    const lost = this.running.get(worker);
    this.running.delete(worker);
    this.broken ??= isOutOfMemory(error)
      ? outOfMemory(lost?.job.files[0]?.path ?? '')
      : new Error(`A thread that counts shards died: ${messageOf(error)}`, { cause: error });
    lost?.reject(this.broken);
    for (const { reject } of this.queue.splice(0)) {
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
