/** What a run of the action assesses: the checkout and what is before it, or a fork's head as data. */
import type { Checkout } from '../../discover/checkout.ts';
import type { AssessPorts } from '../../assess/ports.ts';
import type { BaseSide } from '../../discover/commit-tree.ts';
import type { Workspace } from '../../discover/workspace.ts';
import { UserError } from '../../errors.ts';
import type { TreeSources } from '../../platform/git/commit-trees.ts';
import { openGit } from '../../platform/git/git.ts';
import type { RunContext } from '../../platform/github/event.ts';
import { openWorkspace } from '../../platform/workspace.ts';
import type { OpenClient } from '../action-clients.ts';
import type { ActionInputs } from '../action-inputs.ts';
import type { AssessedTree } from './assessed-tree.ts';
import { openBaseSide } from './base-side.ts';
import { readCheckout } from './read-checkout.ts';
import { refuseUnsafeEvent } from './refused-events.ts';
import { commitOf, readChanges } from './run-commit.ts';

export interface TreeInputs {
  readonly context: RunContext;
  readonly payload: unknown;
  readonly environment: NodeJS.ProcessEnv;
  readonly inputs: Pick<ActionInputs, 'token' | 'evidence' | 'evidence-artifact' | 'api-timeout'>;
  /** Undefined without a token. */
  readonly open: OpenClient | undefined;
  readonly step: AssessPorts['step'];
}

export async function openTree(inputs: TreeInputs): Promise<AssessedTree> {
  const { context, environment, open, step } = inputs;
  const { token, 'evidence-artifact': evidenceArtifact, 'api-timeout': seconds } = inputs.inputs;
  refuseUnsafeEvent(context.event);
  const client = open?.('read');
  if (context.event === 'workflow_run') {
    refuseEvidence(inputs.inputs);
    const timeout = seconds * 1000;
    // The code for forks is loaded in their runs only.
    const { openForkTree } = await import('./fork-tree.ts');
    return step('fork', () => openForkTree({ ...inputs, token, client, evidenceArtifact, timeout }));
  }
  const place = { folder: context.workspace, environment };
  const git = openGit(place.folder, place.environment);
  const own = await openWorkspace(context.workspace);
  const checkout = await step('checkout', () => readCheckout(context, git, client));
  if (checkout.kind === 'unknown') {
    await requireFiles(own);
  }
  const server = { url: context.serverUrl, token };
  const api = client === undefined ? {} : { api: { client, repository: context.repository } };
  const workspace =
    inputs.inputs.evidence === ''
      ? own
      : await step('evidence', () => overlaid(own, inputs, checkout, { place, server, ...api }));
  const openBase = (): Promise<BaseSide | undefined> =>
    openBaseSide({ place, git, server, ...api, workspace, checkout, ...refOf(context) });
  // What a pull request changes GitHub lists, whatever git has: then the base is fetched meanwhile.
  const early = context.pull === undefined ? undefined : openBase();
  early?.catch(() => undefined);
  const { changes, problems } = await step('changes', () => readChanges(context, open, git, checkout));
  const base = await step('base', () => early ?? openBase());
  return {
    ...(context.pull === undefined ? {} : { pull: context.pull }),
    workspace,
    rules: own,
    ...(base === undefined ? {} : { base }),
    commit: commitOf(context, checkout),
    changes,
    problems,
    notLookedAt: supposed(checkout),
  };
}

/** The branch that the change is for, in words for people. */
function refOf({ pull, mergeGroup, branch }: RunContext): { readonly ref?: string } {
  const ref = (pull ?? mergeGroup)?.baseRef ?? branch;
  return ref === undefined ? {} : { ref };
}

/** With what earlier jobs made over it. */
async function overlaid(
  workspace: Workspace,
  { context, inputs: { evidence } }: TreeInputs,
  { tree: head }: Checkout,
  sources: TreeSources,
): Promise<Workspace> {
  const { withEvidenceFolder } = await import('./evidence-folder.ts');
  return withEvidenceFolder({ folder: evidence, root: context.workspace, workspace, head, sources });
}

/** A fork's pull request has no folder of its own here: what a trusted job downloaded would pass for the fork's tree. */
function refuseEvidence({ evidence }: TreeInputs['inputs']): void {
  if (evidence !== '') {
    throw new UserError({
      code: 'action/evidence',
      path: 'action.yml',
      key: 'inputs.evidence',
      message:
        'On workflow_run the tree is a fork’s, read as data, and no folder of this job is laid over it.',
      hint: 'Leave `evidence` empty, and name the artifact of the fork’s own run in `evidence-artifact`.',
    });
  }
}

/** Where there is no repository at all, an empty folder is a checkout that somebody forgot, not a change that deletes everything. */
async function requireFiles(workspace: Workspace): Promise<void> {
  const { files } = await workspace.list();
  if (files.length === 0) {
    throw new UserError({
      code: 'checkout/empty',
      path: '.',
      message:
        'The workspace is empty: there is neither a repository nor a file, so nothing can be assessed.',
      hint: 'Run actions/checkout before this action.',
    });
  }
}

/** Where there is no repository at all, nothing can confirm what was unpacked. */
function supposed({ kind, tree }: Checkout): AssessedTree['notLookedAt'] {
  const reason = `there is none, so that the checkout is ${tree} is taken from the event and was not looked at`;
  return kind === 'unknown' ? [{ path: '.git', reason }] : [];
}
