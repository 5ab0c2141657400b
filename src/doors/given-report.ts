/** The input `baseline-report`: a report of the base for this run, or why there is none. */
import type { GivenReport } from '../assess/ports.ts';
import type { Client } from '../platform/github/client.ts';
import type { RunContext } from '../platform/github/event.ts';
import { isAudit } from '../platform/github/event.ts';
import { sha256OfText } from '../platform/table-ports.ts';
import type { AssessedTree } from './assessed-tree.ts';
import { readBaseReport } from './base-report.ts';
import { baselineSource } from './baseline-source.ts';
import type { ActionInputs } from './action-inputs.ts';

export interface GivenReportInputs {
  readonly inputs: Pick<ActionInputs, 'baseline-report' | 'policy' | 'api-timeout'>;
  readonly context: RunContext;
  readonly tree: AssessedTree;
  readonly asOf: string;
  readonly client: Client | undefined;
}

/** Undefined when nobody asks. One that cannot be used fails no run: what would be compared with it is MISSING. */
export async function givenReport({
  inputs,
  context,
  tree,
  asOf,
  client,
}: GivenReportInputs): Promise<GivenReport | undefined> {
  const source = baselineSource(inputs['baseline-report']);
  if (source.kind === 'none') {
    return undefined;
  }
  const { owner, repo, id: repositoryId } = context.repository;
  const branch = (tree.pull ?? context.mergeGroup)?.baseRef ?? context.branch;
  const { workflow } = context;
  const commit = tree.base?.baseline.commit ?? tree.commit.base;
  const isAudited = isAudit(context);
  const read = await readBaseReport(
    {
      source,
      expected: {
        policy: inputs.policy,
        asOf,
        ...(isAudited || commit === undefined ? {} : { commit }),
      },
      from: {
        owner,
        repo,
        ...(repositoryId === undefined ? {} : { repositoryId }),
        ...(branch === undefined ? {} : { branch }),
        ...(workflow === undefined ? {} : { workflow }),
      },
    },
    {
      workspace: tree.workspace,
      hash: sha256OfText,
      client,
      apiUrl: context.apiUrl,
      timeout: inputs['api-timeout'] * 1000,
      isOfTheChange: isAudited ? () => Promise.resolve(false) : isOfTheChange(tree),
    },
  );
  return read.ok
    ? { report: read.report, from: read.from }
    : { because: read.problems.map(({ message, hint }) => `${message} ${hint}`).join(' ') };
}

/** A file that the change brings or alters could say anything; one that a step of the job has fetched is not the change's. */
function isOfTheChange({ changes, base }: AssessedTree): (path: string) => Promise<boolean> {
  return async (path) => {
    if (changes.kind === 'files') {
      return changes.files.some((file) => file.path === path);
    }
    return base === undefined || !(await base.isUnchanged(path));
  };
}
