/** JSON of the Model Card Toolkit, schema 0.0.2. Keys that it does not have are left alone; what is of another type is no such card. */
import { z } from 'zod';
import type { JsonCard } from './json-card.ts';

const text = z.string().nullish();
const textOrNumber = z.union([z.string(), z.number()]).nullish();

function listOf<S extends z.ZodRawShape>(shape: S): z.ZodType {
  return z.array(z.object(shape).loose()).nullish();
}

function objectOf<S extends z.ZodRawShape>(shape: S): z.ZodType {
  return z.object(shape).loose().nullish();
}

export const TOOLKIT_SCHEMA: z.ZodType = z
  .object({
    schema_version: z.literal('0.0.2').nullish(),
    model_details: objectOf({
      name: text,
      overview: text,
      documentation: text,
      owners: listOf({ name: text, contact: text }),
      version: objectOf({ name: text, date: text, diff: text }),
    }),
    model_parameters: objectOf({
      model_architecture: text,
      data: listOf({ name: text, description: text, link: text }),
    }),
    quantitative_analysis: objectOf({
      performance_metrics: listOf({ type: text, value: textOrNumber, slice: text, threshold: textOrNumber }),
    }),
    considerations: objectOf({
      users: listOf({ description: text }),
      use_cases: listOf({ description: text }),
      limitations: listOf({ description: text }),
      tradeoffs: listOf({ description: text }),
      ethical_considerations: listOf({ name: text, mitigation_strategy: text }),
    }),
  })
  .loose();

/** The schema has no place for factors, out-of-scope use and oversight: they are found by labels, `Out of scope: …`. */
export const TOOLKIT_CARD: JsonCard = {
  places: [
    { topics: ['details'], path: ['model_details'], keys: ['name', 'overview', 'documentation'] },
    { topics: ['details'], path: ['model_details', 'version'], keys: ['name', 'date', 'diff'] },
    { topics: ['details'], path: ['model_parameters'], keys: ['model_architecture'] },
    { topics: ['contact'], path: ['model_details', 'owners'], keys: ['name', 'contact'] },
    { topics: [], path: ['model_parameters', 'data'], keys: ['name', 'description'], isData: true },
    { topics: ['intended-use'], path: ['considerations', 'users'], keys: ['description'] },
    { topics: ['intended-use'], path: ['considerations', 'use_cases'], keys: ['description'] },
    { topics: ['limitations'], path: ['considerations', 'limitations'], keys: ['description'] },
    { topics: ['limitations'], path: ['considerations', 'tradeoffs'], keys: ['description'] },
    {
      topics: ['ethics'],
      path: ['considerations', 'ethical_considerations'],
      keys: ['name', 'mitigation_strategy'],
    },
  ],
  results: ['quantitative_analysis', 'performance_metrics'],
};

/** Whether JSON means to be such a card. */
export function isToolkitCard(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && ('model_details' in value || 'considerations' in value)
  );
}
