import type { Artifact } from '../discover/artifact.ts';
import { inferColumns } from '../discover/columns.ts';
import type { InferredTable, Suggestion } from '../discover/suggest.ts';
import { suggestPolicy } from '../discover/suggest.ts';
import { sampleTable } from '../evidence/table/sample-table.ts';
import { POLICY_SCHEMA } from '../version.ts';
import type { AssessPorts } from './ports.ts';

/** Tables that are looked at without a policy, and bytes of text of each. */
const MOST_TABLES = 50;
const SAMPLED = 1 << 18;

export interface InferredSubjects extends Suggestion {
  readonly notLookedAt: readonly { readonly path: string; readonly reason: string }[];
}

/** What a repository without a policy seems to hold: subjects from its tables, and the policy that would gate them. */
export async function inferSubjects(
  artifacts: readonly Artifact[],
  { workspace, tables }: Pick<AssessPorts, 'workspace' | 'tables'>,
): Promise<InferredSubjects> {
  const candidates = artifacts.filter(({ kind }) => kind === 'table');
  const inferred: InferredTable[] = [];
  const notLookedAt = candidates
    .slice(MOST_TABLES)
    .map(({ path }) => ({ path, reason: `more than ${MOST_TABLES} tables without a policy` }));
  for (const { path } of candidates.slice(0, MOST_TABLES)) {
    const source = await workspace.open(path);
    const sample = source === null ? null : await sampleTable(source, tables, SAMPLED);
    if (sample?.ok === true) {
      const { columns: header, values, rows } = sample.value;
      const columns = inferColumns(header.map((name, index) => ({ name, values: values[index] ?? [] })));
      inferred.push({ path, rows, header, columns });
    } else {
      const reason = sample?.problems.map(({ message }) => message).join(' ') ?? 'it is gone';
      notLookedAt.push({ path, reason });
    }
  }
  const paths = artifacts.map(({ path }) => path);
  const suggestion = suggestPolicy(inferred, POLICY_SCHEMA, paths);
  return { ...suggestion, notLookedAt: [...notLookedAt, ...suggestion.notTaken] };
}
