import { z } from 'zod';
import type { SubjectProfile } from './profile.ts';

const column = z.strictObject({
  name: z.string(),
  type: z.enum(['number', 'text', 'empty']),
  missing: z.number(),
  distinct: z.number(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  mean: z.number().exactOptional(),
  top: z
    .array(z.strictObject({ value: z.string(), n: z.number() }))
    .max(5)
    .exactOptional()
    .describe('Most frequent first; no value of fewer than five rows.'),
});

/** What a sample of a subject's evaluation table holds, or why there is no sample. */
export const profileSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('profiled'),
    subject: z.string(),
    path: z.string().describe('The file that was sampled, the first of the table’s.'),
    files: z.number().describe('Of the table: more than one are shards.'),
    complete: z.boolean().describe('The sample is the whole table.'),
    rows: z.number().describe('Of the sample.'),
    columns: z.array(column).max(200),
    unread: z
      .array(z.strictObject({ name: z.string(), holds: z.string() }))
      .max(200)
      .describe('Columns that hold no values: lists, maps, structures.'),
    columnsLeftOut: z.number().describe('Columns past the first 200.'),
    rowsLeftOut: z
      .number()
      .exactOptional()
      .describe('Rows between those of the sample that cannot be used. Absent: none.'),
  }),
  z.strictObject({
    status: z.literal('failed'),
    subject: z.string(),
    path: z.string(),
    reason: z.string(),
    hint: z.string(),
  }),
]) satisfies z.ZodType<SubjectProfile>;
