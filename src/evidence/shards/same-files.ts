import type { Problem } from '../../problem.ts';
import type { ShardFile } from './shard.ts';

/** Below it two shards may well be the same by chance: a partition of few rows, or a header only. */
const FEWEST_BYTES = 1_024;
const MOST_TOLD = 20;

/** Shards with the bytes of one before them, a copy or a link that the glob matches too: each of their rows would count twice. */
export function sameFileProblems(files: readonly ShardFile[]): readonly Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, sha256, bytes } of files) {
    const twin = first.get(sha256);
    if (twin === undefined) {
      first.set(sha256, path);
    } else if (bytes >= FEWEST_BYTES) {
      problems.push({
        code: 'table/same-shard',
        path,
        message: `This shard has the same bytes as ${twin}, so each of its rows would count twice, and every interval would be narrower than it is.`,
        hint: 'Remove the copy, or narrow the glob of `table`. If these are other rows that are only alike, write both into one file.',
      });
    }
  }
  return problems.slice(0, MOST_TOLD);
}
