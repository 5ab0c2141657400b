/** What issue 6 agreed on for actions that are written beside the workflows. A file that exists counts, and then its row goes. */
import type { Action } from '../../scripts/workflows/schema.ts';

function interfaceOf(
  required: readonly string[],
  optional: readonly string[],
  outputs: readonly string[],
): Action {
  return {
    inputs: Object.fromEntries([
      ...required.map((name) => [name, { required: true }] as const),
      ...optional.map((name) => [name, { required: false, default: '' }] as const),
    ]),
    outputs: Object.fromEntries(outputs.map((name) => [name, {}])),
  };
}

export const AWAITED: Readonly<Record<string, Action>> = {
  'actions/record': interfaceOf(
    ['kind', 'command', 'outputs'],
    ['inputs', 'locks', 'seed', 'seconds', 'image', 'stage', 'manifest'],
    ['manifest', 'digest', 'outputs', 'stage'],
  ),
  'actions/verify': interfaceOf(
    ['report', 'digest', 'files', 'environment'],
    ['token', 'policy', 'stage', 'subjects', 'accept', 'max-age', 'decision', 'as-of', 'api-timeout'],
    ['decision', 'decision-file', 'decision-digest', 'deployment', 'subjects', 'stage'],
  ),
  'actions/conclude': interfaceOf(
    ['decision', 'deploy', 'smoke', 'rollback'],
    ['token', 'digest', 'url', 'api-timeout'],
    ['state'],
  ),
};

/** What `actions/assess` gains. */
export const AWAITED_OF_ASSESS: Action = interfaceOf([], ['evidence'], ['subject-digests']);
