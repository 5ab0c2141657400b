import type { Stub } from '../action.ts';

/** The tools of this machine stay on PATH whatever version was asked for; the log says which was. */
function setup(tool: string, outputs: readonly string[], more: readonly string[]): Stub {
  return {
    inputs: [
      `${tool}-version`,
      `${tool}-version-file`,
      'cache',
      'cache-dependency-path',
      'check-latest',
      'architecture',
      'token',
      ...more,
    ],
    outputs,
    main: ({ inputs }) => ({ ok: true, log: `${tool} ${inputs[`${tool}-version`] ?? ''}\n`, outputs: {} }),
  };
}

export const setupNode = setup(
  'node',
  ['node-version', 'cache-hit'],
  ['registry-url', 'scope', 'always-auth'],
);
export const setupPython = setup(
  'python',
  ['python-version', 'python-path', 'cache-hit'],
  ['update-environment', 'allow-prereleases', 'freethreaded', 'pip-version', 'pip-install'],
);
