import type { Client, ClientOptions } from '../platform/github/client.ts';
import type { RunContext } from '../platform/github/event.ts';
import type { ActionInputs } from './action-inputs.ts';

/** A client of the run's token for one purpose. */
export type OpenClient = (purpose: ClientOptions['purpose']) => Client;

export interface ClientInputs {
  readonly inputs: Pick<ActionInputs, 'token' | 'api-timeout'>;
  readonly context: RunContext;
  readonly version: string;
  readonly warn: (message: string) => void;
}

/** Undefined without a token: then there is nobody to talk to, and the client's code is not even loaded. */
export async function openClients({
  inputs: { token, 'api-timeout': seconds },
  context: { apiUrl },
  version,
  warn,
}: ClientInputs): Promise<OpenClient | undefined> {
  if (token === '') {
    return undefined;
  }
  const { openClient } = await import('../platform/github/client.ts');
  return (purpose) => openClient({ token, apiUrl, purpose, timeout: seconds * 1000, version, warn });
}
