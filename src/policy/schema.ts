import { z } from 'zod';
import type { Catalogue } from './catalogue.ts';
import { isObject } from './json-value.ts';
import type { KeyPath } from './key-path.ts';
import { type Mapping, type MappingAt, mappingIn, pattern } from './check/mappings.ts';
import type { JsonValue } from './policy.ts';
import { documentsSchema } from './shape/schema-documents.ts';
import { provenanceObject } from './shape/schema-provenance.ts';
import { requirementSchema, sliceObject } from './shape/schema-requirement.ts';
import { signatureObject } from './shape/schema-signature.ts';
import {
  attributeObject,
  evaluationSchema,
  positiveObject,
  shiftSchema,
  subjectSchema,
  trainingSchema,
} from './shape/schema-subject.ts';

export const minimumSchema = z.strictObject({
  group: z
    .int()
    .min(0)
    .exactOptional()
    .meta({ description: 'Fewest rows that a group needs to count. Whole number, default 30.', default: 30 }),
  positives: z.int().min(0).exactOptional().meta({
    description: 'Fewest rows whose truth is positive, for rates among them. Whole number, default 5.',
    default: 5,
  }),
  negatives: z.int().min(0).exactOptional().meta({
    description: 'Fewest rows whose truth is negative, for rates among them. Whole number, default 5.',
    default: 5,
  }),
  decided: z.int().min(0).exactOptional().meta({
    description:
      'Fewest rows behind PPV, FDR, NPV and FOR: those with the decision. Whole number, default 5.',
    default: 5,
  }),
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
    description:
      'Weakest verdict of the run that fails the job. Default inconclusive; the input of the action can only make it stricter.',
    default: 'inconclusive',
  }),
});

export const reportingSchema = z.strictObject({
  profile: z.boolean().exactOptional().meta({
    description:
      'true: the report shows what the columns of a sample of each evaluation table hold: types, missing values, ranges, values of at least five rows. Default false.',
    default: false,
  }),
  lifecycle: z.boolean().exactOptional().meta({
    description:
      'true: the report shows, for frames such as MLTRL and CRISP-ML(Q), what there is evidence for and what blocks the next step (docs/lifecycle.md). No verdict depends on it. Default false.',
    default: false,
  }),
});

/** All of `fates.yml`. `subjects` may be absent in a file that others extend; parse asks for them in the end. */
export function policyObject(metrics: readonly string[]) {
  return z.strictObject({
    version: z.literal(1).describe('Version of this format: 1.'),
    extends: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'Presets (baseline, strict, fates-mlops) and files of this repository that this policy builds on; the nearest last.',
      ),
    subjects: z
      .array(subjectSchema)
      .default([])
      .describe('The models that are judged, each with its evidence.'),
    requirements: z.array(requirementSchema(metrics)).default([]).describe('What must hold.'),
    minimum: minimumSchema.default({}).describe('How much evidence a group needs to count.'),
    gate: gateSchema.default({}).describe('How values become verdicts, and which verdict fails the job.'),
    report: reportingSchema.default({}).describe('What the report shows beside the findings.'),
    waivers: z
      .string()
      .min(1)
      .exactOptional()
      .describe('Path of the waivers file, from the folder of this file.'),
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
          allOf: catalogue.map(({ id, optionsSchema }) => optionsRule(id, optionsSchema)),
        }),
      )
      .default([])
      .describe('What must hold.'),
  });
}

/** JSON Schema's `if` and `then`: the options of one metric, in editors. */
function optionsRule(metric: string, optionsSchema: JsonValue): JsonValue {
  const { $schema: _, ...options } = isObject(optionsSchema) ? optionsSchema : {};
  const rule = new Map<string, JsonValue>()
    .set('if', { properties: { metric: { const: metric } }, required: ['metric'] })
    .set('then', { properties: { options } });
  return Object.fromEntries(rule);
}

/** The mappings of the format by where they stand (`#` is a position in a list): their keys and descriptions. */
const MAPPINGS: readonly Mapping[] = [
  { at: /^$/u, noun: 'a policy', shape: policyObject([]).shape },
  { at: /^subjects\.#$/u, noun: 'a subject', shape: subjectSchema.shape },
  { at: /^subjects\.#\.evaluation$/u, noun: 'an evaluation', shape: evaluationSchema.shape },
  { at: /^subjects\.#\.documents$/u, noun: '`documents`', shape: documentsSchema.shape },
  { at: /^subjects\.#\.(provenance\.)?signature$/u, noun: '`signature`', shape: signatureObject.shape },
  { at: /^subjects\.#\.provenance$/u, noun: '`provenance`', shape: provenanceObject.shape },
  { at: /^subjects\.#\.training$/u, noun: 'a training table', shape: trainingSchema.shape },
  { at: /^subjects\.#\.shifts\.[^.]*$/u, noun: 'a shifted table', shape: shiftSchema.shape },
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
  { at: /^report$/u, noun: '`report`', shape: reportingSchema.shape },
];

/** The mapping of `fates.yml` that stands at a path. */
export const mappingAt: MappingAt = (path) => mappingIn(MAPPINGS, path);

const TEXTS =
  /^(subjects\.#\.(id|evaluation\.(label|prediction|score|weight|id|counterfactual|scores\..*|reference\..*|positive(\..*)?|(attributes|slices|strata)\.#(\.column)?|features\.#|intersections\.#\.#))|requirements\.#\.(on(\.#|\.slice)?|(groups|subjects)\.#))$/su;

/** Where a YAML number or boolean counts as the text that stands in the file: `1.0` stays "1.0". */
export function isTextAt(path: KeyPath): boolean {
  return TEXTS.test(pattern(path));
}
