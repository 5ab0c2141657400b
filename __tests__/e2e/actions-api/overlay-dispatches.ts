import { z } from 'zod';

import type { Answer, Exchange } from '../github/exchange.ts';
import { failure } from '../github/exchange.ts';
import type { OverlayState, Route } from '../github/overlay-state.ts';
import { credentialOf } from '../github/overlay-state.ts';

const asked = z.strictObject({ ref: z.string().min(1), inputs: z.record(z.string(), z.string()).optional() });

/** Starts nothing: the request stands in the world's log. */
function dispatch(state: OverlayState, exchange: Exchange): Answer {
  const credential = credentialOf(state, exchange);
  if (credential?.kind !== 'app' || credential.permissions['actions'] !== 'write') {
    return failure(403, 'Resource not accessible by integration');
  }
  if (!asked.safeParse(exchange.body).success) return failure(422, 'Invalid request.');
  return { status: 204, headers: {}, body: Buffer.alloc(0) };
}

/** `workflow_dispatch` through the API. */
export const dispatchRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: /^\/repos\/[^/]+\/[^/]+\/actions\/workflows\/[^/]+\/dispatches$/,
    answer: (state, exchange) => Promise.resolve(dispatch(state, exchange)),
  },
];
