import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Decision } from '../../../src/deploy/decision.ts';
import { decisionSchema } from '../../../src/deploy/decision.ts';
import type { ModelIdentity } from '../../../src/evidence/provenance/root-digest.ts';
import type { Report } from '../../../src/report/report.ts';
import { resealed, scenarioReport } from '../../doors/valid-report.ts';
import { pushEvent } from '../github/event-payload.ts';
import { makeGitRepository } from '../github/git-repository.ts';
import type { ActionRun, RunActionOptions } from '../github/run-action.ts';
import { runAction } from '../github/run-action.ts';
import type { GithubWorld } from '../github/start-github.ts';
import { startGithub } from '../github/start-github.ts';
import { inRepository, POLICY } from './gate.ts';

export const MODEL = 'models/income.bin';
export const FOLDER = 'models/forest';
export const TODAY = '2026-11-21';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Contents of the models as they were assessed, by workspace path. */
export const ASSESSED: Readonly<Record<string, string>> = {
  [MODEL]: 'weights\n',
  [`${FOLDER}/a.json`]: '{}\n',
  [`${FOLDER}/trees/b.bin`]: 'trees\n',
};

const ROOT_DIGEST = sha256(
  Buffer.from(
    [`${FOLDER}/a.json`, `${FOLDER}/trees/b.bin`].map((path) => sha256(ASSESSED[path] ?? '')).join(''),
    'hex',
  ),
);

export const IDENTITIES: Readonly<Record<'income' | 'forest', ModelIdentity>> = {
  income: { path: MODEL, kind: 'file', digest: sha256('weights\n'), files: 1, bytes: 8 },
  forest: {
    path: FOLDER,
    kind: 'folder',
    digest: ROOT_DIGEST,
    names: sha256('a.json\0trees/b.bin\0'),
    files: 2,
    bytes: 9,
  },
};

/** A job that deploys: a checkout, the downloaded report and files, and the two actions. */
export interface DeployGate {
  readonly world: GithubWorld;
  readonly commit: string;
  readonly workspace: string;
  readonly report: () => Report;
  /** Puts another report in the place of the artifact's; gives its digest. */
  readonly putReport: (change: Partial<Report>) => Promise<string>;
  readonly put: (path: string, content: string) => void;
  readonly verify: (
    inputs?: Readonly<Record<string, string>>,
    options?: Partial<RunActionOptions>,
  ) => Promise<ActionRun>;
  readonly conclude: (
    inputs?: Readonly<Record<string, string>>,
    options?: Partial<RunActionOptions>,
  ) => Promise<ActionRun>;
  readonly decision: () => Decision;
  readonly close: () => Promise<void>;
}

/** A passing report of two subjects, one with a file and one with a folder, for the commit of the run. */
async function passingReport(commit: string): Promise<Report> {
  const report = scenarioReport('gap-between-groups');
  const [subject] = report.subjects;
  if (subject === undefined) throw new Error('the scenario has no subject');
  return resealed(report, {
    asOf: TODAY,
    commit: { head: commit, tree: commit },
    policy: { ...report.policy, path: 'fates.yml', sha256: sha256(POLICY) },
    verdict: 'pass',
    blocks: false,
    untouched: ['other'],
    subjects: Object.entries(IDENTITIES).map(([id, model]) => ({
      ...subject,
      id,
      model,
      verdict: 'pass' as const,
    })),
  });
}

export async function openDeployGate(): Promise<DeployGate> {
  const world = await startGithub();
  const git = makeGitRepository();
  const commit = git.commit('main', { 'fates.yml': POLICY });
  const head = git.commit('next', { 'README.md': '# Next\n' }, 'main');
  const pull = await world.openPullRequest({
    repo: 'models',
    git: git.path,
    base: { ref: 'main', sha: commit },
    head: { ref: 'next', sha: head },
  });
  const workspace = git.checkout(commit);
  const token = await world.tokenWith({
    metadata: 'read',
    contents: 'read',
    deployments: 'write',
    actions: 'read',
  });
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  };
  let report = await passingReport(commit);
  const write = (): void => put('downloaded/fates-report.json', JSON.stringify(report));
  write();
  for (const [path, content] of Object.entries(ASSESSED)) put(`downloaded/files/${path}`, content);
  const { owner, repo } = pull;
  const run = (
    action: 'verify' | 'conclude',
    inputs: Readonly<Record<string, string>>,
    options: Partial<RunActionOptions>,
  ) =>
    runAction({
      script: inRepository(`dist/${action}.js`),
      metadata: inRepository(`actions/${action}/action.yml`),
      world,
      repository: `${owner}/${repo}`,
      event: pushEvent(world, { owner, repo, branch: 'main', before: '0'.repeat(40), after: commit }),
      workspace,
      token,
      ...options,
      inputs,
    });
  return {
    world,
    commit,
    workspace,
    put,
    report: () => report,
    putReport: async (change) => {
      report = await resealed(report, change);
      write();
      return report.digest;
    },
    verify: (inputs = {}, options = {}) => {
      for (const made of ['fates-deploy', 'fates-decision.json']) {
        rmSync(join(workspace, made), { recursive: true, force: true });
      }
      const usual = {
        report: 'downloaded/fates-report.json',
        digest: report.digest,
        files: 'downloaded/files',
        environment: 'production',
        'as-of': TODAY,
      };
      return run('verify', { ...usual, ...inputs }, options);
    },
    conclude: (inputs = {}, options = {}) => run('conclude', { deploy: 'success', ...inputs }, options),
    decision: () =>
      decisionSchema.parse(JSON.parse(readFileSync(join(workspace, 'fates-decision.json'), 'utf8'))),
    close: async () => {
      git.remove();
      await world.close();
    },
  };
}

/** What the deploy command would find, by path. */
export function stagedIn({ workspace }: DeployGate): Readonly<Record<string, string>> {
  const stage = join(workspace, 'fates-deploy');
  return Object.fromEntries(
    Object.keys(ASSESSED)
      .filter((path) => existsSync(join(stage, path)))
      .map((path) => [path, readFileSync(join(stage, path), 'utf8')]),
  );
}
