import { z } from 'zod';
import type { ModelIdentity } from '../evidence/provenance/root-digest.ts';

/** What the report says of a model: the digest is what deployment compares, so nothing but one is taken. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 as 64 lower-case hex digits');

export const modelSchema = z.strictObject({
  path: z.string().describe('As the policy binds it.'),
  kind: z.enum(['file', 'folder']),
  digest: sha256.describe(
    'SHA-256 of the file, or the root digest of the folder (OpenSSF Model Signing v1.0).',
  ),
  names: sha256
    .exactOptional()
    .describe("Of a folder: SHA-256 of its files' names, sorted, each with a zero byte behind it."),
  files: z.int().min(1),
  bytes: z.int().min(0),
}) satisfies z.ZodType<ModelIdentity>;
