/** The tables that a subject binds, as what looks for personal data sees them. */
import type { SeenTable } from '../../evidence/document/data/personal/personal-data.ts';
import { seeTable } from '../../evidence/document/data/personal/read-tables.ts';
import type { PlannedSubject } from '../../policy/plan.ts';
import { problemsOf } from '../gather-subject.ts';
import type { DocumentWorld } from './gather-documents.ts';

type TablesOfSubject = Pick<PlannedSubject, 'bindings' | 'shards' | 'furtherShards'>;

interface Bound {
  readonly key: string;
  readonly table: string;
  readonly paths: readonly string[];
}

export async function boundTables(
  subject: TablesOfSubject,
  world: Pick<DocumentWorld, 'workspace' | 'tables'>,
): Promise<readonly SeenTable[]> {
  const seen: SeenTable[] = [];
  for (const bound of tablesOf(subject)) {
    seen.push(await seeBound(bound, world));
  }
  return seen;
}

function tablesOf({ bindings, shards, furtherShards }: TablesOfSubject): readonly Bound[] {
  const { evaluation, training, shifts = {} } = bindings;
  const further = [
    ...(training === undefined ? [] : [{ key: 'training.table', table: training.table }]),
    ...Object.entries(shifts).map(([name, { table }]) => ({ key: `shifts.${name}.table`, table })),
  ].map((each) => ({ ...each, paths: furtherShards.get(each.table) ?? [] }));
  return [{ key: 'evaluation.table', table: evaluation.table, paths: shards }, ...further];
}

async function seeBound(
  { key, table, paths }: Bound,
  { workspace, tables }: Pick<DocumentWorld, 'workspace' | 'tables'>,
): Promise<SeenTable> {
  try {
    const opened = await Promise.all(paths.map((path) => workspace.open(path)));
    const sources = opened.flatMap((source) => source ?? []);
    return sources.length < paths.length
      ? { key, table, state: 'missing' }
      : await seeTable({ key, table, sources }, tables);
  } catch (error) {
    const because = problemsOf(error, table).map(({ message }) => message);
    return { key, table, state: 'unreadable', because: because.join(' ') };
  }
}
