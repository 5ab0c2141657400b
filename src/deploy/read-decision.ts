import type { Problem, Result } from '../problem.ts';
import { refuse, succeed } from '../problem.ts';
import type { Decision } from './decision.ts';
import { decisionSchema } from './decision.ts';

/** A decision has a few kilobytes. */
export const MOST_DECISION_BYTES = 1024 * 1024;
const MOST_PROBLEMS = 5;

/** A decision file as a hostile text: between `verify` and `conclude` the caller's commands have run. */
export function readDecision(text: string, path: string): Result<Decision> {
  if (text.length > MOST_DECISION_BYTES) {
    return refuse(notADecision(path, `it has more than ${MOST_DECISION_BYTES} characters`));
  }
  const parsed = decisionSchema.safeParse(jsonOf(text));
  if (parsed.success) {
    return succeed(parsed.data);
  }
  return refuse(
    ...parsed.error.issues.slice(0, MOST_PROBLEMS).map(({ path: key, message }) => ({
      ...notADecision(path, message),
      key: key.map(String).join('.').slice(0, 200),
    })),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function notADecision(path: string, why: string): Problem {
  return {
    code: 'conclude/unreadable',
    path,
    message: `This is no decision that can be relied on: ${why}.`,
    hint: 'Give the file that actions/verify wrote in this very job, and let no other step write it.',
  };
}
