import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

import type { z } from 'zod';

/** One HTTP request, read whole: `path` is decoded by nobody and has no query; `body` is the parsed JSON, or undefined. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly host: string;
  readonly token: string | undefined;
  readonly accept: string | undefined;
  readonly body: unknown;
}

/** What goes back: the bytes are complete, so a fault can cut them. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** One entry of GitHub's `errors` array in a 422. */
export interface ValidationError {
  readonly resource: string;
  readonly code: string;
  readonly field: string;
  readonly message?: string;
}

const documentation = 'https://docs.github.com/rest';

/** JSON answer with the media type that GitHub sends. */
export function jsonAnswer(status: number, value: unknown, headers: OutgoingHttpHeaders = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

/** GitHub's error shape: message, documentation_url, status as text, and `errors` for a validation failure. */
export function failure(
  status: number,
  message: string,
  details: { readonly errors?: readonly ValidationError[]; readonly headers?: OutgoingHttpHeaders } = {},
): Answer {
  const errors = details.errors === undefined ? {} : { errors: details.errors };
  const body = { message, ...errors, documentation_url: documentation, status: String(status) };
  return jsonAnswer(status, body, details.headers);
}

/** The JSON of an answer; undefined when it has none (204, HTML, an empty body). */
export function parseJson(body: Buffer | string): unknown {
  const text = body.toString();
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The answer's JSON if it succeeded and has the shape; throws with status and body otherwise. */
export function expectAnswer<T>(answer: Answer, shape: z.ZodType<T>, what: string): T {
  if (answer.status >= 300) {
    throw new Error(
      `${what}: the emulator answered ${answer.status} ${answer.body.toString().slice(0, 400)}`,
    );
  }
  return shape.parse(parseJson(answer.body));
}

/** Replaces the JSON of a successful answer, keeping its headers (pagination links among them). */
export function mapJson(answer: Answer, change: (value: unknown) => unknown): Answer {
  if (answer.status >= 300) return answer;
  const { 'content-length': _length, ...headers } = answer.headers;
  return { ...answer, headers, body: Buffer.from(JSON.stringify(change(parseJson(answer.body)))) };
}

/** Reads one request to its end. */
export async function readExchange(request: IncomingMessage): Promise<Exchange> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
  }
  const host = request.headers.host ?? 'localhost';
  const url = new URL(request.url ?? '/', `http://${host}`);
  const authorization = request.headers.authorization;
  return {
    method: request.method ?? 'GET',
    path: withoutEnterprisePrefix(url.pathname),
    query: url.searchParams,
    host,
    token: authorization?.replace(/^(?:bearer|token)\s+/i, '').trim(),
    accept: request.headers.accept,
    body: parseJson(Buffer.concat(chunks)),
  };
}

/** GitHub Enterprise Server has the REST API under /api/v3 and GraphQL under /api/graphql. */
function withoutEnterprisePrefix(path: string): string {
  if (path === '/api/graphql') return '/graphql';
  return path.startsWith('/api/v3/') ? path.slice('/api/v3'.length) : path;
}
