import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';

export type Client = Octokit;

export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  /**
   * Throttling counts per purpose. GitHub asks for a second between writes *of a series*; our comment and our check
   * run are one write each, so they do not wait for one another.
   */
  readonly purpose: 'read' | 'viewer' | 'comment' | 'check-run';
  /** Of one request, in milliseconds; past it the request counts as failed and is not tried again. */
  readonly timeout: number;
  readonly version: string;
  readonly warn: (message: string) => void;
}

/** Longest wait that a rate limit may ask for, in seconds, and how often a failing request is tried again. */
const LONGEST_WAIT = 60;
const RETRIES = 2;

const Throttled = Octokit.plugin(retry, throttling);

/** An API client that retries server errors, honours rate limits up to a minute, and gives up in bounded time. */
export function openClient({ token, apiUrl, purpose, timeout, version, warn }: ClientOptions): Client {
  const patient =
    (kind: string) => (after: number, options: { readonly url: string }, _: unknown, count: number) => {
      const again = after <= LONGEST_WAIT && count < RETRIES;
      warn(
        `GitHub's ${kind} limit was reached at ${options.url}; ${again ? `trying again in ${after} s` : 'giving up'}.`,
      );
      return again;
    };
  return new Throttled({
    auth: token,
    baseUrl: apiUrl,
    userAgent: `fates-gate/${version}`,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: withTimeout(timeout), retries: RETRIES },
    retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: { id: purpose, onRateLimit: patient('rate'), onSecondaryRateLimit: patient('secondary rate') },
  });
}

/** Octokit's own log would print what is already in the receipt. */
function ignore(): void {}

function withTimeout(timeout: number): typeof fetch {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(timeout) });
}
