import { isAvailable } from '../discover/commit-tree.ts';
import type { PolicyChange } from '../policy/policy-change.ts';
import type { Waiver } from '../policy/waiver.ts';
import { newProblems } from '../policy/waivers/new-problems.ts';
import type { ParsedWaivers } from '../policy/waivers/parse-waivers.ts';
import { parseWaivers } from '../policy/waivers/parse-waivers.ts';
import { waiverChanges } from '../policy/waivers/waiver-changes.ts';
import type { Workspace } from '../discover/workspace.ts';
import type { Problem } from '../problem.ts';
import type { NotLookedAt } from '../report/report.ts';
import type { LoadedPolicy } from './load-policy.ts';
import type { AssessInputs, AssessPorts } from './ports.ts';
import { readSmallText } from './read-text.ts';

export interface LoadedWaivers {
  readonly waivers: readonly Waiver[];
  /** What the change does to them; it takes effect after the merge. */
  readonly changes: readonly PolicyChange[];
  /** Mistakes that the change brings in. */
  readonly problems: readonly Problem[];
  /** Waivers of the file that counts and cannot be used. */
  readonly notLookedAt: readonly NotLookedAt[];
}

/** The waivers of the side that judges. Mistakes in them stop nobody but the change that brings them in. */
export async function loadWaivers(
  { parsed: { policy }, source }: LoadedPolicy,
  { asOf }: Pick<AssessInputs, 'asOf'>,
  { workspace, rules = workspace, base }: Pick<AssessPorts, 'workspace' | 'rules' | 'base'>,
): Promise<LoadedWaivers> {
  const path = policy.waivers;
  if (path === undefined) {
    return { waivers: [], changes: [], problems: [], notLookedAt: [] };
  }
  const known = {
    requirements: policy.requirements,
    subjects: policy.subjects,
    asOf,
  };
  const read = async (tree: Workspace): Promise<ParsedWaivers> => {
    const text = await readSmallText(tree, path);
    return text === null ? { waivers: [], problems: [] } : parseWaivers(text, path, known);
  };
  const own = await read(rules);
  const judgingTree = source.side === 'base' ? base?.policy : undefined;
  const isByBase = judgingTree !== undefined && isAvailable(judgingTree);
  const judging = isByBase ? await read(judgingTree) : own;
  return {
    waivers: judging.waivers,
    changes: isByBase ? waiverChanges(judging.waivers, own.waivers) : [],
    problems: isByBase ? newProblems(own.problems, judging.problems) : [],
    notLookedAt: judging.problems.map(({ path: file, message }) => ({
      path: file,
      reason: message,
    })),
  };
}
