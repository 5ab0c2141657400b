import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { SheetDocument, SheetValues } from '../../evidence/bytes.ts';
import type { TableProfile } from '../../report/profile.ts';

/** What a worker is asked. */
export type SheetTask =
  | SheetDocument
  | {
      readonly kind: 'profile';
      readonly columns: readonly string[];
      readonly values: readonly (readonly string[])[];
    };

/** Bounds of one task. The clock ends it in a problem, and never in another number. */
export interface WorkerLimits {
  readonly heapMiB: number;
  readonly seconds: number;
}

const LIMITS: WorkerLimits = { heapMiB: 1_024, seconds: 60 };
const YOUNG_MIB = 64;
const STACK_MIB = 4;

const answered = z.union([z.object({ value: z.unknown() }), z.object({ refused: z.string() })]);

/** The values of a document; rejects with an Error whose message is for the person who wrote it. */
export function readSheet(document: SheetDocument, limits: WorkerLimits = LIMITS): Promise<SheetValues> {
  return ask(document, limits, z.custom<SheetValues>(isObject));
}

/** What the columns of a sample hold, computed with danfojs. */
export function profileOf(
  columns: readonly string[],
  values: readonly (readonly string[])[],
): Promise<TableProfile> {
  return ask({ kind: 'profile', columns, values }, LIMITS, z.custom<TableProfile>(isObject));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** The worker's file stands beside ours, in src/ and in dist/ alike. */
function workerUrl(): URL {
  return new URL(
    import.meta.url.endsWith('.ts') ? './sheet-worker.ts' : './sheet-worker.js',
    import.meta.url,
  );
}

async function ask<T>(task: SheetTask, limits: WorkerLimits, schema: z.ZodType<T>): Promise<T> {
  const worker = new Worker(workerUrl(), {
    workerData: task,
    // Nothing of the environment, and no standard input: the worker gets bytes and gives values.
    env: {},
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heapMiB,
      maxYoungGenerationSizeMb: YOUNG_MIB,
      stackSizeMb: STACK_MIB,
    },
  });
  try {
    const message = await outcomeOf(worker, limits);
    const answer = answered.parse(message);
    if ('refused' in answer) {
      throw new Error(answer.refused);
    }
    return schema.parse(answer.value);
  } finally {
    await worker.terminate();
  }
}

function outcomeOf(worker: Worker, { heapMiB, seconds }: WorkerLimits): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      reject(new Error(`reading it took more than ${seconds} seconds`));
    }, seconds * 1_000);
    worker.once('message', (message: unknown) => {
      clearTimeout(clock);
      resolve(message);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(clock);
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new Error(`reading it took more than ${heapMiB} MiB of memory`)
          : error,
      );
    });
    worker.once('exit', (code) => {
      clearTimeout(clock);
      reject(new Error(`its reader ended with code ${code}`));
    });
  });
}
