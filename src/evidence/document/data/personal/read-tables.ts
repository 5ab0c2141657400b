/** Shows every row of the tables that a subject binds to what looks for personal data. */
import type { Problem } from '../../../../problem.ts';
import { succeed } from '../../../../problem.ts';
import type { ByteSource, TablePorts } from '../../../bytes.ts';
import { readTable } from '../../../table/read-table.ts';
import type { SeenFile, SeenTable } from './personal-data.ts';
import { PersonalRows } from './personal-rows.ts';

export interface BoundTable {
  /** `training.table`. */
  readonly key: string;
  /** As the policy writes it. */
  readonly table: string;
  /** Its files; empty where there are none. */
  readonly sources: readonly ByteSource[];
}

export async function seeTable({ key, table, sources }: BoundTable, ports: TablePorts): Promise<SeenTable> {
  const files: SeenFile[] = [];
  for (const source of sources) {
    let rows = new PersonalRows([]);
    const read = await readTable(source, ports, ({ columns }) => {
      rows = new PersonalRows(columns);
      return succeed(rows);
    });
    if (!read.ok) {
      return read.state === 'missing'
        ? { key, table: source.path, state: 'missing' }
        : { key, table: source.path, state: 'unreadable', because: saidOf(read.problems) };
    }
    files.push({ path: source.path, rows: rows.rows, leftOut: rows.leftOut, columns: rows.seen() });
  }
  return files.length === 0 ? { key, table, state: 'missing' } : { key, state: 'seen', files };
}

function saidOf(problems: readonly Problem[]): string {
  return problems.map(({ message }) => message).join(' ');
}
