import { z } from 'zod';
import type { Catalogue } from './catalogue.ts';
import type { KeyPath } from './key-path.ts';
import type { JsonValue } from './policy.ts';
import {
  attributeObject,
  columnName,
  evaluationSchema,
  positiveObject,
  subjectSchema,
  tableValue,
  trainingSchema,
} from './schema-subject.ts';

export type JsonObject = { readonly [key: string]: JsonValue };

const sliceObject = z.strictObject({ slice: columnName.describe('A column of `slices`.') });

const on = z.union([columnName, z.array(columnName).min(2), sliceObject]);

export const BOUND_KEYS = ['max', 'min', 'within'] as const;

/** One requirement; `metric` is one of the ids, so that editors complete it. */
export function requirementSchema(metrics: readonly string[]) {
  return z
    .strictObject({
      metric: z.enum(metrics).describe('Id of the metric: family/name. `fates metrics` lists them all.'),
      on: on
        .exactOptional()
        .describe(
          'Where: overall, an attribute, [two or more columns of an intersection], or { slice: column }. Default: overall where the metric has it, else each attribute and intersection.',
        ),
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
        .describe("[lowest, highest] value that passes, in the metric's unit. For metrics whose ideal lies inside their range."),
      warn: z
        .number()
        .exactOptional()
        .describe('Past this value, still inside the bound, the verdict is WARN. Between the ideal and the bound; not with within.'),
      regress: z
        .number()
        .min(0)
        .exactOptional()
        .describe("How much farther from its ideal than at the base the value may get, in the metric's unit, at least 0."),
      level: z
        .enum(['required', 'advisory'])
        .default('required')
        .describe('required fails the run, advisory only warns. Default required.'),
      weight: z.number().positive().default(1).describe('Weight in the score of its property, above 0. Default 1.'),
      groups: z.array(tableValue).default([]).describe('Groups that must be measurable; without them it is INSUFFICIENT.'),
      subjects: z
        .array(tableValue)
        .min(1)
        .exactOptional()
        .describe('Ids of the subjects that it applies to. All when absent.'),
      options: z.record(z.string(), z.json()).default({}).describe("The metric's own options; `fates explain <id>` lists them."),
      because: z.string().min(1).exactOptional().describe('Why this bound: shown next to the finding.'),
      owner: z.string().min(1).exactOptional().describe('Who decides about it: "@team" or a name.'),
    })
    .meta({ oneOf: BOUND_KEYS.map((key) => ({ required: [key] })) });
}

export const minimumSchema = z.strictObject({
  group: z
    .int()
    .min(0)
    .exactOptional()
    .meta({ description: 'Fewest rows that a group needs to count. Whole number, default 30.', default: 30 }),
  positives: z
    .int()
    .min(0)
    .exactOptional()
    .meta({ description: 'Fewest rows whose truth is positive, for rates among them. Whole number, default 5.', default: 5 }),
  negatives: z
    .int()
    .min(0)
    .exactOptional()
    .meta({ description: 'Fewest rows whose truth is negative, for rates among them. Whole number, default 5.', default: 5 }),
  decided: z
    .int()
    .min(0)
    .exactOptional()
    .meta({ description: 'Fewest rows behind PPV, FDR, NPV and FOR: those with the decision. Whole number, default 5.', default: 5 }),
  confidence: z
    .number()
    .min(0.5)
    .max(0.999)
    .exactOptional()
    .meta({ description: 'Confidence of every interval, 0.5 to 0.999. Default 0.95.', default: 0.95 }),
});

export const gateSchema = z.strictObject({
  on: z.enum(['point', 'proven-outside', 'proven-inside']).exactOptional().meta({
    description:
      'point: the value decides. proven-outside: fails only if the whole interval is outside. proven-inside: passes only if the whole interval is inside. Default point.',
    default: 'point',
  }),
  'fail-on': z.enum(['fail', 'inconclusive', 'warn', 'never']).exactOptional().meta({
    description: 'Weakest verdict of the run that fails the job. Default inconclusive; the input of the action can only make it stricter.',
    default: 'inconclusive',
  }),
});

