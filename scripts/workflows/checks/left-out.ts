/** Inputs of what we call that our workflows do not hand through, and why; every other one can be set by who calls us. */
export const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '.github/workflows/evaluate.yml actions/assess': {
    token: "the job's own, with the permissions that the job lists",
    'code-scanning':
      'would ask every caller for `security-events: write`: docs/code-scanning.md has the step',
    'tracking-issue': 'an issue is for scheduled looks at a branch: audit.yml and monitor.yml',
    'evidence-artifact': 'is for `workflow_run`: fork.yml',
    'as-of': 'a gate judges by the day on which it runs',
    'api-timeout': 'the default serves',
  },
  '.github/workflows/pipeline.yml .github/workflows/train.yml': {},
  '.github/workflows/pipeline.yml .github/workflows/evaluate.yml': {
    'fail-on': 'the job `gate` decides, by the verdict and `accept`',
  },
  '.github/workflows/pipeline.yml .github/workflows/deploy.yml': {},
};

/** What of `declared` is neither given nor left out with a reason, and what is left out without need. */
export function unreachable(
  declared: readonly string[],
  given: readonly string[],
  leftOut: readonly string[],
): readonly string[] {
  return [
    ...declared
      .filter((name) => !given.includes(name) && !leftOut.includes(name))
      .map(
        (name) => `${name} cannot be set by who calls us. Hand it through, or say in left-out.ts why not.`,
      ),
    ...leftOut
      .filter((name) => given.includes(name) || !declared.includes(name))
      .map((name) => `${name} is no longer left out. Take it from left-out.ts.`),
  ];
}
