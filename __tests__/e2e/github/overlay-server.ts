import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';

import { z } from 'zod';

import type { Answer, Exchange } from './exchange.ts';
import { failure, jsonAnswer, parseJson, readExchange } from './exchange.ts';
import type { FaultList, FaultRule } from './fault.ts';
import { actionRoutes } from '../actions-api/overlay-actions.ts';
import { dispatchRoutes } from '../actions-api/overlay-dispatches.ts';
import { codeScanningRoutes } from '../code-scanning-api/overlay-code-scanning.ts';
import { deploymentRoutes } from '../deployments-api/overlay-deployments.ts';
import { checkRoutes } from './overlay-checks.ts';
import { commentRoutes } from './overlay-comments.ts';
import { compareRoutes } from './overlay-compare.ts';
import { identityRoutes } from './overlay-identity.ts';
import { pullRoutes } from './overlay-pulls.ts';
import type { OverlayState } from './overlay-state.ts';
import { credentialOf, forward } from './overlay-state.ts';

/** What a client asked and what it was told. `status` is null while, or because, no whole answer was given. */
export interface RequestRecord {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly token: string | undefined;
  readonly status: number | null;
  readonly answeredBy: 'overlay' | 'emulator' | 'fault' | null;
}

export interface OverlayServer {
  readonly port: number;
  readonly requests: RequestRecord[];
  /** Requests are served once the state is there: the emulator needs the overlay's address to start. */
  readonly serve: (state: OverlayState) => void;
  readonly close: () => Promise<void>;
}

interface Served {
  readonly answer: Answer;
  readonly by: NonNullable<RequestRecord['answeredBy']>;
}

const routes = [
  ...identityRoutes,
  ...pullRoutes,
  ...commentRoutes,
  ...checkRoutes,
  ...compareRoutes,
  ...actionRoutes,
  ...dispatchRoutes,
  ...deploymentRoutes,
  ...codeScanningRoutes,
];
const forbiddenShape = z.looseObject({ message: z.literal('Forbidden') });

/** The emulator says "Forbidden"; GitHub says it in other words, and clients look for those. */
function inGithubsWords(state: OverlayState, exchange: Exchange, answer: Answer): Answer {
  if (answer.status !== 403 || !forbiddenShape.safeParse(parseJson(answer.body)).success) return answer;
  const who = credentialOf(state, exchange)?.kind === 'app' ? 'integration' : 'personal access token';
  return failure(403, `Resource not accessible by ${who}`);
}

async function usualAnswer(state: OverlayState, exchange: Exchange): Promise<Served> {
  if (exchange.token !== undefined && credentialOf(state, exchange) === undefined) {
    return { answer: failure(401, 'Bad credentials'), by: 'overlay' };
  }
  for (const route of routes) {
    const match = route.method === exchange.method ? route.pattern.exec(exchange.path) : null;
    if (match === null) continue;
    const answer = await route.answer(state, exchange, match.groups ?? {});
    return { answer: inGithubsWords(state, exchange, answer), by: 'overlay' };
  }
  return { answer: inGithubsWords(state, exchange, await forward(state, exchange)), by: 'emulator' };
}

function faultAnswer(rule: FaultRule, status: number): Answer {
  if (rule.body === undefined) return failure(status, 'Injected fault', { headers: rule.headers ?? {} });
  if (typeof rule.body !== 'string') return jsonAnswer(status, rule.body, rule.headers);
  return { status, headers: { 'content-type': 'text/plain', ...rule.headers }, body: Buffer.from(rule.body) };
}

function send(response: ServerResponse, answer: Answer): void {
  const withoutBody = answer.status === 204 || answer.status === 304;
  const length = withoutBody ? {} : { 'content-length': answer.body.length };
  response.writeHead(answer.status, { 'x-github-request-id': 'TEST:0001', ...answer.headers, ...length });
  response.end(withoutBody ? undefined : answer.body);
}

function sendHalf(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length });
  const half = answer.body.subarray(0, Math.floor(answer.body.length / 2));
  response.write(half, () => response.socket?.destroy());
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

type Note = (status: number | null, answeredBy: RequestRecord['answeredBy']) => void;

/** Notes that a request came, and gives what notes its answer later; forgotten requests are not noted. */
function logged(requests: RequestRecord[], exchange: Exchange): Note {
  const { method, path, token, body } = exchange;
  const query = Object.fromEntries(exchange.query);
  const arrived: RequestRecord = { method, path, query, body, token, status: null, answeredBy: null };
  const index = requests.push(arrived) - 1;
  return (status, answeredBy) => {
    if (requests[index] === arrived) requests[index] = { ...arrived, status, answeredBy };
  };
}

const fails = (rule: FaultRule): boolean =>
  rule.hang === true || rule.reset === true || rule.halfBody === true || rule.status !== undefined;

/** Fails as the rule says. `effect` is the usual answer; it is asked for only if the request is to take effect. */
async function failAsRuled(
  rule: FaultRule,
  response: ServerResponse,
  note: Note,
  effect: () => Promise<Served>,
): Promise<void> {
  const cut = rule.halfBody === true && rule.status === undefined;
  const usual = rule.afterEffect === true || cut ? await effect() : undefined;
  if (rule.hang === true) return note(null, 'fault');
  if (rule.reset === true) {
    note(null, 'fault');
    response.socket?.resetAndDestroy();
    return;
  }
  const answer = rule.status === undefined ? usual?.answer : faultAnswer(rule, rule.status);
  if (answer === undefined) return;
  note(rule.halfBody === true ? null : answer.status, 'fault');
  if (rule.halfBody === true) sendHalf(response, answer);
  else send(response, answer);
}

/** An HTTP server on a free loopback port: faults first, then tokens, then the overlay's routes, then the emulator. */
export async function overlayServer(faults: FaultList): Promise<OverlayServer> {
  const requests: RequestRecord[] = [];
  const closing = new AbortController();
  let state: OverlayState | undefined;

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const exchange = await readExchange(request);
    const note = logged(requests, exchange);
    if (state === undefined) return send(response, failure(503, 'Starting'));
    const ready = state;
    const rule = faults.take(exchange);
    await rule?.act?.(exchange);
    if (rule?.delayMs !== undefined) await pause(rule.delayMs, closing.signal);
    if (closing.signal.aborted) return;
    const usual = (): Promise<Served> => usualAnswer(ready, exchange);
    if (rule !== undefined && fails(rule)) return failAsRuled(rule, response, note, usual);
    const served = await usual();
    note(served.answer.status, served.by);
    send(response, served.answer);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) return;
      send(
        response,
        failure(500, `The overlay failed: ${error instanceof Error ? error.message : String(error)}`),
      );
    });
  });
  // Idle connections stay open until the world closes: a client that reuses one must not be reset by chance.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the overlay has no port');
  return {
    port: address.port,
    requests,
    serve: (ready) => {
      state = ready;
    },
    close: () =>
      new Promise((resolve, reject) => {
        closing.abort();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
