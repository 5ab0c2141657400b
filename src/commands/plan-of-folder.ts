import { loadPlan } from '../assess/load-plan.ts';
import { readSmallText } from '../assess/read-text.ts';
import type { Listing, Workspace } from '../discover/workspace.ts';
import { UserError } from '../errors.ts';
import { KNOWN_CATALOGUE } from '../metrics/known-catalogue.ts';
import { matchGlob } from '../platform/match.ts';
import { tablePorts } from '../platform/table-ports.ts';
import { openWorkspace } from '../platform/workspace.ts';
import type { ParsedPolicy } from '../policy/parse.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Plan } from '../policy/plan.ts';
import type { Problem } from '../problem.ts';

export type PlanOfFolder =
  | { readonly ok: true; readonly plan: Plan; readonly workspace: Workspace; readonly listing: Listing }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * What the policy of a folder asks for, or all that is wrong with it. `texts`: filled with the files of the policy, by path.
 * `further`: what else can be wrong with it.
 */
export async function planOfFolder(
  folder: string,
  path: string,
  texts: Map<string, string>,
  further: (parsed: ParsedPolicy, workspace: Workspace) => Promise<readonly Problem[]> = async () => [],
): Promise<PlanOfFolder> {
  const workspace = await openWorkspace(folder);
  const read = async (file: string) => {
    const text = await readSmallText(workspace, file);
    texts.set(file, text ?? '');
    return text;
  };
  try {
    const catalogue = KNOWN_CATALOGUE;
    const parsed = await parsePolicy({ path, read }, catalogue);
    if (!parsed.ok) {
      return parsed;
    }
    const problems = await further(parsed.value, workspace);
    if (problems.length > 0) {
      return { ok: false, problems };
    }
    const listing = await workspace.list();
    const ports = { workspace, tables: tablePorts(() => undefined), match: matchGlob };
    const policy = { parsed: parsed.value, standings: new Map() };
    const plan = await loadPlan(policy, catalogue, listing, ports);
    return { ok: true, plan, workspace, listing };
  } catch (error) {
    if (error instanceof UserError) {
      return { ok: false, problems: error.problems };
    }
    throw error;
  }
}
