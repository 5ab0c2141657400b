import { createSign, generateKeyPairSync } from 'node:crypto';

import { z } from 'zod';

import type { EmulatorClient } from './emulator-client.ts';
import { expectAnswer } from './exchange.ts';
import type { Permission } from './overlay-state.ts';

export const actionsAppId = 15_368;
export const installationId = 1;

/** What a workflow may grant at most; a token is made with a part of it. */
export const grantable = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  security_events: 'write',
  statuses: 'write',
} as const satisfies Readonly<Record<string, Permission>>;

const tokenShape = z.looseObject({ token: z.string() });

let key: string | undefined;

/** A fresh RSA key per process: a key in the repository would look like a leaked one. */
export function appPrivateKey(): string {
  key ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey;
  return key;
}

function appJwt(): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const unsigned = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: now - 60, exp: now + 540, iss: actionsAppId })}`;
  const signature = createSign('RSA-SHA256').update(unsigned).sign(appPrivateKey(), 'base64url');
  return `${unsigned}.${signature}`;
}

/** A token of the Actions app with exactly these permissions, as GitHub makes one for each job. */
export async function installationToken(
  emulator: EmulatorClient,
  permissions: Readonly<Record<string, Permission>>,
): Promise<string> {
  const answer = await emulator.call({
    method: 'POST',
    path: `/app/installations/${installationId}/access_tokens`,
    token: appJwt(),
    body: { permissions },
  });
  return expectAnswer(answer, tokenShape, 'installation token').token;
}
