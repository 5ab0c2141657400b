import type { Problem } from '../../problem.ts';
import type { ByteSource, TablePorts } from '../bytes.ts';
import type { TableSample } from '../table/sample-table.ts';
import { sampleTable } from '../table/sample-table.ts';
import { FEWEST_DISTINCT, START_ROWS } from './shard-start.ts';

/** Text of so many rows that are not documents. */
const MOST_BYTES = 1 << 16;
const MOST_TOLD = 20;

/**
 * Shards that begin with the same rows as one before them, in whatever format and order of columns: a compressed copy, a whole table beside
 * its first part, exports that each repeat the last. A shard whose beginning cannot be read is not compared.
 */
export async function sameStartProblems(
  sources: readonly ByteSource[],
  ports: TablePorts,
): Promise<readonly Problem[]> {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  // The table has been counted, and its progress told.
  const quiet = { ...ports, progress: () => undefined };
  for (const source of sources.length > 1 ? sources : []) {
    const sample = await sampleTable(source, quiet, MOST_BYTES, { rows: START_ROWS });
    const start = sample.ok ? startOf(sample.value) : undefined;
    const other = start === undefined ? undefined : first.get(start);
    if (other !== undefined) {
      problems.push(overlapping(source.path, other));
    } else if (start !== undefined) {
      first.set(start, source.path);
    }
  }
  return problems.slice(0, MOST_TOLD);
}

/** The first rows as one text, their columns by name; undefined when they are too few or too much alike to tell shards apart. */
function startOf({ columns, values }: TableSample): string | undefined {
  const places = [...columns.keys()].toSorted((a, b) => ((columns[a] ?? '') < (columns[b] ?? '') ? -1 : 1));
  const length = values[0]?.length ?? 0;
  if (length < START_ROWS) {
    return undefined;
  }
  const rows = Array.from({ length: START_ROWS }, (_, row) =>
    JSON.stringify(places.map((place) => values[place]?.[row])),
  );
  return new Set(rows).size < FEWEST_DISTINCT ? undefined : rows.join('\n');
}

export const OVERLAPPING = {
  code: 'table/overlapping-shards',
  hint: 'Remove what is there twice, or narrow the glob of `table`. If these are other rows that are only alike, write both into one file.',
} as const;
export const COUNTED_TWICE =
  'rows that are in both would count twice, and every interval would be narrower than it is.';

function overlapping(path: string, other: string): Problem {
  return {
    ...OVERLAPPING,
    path,
    message: `This shard begins with the same ${START_ROWS} rows as ${other}; ${COUNTED_TWICE}`,
  };
}
