import { type Finding, finding, jobsOf, stepsOf, type Workflow } from '../workflow.ts';

/** An expression in a script is pasted into it before a shell reads it, so its text is run. */
export function scripts(workflow: Workflow): readonly Finding[] {
  return stepsOf(workflow)
    .filter(({ step }) => step.run?.includes('${{') ?? false)
    .map(({ keys }) =>
      finding(
        workflow,
        [...keys, 'run'],
        'A script holds an expression, whose text would be run as commands. Give it to the step as an environment variable.',
      ),
    );
}

/** `secrets.GITHUB_TOKEN` is empty in some called workflows and engines; inherited secrets are all of them. */
export function secrets(workflow: Workflow): readonly Finding[] {
  const lines = workflow.text.split('\n');
  return [
    ...lines.flatMap((text, index) =>
      /\bsecrets\s*\.\s*GITHUB_TOKEN\b/iu.test(text)
        ? [
            {
              path: workflow.path,
              line: index + 1,
              message: 'secrets.GITHUB_TOKEN is not passed to called workflows. Use github.token.',
            },
          ]
        : [],
    ),
    ...jobsOf(workflow)
      .filter(({ job }) => job.secrets === 'inherit')
      .map(({ keys }) =>
        finding(
          workflow,
          [...keys, 'secrets'],
          '`secrets: inherit` hands over every secret of the repository. Pass those that are needed by name.',
        ),
      ),
  ];
}

/** It gives a write token and secrets to a run over a stranger's files. */
export function triggers(workflow: Workflow): readonly Finding[] {
  return 'pull_request_target' in workflow.content.on
    ? [
        finding(
          workflow,
          ['on', 'pull_request_target'],
          '`pull_request_target` runs with a write token over files of a stranger. docs/forks.md says what to do instead.',
        ),
      ]
    : [];
}
