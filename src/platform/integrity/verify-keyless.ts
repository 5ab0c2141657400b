import type { Envelope } from '../../evidence/integrity/envelope.ts';
import type { Trust, VerificationAnswer } from '../../evidence/integrity/integrity-evidence.ts';

type Identity = Extract<Trust, { readonly kind: 'identity' }>;

/**
 * A signature by a short-lived certificate of Sigstore: its certificate, the transparency log and the time, against the trusted root that
 * the policy gives. Nothing is fetched: without a trusted root nothing is verified.
 */
export async function verifyKeyless(envelope: Envelope, trust: Identity): Promise<VerificationAnswer> {
  const { identity, issuer, trustedRoot } = trust;
  if (envelope.bundle === undefined || envelope.certificates.length === 0) {
    return { answer: 'invalid', reason: 'it has no certificate, and the policy asks for an identity' };
  }
  if (trustedRoot === undefined) {
    return { answer: 'not-verified', reason: 'the policy gives an identity and no trusted root' };
  }
  const material = await trustMaterial(trustedRoot.json);
  if (material === undefined) {
    return { answer: 'not-verified', reason: `${trustedRoot.name} is no trusted root of Sigstore` };
  }
  const { bundleFromJSON } = await import('@sigstore/bundle');
  const { toSignedEntity, Verifier } = await import('@sigstore/verify');
  try {
    const entity = toSignedEntity(bundleFromJSON(JSON.parse(envelope.bundle)));
    new Verifier(material).verify(entity, {
      // The library takes a text for a pattern that may match anywhere.
      subjectAlternativeName: new RegExp(`^${identity.split('*', 2).map(escaped).join('.*')}$`, 'u'),
      extensions: { issuer },
    });
    return { answer: 'verified', by: `${identity}, as ${issuer} says` };
  } catch (error) {
    return {
      answer: 'invalid',
      reason: error instanceof Error ? error.message.slice(0, 300) : 'it is not valid',
    };
  }
}

/** Undefined when it is no `trusted_root.json`, or one that trusts nobody. */
export async function trustMaterial(json: string) {
  const { TrustedRoot } = await import('@sigstore/protobuf-specs');
  const { toTrustMaterial } = await import('@sigstore/verify');
  try {
    const root = TrustedRoot.fromJSON(JSON.parse(json));
    return root.certificateAuthorities.length === 0 ? undefined : toTrustMaterial(root);
  } catch {
    return undefined;
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
