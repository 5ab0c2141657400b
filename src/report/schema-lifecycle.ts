import { z } from 'zod';
import type { FrameReport } from '../lifecycle/frame-report.ts';
import { textSchema } from './schema-text.ts';

const state = z
  .enum(['found', 'declared', 'short', 'missing', 'unseen', 'unknown'])
  .describe(
    'found: shown by what was checked; declared: a sentence says so; short: measured, and not enough; missing: no evidence; unseen: nothing of this version looks at it; unknown: nobody could judge.',
  );

const frame = z.strictObject({
  frame: z.string(),
  title: z.string(),
  kind: z.enum(['ladder', 'gates', 'score']),
  source: z.strictObject({ title: z.string(), url: z.string() }),
  limitation: z.string().describe('What of the frame no file shows.'),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      state,
      points: z.number().exactOptional(),
      criteria: z.array(
        z.strictObject({
          id: z.string(),
          text: z.string(),
          state,
          metrics: z.array(z.string()),
          because: textSchema,
        }),
      ),
    }),
  ),
  result: z.strictObject({ value: z.number(), of: z.number(), sentence: textSchema }),
  blockedBy: z.array(z.string()).describe('Ids of the criteria without evidence that stand in the way.'),
}) satisfies z.ZodType<FrameReport>;

export const lifecycleSchema = z.array(frame);
