import { createEmulator } from 'emulate';

import type { DeploymentState, EnvironmentState } from '../deployments-api/overlay-deployments.ts';
import { emulatorClient } from './emulator-client.ts';
import type { FaultHandle, FaultRule } from './fault.ts';
import { faultList } from './fault.ts';
import type { Listings } from './github-listings.ts';
import { listings } from './github-listings.ts';
import type { PullRequest, PullRequestOptions, Push } from './github-pulls.ts';
import { pullRequests } from './github-pulls.ts';
import {
  actionsAppId,
  appPrivateKey,
  grantable,
  installationId,
  installationToken,
} from './installation-token.ts';
import type { RequestRecord } from './overlay-server.ts';
import { overlayServer } from './overlay-server.ts';
import type { ArtifactState, ChangedFile, OverlayState, Permission, RunState } from './overlay-state.ts';

export interface GithubOptions {
  /** Owner of every repository of the world, a user. `octo-org` unless told. */
  readonly owner?: string;
  /** Private unless told: only there a token's missing read permissions are felt. */
  readonly private?: boolean;
  /** What GraphQL tells an app's token about itself: `github-actions[bot]` on github.com. */
  readonly viewerLogin?: string;
}

/** A GitHub of one's own on a loopback port. */
export interface GithubWorld extends Listings {
  readonly owner: string;
  /** GITHUB_API_URL and GITHUB_SERVER_URL. */
  readonly url: string;
  /** GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  /** contents: read, pull-requests: write, checks: write. */
  readonly writeToken: string;
  /** contents, pull-requests and checks: read. What a fork's run gets: 403 on writes. */
  readonly readToken: string;
  /** A personal token of the owner: writes comments, may not write checks. */
  readonly userToken: string;
  /** A token that was revoked: 401 on everything. */
  readonly noToken: string;
  /** An app's token with exactly these permissions. */
  readonly tokenWith: (permissions: Readonly<Record<string, Permission>>) => Promise<string>;
  readonly openPullRequest: (options: PullRequestOptions) => Promise<PullRequest>;
  readonly push: (pull: PullRequest, push: Push) => Promise<PullRequest>;
  readonly setChangedFiles: (pull: PullRequest, files: readonly ChangedFile[]) => void;
  readonly addRun: (run: RunState, ...artifacts: readonly ArtifactState[]) => void;
  readonly addEnvironment: (environment: EnvironmentState) => void;
  /** Every deployment record, oldest first. */
  readonly deployments: () => readonly DeploymentState[];
  readonly fault: (rule: FaultRule) => FaultHandle;
  /** Every request that reached the overlay, in order of arrival, the unanswered too. */
  readonly requests: readonly RequestRecord[];
  readonly forgetRequests: () => void;
  readonly close: () => Promise<void>;
}

const ownerToken = 'ghp_theWorldsOwner';
const userToken = 'ghp_aPersonalToken';
const noToken = 'ghs_revokedLongAgo';

function emulatorSeed(owner: string): Record<string, unknown> {
  const app = {
    app_id: actionsAppId,
    slug: 'github-actions',
    name: 'GitHub Actions',
    private_key: appPrivateKey(),
    permissions: grantable,
    installations: [{ installation_id: installationId, account: owner, repository_selection: 'all' }],
  };
  return {
    tokens: { [ownerToken]: { login: owner }, [userToken]: { login: owner } },
    github: { users: [{ login: owner }], apps: [app] },
  };
}

/**
 * Starts the emulator (`emulate`, in this process) and, in front of it, an overlay that answers what the emulator lacks and forwards
 * the rest. Both listen on 127.0.0.1 on free ports. The caller closes the world; one token gets 5,000 requests per world.
 */
export async function startGithub(options: GithubOptions = {}): Promise<GithubWorld> {
  const owner = options.owner ?? 'octo-org';
  const faults = faultList();
  const overlay = await overlayServer(faults);
  const url = `http://127.0.0.1:${overlay.port}`;
  const started = await startEmulator(owner).catch(async (error: unknown) => {
    await overlay.close();
    throw error;
  });
  const emulator = emulatorClient(started.origin, url);
  const state: OverlayState = {
    emulator,
    url,
    ownerToken,
    viewerLogin: options.viewerLogin ?? 'github-actions[bot]',
    credentials: new Map([[userToken, { kind: 'user', login: owner }]]),
    pulls: new Map(),
    annotations: new Map(),
    authors: new Map(),
    runs: [],
    artifacts: [],
    deployments: [],
    environments: [],
  };
  overlay.serve(state);
  const tokenWith: GithubWorld['tokenWith'] = async (permissions) => {
    const token = await installationToken(emulator, permissions);
    state.credentials.set(token, { kind: 'app', permissions });
    return token;
  };
  const pulls = pullRequests(state, owner, options.private ?? true);
  return {
    ...listings(state),
    owner,
    url,
    graphqlUrl: `${url}/graphql`,
    writeToken: await tokenWith({
      metadata: 'read',
      contents: 'read',
      pull_requests: 'write',
      checks: 'write',
    }),
    readToken: await tokenWith({ metadata: 'read', contents: 'read', pull_requests: 'read', checks: 'read' }),
    userToken,
    noToken,
    tokenWith,
    openPullRequest: pulls.open,
    push: pulls.push,
    setChangedFiles: pulls.setChangedFiles,
    addRun: (run, ...artifacts) => {
      state.runs.push(run);
      state.artifacts.push(...artifacts);
    },
    addEnvironment: (environment) => {
      state.environments.push(environment);
    },
    deployments: () => [...state.deployments],
    fault: faults.add,
    requests: overlay.requests,
    forgetRequests: () => {
      overlay.requests.length = 0;
    },
    close: async () => {
      await overlay.close();
      emulator.close();
      await started.close();
    },
  };
}

/** The emulator on a free port. It names that port in `url` alone, and puts this origin into its links; the client turns them round. */
async function startEmulator(owner: string): Promise<{ origin: URL; close: () => Promise<void> }> {
  const emulator = await createEmulator({ service: 'github', port: 0, seed: emulatorSeed(owner) });
  return { origin: new URL(emulator.url), close: () => emulator.close() };
}
