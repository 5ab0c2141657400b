/** Rows that two shards of a table have in common: each would count twice. */
import type { Problem } from '../../problem.ts';
import type { ByteSource, TablePorts } from '../bytes.ts';
import { sameFileProblems } from './same-files.ts';
import { COUNTED_TWICE, OVERLAPPING, sameStartProblems } from './same-start.ts';
import { START_ROWS } from './shard-start.ts';
import type { ShardFile } from './shard.ts';

const MOST_TOLD = 20;

/**
 * Copies first; else shards that begin alike, in whatever format; and text whose first rows stand somewhere in a neighbour, as windows
 * that overlap have it. Single rows that are in both are not noticed: in most tables they may be.
 */
export async function overlapProblems(
  files: readonly ShardFile[],
  sources: readonly ByteSource[],
  ports: TablePorts,
): Promise<readonly Problem[]> {
  const same = sameFileProblems(files);
  if (same.length > 0) {
    return same;
  }
  const starts = await sameStartProblems(sources, ports);
  const told = new Set(starts.map(({ path }) => path));
  const held = files.flatMap(({ path, holds = [] }) =>
    holds.filter((other) => !told.has(other) && !told.has(path)).map((other) => heldIn(path, other)),
  );
  return [...starts, ...held].slice(0, MOST_TOLD);
}

function heldIn(holder: string, path: string): Problem {
  return {
    ...OVERLAPPING,
    path,
    message: `The first ${START_ROWS} rows of this shard stand in ${holder} too; ${COUNTED_TWICE}`,
  };
}
