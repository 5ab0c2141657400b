import { createPublicKey, type KeyObject } from 'node:crypto';

/** Undefined when it is none; the public half of a private key is not taken from it. */
export function publicKeyOf(pem: string): KeyObject | undefined {
  try {
    return pem.includes('PRIVATE KEY') ? undefined : createPublicKey(pem);
  } catch {
    return undefined;
  }
}
