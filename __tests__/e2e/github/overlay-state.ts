import type { DeploymentState, EnvironmentState } from '../deployments-api/overlay-deployments.ts';
import type { SentAnnotation } from './check-run-limits.ts';
import type { EmulatorClient } from './emulator-client.ts';
import type { Answer, Exchange } from './exchange.ts';

/** One changed file of a pull request, as `pulls/N/files` lists it. */
export interface ChangedFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly previous_filename?: string;
  readonly sha?: string;
  readonly patch?: string;
}

/** What the emulator does not keep of a pull request. */
export interface PullState {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly headRef: string;
  headSha: string;
  baseSha: string;
  mergeSha: string | null;
  files: readonly ChangedFile[];
  /** Set by a test: a push no longer derives the list from git. */
  filesAreFixed: boolean;
  /** The fork's owner, when the head lives in a fork. */
  readonly fork: string | undefined;
}

export type Permission = 'read' | 'write';

/** Who a token is. An `app` token is what `github.token` is in a job. */
export type Credential =
  | { readonly kind: 'app'; readonly permissions: Readonly<Record<string, Permission>> }
  | { readonly kind: 'user'; readonly login: string };

/** A workflow run as the lists show it. */
export interface RunState {
  readonly id: number;
  /** File of its workflow. */
  readonly workflow: string;
  readonly event: string;
  readonly conclusion: string;
  readonly branch: string;
  readonly sha: string;
  readonly headRepositoryId: number;
}

/** An artifact of a run; `location` is where its zip lies, on another host. */
export interface ArtifactState {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly size: number;
  readonly location: string;
  readonly expired?: boolean;
}

/** Everything that the overlay knows and the emulator does not. */
export interface OverlayState {
  readonly emulator: EmulatorClient;
  /** Where the world lives, without a final slash. */
  readonly url: string;
  /** A token of the owner, for the overlay's own look-ups. */
  readonly ownerToken: string;
  readonly viewerLogin: string;
  readonly credentials: Map<string, Credential>;
  /** By `owner/repo#number`. */
  readonly pulls: Map<string, PullState>;
  /** Annotations by check run id: the emulator forgets titles and replaces the list on update. */
  readonly annotations: Map<number, SentAnnotation[]>;
  /** Authors of seeded comments by comment id: the emulator only knows its own users. */
  readonly authors: Map<number, string>;
  readonly runs: RunState[];
  readonly artifacts: ArtifactState[];
  readonly deployments: DeploymentState[];
  readonly environments: EnvironmentState[];
}

export type Params = Readonly<Record<string, string>>;

/** One thing that the overlay answers itself. The pattern's named groups are the parameters. */
export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly answer: (state: OverlayState, exchange: Exchange, params: Params) => Promise<Answer>;
}

export const pullKey = (owner: string, repo: string, number: number): string => `${owner}/${repo}#${number}`;

export function credentialOf(state: OverlayState, exchange: Exchange): Credential | undefined {
  return exchange.token === undefined ? undefined : state.credentials.get(exchange.token);
}

/** Hands the request on; `body` replaces what the client sent. Links in the answer point to the overlay. */
export function forward(
  state: OverlayState,
  exchange: Exchange,
  change: { readonly body?: unknown; readonly path?: string; readonly query?: URLSearchParams } = {},
): Promise<Answer> {
  return state.emulator.call({
    method: exchange.method,
    path: exchange.path,
    query: exchange.query,
    host: exchange.host,
    token: exchange.token,
    accept: exchange.accept,
    body: exchange.body,
    ...change,
  });
}

/** What the client would be told about `path`: used to ask for permission and existence before the overlay answers. */
export function probe(state: OverlayState, exchange: Exchange, path: string): Promise<Answer> {
  return state.emulator.call({ method: 'GET', path, host: exchange.host, token: exchange.token });
}
