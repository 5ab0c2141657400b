import { z } from 'zod';

import type { Tree } from './expression.ts';
import { Expression, Template } from './expression.ts';

const expression = z.instanceof(Expression);
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null(), expression, z.instanceof(Template)]);
const scalars = z.record(z.string(), scalar);
const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);
const list = z.union([scalar, z.array(scalar)]);

/** The whole or the levels by name, as written. */
export const permissionsShape = z.union([
  z.literal(['read-all', 'write-all']),
  z.record(z.string(), z.literal(['read', 'write', 'none'])),
]);

const concurrency = z.union([
  scalar,
  z.strictObject({ group: scalar, 'cancel-in-progress': scalar.optional() }),
]);
const defaults = z.strictObject({
  run: z.strictObject({ shell: scalar.optional(), 'working-directory': scalar.optional() }),
});

const step = z.strictObject({
  id: z.string().optional(),
  name: scalar.optional(),
  if: expression.optional(),
  'continue-on-error': scalar.optional(),
  'timeout-minutes': scalar.optional(),
  env: scalars.optional(),
  uses: z.string().optional(),
  with: scalars.optional(),
  run: scalar.optional(),
  shell: scalar.optional(),
  'working-directory': scalar.optional(),
});

const job = z.strictObject({
  name: scalar.optional(),
  needs: names.default([]),
  if: expression.optional(),
  permissions: permissionsShape.optional(),
  concurrency: concurrency.optional(),
  strategy: z
    .strictObject({
      matrix: z.record(z.string(), z.union([expression, z.array(scalar)])),
      'fail-fast': scalar.optional(),
      'max-parallel': scalar.optional(),
    })
    .optional(),
  'runs-on': list.optional(),
  environment: z
    .union([
      scalar,
      z.strictObject({ name: scalar, url: scalar.optional(), deployment: z.boolean().optional() }),
    ])
    .optional(),
  outputs: scalars.default({}),
  env: scalars.optional(),
  defaults: defaults.optional(),
  'timeout-minutes': scalar.optional(),
  'continue-on-error': scalar.optional(),
  steps: z.array(step).default([]),
  uses: z.string().optional(),
  with: scalars.default({}),
  secrets: z.union([z.literal('inherit'), scalars]).default({}),
});

const input = z.strictObject({
  type: z.literal(['string', 'boolean', 'number', 'choice', 'environment']).default('string'),
  description: z.string().optional(),
  required: z.boolean().default(false),
  default: scalar.optional(),
  options: z.array(z.string()).optional(),
});

const call = z.strictObject({
  inputs: z.record(z.string(), input).default({}),
  secrets: z
    .record(
      z.string(),
      z.union([
        z.null().transform(() => ({ required: false })),
        z.strictObject({ description: z.string().optional(), required: z.boolean().default(false) }),
      ]),
    )
    .default({}),
  outputs: z
    .record(z.string(), z.strictObject({ description: z.string().optional(), value: scalar }))
    .default({}),
});

const dispatch = z.strictObject({ inputs: z.record(z.string(), input).default({}) });

const triggers = z.union([
  z.string().transform((name) => ({ [name]: null })),
  z.array(z.string()).transform((all) => Object.fromEntries(all.map((name) => [name, null]))),
  z.looseObject({
    workflow_call: z.union([z.null(), call]).optional(),
    workflow_dispatch: z.union([z.null(), dispatch]).optional(),
  }),
]);

/** A workflow as the engine can run it; the keys are GitHub's. */
export const workflowShape = z.strictObject({
  name: z.string().optional(),
  'run-name': scalar.optional(),
  on: triggers,
  permissions: permissionsShape.optional(),
  env: scalars.optional(),
  defaults: defaults.optional(),
  concurrency: concurrency.optional(),
  jobs: z.record(z.string(), job),
});

export type Workflow = z.infer<typeof workflowShape> & { readonly path: string };
export type Job = z.infer<typeof job>;
export type Step = z.infer<typeof step>;
export type Permissions = z.infer<typeof permissionsShape>;
export type InputDeclaration = z.infer<typeof input>;
export type CallInterface = z.infer<typeof call>;

/** What a caller may give and gets; a workflow without the trigger cannot be called. */
export function callInterface(workflow: Workflow): CallInterface {
  const { on } = workflow;
  if (!('workflow_call' in on)) throw new Error(`${workflow.path} has no trigger workflow_call`);
  return call.parse(on['workflow_call'] ?? {});
}

/** What `workflow_dispatch` declares. */
export function dispatchInputs(workflow: Workflow): Readonly<Record<string, InputDeclaration>> {
  const { on } = workflow;
  return 'workflow_dispatch' in on ? dispatch.parse(on['workflow_dispatch'] ?? {}).inputs : {};
}

/** `concurrency:` as its group. */
export function concurrencyGroup(value: z.infer<typeof concurrency> | undefined): Tree | undefined {
  return value !== null && typeof value === 'object' && 'group' in value ? value.group : value;
}
