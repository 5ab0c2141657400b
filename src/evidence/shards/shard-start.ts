import type { ByteSource } from '../bytes.ts';
import { sniff, SNIFFED } from '../table/sniff.ts';

/** The first rows of a shard as they stand in its file, without its header. */
export interface ShardStart {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Rows that are compared, and how many of them have to differ: sorted rows of few values are alike by chance. */
export const START_ROWS = 32;
export const FEWEST_DISTINCT = 16;
/** Text of so many rows that are not documents. */
const MOST_BYTES = 1 << 14;
/** Shards before and behind one whose first rows are looked for in it: windows that overlap are neighbours by name. */
const NEIGHBOURS = 8;
const NEWLINE = 0x0a;

/** Of each shard that is plain text and begins with rows that tell it from others. */
export async function shardStarts(sources: readonly ByteSource[]): Promise<readonly ShardStart[]> {
  const starts: ShardStart[] = [];
  for (const source of sources.length > 1 ? sources : []) {
    const bytes = startOf(source.path, await source.read(0, MOST_BYTES));
    if (bytes !== undefined) {
      starts.push({ path: source.path, bytes });
    }
  }
  return starts;
}

/** Those of the shards from `first` to `last` and of their neighbours; `starts` are sorted by path, as the shards are. */
export function startsNear(
  first: string,
  last: string,
  starts: readonly ShardStart[],
): readonly ShardStart[] {
  const from = starts.findIndex(({ path }) => path >= first);
  const to = starts.findLastIndex(({ path }) => path <= last);
  return starts.slice(Math.max(0, (from === -1 ? starts.length : from) - NEIGHBOURS), to + NEIGHBOURS + 1);
}

/** Undefined when the file is no plain text, or its first rows are too few or too much alike. */
function startOf(path: string, first: Uint8Array): Uint8Array | undefined {
  const { kind } = sniff(path, first.subarray(0, SNIFFED));
  if (kind !== 'text' && kind !== 'json-lines') {
    return undefined;
  }
  const from = kind === 'text' ? first.indexOf(NEWLINE) + 1 : 0;
  const rows = new Set<string>();
  let at = from;
  for (let row = 0; row < START_ROWS; row += 1) {
    const end = first.indexOf(NEWLINE, at) + 1;
    if (end === 0) {
      return undefined;
    }
    rows.add(first.subarray(at, end).join());
    at = end;
  }
  return rows.size < FEWEST_DISTINCT ? undefined : first.slice(from, at);
}
