/** What scikit-learn, pandas and SciPy say where the policy gives costs, a population, counterfactual sets (scripts/oracle/given.py). */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const said = z.array(
  z.strictObject({
    metric: z.string(),
    scope: z.string(),
    value: z.number(),
    parts: z.record(z.string(), z.number()).exactOptional(),
    interval: z.tuple([z.number(), z.number()]).exactOptional(),
    by: z.string(),
  }),
);
const shape = z.strictObject({
  source: z.array(z.strictObject({ library: z.string(), version: z.string() })),
  /** CSV: `label`, `prediction`, `region`, `set` and `weight`. */
  table: z.string(),
  /** CSV of costs. */
  severity: z.string(),
  population: z.record(z.string(), z.number()),
  plain: said,
  /** The same with the weights. */
  weighted: said,
});

export function loadGiven(): z.infer<typeof shape> {
  return shape.parse(JSON.parse(readFileSync(new URL('./given.json', import.meta.url), 'utf8')));
}
