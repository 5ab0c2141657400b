import { type KeyObject, verify } from 'node:crypto';
import type { Envelope } from '../../evidence/integrity/envelope.ts';
import type { Trust, VerificationAnswer } from '../../evidence/integrity/integrity-evidence.ts';
import { signerCertificate } from './certificate-path.ts';
import { olderEncoding, preAuthEncoding } from './pre-auth-encoding.ts';
import { publicKeyOf } from './public-key.ts';
import { verifyKeyless } from './verify-keyless.ts';

/** Says whose signature an envelope has. Never rejects: what cannot be read is an answer, too. */
export async function verifyEnvelope(envelope: Envelope, trust: Trust): Promise<VerificationAnswer> {
  switch (trust.kind) {
    case 'key':
      return verifyWithKey(envelope, trust);
    case 'certificate':
      return await verifyWithCertificate(envelope, trust);
    case 'identity':
      return await verifyKeyless(envelope, trust);
  }
}

type Given<K> = Extract<Trust, { readonly kind: K }>;

function verifyWithKey(envelope: Envelope, { name, pem }: Given<'key'>): VerificationAnswer {
  const key = publicKeyOf(pem);
  if (key === undefined) {
    return { answer: 'not-verified', reason: `${name} is no public key in PEM (EC, Ed25519 or RSA)` };
  }
  return isSigned(envelope, key)
    ? { answer: 'verified', by: `the key ${name}` }
    : { answer: 'invalid', reason: `it was not made with the key ${name}, or what it signs was changed` };
}

async function verifyWithCertificate(
  envelope: Envelope,
  { name, pem, asOf }: Given<'certificate'>,
): Promise<VerificationAnswer> {
  const signer = await signerCertificate(envelope.certificates, pem, name, asOf);
  if (!signer.ok) {
    return { answer: signer.answer, reason: signer.reason };
  }
  return isSigned(envelope, signer.certificate.publicKey)
    ? { answer: 'verified', by: `${oneLine(signer.certificate.subject)}, by a certificate under ${name}` }
    : {
        answer: 'invalid',
        reason: 'it was not made with the key of its certificate, or what it signs was changed',
      };
}

/** By any of the signatures, as DSSE has it. */
function isSigned(envelope: Envelope, key: KeyObject): boolean {
  const algorithm = digestFor(key);
  const encodings = [
    { bytes: preAuthEncoding(envelope), algorithm },
    // Before 1.0 the reference tool signed with SHA-256 whatever the curve, when it signed with a certificate.
    ...olderEncoding(envelope).flatMap((bytes) => [
      { bytes, algorithm },
      { bytes, algorithm: 'sha256' },
    ]),
  ];
  return envelope.signatures.some((signature) =>
    encodings.some((one) => isSignature(one.algorithm, one.bytes, key, signature)),
  );
}

function isSignature(
  algorithm: string | null,
  bytes: Uint8Array,
  key: KeyObject,
  signature: Uint8Array,
): boolean {
  try {
    return verify(algorithm, bytes, key, signature);
  } catch {
    return false;
  }
}

/** As Sigstore pairs curves and hashes; Ed25519 hashes by itself. */
function digestFor({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string | null {
  if (asymmetricKeyType === 'ed25519') {
    return null;
  }
  switch (asymmetricKeyDetails?.namedCurve) {
    case 'secp384r1':
      return 'sha384';
    case 'secp521r1':
      return 'sha512';
    default:
      return 'sha256';
  }
}

function oneLine(subject: string): string {
  return subject.replaceAll('\n', ', ').slice(0, 200);
}
