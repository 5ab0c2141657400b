import { UserError } from '../errors.ts';
import type { TableSample } from '../evidence/table/sample-table.ts';
import { sampleTable } from '../evidence/table/sample-table.ts';
import { openTables } from '../platform/open-tables.ts';
import { tablePorts } from '../platform/table-ports.ts';

/** The first rows, about `most` bytes of text of them, of the table at a path, or of the first that a glob matches; UserError with `missing` when there is none. */
export async function sampleFirst(
  path: string,
  most: number,
  missing: { readonly message: string; readonly hint: string },
): Promise<TableSample & { readonly path: string; readonly files: number }> {
  const sources = await openTables(path);
  const [source] = sources;
  if (source === undefined) {
    throw new UserError({ code: 'table/no-file', path, ...missing });
  }
  const sample = await sampleTable(
    source,
    tablePorts(() => undefined),
    most,
  );
  if (!sample.ok) {
    throw new UserError(...sample.problems);
  }
  return { ...sample.value, path: source.path, files: sources.length };
}
