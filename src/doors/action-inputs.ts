import { z } from 'zod';
import { UserError } from '../errors.ts';

const DATE = z.iso.date('must be a date like 2026-11-21');

/** What each input takes. An empty text is what the runner gives for an input that nobody set. */
export const actionInput = {
  token: z.string(),
  policy: z.string().min(1, 'must be a path'),
  'fail-on': z.enum(['fail', 'inconclusive', 'warn', '']),
  comment: z.enum(['always', 'changes', 'failures', 'never']),
  'comment-id': z.string().max(200, 'must have at most 200 characters'),
  'check-name': z.string().min(1, 'must be a name, or `none`').max(100, 'must have at most 100 characters'),
  'tracking-issue': z.enum(['on', 'off']),
  'code-scanning': z.enum(['on', 'off']),
  'baseline-report': z
    .string()
    .max(1000, 'must have at most 1,000 characters')
    .regex(/^(?!artifact:$)/, 'must name the artifact after `artifact:`'),
  'evidence-artifact': z.string().max(200, 'must have at most 200 characters'),
  evidence: z.string().max(1000, 'must have at most 1,000 characters'),
  output: z.string().min(1, 'must be a folder'),
  'as-of': z.union([DATE, z.literal('')]),
  'api-timeout': z.coerce
    .number('must be a number of seconds')
    .min(1, 'must be at least 1')
    .max(600, 'must be at most 600'),
};

/** Every input of action.yml. */
const INPUTS = z.strictObject(actionInput);

export type ActionInputs = z.infer<typeof INPUTS>;

/** The names, for the test that holds them against action.yml. */
export const INPUT_NAMES: readonly string[] = Object.keys(INPUTS.shape);

/** Reads all inputs; throws one UserError that names every unusable one. */
export function readInputs(getInput: (name: string) => string): ActionInputs {
  return parseInputs(INPUTS, 'action.yml', getInput);
}

/** The inputs of one action by its schema; throws one UserError that names every unusable one. */
export function parseInputs<T extends z.ZodRawShape>(
  schema: z.ZodObject<T, z.core.$strict>,
  file: string,
  getInput: (name: string) => string,
): z.infer<typeof schema> {
  const names = Object.keys(schema.shape);
  const parsed = schema.safeParse(Object.fromEntries(names.map((name) => [name, getInput(name)])));
  if (parsed.success) {
    return parsed.data;
  }
  throw new UserError(
    ...parsed.error.issues.map((issue) => ({
      code: 'action/input',
      path: file,
      key: `inputs.${issue.path.join('.')}`,
      message: `The input \`${issue.path.join('.')}\` cannot be used: ${issue.message}.`,
      hint: 'Mend it under `with:` in the workflow; the README lists what each input takes.',
    })),
  );
}
