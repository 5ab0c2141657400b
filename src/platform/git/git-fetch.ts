import type { Git } from './git.ts';
import { openGit } from './git.ts';
import type { GitPlace } from './git-process.ts';

/** The server of the run, and what it wants to see. */
export interface GitServer {
  /** `https://github.com`, or a GitHub Enterprise Server's. */
  readonly url: string;
  /** Empty: then what the checkout itself has set up has to do. */
  readonly token: string;
}

/** In milliseconds; a base whose data take longer is read another way. */
const LONGEST_FETCH = 180_000;
/** Rounds in which trees that were fetched show what they in turn lack. */
const MOST_ROUNDS = 16;

const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Nothing that a workspace's configuration names is run for credentials, and transports that are commands are off. */
const NETWORK = [
  'credential.helper=',
  'core.askPass=',
  'protocol.ext.allow=never',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** No reference of the repository moves. */
const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
  '--refmap=',
];

/**
 * Git's own configuration in the environment: a token in an argument would be seen by every process of the machine. The empty
 * value first takes away what the checkout has left there, since two Authorization headers are refused.
 */
export function authorised(environment: NodeJS.ProcessEnv, { url, token }: GitServer): NodeJS.ProcessEnv {
  if (token === '') {
    return environment;
  }
  const before = Number.parseInt(environment['GIT_CONFIG_COUNT'] ?? '0', 10);
  const count = Number.isSafeInteger(before) && before > 0 ? before : 0;
  const key = `http.${url.replace(/\/+$/, '')}/.extraheader`;
  const credential = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    ...environment,
    GIT_CONFIG_COUNT: String(count + 2),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: '',
    [`GIT_CONFIG_KEY_${count + 1}`]: key,
    [`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${credential}`,
  };
}

/** Git for the network: with the token, and more time. */
export function openFetchingGit({ folder, environment }: GitPlace, server: GitServer | undefined): Git {
  const git = openGit(
    folder,
    server === undefined ? environment : authorised(environment, server),
    LONGEST_FETCH,
  );
  return (...args) => git(...NETWORK, ...args);
}

/** Whether a commit and all of its tree are in the repository, so that reading it asks nobody. */
export type Presence =
  | { readonly kind: 'whole' }
  | { readonly kind: 'partial'; readonly missing: readonly string[] }
  | { readonly kind: 'absent'; readonly reason: string };

/** Looks without fetching, also in a partial clone, where git would otherwise fetch each object by itself. */
export async function presenceOf(git: Git, commit: string): Promise<Presence> {
  if (!FULL_ID.test(commit)) {
    return { kind: 'absent', reason: 'it is no full id of a commit' };
  }
  const walk = await git('rev-list', '--objects', '--no-walk', '--quiet', '--missing=print', commit);
  if (!walk.ok) {
    return { kind: 'absent', reason: walk.reason };
  }
  const missing = walk.text.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
  if (missing.includes(commit)) {
    return { kind: 'absent', reason: 'the commit is not in the repository' };
  }
  return missing.length === 0 ? { kind: 'whole' } : { kind: 'partial', missing };
}

/**
 * Fetches one commit, and no more of its history than the repository keeps of others: a whole one must not become shallow.
 * Gives why it could not, or undefined when the commit is there as a whole. `known`: what was seen of it just now.
 */
export async function fetchCommit(
  network: Git,
  commit: string,
  known?: Presence,
): Promise<string | undefined> {
  if (!FULL_ID.test(commit)) {
    return 'it is no full id of a commit';
  }
  let presence = known ?? (await presenceOf(network, commit));
  for (let round = 0; presence.kind !== 'whole' && round < MOST_ROUNDS; round += 1) {
    const wanted = presence.kind === 'absent' ? [commit] : presence.missing;
    const reason = await fetchObjects(network, wanted, presence.kind === 'absent');
    if (reason !== undefined) {
      return reason;
    }
    presence = await presenceOf(network, commit);
  }
  return presence.kind === 'whole' ? undefined : 'the server did not give all of its objects';
}

/** Ids that fit into one command line everywhere. */
const MOST_IDS = 300;

async function fetchObjects(
  network: Git,
  ids: readonly string[],
  isCommit: boolean,
): Promise<string | undefined> {
  const shallow = isCommit && (await isShallow(network)) ? ['--depth=1'] : [];
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    const answer = await network(...FETCH, ...shallow, 'origin', ...ids.slice(from, from + MOST_IDS));
    if (!answer.ok) {
      return answer.reason;
    }
  }
  return undefined;
}

/** Also true when git cannot tell, and for a repository that has no commit yet: the least is fetched then. */
async function isShallow(git: Git): Promise<boolean> {
  const answer = await git('rev-parse', '--is-shallow-repository', 'HEAD^{commit}');
  return !(answer.ok && answer.text.startsWith('false\n'));
}
