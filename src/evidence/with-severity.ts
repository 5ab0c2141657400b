import type { TableBinding } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import type { ByteSource, TablePorts } from './bytes.ts';
import type { Gathered, Provenance } from './evidence.ts';
import { costsOf } from './severity-costs.ts';
import { readSeverity } from './severity.ts';

/**
 * What was gathered together with the severity table that the policy binds; `source` null: there is no such file. A table of costs
 * that cannot be used is a problem of the subject: its policy says that some errors are worse than others.
 */
export async function withSeverity(
  gathered: Gathered,
  { severity, positive }: Pick<TableBinding, 'severity' | 'positive'>,
  source: ByteSource | null,
  ports: TablePorts,
  from: Provenance['from'] = 'head',
): Promise<Gathered> {
  if (!gathered.ok || severity === undefined) {
    return gathered;
  }
  const { table } = gathered;
  const { task } = table;
  if (task === 'regression') {
    return gathered;
  }
  if (source === null) {
    return refused(gathered, [noSuchFile(severity)]);
  }
  const rows = await readSeverity(source, ports);
  const costs = rows.ok
    ? costsOf(rows.value, { path: source.path, task, classes: table.cube.classes, positive })
    : rows;
  if (!costs.ok) {
    return refused(gathered, costs.problems);
  }
  const file = { path: source.path, sha256: await source.sha256(), bytes: source.size };
  const isReported = source.from === 'artifact';
  const files: readonly Provenance[] = [
    ...table.files,
    { ...file, grade: isReported ? 'reported' : 'computed', from: isReported ? 'artifact' : from },
  ];
  return { ok: true, table: { ...table, files, severity: costs.value } };
}

function refused(
  { table: { files } }: Extract<Gathered, { readonly ok: true }>,
  problems: readonly Problem[],
): Gathered {
  return { ok: false, state: 'unreadable', problems, files };
}

function noSuchFile(path: string): Problem {
  return {
    code: 'severity/no-such-file',
    path,
    key: 'severity',
    message: 'There is no such severity table, so which errors are severe is unknown.',
    hint: 'Commit it, or mend `evaluation.severity` in the policy (`--severity`).',
  };
}
