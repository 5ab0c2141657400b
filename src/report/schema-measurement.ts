import { z } from 'zod';
import type { Marginal } from '../cube/cube.ts';
import type { Counted, Measurement } from '../metrics/measurement.ts';

const COUNTED = [
  'answer',
  'asset',
  'attack',
  'claim',
  'column',
  'document',
  'field',
  'file',
  'harm',
  'licence',
  'notebook',
  'package',
  'question',
  'risk',
  'section',
] as const satisfies readonly Counted[];

const group = z.array(z.string()).describe('One value a column of the scope.');
export const statuses = ['measured', 'insufficient', 'not-applicable', 'no-evidence', 'error'] as const;
export const interval = z.tuple([z.number(), z.number()]).describe('[low, high] at the policy’s confidence.');

const part = z.strictObject({
  group,
  n: z.number(),
  value: z.number().nullable().describe('null: undefined for this group (0/0).'),
  interval: interval.exactOptional(),
});

const excluded = z.strictObject({
  group,
  n: z.number(),
  reason: z.enum(['too-few-rows', 'too-few-positives', 'too-few-negatives', 'too-few-decided', 'undefined']),
});

const foundInFile = z.strictObject({
  path: z.string(),
  rule: z.string(),
  title: z.string(),
  remedy: z.string(),
  offset: z.number().exactOptional(),
  line: z.number().exactOptional(),
  column: z.number().exactOptional(),
  within: z.array(z.string()).exactOptional(),
  detail: z.string(),
});

/** What one metric gave on one scope: one of five answers. */
export const measurementSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('measured'),
    value: z.number(),
    n: z.number().describe('Rows behind the value, or what `counted` says.'),
    counted: z.enum(COUNTED).exactOptional(),
    doubtful: z
      .int()
      .min(1)
      .exactOptional()
      .describe('How many of these may be what is counted: with any, what is inside its bound warns.'),
    interval: interval.exactOptional(),
    chance: z
      .strictObject({ mean: z.number(), upper: z.number() })
      .exactOptional()
      .describe(
        'The same statistic under no difference: its mean, and its 95 % quantile away from the ideal.',
      ),
    parts: z.array(part).exactOptional(),
    excluded: z.array(excluded).exactOptional(),
    withExcluded: z.number().exactOptional(),
    notes: z.array(z.string()).exactOptional(),
    found: z
      .array(foundInFile)
      .max(20)
      .exactOptional()
      .describe('What stands in files and was counted, worst first.'),
  }),
  z.strictObject({
    status: z.literal('insufficient'),
    n: z.number(),
    needed: z.number(),
    reason: z.string(),
    hint: z
      .string()
      .exactOptional()
      .describe('What to do, where it is something else than bringing more rows.'),
    parts: z.array(part).exactOptional(),
    excluded: z.array(excluded).exactOptional(),
  }),
  z.strictObject({ status: z.literal('not-applicable'), reason: z.string() }),
  z.strictObject({ status: z.literal('no-evidence'), missing: z.array(z.string()), hint: z.string() }),
  z.strictObject({ status: z.literal('error'), message: z.string(), hint: z.string() }),
]) satisfies z.ZodType<Measurement>;

const moments = z.strictObject({ mean: z.number(), m2: z.number(), m3: z.number(), m4: z.number() });

const residualMoments = z.strictObject({
  n: z.number(),
  w: z.number(),
  w2: z.number(),
  truth: moments,
  prediction: moments,
  residual: moments,
  cross: z.number(),
  absolute: z.number(),
  relative: z.number(),
  relativeW: z.number(),
});

/** Counts of one marginal of the cube, without scores: what another run compares against. */
export const marginalSchema = z.strictObject({
  columns: z.array(z.string()),
  groups: z.array(
    z.strictObject({
      key: z.array(z.string()),
      n: z.array(z.number()).describe('Rows a cell; cell (truth t, decision d) is at t × decisions + d.'),
      w: z.array(z.number()).describe('Σw a cell.'),
      w2: z.array(z.number()).describe('Σw² a cell.'),
      residuals: z.strictObject({ whole: residualMoments, blocks: z.array(residualMoments) }).exactOptional(),
    }),
  ),
}) satisfies z.ZodType<Marginal>;
