import { createHash } from 'node:crypto';
import type { HashName, IntegrityPorts, RunningHash } from '../evidence/integrity/ports.ts';
import { trustFault } from './integrity/trust-fault.ts';
import { verifyEnvelope } from './integrity/verify-envelope.ts';

/** SHA-2 and BLAKE2b by Node; BLAKE3, which it has not, by a library that is loaded for it alone. */
export const integrityPorts: IntegrityPorts = {
  startHash,
  faultOf: trustFault,
  verify: verifyEnvelope,
};

async function startHash(name: HashName): Promise<RunningHash> {
  if (name === 'blake3') {
    return await startBlake3();
  }
  const hash = createHash(name === 'blake2b' ? 'blake2b512' : name);
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => hash.digest('hex'),
  };
}

async function startBlake3(): Promise<RunningHash> {
  const { blake3 } = await import('@noble/hashes/blake3.js');
  const hash = blake3.create({});
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => Buffer.from(hash.digest()).toString('hex'),
  };
}
