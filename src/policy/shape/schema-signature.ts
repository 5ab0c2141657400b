import { z } from 'zod';

const filePath = z.string().min(1);

/** Whom a signature has to be by; exactly one of `key`, `certificate`, `identity`. */
export const signatureObject = z.strictObject({
  key: filePath.exactOptional().describe('Path of a public key in PEM, from the folder of this file.'),
  certificate: filePath
    .exactOptional()
    .describe(
      'Path of the root certificates in PEM that the signer’s certificate has to lead to, from the folder of this file.',
    ),
  identity: z
    .string()
    .min(1)
    .regex(/^[^*]*\*?[^*]*$/u, 'may have one * at most')
    .regex(/[^*]/u, 'must say more than *')
    .exactOptional()
    .describe(
      'Keyless: the signer, whole: an e-mail address or a workflow; one * stands for any text. Needs `issuer` and `trusted-root`.',
    ),
  issuer: z
    .string()
    .min(1)
    .exactOptional()
    .describe('Keyless: who vouches for the identity: an address, exactly.'),
  'trusted-root': filePath
    .exactOptional()
    .describe(
      'Keyless: path of Sigstore’s trusted_root.json, from the folder of this file. Without it a keyless signature is present, not verified.',
    ),
});

export const signatureSchema = signatureObject
  .refine(
    ({ key, certificate, identity }) =>
      [key, certificate, identity].filter((value) => value !== undefined).length === 1,
    'name exactly one of key, certificate and identity',
  )
  .refine(
    ({ identity, issuer }) => (identity === undefined) === (issuer === undefined),
    'identity and issuer go together',
  )
  .refine(
    ({ identity, 'trusted-root': root }) => root === undefined || identity !== undefined,
    'trusted-root goes with identity',
  );
