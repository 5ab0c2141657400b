/**
 * `fates-decision.json`: whether files may be deployed, why, and what became of it. `actions/verify` writes the decision,
 * `actions/conclude` adds the outcome. Its JSON Schema is `schema/fates-decision.schema.json`.
 */
import { z } from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().max(4000);

/** What `verify` asks, in the order in which it is asked. */
export const CHECKS = [
  'report-digest',
  'verdict',
  'commit',
  'policy',
  'freshness',
  'subjects',
  'files',
] as const;

/** What became of an allowed deployment. */
export const OUTCOMES = [
  'deployed',
  'rolled-back',
  'rollback-failed',
  'not-rolled-back',
  'not-deployed',
] as const;

const stepOutcome = z.enum(['success', 'failure', 'cancelled', 'skipped']);

export const decisionSchema = z.strictObject({
  schema: z.literal('fates-decision/1'),
  tool: z.strictObject({ name: text, version: text }),
  decision: z.enum(['allowed', 'refused']),
  /** UTC. */
  decidedAt: z.iso.datetime(),
  repository: text,
  commit: text,
  run: z.strictObject({ id: z.int().min(0), attempt: z.int().min(1) }),
  environment: text,
  /** Absent when no report could be read. */
  report: z
    .strictObject({
      digest,
      verdict: text,
      asOf: z.iso.date(),
      policy: z.strictObject({ path: text, sha256: digest }),
    })
    .optional(),
  /** Each check with what was found; one that was not reached is absent. */
  checks: z.array(z.strictObject({ check: z.enum(CHECKS), passed: z.boolean(), message: text })),
  /** What may be deployed: the digests that were assessed and found again. */
  subjects: z.array(
    z.strictObject({
      id: text,
      path: text,
      kind: z.enum(['file', 'folder']),
      digest,
      names: digest.optional(),
      files: z.int(),
      bytes: z.int(),
    }),
  ),
  /** Id of GitHub's deployment record; absent when none was made. */
  deployment: z.int().optional(),
  outcome: z
    .strictObject({
      state: z.enum(OUTCOMES),
      concludedAt: z.iso.datetime(),
      deploy: stepOutcome,
      smoke: stepOutcome,
      rollback: stepOutcome,
    })
    .optional(),
});

export type Decision = z.infer<typeof decisionSchema>;
export type Check = Decision['checks'][number];
