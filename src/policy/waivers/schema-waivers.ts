/** The form of the waivers file; its JSON Schema is `schema/fates-waivers.schema.json`. */
import { z } from 'zod';
import { type Mapping, type MappingAt, mappingIn } from '../check/mappings.ts';

/** More waivers than this are a policy that nobody holds. */
export const MOST_WAIVERS = 500;

const line = z.string().trim().min(1).max(200);
const day = z.string().trim().meta({ format: 'date' });

export const waiverSchema = z.strictObject({
  id: line.describe('Name of the waiver, unique in the file.'),
  requirement: line.describe(
    'Id of one requirement as the report prints it: fairness/equalized-odds-difference@sex. There is none for all of them.',
  ),
  subject: line.describe('Id of the one subject for which it is waived.'),
  on: z
    .union([line, z.array(line).min(1)])
    .exactOptional()
    .describe(
      'The one scope that it covers: a column, or [columns] of an intersection. Every scope of the requirement when absent.',
    ),
  reason: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .describe('Why the requirement need not hold for now: printed with the finding.'),
  owner: line.describe('Who answers for it: "@team" or a name.'),
  granted: day.describe('UTC date from which it applies, 2026-11-21; not in the future when it is merged.'),
  expires: day.describe('UTC date of the last day on which it applies, at most a year after `granted`.'),
});

export const waiversSchema = z.strictObject({
  version: z.literal(1).describe('Version of this format: 1.'),
  waivers: z
    .array(waiverSchema)
    .max(MOST_WAIVERS)
    .default([])
    .describe(`The waivers, at most ${MOST_WAIVERS}; [] when there is none.`),
});

const MAPPINGS: readonly Mapping[] = [
  { at: /^$/u, noun: 'a waivers file', shape: waiversSchema.shape },
  { at: /^waivers\.#$/u, noun: 'a waiver', shape: waiverSchema.shape },
];

/** The mapping of the waivers file that stands at a path. */
export const waiversMappingAt: MappingAt = (path) => mappingIn(MAPPINGS, path);
