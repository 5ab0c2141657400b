import { fileURLToPath } from 'node:url';

import { pullRequestEvent } from '../github/event-payload.ts';
import type { FileChanges, GitRepository } from '../github/git-repository.ts';
import { makeGitRepository } from '../github/git-repository.ts';
import type { PullRequest } from '../github/github-pulls.ts';
import type { ActionRun, RunActionOptions } from '../github/run-action.ts';
import { runAction } from '../github/run-action.ts';
import type { GithubWorld } from '../github/start-github.ts';
import { startGithub } from '../github/start-github.ts';

export const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const ACTION = inRepository('dist/action.js');
export const METADATA = inRepository('action.yml');

/** Two groups of 100; `selectedB` of group b are selected, 50 of group a; every decision is right. */
export function predictions(selectedB: number): string {
  const rows = ['sex,label,prediction'];
  for (const [group, selected] of [
    ['a', 50],
    ['b', selectedB],
  ] as const) {
    for (let row = 0; row < 100; row += 1) {
      const value = row < selected ? 1 : 0;
      rows.push(`${group},${value},${value}`);
    }
  }
  return `${rows.join('\n')}\n`;
}

export const POLICY = `version: 1
subjects:
  - id: income
    task: binary
    evaluation:
      table: evaluation/predictions.csv
      label: label
      prediction: prediction
      positive: 1
      attributes: [sex]
requirements:
  - metric: fairness/demographic-parity-difference
    on: sex
    max: 0.10
    because: A gap above ten points needs a decision by the product owner.
  - metric: performance/accuracy
    min: 0.80
`;

export interface Gate {
  readonly world: GithubWorld;
  readonly git: GitRepository;
  readonly pull: () => PullRequest;
  /** Commits to the head branch, pushes, and gives GitHub's merge of it. */
  readonly push: (files: FileChanges) => Promise<void>;
  /** A fresh checkout of what actions/checkout gives, and one run of dist/action.js in it. */
  readonly run: (options?: GateRun) => Promise<ActionRun>;
  readonly checkout: (what?: 'merge' | 'head' | 'base') => string;
  readonly close: () => Promise<void>;
}

export type GateRun = Partial<RunActionOptions> & { readonly tree?: 'merge' | 'head' | 'base' };

/** A repository with a policy and predictions on main, and a pull request that changes `files`. */
export async function openGate(
  files: FileChanges = { 'evaluation/predictions.csv': predictions(48) },
  base: FileChanges = { 'fates.yml': POLICY, 'evaluation/predictions.csv': predictions(45) },
): Promise<Gate> {
  const world = await startGithub();
  const git = makeGitRepository();
  const baseSha = git.commit('main', { 'README.md': '# Models\n', ...base });
  let head = git.commit('better-model', files, 'main');
  let merge = git.mergePull(1, baseSha, head);
  let pull = await world.openPullRequest({
    repo: 'models',
    git: git.path,
    base: { ref: 'main', sha: baseSha },
    head: { ref: 'better-model', sha: head },
    mergeSha: merge,
  });
  const checkout = (what: 'merge' | 'head' | 'base' = 'merge') =>
    git.checkout({ merge, head, base: baseSha }[what]);
  return {
    world,
    git,
    pull: () => pull,
    checkout,
    push: async (changes) => {
      head = git.commit('better-model', changes);
      merge = git.mergePull(1, baseSha, head);
      pull = await world.push(pull, { headSha: head, mergeSha: merge });
    },
    run: ({ tree, ...options } = {}) =>
      runAction({
        script: ACTION,
        metadata: METADATA,
        world,
        repository: `${pull.owner}/${pull.repo}`,
        event: pullRequestEvent(world, pull),
        workspace: options.workspace ?? checkout(tree),
        token: world.writeToken,
        ...options,
        inputs: { 'as-of': '2026-11-21', ...options.inputs },
      }),
    close: async () => {
      git.remove();
      await world.close();
    },
  };
}

/** What no run may ever print for a user's mistake or a fault of the network. */
export const STACK = /\n\s+at .+:\d+:\d+/;
