import { z } from 'zod';
import { actionInput, parseInputs } from './action-inputs.ts';

/** Every input of actions/comment/action.yml, parsed. */
const INPUTS = z.strictObject({
  token: actionInput.token,
  report: z.string().min(1, 'must be the path of a fates-report.json'),
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'must be the output `digest` of the job that assessed'),
  policy: actionInput.policy,
  comment: actionInput.comment,
  'comment-id': actionInput['comment-id'],
  'check-name': actionInput['check-name'],
  'api-timeout': actionInput['api-timeout'],
});

export type CommentInputs = z.infer<typeof INPUTS>;

/** The names, for the test that holds them against the action's own file. */
export const COMMENT_INPUT_NAMES: readonly string[] = Object.keys(INPUTS.shape);

/** Reads all inputs; throws one UserError that names every unusable one. */
export function readCommentInputs(getInput: (name: string) => string): CommentInputs {
  return parseInputs(INPUTS, 'actions/comment/action.yml', getInput);
}
