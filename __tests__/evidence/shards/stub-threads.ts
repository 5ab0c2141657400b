import type { Gathered } from '../../../src/evidence/evidence.ts';
import { gatherTable } from '../../../src/evidence/gather.ts';
import { readShard } from '../../../src/evidence/shards/read-shard.ts';
import type { Batch, Shard, ShardThreads } from '../../../src/evidence/shards/shard.ts';
import { bindingOf, memoryPorts, memorySource } from '../memory-source.ts';
import type { TestRequest } from '../memory-source.ts';

export interface StubThreads extends ShardThreads {
  /** Paths in the order in which they were begun, and in which they ended. */
  readonly begun: readonly string[];
  readonly ended: readonly string[];
  readonly isClosed: () => boolean;
}

/**
 * Threads that are none: everything that would cross to one is copied as it would be, and shards end in the order of
 * `delays`, turns of the event loop. `broken` are paths whose thread dies.
 */
export function stubThreads(
  threads: number,
  delays: readonly number[] = [],
  broken: readonly string[] = [],
): StubThreads {
  const [begun, ended]: [string[], string[]] = [[], []];
  let closed = false;
  const count = async (
    reading: Parameters<typeof readShard>[0],
    batch: Batch,
    progress: (bytes: number, rows: number) => void,
  ): Promise<Shard> => {
    const turns = delays[begun.length] ?? 0;
    const path = batch.map((source) => source.path).join('+');
    begun.push(path);
    for (let turn = 0; turn < turns; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (broken.includes(path)) {
      throw new Error(`${path} is lost`);
    }
    const shard = await readShard(structuredClone(reading), batch, memoryPorts(), progress);
    ended.push(path);
    return structuredClone(shard);
  };
  const close = (): Promise<void> => {
    closed = true;
    return Promise.resolve();
  };
  return { open: () => ({ threads, count, close }), begun, ended, isClosed: () => closed };
}

/** Gathers shards, on this thread unless there are others; each by itself unless batches may have some bytes. */
export function gatherShards(
  contents: readonly (string | Uint8Array)[],
  { bindings, options, chunkSizes, ...request }: TestRequest,
  threads?: ShardThreads,
  report: (bytes: number, size: number, rows: number) => void = () => undefined,
  batchBytes = 0,
): Promise<Gathered> {
  return gatherTable(
    { task: 'binary', scopes: [], strata: [], ...request, bindings: bindingOf(bindings) },
    contents.map((content, index) => memorySource(`shard-${index}.csv`, content, chunkSizes)),
    {
      ...memoryPorts((_path, ...numbers) => report(...numbers)),
      ...(threads === undefined ? {} : { threads }),
      batchBytes,
    },
    options ?? { inferPositive: false },
  );
}

/** All that was gathered, digit by digit, in the order of its keys. */
export function bytesOf(gathered: Gathered): string {
  return JSON.stringify(
    gathered,
    (_, value: unknown) => (ArrayBuffer.isView(value) ? Array.from(numbersOf(value)) : value),
    1,
  );
}

function numbersOf(view: ArrayBufferView): Iterable<number> {
  return view instanceof Float64Array || view instanceof Int32Array
    ? view
    : Object.values<number>(Object.fromEntries(Object.entries(view)));
}
