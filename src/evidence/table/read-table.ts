import type { Problem } from '../../problem.ts';
import type { ByteSource, TablePorts } from '../bytes.ts';
import { gzipProblem } from './problems.ts';
import { sniff, SNIFFED } from './sniff.ts';
import { type BeginTable, type TableHeader, TableRun } from './table-run.ts';

/** A longer chunk is taken in pieces, so that the window stays in the processor's cache. */
const PIECE = 1 << 16;

/** A table that was not read, and whether it is there at all. */
export type TableRead =
  | { readonly ok: true; readonly header: TableHeader }
  | { readonly ok: false; readonly state: 'missing' | 'unreadable'; readonly problems: readonly Problem[] };

/**
 * Streams one CSV or TSV file, gzip or not, into a sink: one pass, memory independent of its size. It ends early, with
 * success, when the sink wants no more rows. Whatever is wrong with the file is one problem with its line.
 */
export async function readTable(
  source: ByteSource,
  ports: TablePorts,
  begin: BeginTable,
): Promise<TableRead> {
  const sniffed = sniff(source.path, await source.read(0, SNIFFED));
  if (sniffed.kind === 'pointer' || sniffed.kind === 'unreadable') {
    return {
      ok: false,
      state: sniffed.kind === 'pointer' ? 'missing' : 'unreadable',
      problems: [sniffed.problem],
    };
  }
  const run = new TableRun(source.path, ports, begin);
  const isGzip = sniffed.kind === 'gzip';
  const consumed = { bytes: 0 };
  const broken: { error?: unknown } = {};
  const raw = counted(source, consumed);
  for await (const chunk of isGzip ? inflated(ports, raw, broken) : raw) {
    for (let at = 0; at < chunk.length && run.isOpen; at += PIECE) {
      run.push(chunk.subarray(at, at + PIECE));
    }
    ports.progress(source.path, consumed.bytes, source.size, run.rows);
    if (!run.isOpen) {
      break;
    }
  }
  if (run.isOpen && 'error' in broken) {
    return { ok: false, state: 'unreadable', problems: [gzipProblem(source.path, broken.error)] };
  }
  const result = run.finish();
  return result.ok
    ? { ok: true, header: result.value }
    : { ok: false, state: 'unreadable', problems: result.problems };
}

/** The bytes of the file, counted as they pass: for progress, the inflated ones have no total. */
async function* counted(source: ByteSource, consumed: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.stream()) {
    consumed.bytes += chunk.length;
    yield chunk;
  }
}

/** Inflates; a stream that breaks ends, and leaves its error behind, so that it is not taken for one of ours. */
async function* inflated(
  ports: TablePorts,
  raw: AsyncIterable<Uint8Array>,
  broken: { error?: unknown },
): AsyncGenerator<Uint8Array> {
  try {
    yield* ports.gunzip(raw);
  } catch (error) {
    broken.error = error;
  }
}
