import { z } from 'zod';
import { actionInput, parseInputs } from './action-inputs.ts';

/** Names between commas or line breaks; empty ones do not count. */
const names = z
  .string()
  .max(20_000, 'must have at most 20,000 characters')
  .transform((text) =>
    text
      .split(/[,\n]/u)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

const folder = z.string().min(1, 'must be a folder');

/** Every input of actions/verify/action.yml, parsed. */
const INPUTS = z.strictObject({
  token: actionInput.token,
  report: z.string().min(1, 'must be the path of a fates-report.json'),
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'must be the output `digest` of the job that assessed'),
  policy: actionInput.policy,
  files: folder,
  stage: folder,
  subjects: names,
  accept: z.enum(['pass', 'warn']),
  'max-age': z
    .string()
    .regex(/^\d{1,4}$/, 'must be a whole number of days, at most 9999')
    .transform(Number),
  environment: z
    .string()
    .min(1, 'must be the name of an environment')
    .max(255, 'must have at most 255 characters'),
  decision: z.string().min(1, 'must be the path of a file'),
  'as-of': actionInput['as-of'],
  'api-timeout': actionInput['api-timeout'],
});

export type VerifyInputs = z.infer<typeof INPUTS>;

/** The names, for the test that holds them against the action's own file. */
export const VERIFY_INPUT_NAMES: readonly string[] = Object.keys(INPUTS.shape);

/** Reads all inputs; throws one UserError that names every unusable one. */
export function readVerifyInputs(getInput: (name: string) => string): VerifyInputs {
  return parseInputs(INPUTS, 'actions/verify/action.yml', getInput);
}
