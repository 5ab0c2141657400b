/** What the assessed tree is judged by and compared with: from the checkout, git and the API to a BaseSide. */
import type { Checkout } from '../../discover/checkout.ts';
import type { BaseSide, CommitTree, UnavailableTree } from '../../discover/commit-tree.ts';
import type { Workspace } from '../../discover/workspace.ts';
import type { TreeSources } from '../../platform/git/commit-trees.ts';
import { openCommitTree } from '../../platform/git/commit-trees.ts';
import { openFetchingGit } from '../../platform/git/git-fetch.ts';
import type { MergeBase } from '../../platform/git/git-history.ts';
import { localMergeBase, remoteTip } from '../../platform/git/git-history.ts';
import type { Git } from '../../platform/git/git.ts';
import { openGit } from '../../platform/git/git.ts';
import { unchangedSince } from '../../platform/git/unchanged.ts';

export interface BaseSideInputs extends TreeSources {
  readonly workspace: Workspace;
  readonly checkout: Checkout;
  /** Git in `place`, where the run has it already. */
  readonly git?: Git;
  /** `main` … for people. */
  readonly ref?: string;
}

/**
 * Undefined when nothing is before the commit: a new branch, a schedule. A commit that was pushed is judged by its own policy. What exists and cannot be read is an UnavailableTree,
 * whose problem says what was tried; only a bug of ours rejects.
 */
export async function openBaseSide(inputs: BaseSideInputs): Promise<BaseSide | undefined> {
  const { checkout } = inputs;
  const { baselineAt } = checkout;
  if (baselineAt.kind === 'none') {
    return undefined;
  }
  if (checkout.kind === 'commit' && baselineAt.kind === 'commit') {
    return sideOf(inputs, undefined, await openCommitTree(baselineAt.commit, inputs));
  }
  const policyCommit = await policyCommitOf(inputs);
  const policy = await openCommitTree(policyCommit, inputs);
  const baseline =
    baselineAt.kind === 'commit'
      ? await otherTree(baselineAt.commit, policy, policyCommit, inputs)
      : await atMergeBase(baselineAt.head, policy, policyCommit, inputs);
  return sideOf(inputs, policy, baseline);
}

function sideOf(
  { checkout, place, workspace, git, ref }: BaseSideInputs,
  policy: CommitTree | UnavailableTree | undefined,
  baseline: CommitTree | UnavailableTree,
): BaseSide {
  return {
    ...(policy === undefined ? {} : { policy }),
    baseline,
    ...(ref === undefined ? {} : { ref }),
    isUnchanged: unchangedSince({
      place,
      workspace,
      head: checkout.tree,
      baseline,
      ...(git === undefined ? {} : { git }),
    }),
  };
}

/** The tip that the server names now; what the event says when it names none. */
async function policyCommitOf({
  checkout: { policyAt },
  place,
  server,
  api,
}: BaseSideInputs): Promise<string> {
  if (policyAt.kind === 'commit') {
    return policyAt.commit;
  }
  const named =
    server === undefined ? undefined : await remoteTip(openFetchingGit(place, server), policyAt.branch);
  if (named !== undefined) {
    return named;
  }
  if (api === undefined) {
    return policyAt.commit;
  }
  const { apiTip } = await import('../../platform/github/history-api.ts');
  return (await apiTip(api.client, api.repository, policyAt.branch)) ?? policyAt.commit;
}

function otherTree(
  commit: string,
  tree: CommitTree | UnavailableTree,
  treeCommit: string,
  sources: TreeSources,
): Promise<CommitTree | UnavailableTree> {
  return commit === treeCommit ? Promise.resolve(tree) : openCommitTree(commit, sources);
}

/** Asked after the base branch's tip was opened: a fetch of it may have brought the history that the answer takes. */
async function atMergeBase(
  head: string,
  policy: CommitTree | UnavailableTree,
  policyCommit: string,
  inputs: BaseSideInputs,
): Promise<CommitTree | UnavailableTree> {
  const { place, api } = inputs;
  const local = await localMergeBase(openGit(place.folder, place.environment), policyCommit, head);
  const found = local.kind === 'unknown' ? await askApi(local, policyCommit, head, api) : local;
  switch (found.kind) {
    case 'found':
      return otherTree(found.commit, policy, policyCommit, inputs);
    case 'none':
      return {
        problem: {
          code: 'base/no-merge-base',
          path: '.git',
          message: `The head ${head} and the base ${policyCommit} share no commit, so there is nothing that the numbers could be compared with.`,
          hint: 'Rebase the pull request on the base branch, or use actions/checkout without `ref:`, so that the merge commit is assessed.',
        },
      };
    case 'unknown':
      return {
        problem: {
          code: 'base/unknown-merge-base',
          path: '.git',
          message: `It is unknown which commit the head ${head} and the base ${policyCommit} share (${found.reason}), so nothing can be compared.`,
          hint: 'Check out with `fetch-depth: 0`, or without `ref:`, so that the merge commit is assessed; or grant `contents: read` to the token.',
        },
      };
  }
}

async function askApi(
  local: MergeBase & { readonly kind: 'unknown' },
  base: string,
  head: string,
  api: TreeSources['api'],
): Promise<MergeBase> {
  if (api === undefined) {
    return { kind: 'unknown', reason: `${local.reason}, and there is no token for the API` };
  }
  const { apiMergeBase } = await import('../../platform/github/history-api.ts');
  const answer = await apiMergeBase(api.client, api.repository, base, head);
  return answer.kind === 'unknown' ? { ...answer, reason: `${local.reason}; ${answer.reason}` } : answer;
}
