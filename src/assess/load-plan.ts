import type { Listing } from '../discover/workspace.ts';
import { UserError } from '../errors.ts';
import { readHeader } from '../evidence/table/sample-table.ts';
import type { Catalogue } from '../policy/catalogue.ts';
import type { Plan } from '../policy/plan.ts';
import { plan } from '../policy/plan.ts';
import { evaluationTables } from '../policy/shards.ts';
import type { Result } from '../problem.ts';
import { refuse, succeed } from '../problem.ts';
import type { LoadedPolicy } from './load-policy.ts';
import type { AssessPorts } from './ports.ts';

/**
 * The plan over what is in the tree, links that are not followed among it: a glob that matches one has a shard that cannot be had, and
 * the others are a part of a table. Throws one UserError that names every column which is bound and not there. Of a subject
 * that the change removes nothing is read, so nothing of it can be absent.
 */
export async function loadPlan(
  { parsed: { policy, locate }, standings }: Pick<LoadedPolicy, 'parsed' | 'standings'>,
  catalogue: Catalogue,
  { files, notLookedAt }: Listing,
  ports: Pick<AssessPorts, 'workspace' | 'tables' | 'match'>,
): Promise<Plan> {
  const paths = [...files, ...notLookedAt].map(({ path }) => path);
  const present = policy.subjects.filter(({ id }) => standings.get(id) !== 'removed');
  const tables = evaluationTables({ ...policy, subjects: present }, paths, ports.match);
  const headers = new Map<string, Result<readonly string[]>>();
  for (const table of tables) {
    headers.set(table, await headerOf(table, ports));
  }
  const planned = plan(policy, catalogue, { paths, headers, match: ports.match }, locate);
  if (!planned.ok) {
    throw new UserError(...planned.problems);
  }
  return planned.value;
}

/** A header that cannot be read is no mistake of the policy: gathering the table will say so. */
async function headerOf(
  path: string,
  { workspace, tables }: Pick<AssessPorts, 'workspace' | 'tables'>,
): Promise<Result<readonly string[]>> {
  const source = await workspace.open(path).catch(() => null);
  if (source === null) {
    return refuse();
  }
  const header = await readHeader(source, tables);
  return header.ok ? succeed(header.value.columns) : header;
}
