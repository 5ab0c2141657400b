import { z } from 'zod';
import type { ModelIdentity } from '../evidence/provenance/root-digest.ts';

/** What the report says of a model: the digest is what deployment compares, so nothing but one is taken. */
export const modelSchema = z.strictObject({
  path: z.string().describe('As the policy binds it.'),
  kind: z.enum(['file', 'folder']),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 as 64 lower-case hex digits')
    .describe('SHA-256 of the file, or the root digest of the folder (OpenSSF Model Signing v1.0).'),
  files: z.int().min(1),
  bytes: z.int().min(0),
}) satisfies z.ZodType<ModelIdentity>;
