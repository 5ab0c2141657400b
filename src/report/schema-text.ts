import { z } from 'zod';
import type { Text } from '../judge/text.ts';

export const textSchema: z.ZodType<Text> = z
  .array(z.union([z.string(), z.strictObject({ quote: z.string() })]))
  .describe(
    'Fragments of a sentence: a string is ours, { quote } is from the repository and has to be escaped.',
  );
