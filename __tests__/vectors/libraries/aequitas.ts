/** What Aequitas says of some of the vectors; scripts/oracle/aequitas_numbers.py asked it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Null where Aequitas says NaN. */
const byGroup = z.record(z.string(), z.number().nullable());

const shape = z.strictObject({
  source: z.array(z.strictObject({ library: z.string(), version: z.string() })),
  said: z.array(
    z.strictObject({
      /** Name of a vector. */
      table: z.string(),
      attribute: z.string(),
      reference: z.string(),
      /** As Aequitas calls it. */
      rate: z.string(),
      groups: byGroup,
      /** Empty where Aequitas has none for the rate. */
      disparities: byGroup,
    }),
  ),
});

export type SaidByAequitas = z.infer<typeof shape>['said'][number];

export function loadAequitas(): readonly SaidByAequitas[] {
  const text = readFileSync(new URL('./aequitas.json', import.meta.url), 'utf8');
  return shape.parse(JSON.parse(text)).said;
}
