import { z } from 'zod';
import { rootedPath } from '../policy/rooted-path.ts';
import { parseInputs } from './action-inputs.ts';

const MOST_LINES = 1000;

/** One path or glob a line, from the root of the workspace. */
const lines = z.string().transform((text, context) => {
  const written = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (written.length > MOST_LINES) {
    context.addIssue(`must have at most ${MOST_LINES} lines; name a folder instead of its files`);
  }
  return written.flatMap((line) => {
    const path = line.startsWith('!') ? null : rootedPath('', line);
    if (path === null) {
      context.addIssue(
        `${JSON.stringify(line.slice(0, 200))} must be a path or glob within the workspace, with / and without a leading !`,
      );
    }
    return path ?? [];
  });
});

const optionalText = (most: number): z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>> =>
  z
    .string()
    .max(most, `must have at most ${most} characters`)
    .transform((text) => (text === '' ? undefined : text));

/** Every input of actions/record/action.yml, parsed. */
const INPUTS = z.strictObject({
  kind: z.enum(['training', 'evaluation'], 'must be `training` or `evaluation`'),
  command: z
    .string()
    .min(1, 'must be the command as it was run')
    .max(4000, 'must have at most 4,000 characters'),
  inputs: lines,
  outputs: lines.refine((paths) => paths.length > 0, 'must name what the command made'),
  locks: lines,
  seed: optionalText(100),
  seconds: z
    .string()
    .regex(/^(?:\d{1,9}(?:\.\d{1,9})?)?$/, 'must be a number of seconds')
    .transform((text) => (text === '' ? undefined : Number(text))),
  image: optionalText(1000).refine(
    (image) => image === undefined || /^[^\s@]+@sha256:[0-9a-f]{64}$/.test(image),
    'must name the image by its digest: name@sha256:…',
  ),
  stage: optionalText(1000),
  manifest: z.string().transform((text, context) => {
    const path = rootedPath('', text);
    if (path === null || text.endsWith('/')) {
      context.addIssue('must be the path of a file within the workspace');
    }
    return path ?? '';
  }),
});

export type RecordInputs = z.infer<typeof INPUTS>;

/** The names, for the test that holds them against the action's own file. */
export const RECORD_INPUT_NAMES: readonly string[] = Object.keys(INPUTS.shape);

/** Reads all inputs; throws one UserError that names every unusable one. */
export function readRecordInputs(getInput: (name: string) => string): RecordInputs {
  return parseInputs(INPUTS, 'actions/record/action.yml', getInput);
}
