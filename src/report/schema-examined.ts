import { z } from 'zod';
import type { ExaminedFile, ExaminedRule, UnboundFiles } from './examined.ts';
import { MOST_FILES, MOST_FINDINGS } from './examined.ts';

const severity = z.enum(['critical', 'high', 'medium', 'low']);

const finding = z.strictObject({
  rule: z.string().describe('A key of `rules`.'),
  severity,
  leadsTo: z.enum(['dangerous', 'suspicious', 'inconclusive', 'note']),
  offset: z.number().min(0).exactOptional().describe('In bytes, of the file or of the innermost member.'),
  line: z.int().min(1).exactOptional(),
  column: z.int().min(1).exactOptional().describe('In that line, from 1, in UTF-16 units.'),
  within: z.array(z.string()).exactOptional().describe('Members on the way in, outermost first.'),
  message: z.string(),
  detail: z.string(),
});

const facts = z.strictObject({
  framework: z.string().exactOptional(),
  frameworkVersion: z.string().exactOptional(),
  architecture: z.string().exactOptional(),
  parameters: z.number().exactOptional(),
  opset: z.number().exactOptional(),
  metadata: z.record(z.string(), z.string()).exactOptional(),
  tensors: z.number().exactOptional().describe('How many the file lists.'),
});

const file = z.strictObject({
  path: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  format: z.string(),
  answer: z.enum(['dangerous', 'suspicious', 'no-known-indicator', 'inconclusive', 'not-a-model']),
  findings: z.array(finding).max(MOST_FINDINGS),
  more: z.int().min(1).exactOptional().describe('Findings beyond those.'),
  facts: facts.exactOptional(),
}) satisfies z.ZodType<ExaminedFile>;

/** Files that were read without running them. */
export const examinedSchema = z.array(file).max(MOST_FILES);

const unbound = z.strictObject({
  verdict: z.enum(['pass', 'warn', 'fail']).describe("What they add to the run's verdict."),
  requirements: z.array(z.string()).describe('Ids of those that they break.'),
  examined: examinedSchema,
  more: z.int().min(1).exactOptional().describe('Files beyond those.'),
}) satisfies z.ZodType<UnboundFiles>;

export const unboundSchema = unbound.describe(
  'Model files that the change brings, where no subject of the run has them.',
);

export const rulesSchema = z.record(
  z.string(),
  z.strictObject({
    title: z.string(),
    severity,
    why: z.string(),
    remedy: z.string(),
    references: z.array(z.strictObject({ title: z.string(), url: z.string() })),
  }) satisfies z.ZodType<ExaminedRule>,
);
