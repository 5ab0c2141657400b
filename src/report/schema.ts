import { z } from 'zod';
import type { Report } from './report.ts';
import { examinedSchema, rulesSchema, unboundSchema } from './schema-examined.ts';
import { marginalSchema, measurementSchema } from './schema-measurement.ts';
import { lifecycleSchema } from './schema-lifecycle.ts';
import { modelSchema } from './schema-model.ts';
import { profileSchema } from './schema-profile.ts';
import { textSchema } from './schema-text.ts';

export const grade = z.enum(['declared', 'reported', 'computed', 'reproduced', 'attested']);

const provenance = z.strictObject({
  path: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  grade,
  from: z.enum(['head', 'base', 'artifact', 'query']),
});

export const verdict = z.enum(['PASS', 'WARN', 'WAIVED', 'FAIL', 'INSUFFICIENT', 'MISSING', 'ERROR', 'N/A']);
export const runVerdict = z.enum(['pass', 'warn', 'fail', 'inconclusive', 'nothing']);
const score = z.number().min(0).max(100);
export const property = z.enum(['fairness', 'accountability', 'transparency', 'ethics', 'security']);

const scores = z.strictObject({
  headline: score.describe('Minimum over the properties that were assessed.'),
  mean: score,
  assessed: z.number().describe('Properties of five that were assessed.'),
  properties: z.strictObject({
    fairness: score.exactOptional(),
    accountability: score.exactOptional(),
    transparency: score.exactOptional(),
    ethics: score.exactOptional(),
    security: score.exactOptional(),
  }),
});

export const problem = z.strictObject({
  code: z.string(),
  path: z.string(),
  line: z.number().exactOptional(),
  column: z.number().exactOptional(),
  key: z.string().exactOptional(),
  message: z.string(),
  hint: z.string(),
});

const waiver = z.strictObject({
  id: z.string(),
  requirement: z.string(),
  subject: z.string(),
  on: z.array(z.string()).exactOptional(),
  reason: z.string(),
  owner: z.string(),
  granted: z.string(),
  expires: z.string(),
});

export const bound = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('max'), max: z.number(), warn: z.number().exactOptional() }),
  z.strictObject({ kind: z.literal('min'), min: z.number(), warn: z.number().exactOptional() }),
  z.strictObject({ kind: z.literal('within'), within: z.tuple([z.number(), z.number()]) }),
]);

const finding = z.strictObject({
  requirement: z.string(),
  metric: z.string(),
  scope: z
    .union([z.string(), z.array(z.string())])
    .describe('"overall", the column of an attribute or a slice, or the columns of an intersection.'),
  scopeKind: z.string(),
  bound,
  level: z.enum(['required', 'advisory']),
  weight: z.number(),
  options: z.record(z.string(), z.json()),
  because: z.string().exactOptional(),
  owner: z.string().exactOptional(),
  origin: z.strictObject({
    source: z.string(),
    line: z.number().exactOptional(),
    preset: z.literal(true).exactOptional().describe('A preset that the repository extends asks for it.'),
  }),
  measurement: measurementSchema,
  comparison: z
    .strictObject({
      base: measurementSchema,
      change: z
        .number()
        .exactOptional()
        .describe('Of the distance to the ideal, since the base; above 0 is farther.'),
      interval: z.tuple([z.number(), z.number()]).exactOptional(),
      paired: z.literal(true).exactOptional(),
      from: z.enum(['commit', 'unchanged', 'report']),
    })
    .exactOptional(),
  waiver: waiver.exactOptional(),
  grade: grade.exactOptional(),
  verdict,
  sentence: textSchema,
  details: z.array(textSchema),
  remedy: textSchema,
});

