import { z } from 'zod';
import {
  bound,
  grade,
  policyChange,
  problem,
  property,
  reportWaiver,
  runVerdict,
  verdict,
} from '../schema.ts';
import { interval, statuses } from '../schema-measurement.ts';
import type { ReportDiff } from './report-diff.ts';

const change = <T extends z.ZodType>(value: T) => ({
  from: value.exactOptional().describe('In A; absent where it has none.'),
  to: value.exactOptional().describe('In B; absent where it has none.'),
});

const diffed = z.strictObject({
  digest: z.string(),
  asOf: z.string(),
  commit: z.string().exactOptional(),
  tool: z.string(),
});

const scores = z.array(
  z.strictObject({ of: z.enum(['headline', 'mean', ...property.options]), ...change(z.number()) }),
);

const side = z.strictObject({
  verdict,
  level: z.enum(['required', 'advisory']),
  bound,
  status: z.enum(statuses),
  value: z.number().exactOptional(),
  interval: interval.exactOptional(),
  grade: grade.exactOptional(),
  waiver: z.string().exactOptional().describe('Id.'),
});

const finding = z.strictObject({
  change: z.enum(['newly-failing', 'newly-waived', 'worse', 'moved', 'appeared', 'gone', 'better', 'mended']),
  requirement: z.string(),
  metric: z.string(),
  title: z.string(),
  scope: z.union([z.string(), z.array(z.string())]),
  scopeKind: z.string(),
  ...change(side),
  farther: z.number().exactOptional().describe('How much farther from its ideal the value is in B.'),
});

const subject = z.strictObject({
  id: z.string(),
  change: z.enum(['added', 'removed', 'altered']),
  untouched: z
    .literal(true)
    .exactOptional()
    .describe('The report that lacks it says that nothing touched it.'),
  verdict: z.strictObject(change(runVerdict)).exactOptional(),
  scores,
  findings: z.array(finding).describe('Worst first.'),
  files: z.array(
    z.strictObject({ path: z.string(), ...change(z.strictObject({ sha256: z.string(), grade })) }),
  ),
});

/** What `fates diff --json` prints; its JSON Schema is published in schema/. */
export const diffSchema = z.strictObject({
  schema: z.literal('fates-diff/1'),
  from: diffed.describe('A.'),
  to: diffed.describe('B.'),
  worse: z.boolean().describe('B is worse than A; what `--exit-code` answers.'),
  compared: z
    .strictObject({ subjects: z.number(), findings: z.number(), files: z.number(), waivers: z.number() })
    .describe('How many were held against each other, those of one side included.'),
  verdict: z.strictObject(change(runVerdict)).exactOptional(),
  scores,
  subjects: z.array(subject).describe('Those that differ, worst first.'),
  policy: z.array(policyChange),
  waivers: z.array(z.strictObject({ id: z.string(), ...change(reportWaiver) })),
  problems: z.array(
    z.strictObject({
      change: z.enum(['appeared', 'gone']),
      subject: z.string().exactOptional(),
      problem,
    }),
  ),
  tool: z.strictObject(change(z.string())).exactOptional(),
}) satisfies z.ZodType<ReportDiff>;
