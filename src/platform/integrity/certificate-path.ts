import { X509Certificate } from 'node:crypto';
import { isValidOn } from './certificate-dates.ts';

/** Node verifies; its view has no path length and no key usage, which the other one reads. */
interface Certificate {
  readonly node: X509Certificate;
  readonly parsed: Parsed;
}

type Parsed = InstanceType<Awaited<typeof import('@sigstore/core')>['X509Certificate']>;
type Parse = (der: Buffer<ArrayBuffer>) => Parsed;

export type SignerCertificate =
  | { readonly ok: true; readonly certificate: X509Certificate }
  | { readonly ok: false; readonly answer: 'invalid' | 'not-verified'; readonly reason: string };

const MOST_TRUSTED = 200;
const MOST_STEPS = 8;
/** Extended key usage for code signing. */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/**
 * The certificate that signed, when a path leads from it to one of the certificates in `pem`, which alone are trusted: what the bundle
 * brings serves as a step only. Dates are judged at `asOf`, a UTC date, because nothing here proves when it was signed.
 */
export async function signerCertificate(
  chain: readonly Uint8Array[],
  pem: string,
  name: string,
  asOf: string,
): Promise<SignerCertificate> {
  const { X509Certificate: Asn1Certificate } = await import('@sigstore/core');
  const parse: Parse = (der) => Asn1Certificate.parse(der);
  const trusted = certificatesIn(pem, parse);
  if (trusted === undefined) {
    return refusal('not-verified', `${name} holds no certificates in PEM`);
  }
  const [leaf, ...steps] = chain.flatMap((der) => certificateOf(Buffer.from(der), parse) ?? []);
  if (leaf === undefined || steps.length + 1 < chain.length) {
    return refusal('invalid', 'it has no certificate that can be read, and the policy asks for one');
  }
  const path = pathTo(leaf, trusted, steps);
  if (path === undefined) {
    return refusal('invalid', `its certificate does not lead to one in ${name}`);
  }
  if (!maySign(leaf)) {
    return refusal('invalid', 'its certificate is not for signing (no digital signature, no code signing)');
  }
  const late = path.map(({ node }) => node).find((certificate) => !isValidOn(certificate, asOf));
  return late === undefined
    ? { ok: true, certificate: leaf.node }
    : refusal(
        'not-verified',
        `the certificate ${late.subject.replaceAll('\n', ', ').slice(0, 100)} is valid from ${day(late.validFromDate)} to ${day(late.validToDate)}, and nothing proves when it was signed`,
      );
}

function refusal(answer: 'invalid' | 'not-verified', reason: string): SignerCertificate {
  return { ok: false, answer, reason };
}

/** From the leaf to a trusted certificate, both included. */
function pathTo(
  leaf: Certificate,
  trusted: readonly Certificate[],
  steps: readonly Certificate[],
): readonly Certificate[] | undefined {
  const path = [leaf];
  const left = new Set(steps);
  for (let current = leaf; path.length <= MOST_STEPS; ) {
    const anchor = trusted.find((issuer) => isIssuer(issuer, current, path.length - 1));
    if (anchor !== undefined) {
      return [...path, anchor];
    }
    const next = [...left].find((issuer) => isIssuer(issuer, current, path.length - 1));
    if (next === undefined) {
      return undefined;
    }
    left.delete(next);
    path.push(next);
    current = next;
  }
  return undefined;
}

/** `below`: certificates between the issuer and the leaf. */
function isIssuer(issuer: Certificate, issued: Certificate, below: number): boolean {
  try {
    const most = issuer.parsed.extBasicConstraints?.pathLenConstraint;
    return (
      issuer.node.ca &&
      (most === undefined || below <= Number(most)) &&
      issued.node.checkIssued(issuer.node) &&
      issued.node.verify(issuer.node.publicKey)
    );
  } catch {
    return false;
  }
}

function maySign({ node, parsed }: Certificate): boolean {
  return node.keyUsage?.includes(CODE_SIGNING) === true || parsed.extKeyUsage?.digitalSignature === true;
}

function certificatesIn(pem: string, parse: Parse): readonly Certificate[] | undefined {
  const blocks = pemCertificates(pem);
  const certificates = blocks.flatMap((block) => certificateOf(block, parse) ?? []);
  return certificates.length === 0 || certificates.length < blocks.length ? undefined : certificates;
}

export function pemCertificates(pem: string): readonly string[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu) ?? [];
  return blocks.slice(0, MOST_TRUSTED);
}

function certificateOf(text: Buffer<ArrayBuffer> | string, parse: Parse): Certificate | undefined {
  try {
    const node = new X509Certificate(text);
    return { node, parsed: parse(node.raw) };
  } catch {
    return undefined;
  }
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
