import { Agent, request } from 'node:http';

import type { Answer } from './exchange.ts';

/** One call to the emulator behind the overlay. `host` makes its links point to the overlay. */
export interface EmulatorCall {
  readonly method: string;
  readonly path: string;
  readonly query?: URLSearchParams;
  readonly host?: string;
  readonly token?: string | undefined;
  readonly accept?: string | undefined;
  readonly body?: unknown;
}

export interface EmulatorClient {
  readonly call: (call: EmulatorCall) => Promise<Answer>;
  /** Cuts the calls that are under way. */
  readonly close: () => void;
}

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

/**
 * Speaks HTTP to the emulator, a connection for each call: the emulator closes idle ones after five seconds, and a call that meets
 * this moment would be reset. Links in JSON answers name `publicUrl` instead of the emulator's own origin.
 * Errors of the connection reject.
 */
export function emulatorClient(origin: URL, publicUrl: string): EmulatorClient {
  const agent = new Agent({ keepAlive: false });
  const linked = (answer: Answer): Answer => {
    const type = String(answer.headers['content-type'] ?? '');
    if (!type.includes('json') || !answer.body.includes(origin.origin)) return answer;
    return { ...answer, body: Buffer.from(answer.body.toString().replaceAll(origin.origin, publicUrl)) };
  };
  return {
    call: async (call) => linked(await send(agent, Number(origin.port), call)),
    close: () => agent.destroy(),
  };
}

function send(agent: Agent, port: number, call: EmulatorCall): Promise<Answer> {
  const body = call.body === undefined ? undefined : Buffer.from(JSON.stringify(call.body));
  const search = call.query?.toString() ?? '';
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        method: call.method,
        path: search === '' ? call.path : `${call.path}?${search}`,
        headers: {
          ...(call.host === undefined ? {} : { host: call.host }),
          ...(call.token === undefined ? {} : { authorization: `Bearer ${call.token}` }),
          ...(call.accept === undefined ? {} : { accept: call.accept }),
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': body.length }),
        },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const headers = Object.fromEntries(
            Object.entries(incoming.headers).filter(([name]) => !hopByHop.has(name)),
          );
          resolve({ status: incoming.statusCode ?? 500, headers, body: Buffer.concat(chunks) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
