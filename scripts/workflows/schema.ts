/** The parts of a workflow file and of an action.yml that our checks and pages read. What else they hold is left alone. */
import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const access = z.enum(['read', 'write', 'none']);

/** A text is one of GitHub's short forms, such as `write-all`. */
const permissions = z.union([z.string(), z.record(z.string(), access)]);
const concurrency = z.union([z.string(), z.looseObject({ group: z.string() })]);

const step = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: scalar.optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), scalar).default({}),
});

const job = z.looseObject({
  name: z.string().optional(),
  needs: z.preprocess(
    (needs) => (typeof needs === 'string' ? [needs] : needs),
    z.array(z.string()).default([]),
  ),
  if: scalar.optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), scalar).default({}),
  secrets: z.union([z.literal('inherit'), z.record(z.string(), z.string())]).default({}),
  permissions: permissions.optional(),
  concurrency: concurrency.optional(),
  environment: z.union([z.string(), z.looseObject({ name: z.string() })]).optional(),
  strategy: z.looseObject({ matrix: z.unknown() }).optional(),
  'timeout-minutes': scalar.optional(),
  outputs: z.record(z.string(), z.string()).default({}),
  steps: z.array(step).optional(),
});

const callInput = z.looseObject({
  description: z.string().default(''),
  type: z.enum(['string', 'number', 'boolean']),
  required: z.boolean().default(false),
  default: scalar.optional(),
});

export const callSchema = z.looseObject({
  inputs: z.record(z.string(), callInput).default({}),
  secrets: z
    .record(
      z.string(),
      z.looseObject({ description: z.string().default(''), required: z.boolean().default(false) }),
    )
    .default({}),
  outputs: z
    .record(z.string(), z.looseObject({ description: z.string().default(''), value: z.string() }))
    .default({}),
});

export const workflowSchema = z.looseObject({
  name: z.string(),
  on: z.preprocess((on) => (typeof on === 'string' ? { [on]: null } : on), z.record(z.string(), z.unknown())),
  permissions: permissions.optional(),
  concurrency: concurrency.optional(),
  jobs: z.record(z.string(), job),
});

export const actionSchema = z.looseObject({
  inputs: z
    .record(z.string(), z.looseObject({ required: z.boolean().default(false), default: scalar.optional() }))
    .default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
});

export type Permissions = Readonly<Record<string, z.infer<typeof access>>>;
export type Job = z.infer<typeof job>;
export type Step = z.infer<typeof step>;
export type CallInput = z.infer<typeof callInput>;
export type Call = z.infer<typeof callSchema>;
export type Action = z.infer<typeof actionSchema>;
