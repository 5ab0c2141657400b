import { z } from 'zod';
import { actionInput, parseInputs } from './action-inputs.ts';

const STEP_ENDS = ['success', 'failure', 'cancelled', 'skipped'] as const;
const STEP = z.enum(STEP_ENDS, 'must be `steps.<id>.outcome` of a step that has this id');
/** A workflow without such a step gives an empty text. */
const OPTIONAL_STEP = z
  .enum([...STEP_ENDS, ''], 'must be `steps.<id>.outcome`, or empty when there is no such step')
  .transform((end) => (end === '' ? ('skipped' as const) : end));

/** Every input of actions/conclude/action.yml, parsed. */
const INPUTS = z.strictObject({
  token: actionInput.token,
  decision: z.string().min(1, 'must be the path of the decision file'),
  digest: z.string().regex(/^(?:[0-9a-f]{64})?$/, 'must be the output `decision-digest` of actions/verify'),
  deploy: STEP,
  smoke: OPTIONAL_STEP,
  rollback: OPTIONAL_STEP,
  url: z
    .string()
    .max(1000, 'must have at most 1,000 characters')
    .regex(/^(?:https?:\/\/\S+)?$/, 'must be an address that begins with https:// or http://'),
  'api-timeout': actionInput['api-timeout'],
});

export type ConcludeInputs = z.infer<typeof INPUTS>;

/** The names, for the test that holds them against the action's own file. */
export const CONCLUDE_INPUT_NAMES: readonly string[] = Object.keys(INPUTS.shape);

/** Reads all inputs; throws one UserError that names every unusable one. */
export function readConcludeInputs(getInput: (name: string) => string): ConcludeInputs {
  return parseInputs(INPUTS, 'actions/conclude/action.yml', getInput);
}
