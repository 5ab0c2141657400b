/**
 * `fates-run.json`: what a training or an evaluation run says that it read and made. `actions/record` writes it; what it says is of the
 * grade *reported*, but for the digests that are computed again from the files. Its JSON Schema is `schema/fates-run.schema.json`.
 */
import { z } from 'zod';

export const RUN_MANIFEST = 'fates-run.json';
/** Inputs and outputs each; a folder is one. */
export const MOST_RECORDED = 1000;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 as 64 lower-case hex digits');
const text = z.string().max(4000);

/** A file, or a folder with its root digest (root-digest.ts). */
const recorded = z.strictObject({
  path: z.string().min(1).max(1000),
  kind: z.enum(['file', 'folder']),
  digest: sha256,
  bytes: z.int().min(0),
});

export const runManifestSchema = z.strictObject({
  schema: z.literal('fates-run/1'),
  kind: z.enum(['training', 'evaluation']),
  tool: z.strictObject({ name: text, version: text }),
  /** As it was run. */
  command: text,
  seed: text.optional(),
  /** UTC. */
  finishedAt: z.iso.datetime(),
  /** Wall time of the command. */
  seconds: z.number().min(0).optional(),
  code: z.strictObject({
    repository: text,
    commit: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    ref: text,
    /** `owner/repo/.github/workflows/file@ref`. */
    workflow: text,
    run: z.strictObject({ id: z.int().min(0), attempt: z.int().min(1) }),
  }),
  environment: z.strictObject({
    /** `Linux`, `X64`. */
    os: text,
    architecture: text,
    /** Container image by digest, where the command ran in one. */
    image: text.optional(),
    /** Lock files and requirements that the environment was installed from. */
    locks: z.array(recorded).max(100),
  }),
  /** Data, and for an evaluation the model. */
  inputs: z.array(recorded).max(MOST_RECORDED),
  outputs: z.array(recorded).min(1).max(MOST_RECORDED),
  /** From CodeCarbon's `emissions.csv`, when the run left one: kilograms of CO2 equivalent and kilowatt hours. */
  energy: z.strictObject({ path: text, kgCo2eq: z.number().min(0), kwh: z.number().min(0) }).optional(),
});

export type RunManifest = z.infer<typeof runManifestSchema>;
export type RecordedFile = RunManifest['outputs'][number];
