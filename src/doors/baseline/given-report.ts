/** The input `baseline-report`: a report of the base for this run, or why there is none. */
import type { GivenReport } from '../../assess/ports.ts';
import type { Client } from '../../platform/github/client.ts';
import type { RunContext } from '../../platform/github/event.ts';
import { isAudit } from '../../platform/github/event.ts';
import { sha256OfText } from '../../platform/table-ports.ts';
import type { AssessedTree } from '../tree/assessed-tree.ts';
import type { ExpectedBase } from '../../report/base-report.ts';
import type { WantedBase } from './base-report.ts';
import { readBaseReport } from './base-report.ts';
import { baselineSource } from './baseline-source.ts';
import type { ActionInputs } from '../action-inputs.ts';

export interface GivenReportInputs {
  readonly inputs: Pick<ActionInputs, 'baseline-report' | 'policy' | 'api-timeout'>;
  readonly context: RunContext;
  readonly tree: AssessedTree;
  readonly asOf: string;
  readonly client: Client | undefined;
}

/** Undefined when nobody asks. One that cannot be used fails no run: what would be compared with it is MISSING. */
export async function givenReport(given: GivenReportInputs): Promise<GivenReport | undefined> {
  const { inputs, context, tree, client } = given;
  const source = baselineSource(inputs['baseline-report']);
  if (source.kind === 'none') {
    return undefined;
  }
  const ports = {
    workspace: tree.workspace,
    hash: sha256OfText,
    client,
    apiUrl: context.apiUrl,
    timeout: inputs['api-timeout'] * 1000,
    isOfTheChange: isAudit(context) ? () => Promise.resolve(false) : isOfTheChange(tree),
  };
  const read = await readBaseReport({ source, expected: expectedOf(given), from: placeOf(given) }, ports);
  return read.ok
    ? { report: read.report, from: read.from }
    : { because: read.problems.map(({ message, hint }) => `${message} ${hint}`).join(' ') };
}

/** An audit takes the last report of its branch; a change that of the commit that it is compared with. */
function expectedOf({ inputs, context, tree, asOf }: GivenReportInputs): ExpectedBase {
  const commit = tree.base?.baseline.commit ?? tree.commit.base;
  return {
    policy: inputs.policy,
    asOf,
    ...(isAudit(context) || commit === undefined ? {} : { commit }),
  };
}

/** Where an artifact is looked for. */
function placeOf({ context, tree }: GivenReportInputs): WantedBase['from'] {
  const { repository, workflow, mergeGroup } = context;
  const { owner, repo, id } = repository;
  const branch = (tree.pull ?? mergeGroup)?.baseRef ?? context.branch;
  return {
    owner,
    repo,
    ...(id === undefined ? {} : { repositoryId: id }),
    ...(branch === undefined ? {} : { branch }),
    ...(workflow === undefined ? {} : { workflow }),
  };
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
