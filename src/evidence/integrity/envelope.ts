/** A DSSE envelope, bare or in a Sigstore bundle (v0.1 to v0.3), as bytes. */
import { z } from 'zod';
import { base64Bytes } from './base64.ts';
import { parseStrictJson } from './strict-json.ts';

export const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';

export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  /** Raw; at least one. */
  readonly signatures: readonly Uint8Array[];
  /** Certificates in DER, the signer's first; empty when a key signed or nothing says who. */
  readonly certificates: readonly Uint8Array[];
  /** The document, when it is a Sigstore bundle: what proves a keyless signature is in there. */
  readonly bundle?: string;
}

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

const bytes = z.string().transform((text, context) => {
  const decoded = base64Bytes(text);
  if (decoded === undefined) {
    context.addIssue('must be base64');
    return z.NEVER;
  }
  return decoded;
});

const envelopeSchema = z.object({
  payloadType: z.string().max(200),
  payload: bytes,
  signatures: z
    .array(z.object({ sig: bytes }))
    .min(1)
    .max(20),
});

const certificate = z.object({ rawBytes: bytes });

const bundleSchema = z.object({
  mediaType: z
    .string()
    .regex(/^application\/vnd\.dev\.sigstore\.bundle(\+json;version=0\.[123]|\.v0\.3\+json)$/u),
  verificationMaterial: z.object({
    certificate: certificate.optional(),
    x509CertificateChain: z.object({ certificates: z.array(certificate).min(1).max(8) }).optional(),
  }),
  dsseEnvelope: envelopeSchema,
});

/** Reads a document that is a bundle or an envelope; the reason completes "It cannot be read: …". */
export function decodeEnvelope(text: string): Decoded<Envelope> {
  const json = parseStrictJson(text);
  if (!json.ok) {
    return json;
  }
  const bare = envelopeSchema.safeParse(json.value);
  if (bare.success) {
    return { ok: true, value: envelopeOf(bare.data) };
  }
  const bundle = bundleSchema.safeParse(json.value);
  if (!bundle.success) {
    return {
      ok: false,
      reason: `it is no Sigstore bundle with a DSSE envelope (${firstIssue(bundle.error)})`,
    };
  }
  const { certificate: leaf, x509CertificateChain: chain } = bundle.data.verificationMaterial;
  const certificates = leaf === undefined ? (chain?.certificates ?? []) : [leaf];
  return {
    ok: true,
    value: {
      ...envelopeOf(bundle.data.dsseEnvelope),
      certificates: certificates.map(({ rawBytes }) => rawBytes),
      bundle: text,
    },
  };
}

function envelopeOf({ payloadType, payload, signatures }: z.infer<typeof envelopeSchema>): Envelope {
  return { payloadType, payload, signatures: signatures.map(({ sig }) => sig), certificates: [] };
}

export function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.map(String).join('.').slice(0, 100) ?? ''}: ${issue?.message.slice(0, 150) ?? ''}`;
}