/** All of `fates.yml`. `subjects` may be absent in a file that others extend; parse asks for them in the end. */
export function policyObject(metrics: readonly string[]) {
  return z.strictObject({
    version: z.literal(1).describe('Version of this format: 1.'),
    extends: z
      .array(z.string().min(1))
      .default([])
      .describe('Presets (baseline, strict, fates-mlops) and files of this repository that this policy builds on; the nearest last.'),
    subjects: z.array(subjectSchema).default([]).describe('The models that are judged, each with its evidence.'),
    requirements: z.array(requirementSchema(metrics)).default([]).describe('What must hold.'),
    minimum: minimumSchema.default({}).describe('How much evidence a group needs to count.'),
    gate: gateSchema.default({}).describe('How values become verdicts, and which verdict fails the job.'),
    waivers: z.string().min(1).exactOptional().describe('Path of the waivers file, from the folder of this file.'),
  });
}

export type WrittenPolicy = z.output<ReturnType<typeof policyObject>>;
export type WrittenSubject = z.output<typeof subjectSchema>;
export type WrittenRequirement = z.output<ReturnType<typeof requirementSchema>>;
/** A policy as one may write it in code: the presets. */
export type PolicyInput = z.input<ReturnType<typeof policyObject>>;

/**
 * The schema of `fates.yml` for one catalogue: metric ids are an enumeration, and the options of each metric are
 * checked by its own schema. `z.toJSONSchema(policySchema(catalogue), { io: 'input' })` is what editors get.
 */
export function policySchema(catalogue: Catalogue): z.ZodType {
  const requirement = requirementSchema(catalogue.map(({ id }) => id));
  return policyObject([]).extend({
    requirements: z
      .array(
        requirement.meta({
          ...requirement.meta(),
          allOf: catalogue.map(({ id, optionsSchema }) => ({
            if: { properties: { metric: { const: id } }, required: ['metric'] },
            then: { properties: { options: optionsSchema } },
          })),
        }),
      )
      .default([])
      .describe('What must hold.'),
  });
}

/** The mappings of the format by where they stand (`#` is a position in a list): their keys and descriptions. */
const MAPPINGS: readonly { readonly at: RegExp; readonly noun: string; readonly shape: Readonly<Record<string, z.ZodType>> }[] = [
  { at: /^$/u, noun: 'a policy', shape: policyObject([]).shape },
  { at: /^subjects\.#$/u, noun: 'a subject', shape: subjectSchema.shape },
  { at: /^subjects\.#\.evaluation$/u, noun: 'an evaluation', shape: evaluationSchema.shape },
  { at: /^subjects\.#\.training$/u, noun: 'a training table', shape: trainingSchema.shape },
  { at: /^subjects\.#\.evaluation\.positive$/u, noun: '`positive`', shape: positiveObject.shape },
  {
    at: /^subjects\.#\.evaluation\.(attributes|slices|strata)\.#$/u,
    noun: 'an attribute',
    shape: attributeObject.shape,
  },
  { at: /^requirements\.#$/u, noun: 'a requirement', shape: requirementSchema([]).shape },
  { at: /^requirements\.#\.on$/u, noun: '`on`', shape: sliceObject.shape },
  { at: /^minimum$/u, noun: '`minimum`', shape: minimumSchema.shape },
  { at: /^gate$/u, noun: '`gate`', shape: gateSchema.shape },
];

/** The mapping that stands at a path: what it is called, its keys and what they mean. */
export function mappingAt(path: KeyPath): { readonly noun: string; readonly keys: ReadonlyMap<string, string> } | undefined {
  const mapping = MAPPINGS.find(({ at }) => at.test(pattern(path)));
  return (
    mapping && {
      noun: mapping.noun,
      keys: new Map(Object.entries(mapping.shape).map(([key, { description }]) => [key, description ?? ''])),
    }
  );
}

const TEXTS =
  /^(subjects\.#\.(id|evaluation\.(label|prediction|score|weight|id|counterfactual|scores\..*|reference\..*|positive(\..*)?|(attributes|slices|strata)\.#(\.column)?|intersections\.#\.#))|requirements\.#\.(on(\.#|\.slice)?|(groups|subjects)\.#))$/su;

/** Where a YAML number or boolean counts as the text that stands in the file: `1.0` stays "1.0". */
export function isTextAt(path: KeyPath): boolean {
  return TEXTS.test(pattern(path));
}

function pattern(path: KeyPath): string {
  return path.map((part) => (typeof part === 'number' ? '#' : part)).join('.');
}
