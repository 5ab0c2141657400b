import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { StorageServer } from '../actions-api/storage-server.ts';
import { startStorage } from '../actions-api/storage-server.ts';
import type { WorkflowEvent } from '../github/event-payload.ts';
import type { FileChanges, GitRepository } from '../github/git-repository.ts';
import { makeGitRepository } from '../github/git-repository.ts';
import type { PullRequest } from '../github/github-pulls.ts';
import type { ActionRun, RunActionOptions } from '../github/run-action.ts';
import { runAction } from '../github/run-action.ts';
import type { GithubWorld } from '../github/start-github.ts';
import { startGithub } from '../github/start-github.ts';
import { inRepository } from './gate.ts';

/** A pull request of a fork whose own run has ended, and the two jobs of the trusted run. */
export interface ForkGate {
  readonly world: GithubWorld;
  /** The base repository. */
  readonly git: GitRepository;
  readonly pull: () => PullRequest;
  readonly event: (more?: Readonly<Record<string, unknown>>) => WorkflowEvent;
  /** The job that assesses: a read-only token, an empty workspace. Its folder holds the report afterwards. */
  readonly assess: (
    options?: Partial<RunActionOptions>,
  ) => Promise<ActionRun & { readonly workspace: string }>;
  /** The job that writes, on the report of the other one. */
  readonly comment: (assessed: Assessed, options?: Partial<RunActionOptions>) => Promise<ActionRun>;
  readonly push: (files: FileChanges) => Promise<void>;
  /** The fork's run has uploaded this as `fates-evidence`. */
  readonly upload: (zip: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Assessed {
  readonly workspace: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface ForkGateOptions {
  readonly files: FileChanges;
  readonly base: FileChanges;
  /** Of the fork; anybody may call it anything. */
  readonly branch?: string;
}

const FORK = 'mallory';

export async function openForkGate({
  files,
  base,
  branch = 'better-model',
}: ForkGateOptions): Promise<ForkGate> {
  const world = await startGithub();
  const git: GitRepository = makeGitRepository();
  const folders: string[] = [];
  const storages: StorageServer[] = [];
  const baseSha = git.commit('main', { 'README.md': '# Models\n', ...base });
  // The name of the branch is the fork's; in the repository of the test it stands under one that git takes.
  let head = git.commit('of-the-fork', files, 'main');
  let pull = await world.openPullRequest({
    repo: 'models',
    git: git.path,
    base: { ref: 'main', sha: baseSha },
    head: { ref: branch, sha: head },
    mergeSha: git.mergePull(1, baseSha, head),
    fork: FORK,
  });
  const repositoryId = await headRepositoryId(world, pull);
  const tokens = {
    assess: await world.tokenWith(permissionsOf('assess')),
    comment: await world.tokenWith(permissionsOf('comment')),
  };
  const event = (more: Readonly<Record<string, unknown>> = {}): WorkflowEvent => ({
    name: 'workflow_run',
    sha: baseSha,
    ref: 'refs/heads/main',
    payload: {
      action: 'completed',
      workflow_run: {
        id: 77,
        run_attempt: 1,
        event: 'pull_request',
        conclusion: 'success',
        head_sha: pull.headSha,
        head_branch: branch,
        head_repository: { id: repositoryId, owner: { login: FORK }, full_name: `${FORK}/models` },
        pull_requests: [],
        ...more,
      },
      repository: { id: repositoryId, default_branch: 'main', fork: false },
    },
  });
  const run = (action: 'assess' | 'comment', options: Partial<RunActionOptions>) => {
    const workspace = options.workspace ?? mkdtempSync(join(tmpdir(), 'fates-fork-'));
    folders.push(workspace);
    return {
      workspace,
      done: runAction({
        script: inRepository(`dist/${action === 'assess' ? 'action' : 'comment'}.js`),
        metadata: inRepository(`actions/${action}/action.yml`),
        world,
        repository: `${pull.owner}/${pull.repo}`,
        event: event(),
        token: tokens[action],
        ...options,
        workspace,
      }),
    };
  };
  return {
    world,
    git,
    pull: () => pull,
    event,
    assess: async (options = {}) => {
      const inputs = { 'as-of': '2026-11-21', comment: 'never', 'check-name': 'none', ...options.inputs };
      const { workspace, done } = run('assess', { ...options, inputs });
      return { ...(await done), workspace };
    },
    comment: ({ workspace, outputs }, options = {}) => {
      const inputs = {
        report: 'fates-report/fates-report.json',
        digest: outputs['digest'] ?? '',
        ...options.inputs,
      };
      return run('comment', { ...options, inputs, workspace }).done;
    },
    push: async (changes) => {
      head = git.commit('of-the-fork', changes);
      pull = await world.push(pull, { headSha: head, mergeSha: git.mergePull(1, baseSha, head) });
    },
    upload: async (zip) => {
      const storage = await startStorage();
      storages.push(storage);
      const location = storage.put('/evidence.zip', zip);
      world.addRun(
        {
          id: 77,
          workflow: 'fates.yml',
          event: 'pull_request',
          conclusion: 'failure',
          branch,
          sha: pull.headSha,
          headRepositoryId: repositoryId,
        },
        { id: 5, runId: 77, name: 'fates-evidence', size: zip.length, location },
      );
    },
    close: async () => {
      await Promise.all(storages.map((storage) => storage.close()));
      folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
      git.remove();
      await world.close();
    },
  };
}

const workflow = z.object({
  jobs: z.record(z.string(), z.object({ permissions: z.record(z.string(), z.enum(['read', 'write'])) })),
});

/** What fork.yml grants the job, and no more. */
function permissionsOf(job: string): Readonly<Record<string, 'read' | 'write'>> {
  const text = readFileSync(inRepository('.github/workflows/fork.yml'), 'utf8');
  const { permissions = {} } = workflow.parse(parse(text)).jobs[job] ?? {};
  const granted = Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level]);
  return { metadata: 'read', ...Object.fromEntries(granted) };
}

const pullShape = z.object({ head: z.object({ repo: z.object({ id: z.number() }) }) });

async function headRepositoryId(world: GithubWorld, { owner, repo, number }: PullRequest): Promise<number> {
  const answer = await fetch(`${world.url}/repos/${owner}/${repo}/pulls/${number}`, {
    headers: { authorization: `Bearer ${world.readToken}` },
  });
  return pullShape.parse(await answer.json()).head.repo.id;
}

/** The report that a job wrote. */
export function reportIn({ workspace }: Pick<Assessed, 'workspace'>): Readonly<Record<string, unknown>> {
  const text = readFileSync(join(workspace, 'fates-report/fates-report.json'), 'utf8');
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}
