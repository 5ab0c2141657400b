/** What issue 6 agreed on for actions that are written beside the workflows. A file that exists counts, and then its row goes. */
import type { Repository } from '../../scripts/workflows/repository.ts';
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

const AWAITED: Readonly<Record<string, Action>> = {
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
const AWAITED_OF_ASSESS: Action = interfaceOf([], ['evidence'], ['subject-digests']);

/** The repository with what is awaited; what is there counts. */
export function withAwaited({ workflows, actions }: Repository): Repository {
  const assess = actions.get('actions/assess');
  const all = new Map([...Object.entries(AWAITED), ...actions]);
  if (assess !== undefined)
    all.set('actions/assess', {
      ...assess,
      inputs: { ...AWAITED_OF_ASSESS.inputs, ...assess.inputs },
      outputs: { ...AWAITED_OF_ASSESS.outputs, ...assess.outputs },
    });
  return { workflows, actions: all };
}
