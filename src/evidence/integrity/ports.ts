/** Effects that integrity needs: hashing and the cryptography of signatures. */
import type { Envelope } from './envelope.ts';
import type { Trust, UnusableTrust, VerificationAnswer } from './integrity-evidence.ts';

export type HashName = 'sha256' | 'sha384' | 'sha512' | 'blake2b' | 'blake3';

/** Takes bytes one after another; memory does not grow. */
export interface RunningHash {
  update(bytes: Uint8Array): void;
  /** Lower-case hex; the end of it. */
  hex(): string;
}

export interface IntegrityPorts {
  /** SHA-2 with its usual lengths, BLAKE2b with 64 bytes, BLAKE3 with 32. */
  startHash(name: HashName): Promise<RunningHash>;
  /** Why nothing can be verified with this; undefined when something can. */
  faultOf(trust: Trust): Promise<UnusableTrust | undefined>;
  /** Never rejects for what the envelope or the trust holds: that is an answer. */
  verify(envelope: Envelope, trust: Trust): Promise<VerificationAnswer>;
}
