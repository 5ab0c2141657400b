import { z } from 'zod';
import { columnName, tableValue } from './schema-subject.ts';

export const sliceObject = z.strictObject({ slice: columnName.describe('A column of `slices`.') });

const on = z.union([columnName, z.array(columnName).min(2), sliceObject]);

export const BOUND_KEYS = ['max', 'min', 'within'] as const;

const boundFields = {
  max: z
    .number()
    .exactOptional()
    .describe("Largest value that passes, in the metric's unit. For metrics where lower is better."),
  min: z
    .number()
    .exactOptional()
    .describe("Smallest value that passes, in the metric's unit. For metrics where higher is better."),
  within: z
    .tuple([z.number(), z.number()])
    .exactOptional()
    .describe(
      "[lowest, highest] value that passes, in the metric's unit. For metrics whose ideal lies inside their range.",
    ),
  warn: z
    .number()
    .exactOptional()
    .describe(
      'Past this value, still inside the bound, the verdict is WARN. Between the ideal and the bound; not with within.',
    ),
};

const otherFields = {
  on: on
    .exactOptional()
    .describe(
      'Where: overall, an attribute, [two or more columns of an intersection], or { slice: column }. Default: overall where the metric has it, else each attribute and intersection.',
    ),
  regress: z
    .number()
    .min(0)
    .exactOptional()
    .describe(
      "How much farther from its ideal than at the base the value may get, in the metric's unit, at least 0.",
    ),
  level: z
    .enum(['required', 'advisory'])
    .default('required')
    .describe('required fails the run, advisory only warns. Default required.'),
  weight: z
    .number()
    .positive()
    .default(1)
    .describe('Weight in the score of its property, above 0. Default 1.'),
  groups: z
    .array(tableValue)
    .default([])
    .describe('Groups that must be measurable; without them it is INSUFFICIENT.'),
  subjects: z
    .array(tableValue)
    .min(1)
    .exactOptional()
    .describe('Ids of the subjects that it applies to. All when absent.'),
  options: z
    .record(z.string(), z.json())
    .default({})
    .describe("The metric's own options; `fates explain <id>` lists them."),
  because: z.string().min(1).exactOptional().describe('Why this bound: shown next to the finding.'),
  owner: z.string().min(1).exactOptional().describe('Who decides about it: "@team" or a name.'),
};

/** One requirement; `metric` is one of the ids, so that editors complete it. */
export function requirementSchema(metrics: readonly string[]) {
  return z
    .strictObject({
      metric: z.enum(metrics).describe('Id of the metric: family/name. `fates metrics` lists them all.'),
      ...boundFields,
      ...otherFields,
    })
    .meta({ oneOf: BOUND_KEYS.map((key) => ({ properties: { [key]: {} }, required: [key] })) });
}
