import { X509Certificate } from 'node:crypto';
import type {
  Trust,
  TrustFault,
  TrustFile,
  UnusableTrust,
} from '../../evidence/integrity/integrity-evidence.ts';
import { isValidOn } from './certificate-dates.ts';
import { pemCertificates } from './certificate-path.ts';
import { publicKeyOf } from './public-key.ts';
import { trustMaterial } from './verify-keyless.ts';

/** Why nothing can be verified with what the policy names; undefined when something can. */
export async function trustFault(trust: Trust): Promise<UnusableTrust | undefined> {
  switch (trust.kind) {
    case 'key':
      return faultOfKey(trust);
    case 'certificate':
      return faultOfCertificate(trust);
    case 'identity':
      return trust.trustedRoot === undefined ? undefined : await faultOfRoot(trust.trustedRoot);
  }
}

/** A private key is refused: who has it in a repository has lost it. */
function isPrivate(text: string): boolean {
  return text.includes('PRIVATE KEY');
}

function faultOfKey(trust: Extract<Trust, { readonly kind: 'key' }>): UnusableTrust | undefined {
  if (isPrivate(trust.pem)) {
    return unusable(trust, 'private-key', 'is a private key');
  }
  return publicKeyOf(trust.pem) === undefined
    ? unusable(trust, 'unreadable', 'is no public key in PEM (EC, Ed25519 or RSA)')
    : undefined;
}

function faultOfCertificate(
  trust: Extract<Trust, { readonly kind: 'certificate' }>,
): UnusableTrust | undefined {
  if (isPrivate(trust.pem)) {
    return unusable(trust, 'private-key', 'holds a private key');
  }
  const certificates = pemCertificates(trust.pem).map(certificateOf);
  const known = certificates.filter((certificate) => certificate !== undefined);
  const [first] = known;
  if (first === undefined || known.length < certificates.length) {
    return unusable(trust, 'unreadable', 'holds no certificates in PEM, or one that cannot be read');
  }
  return known.some((certificate) => isValidOn(certificate, trust.asOf))
    ? undefined
    : unusable(
        trust,
        'expired',
        `is valid from ${day(first.validFromDate)} to ${day(first.validToDate)}, and not on ${trust.asOf}`,
      );
}

async function faultOfRoot(root: TrustFile & { readonly json: string }): Promise<UnusableTrust | undefined> {
  if (isPrivate(root.json)) {
    return unusable(root, 'private-key', 'holds a private key');
  }
  return (await trustMaterial(root.json)) === undefined
    ? unusable(root, 'unreadable', 'is no trusted root of Sigstore')
    : undefined;
}

function unusable({ path, name }: TrustFile, fault: TrustFault, reason: string): UnusableTrust {
  return { kind: 'unusable', path, name, fault, reason };
}

function certificateOf(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
