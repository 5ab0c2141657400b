import { z } from 'zod';
import { signatureSchema } from './schema-signature.ts';

/** What a SLSA attestation of the model has to say, and whom it has to be by. */
export const provenanceObject = z.strictObject({
  builder: z
    .string()
    .min(1)
    .exactOptional()
    .describe('Id of the builder, as SLSA names it; without @ref any ref of it.'),
  source: z
    .string()
    .min(1)
    .exactOptional()
    .describe('Repository that the model was built from: github.com/owner/repository.'),
  ref: z
    .string()
    .regex(/^refs\/\S+$/u, 'must be a full ref: refs/heads/main')
    .exactOptional()
    .describe('Ref that it was built at, in full: refs/heads/main.'),
  workflow: z
    .string()
    .min(1)
    .exactOptional()
    .describe('Path of the workflow in its repository: .github/workflows/train.yml.'),
  signature: signatureSchema
    .exactOptional()
    .describe(
      'Whom the attestation has to be by, as of a model’s signature: { key }, { certificate } or { identity, issuer, trusted-root }. Without it nothing of it is verified.',
    ),
});

export const provenanceSchema = provenanceObject.refine(
  ({ builder, source }) => builder !== undefined || source !== undefined,
  'name the builder, the source or both',
);
