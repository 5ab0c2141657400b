import { gunzipSync } from 'node:zlib';

import { z } from 'zod';

import type { ValidRun } from '../../render/sarif/valid-log.ts';
import { validRun } from '../../render/sarif/valid-log.ts';
import type { Answer, Exchange } from '../github/exchange.ts';
import { failure, jsonAnswer } from '../github/exchange.ts';
import type { OverlayState, Route } from '../github/overlay-state.ts';
import { credentialOf } from '../github/overlay-state.ts';

const uploaded = z.strictObject({
  commit_sha: z.string().regex(/^[0-9a-f]{40}$/),
  ref: z.string().regex(/^refs\/(heads\/.+|tags\/.+|pull\/\d+\/(merge|head))$/),
  sarif: z.base64(),
  checkout_uri: z.url().optional(),
  started_at: z.iso.datetime().optional(),
  tool_name: z.string().optional(),
  validate: z.boolean().optional(),
});

/** What GitHub keeps of an upload: ref, commit and the run of its log. Throws for one that it would refuse. */
export function readUpload(body: unknown): {
  readonly ref: string;
  readonly commit: string;
  readonly run: ValidRun;
} {
  const { ref, commit_sha: commit, sarif } = uploaded.parse(body);
  return { ref, commit, run: validRun(gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8')) };
}

function accept(state: OverlayState, exchange: Exchange): Answer {
  const credential = credentialOf(state, exchange);
  if (credential?.kind === 'app' && credential.permissions['security_events'] !== 'write') {
    return failure(403, 'Resource not accessible by integration');
  }
  try {
    readUpload(exchange.body);
  } catch (error) {
    return failure(422, error instanceof Error ? error.message : String(error));
  }
  const id = '47177e22-5596-11eb-80a1-c1e54ef945c6';
  return jsonAnswer(202, { id, url: `${state.url}${exchange.path}/${id}` });
}

/** Takes SARIF as GitHub does, and refuses what the published schema does not allow. The emulator has no code scanning. */
export const codeScanningRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: /^\/repos\/[^/]+\/[^/]+\/code-scanning\/sarifs$/,
    answer: (state, exchange) => Promise.resolve(accept(state, exchange)),
  },
];
