import type { Problem } from '../../problem.ts';
import type { ByteSource, TablePorts } from '../bytes.ts';
import { readDocument } from '../typed/read-document.ts';
import { JsonLinesRun } from '../typed/json-lines-run.ts';
import { readParquet } from '../typed/read-parquet.ts';
import { peek } from './peek.ts';
import { gzipProblem, nestedProblem, refusedFile } from './problems.ts';
import { sniff, SNIFFED } from './sniff.ts';
import type { Sniffed } from './sniff.ts';
import { TableRun } from './table-run.ts';
import type { BeginTable, TableHeader, TextRun } from './text-run.ts';

/** A longer chunk is taken in pieces, so that the window stays in the processor's cache. */
const PIECE = 1 << 16;

/** A table that was not read, and whether it is there at all. */
export type TableRead =
  | {
      readonly ok: true;
      readonly header: TableHeader;
      /** What the file's format, or rows that are none, gave to say. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly state: 'missing' | 'unreadable'; readonly problems: readonly Problem[] };

/** One pass over a file: how much of it was consumed, and what broke its gzip. */
interface Pass {
  readonly source: ByteSource;
  readonly ports: TablePorts;
  readonly begin: BeginTable;
  consumed: number;
  broken?: { readonly error: unknown };
}

/**
 * Reads one table into a sink: delimited text, JSON Lines, a JSON document, Parquet or a workbook, told apart by content
 * first and name second; text may be gzip. Text and Parquet take one pass, with memory independent of the file's size. It ends
 * early, with success, when the sink wants no more rows. Whatever is wrong with the file is one problem with its line.
 */
export async function readTable(
  source: ByteSource,
  ports: TablePorts,
  begin: BeginTable,
): Promise<TableRead> {
  try {
    return await readSniffed(source, ports, begin);
  } catch (error) {
    const problem = refusedFile(source.path, error);
    if (problem === undefined) {
      throw error;
    }
    return unreadable(problem);
  }
}

async function readSniffed(source: ByteSource, ports: TablePorts, begin: BeginTable): Promise<TableRead> {
  const sniffed = sniff(source.path, await source.read(0, SNIFFED));
  const pass: Pass = { source, ports, begin, consumed: 0 };
  if (sniffed.kind === 'parquet') {
    return readParquet(source, ports, begin);
  }
  if (sniffed.kind !== 'gzip') {
    return readStream(pass, sniffed, counted(pass));
  }
  const { first, all } = await peek(inflated(pass), SNIFFED);
  if (first.length === 0 && pass.broken !== undefined) {
    return unreadable(gzipProblem(source.path, pass.broken.error));
  }
  return readStream(pass, sniff(source.path, first), all);
}

function readStream(
  pass: Pass,
  sniffed: Sniffed,
  stream: AsyncIterable<Uint8Array>,
): Promise<TableRead> | TableRead {
  const { source, ports, begin } = pass;
  switch (sniffed.kind) {
    case 'text':
      return readText(pass, new TableRun(source.path, ports, begin), stream);
    case 'json-lines':
      return readText(pass, new JsonLinesRun(source.path, ports, begin), stream);
    case 'json':
    case 'workbook':
      return readBuffered(pass, sniffed.kind, stream);
    case 'gzip':
    case 'parquet':
      return unreadable(nestedProblem(source.path, sniffed.kind));
    case 'pointer':
      return { ok: false, state: 'missing', problems: [sniffed.problem] };
    case 'unreadable':
      return unreadable(sniffed.problem);
  }
}

async function readText(pass: Pass, run: TextRun, stream: AsyncIterable<Uint8Array>): Promise<TableRead> {
  const { source, ports } = pass;
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length && run.isOpen; at += PIECE) {
      run.push(chunk.subarray(at, at + PIECE));
    }
    ports.progress(source.path, pass.consumed, source.size, run.rows);
    if (!run.isOpen) {
      break;
    }
  }
  if (run.isOpen && pass.broken !== undefined) {
    return unreadable(gzipProblem(source.path, pass.broken.error));
  }
  const result = run.finish();
  return result.ok
    ? { ok: true, header: result.value, notes: run.notes }
    : { ok: false, state: 'unreadable', problems: result.problems };
}

async function readBuffered(
  pass: Pass,
  kind: 'json' | 'workbook',
  stream: AsyncIterable<Uint8Array>,
): Promise<TableRead> {
  const read = await readDocument(kind, pass.source, stream, pass.ports, pass.begin);
  return pass.broken === undefined ? read : unreadable(gzipProblem(pass.source.path, pass.broken.error));
}

function unreadable(problem: Problem): TableRead {
  return { ok: false, state: 'unreadable', problems: [problem] };
}

/** The bytes of the file, counted as they pass: for progress, the inflated ones have no total. */
async function* counted(pass: Pass): AsyncGenerator<Uint8Array> {
  for await (const chunk of pass.source.stream()) {
    pass.consumed += chunk.length;
    yield chunk;
  }
}

/** Inflates; a stream that breaks ends, and leaves its error behind, so that it is not taken for one of ours. */
async function* inflated(pass: Pass): AsyncGenerator<Uint8Array> {
  try {
    yield* pass.ports.gunzip(counted(pass));
  } catch (error) {
    pass.broken = { error };
  }
}