const subject = z.strictObject({
  id: z.string(),
  task: z.enum(['binary', 'multiclass', 'regression', 'unknown']),
  taskInferred: z.boolean(),
  standing: z.enum(['same', 'new', 'rebound', 'renamed', 'removed']).exactOptional(),
  baseline: z
    .strictObject({
      state: z.enum(['measured', 'reused', 'report', 'new', 'unavailable']),
      because: z.string().exactOptional(),
    })
    .exactOptional(),
  verdict: runVerdict,
  score: scores.exactOptional(),
  files: z.array(provenance),
  model: modelSchema.exactOptional().describe('What was assessed, and what deployment is bound to.'),
  boundBy: z
    .string()
    .exactOptional()
    .describe(
      'The run manifest that names the digests of this model and of every file of the evaluation table.',
    ),
  examined: examinedSchema.exactOptional(),
  lifecycle: lifecycleSchema
    .exactOptional()
    .describe('What of the frames of the literature there is evidence for; absent unless somebody asks.'),
  notes: z.array(z.string()),
  properties: z.array(
    z.strictObject({
      family: z.enum([...property.options, 'performance']),
      score: score.exactOptional().describe('Absent: nothing of it was assessed.'),
      findings: z.array(finding),
    }),
  ),
  comparisons: z.number().describe('How many group comparisons a reader is looking at.'),
  rows: z.number(),
  refused: z.array(
    z.strictObject({
      reason: z.enum([
        'ragged-row',
        'unreadable-row',
        'missing-label',
        'missing-prediction',
        'missing-score',
        'missing-weight',
        'label-not-a-number',
        'prediction-not-a-number',
        'score-not-a-number',
        'score-outside-0-1',
        'scores-not-summing-to-1',
        'weight-not-a-number',
        'weight-negative',
        'attribute-not-a-number',
      ]),
      columns: z.array(z.string()),
      group: z.array(z.string()),
      n: z.number(),
      lines: z.array(z.number()).describe('The first five, one-based.'),
    }),
  ),
  cells: z.array(marginalSchema),
  classes: z.array(z.string()),
  problems: z.array(problem),
});

export const policyChange = z.strictObject({
  part: z.enum(['requirement', 'minimum', 'gate', 'subject', 'waiver']),
  id: z.string(),
  change: z.enum(['stricter', 'looser', 'added', 'removed', 'changed']),
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
});

export const reportWaiver = waiver.extend({
  state: z.enum(['applied', 'expired', 'not-yet', 'not-needed', 'matches-nothing']),
});

const metricSummary = z.strictObject({
  title: z.string(),
  question: z.string(),
  formula: z.string(),
  direction: z.enum(['lower', 'higher', 'target']),
  ideal: z.number().nullable().describe('null: more is always better.'),
  unit: z.string(),
  references: z.array(z.strictObject({ title: z.string(), url: z.string() })),
  remedies: z.array(z.string()),
  limitations: z.array(z.string()),
});

/** The report as it stands in `fates-report.json`; its JSON Schema is published in schema/. */
export const reportSchema = z.strictObject({
  schema: z.literal('fates-report/1'),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  asOf: z.string().describe('UTC date of the assessment, an input: 2026-11-21.'),
  policy: z.strictObject({
    path: z.string(),
    sha256: z.string(),
    ref: z.string().exactOptional().describe('Commit it was read at; the workspace when absent.'),
    side: z.enum(['base', 'head']).exactOptional(),
    because: z.string().exactOptional(),
    advisory: z.boolean().describe('Nobody wrote it: what it says never fails a job.'),
    failOn: z.enum(['fail', 'inconclusive', 'warn', 'never']),
    minimum: z.strictObject({
      group: z.number(),
      positives: z.number(),
      negatives: z.number(),
      decided: z.number(),
      confidence: z.number(),
    }),
  }),
  policyChanges: z.array(policyChange),
  commit: z.strictObject({
    head: z.string().exactOptional(),
    base: z.string().exactOptional(),
    tree: z.string().exactOptional(),
    baseRef: z.string().exactOptional(),
  }),
  baseline: z.strictObject({
    state: z.enum(['absent', 'measured', 'reused', 'report', 'unavailable']),
    ref: z.string().exactOptional(),
    from: z.string().exactOptional(),
    because: z.string().exactOptional(),
  }),
  subjects: z.array(subject),
  untouched: z.array(z.string()).describe('Subjects that the change does not touch.'),
  metrics: z.record(z.string(), metricSummary),
  rules: rulesSchema.exactOptional(),
  unbound: unboundSchema.exactOptional(),
  waivers: z.array(reportWaiver),
  score: scores.exactOptional(),
  verdict: runVerdict,
  blocks: z.boolean().describe('Whether the job has to fail.'),
  notLookedAt: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
  problems: z.array(problem),
  profiles: z
    .array(profileSchema)
    .exactOptional()
    .describe('What a sample of each evaluation table holds; absent unless the policy asks for it.'),
  suggestedPolicy: z
    .string()
    .exactOptional()
    .describe('Advisory mode: the fates.yml that would make this a gate.'),
  digest: z
    .string()
    .describe('SHA-256, lower-case hex, of the canonical report (RFC 8785) without this field.'),
}) satisfies z.ZodType<Report>;
