import type { OutgoingHttpHeaders } from 'node:http';

import type { Exchange } from './exchange.ts';

/**
 * What goes wrong, for which request, how often. `path` is matched against path and query. Exactly one of `status`, `hang`,
 * `halfBody`, `reset` says how the request fails; with none of them it is answered as usual, after `delayMs` and `act`.
 */
export interface FaultRule {
  readonly method?: string;
  readonly path: RegExp;
  /** How many matching requests it meets, 1 unless told; `Infinity` for all. */
  readonly times?: number;
  /** Matching requests that are let through first, 0 unless told. */
  readonly skip?: number;
  readonly status?: number;
  readonly headers?: OutgoingHttpHeaders;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  /** The connection stays open and silent until the world closes. */
  readonly hang?: true;
  /** The right length is announced, half of the bytes are sent, the connection is cut. */
  readonly halfBody?: true;
  /** The connection is reset before a byte is answered. */
  readonly reset?: true;
  readonly delayMs?: number;
  /** Lets the request take effect before it fails: the write happened, its answer was lost. */
  readonly afterEffect?: true;
  /** Runs before the request is answered: a push in the middle of a run, say. */
  readonly act?: (exchange: Exchange) => Promise<void>;
}

export interface FaultHandle {
  /** How many requests it has met so far. */
  readonly met: () => number;
  readonly remove: () => void;
}

export interface FaultList {
  readonly add: (rule: FaultRule) => FaultHandle;
  /** The first rule that still applies; counts it as met. */
  readonly take: (exchange: Exchange) => FaultRule | undefined;
}

/** Rules in the order in which they were added; a used-up rule makes way for the next. */
export function faultList(): FaultList {
  const entries = new Set<{ readonly rule: FaultRule; seen: number; met: number }>();
  const matches = (rule: FaultRule, exchange: Exchange): boolean => {
    const search = exchange.query.toString();
    const target = search === '' ? exchange.path : `${exchange.path}?${search}`;
    const method = rule.method === undefined || rule.method.toUpperCase() === exchange.method;
    return method && new RegExp(rule.path.source, rule.path.flags.replace(/[gy]/g, '')).test(target);
  };
  return {
    add: (rule) => {
      const entry = { rule, seen: 0, met: 0 };
      entries.add(entry);
      return { met: () => entry.met, remove: () => entries.delete(entry) };
    },
    take: (exchange) => {
      for (const entry of entries) {
        if (entry.met >= (entry.rule.times ?? 1) || !matches(entry.rule, exchange)) continue;
        entry.seen += 1;
        if (entry.seen <= (entry.rule.skip ?? 0)) continue;
        entry.met += 1;
        return entry.rule;
      }
      return undefined;
    },
  };
}

/** GitHub's secondary limit: 429 (or 403) with `retry-after` in seconds. */
export function secondaryRateLimit(retryAfterSeconds: number, status: 403 | 429 = 429): Partial<FaultRule> {
  return {
    status,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/overview/resources-in-the-rest-api#secondary-rate-limits',
      status: String(status),
    },
  };
}

/** GitHub's primary limit: 403 (or 429) with `x-ratelimit-remaining: 0`; `reset` is in epoch seconds. */
export function primaryRateLimit(reset: number, status: 403 | 429 = 403): Partial<FaultRule> {
  return {
    status,
    headers: {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '1000',
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    },
    body: {
      message: 'API rate limit exceeded for installation ID 1.',
      documentation_url: 'https://docs.github.com/rest/overview/resources-in-the-rest-api#rate-limiting',
      status: String(status),
    },
  };
}

/** The page that GitHub's front end shows when the API behind it is down: HTML, not JSON. */
export function frontEndDown(status: 500 | 502 | 503 | 504 = 502): Partial<FaultRule> {
  return {
    status,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>Unicorn! &middot; GitHub</title></head><body>This page is taking too long to load.</body></html>',
  };
}
