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
  readonly purpose: 'read' | 'viewer' | 'comment' | 'check-run' | 'issue' | 'deployment' | 'code-scanning';
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
    request: { fetch: wholeWithin(timeout) },
    // Not `request.retries`, which the plugin takes for leave to repeat whatever the status.
    retry: { retries: RETRIES, doNotRetry: [400, 401, 403, 404, 410, 413, 422, 429, 451] },
    throttle: { id: purpose, onRateLimit: patient('rate'), onSecondaryRateLimit: patient('secondary rate') },
  });
}

/** Octokit's own log would print what is already in the receipt. */
function ignore(): void {}

/** Answers without a body, by the Fetch standard: a Response of them must have none. */
const BODILESS: readonly number[] = [101, 103, 204, 205, 304];

/**
 * Fetch in bounded time that rejects an answer which breaks off: Octokit takes half a body, and one that is no JSON, for
 * an empty text, and that for an empty list, and an empty list of changes would be a green run.
 */
function wholeWithin(timeout: number): typeof fetch {
  return async (input, init) => {
    const given = { ...init, signal: AbortSignal.timeout(timeout) };
    const { response, text } = await whole(input, given).catch((error: unknown) => {
      throw isTimeout(error) ? notAgain(timeout) : error;
    });
    if (response.ok && !BODILESS.includes(response.status)) {
      requireWhole(text, response.headers.get('content-type') ?? '');
    }
    const { status, statusText, headers } = response;
    return new Response(BODILESS.includes(status) ? null : text, { status, statusText, headers });
  };
}

async function whole(
  ...request: Parameters<typeof fetch>
): Promise<{ readonly response: Response; readonly text: string }> {
  const response = await fetch(...request);
  return { response, text: await response.text() };
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

/** Octokit takes any failure to reach a server for a 500 that may be tried again, but not one of this name. */
function notAgain(timeout: number): DOMException {
  return new DOMException(`no answer within ${timeout / 1000} s`, 'AbortError');
}

function requireWhole(text: string, type: string): void {
  try {
    if (/^application\/json\b/i.test(type)) {
      JSON.parse(text);
    }
  } catch (error) {
    throw new Error('its answer breaks off or is no JSON', { cause: error });
  }
}
