import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { EvaluationCube } from '../../src/cube/cube.ts';
import type { ByteSource, TablePorts } from '../../src/evidence/bytes.ts';
import type { Gathered } from '../../src/evidence/evidence.ts';
import { gatherTable } from '../../src/evidence/gather.ts';
import type { GatherOptions, TableRequest } from '../../src/evidence/gather.ts';
import { tablePorts } from '../../src/platform/table-ports.ts';
import type { TableBinding } from '../../src/policy/policy.ts';
import type { Problem } from '../../src/problem.ts';

export interface MemorySource extends ByteSource {
  /** Bytes that a stream has handed out. */
  streamed(): number;
}

/** A file in memory. Its chunks have the given sizes, over and over; their one buffer is scribbled over in between. */
export function memorySource(
  path: string,
  content: string | Uint8Array,
  chunkSizes: readonly number[] = [1 << 16],
): MemorySource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let streamed = 0;
  async function* stream(): AsyncGenerator<Uint8Array> {
    const buffer = new Uint8Array(Math.max(...chunkSizes));
    let at = 0;
    for (let turn = 0; at < bytes.length; turn += 1) {
      const size = chunkSizes[turn % chunkSizes.length] ?? 1;
      const chunk = bytes.subarray(at, at + size);
      buffer.fill(0x58);
      buffer.set(chunk);
      at += chunk.length;
      streamed += chunk.length;
      yield buffer.subarray(0, chunk.length);
    }
  }
  return {
    path,
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)),
    stream,
    sha256: () => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    streamed: () => streamed,
  };
}

export function memoryPorts(progress: TablePorts['progress'] = () => undefined): TablePorts {
  async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) {
      parts.push(Uint8Array.from(chunk));
    }
    yield gunzipSync(Buffer.concat(parts));
  }
  return { ...tablePorts(progress), gunzip, isUtf8: (bytes) => isUtf8(bytes) };
}

export function bindingOf(changes: Partial<TableBinding> = {}): TableBinding {
  return {
    table: 'table.csv',
    label: 'label',
    favourable: 'positive',
    attributes: [],
    intersections: [],
    slices: [],
    strata: [],
    reference: {},
    population: {},
    ...changes,
  };
}

/** `positive` coded alike in label and prediction. */
export function positive(...values: readonly string[]): Pick<TableBinding, 'positive'> {
  return { positive: { label: values, prediction: values } };
}

export type TestRequest = Partial<Omit<TableRequest, 'bindings'>> & {
  readonly bindings?: Partial<TableBinding>;
  readonly options?: GatherOptions;
  readonly path?: string;
  readonly chunkSizes?: readonly number[];
};

/** Gathers one table, or shards, from texts. */
export function gatherTexts(
  contents: readonly (string | Uint8Array)[],
  { bindings, options, path, chunkSizes, ...request }: TestRequest = {},
): Promise<Gathered> {
  const sources = contents.map((content, index) =>
    memorySource(path ?? (contents.length === 1 ? 'table.csv' : `shard-${index}.csv`), content, chunkSizes),
  );
  return gatherTable(
    { task: 'binary', scopes: [], strata: [], ...request, bindings: bindingOf(bindings) },
    sources,
    memoryPorts(),
    options ?? { inferPositive: false },
  );
}

export async function cubeOf(
  content: string | readonly string[],
  request: TestRequest = {},
): Promise<EvaluationCube> {
  const gathered = await gatherTexts(typeof content === 'string' ? [content] : content, request);
  if (!gathered.ok) {
    throw new Error(JSON.stringify(gathered.problems));
  }
  return gathered.table.cube;
}

/** The problems of a table that must not give a cube. */
export async function problemsOf(
  content: string | Uint8Array | readonly string[],
  request: TestRequest = {},
): Promise<readonly Problem[]> {
  const contents = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  const gathered = await gatherTexts(contents, request);
  if (gathered.ok) {
    throw new Error('the table was read');
  }
  return gathered.problems;
}
