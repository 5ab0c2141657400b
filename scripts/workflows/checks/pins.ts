import { isReusable, ownPath } from '../repository.ts';
import { type Finding, finding, jobsOf, type Keys, stepsOf, type Workflow } from '../workflow.ts';

const PINNED = /^[^@]+@[0-9a-f]{40}$/u;
const VERSION = /#\s*v\d+(?:\.\d+){2}\s*$/u;

function usesOf(workflow: Workflow): readonly { readonly uses: string; readonly keys: Keys }[] {
  return [
    ...jobsOf(workflow).map(({ job, keys }) => ({ uses: job.uses, keys })),
    ...stepsOf(workflow).map(({ step, keys }) => ({ uses: step.uses, keys })),
  ].flatMap(({ uses, keys }) => (uses === undefined ? [] : [{ uses, keys: [...keys, 'uses'] }]));
}

/** What others wrote is taken by commit, with its version beside it for those who read. */
export function pins(workflow: Workflow): readonly Finding[] {
  const lines = workflow.text.split('\n');
  return usesOf(workflow)
    .filter(({ uses }) => !uses.startsWith('./') && ownPath(uses) === undefined)
    .flatMap(({ uses, keys }) => {
      if (!PINNED.test(uses))
        return [
          finding(workflow, keys, `${uses} can be another program tomorrow. Pin it by its 40-digit commit.`),
        ];
      if (!VERSION.test(lines[workflow.lineOf(keys) - 1] ?? ''))
        return [
          finding(workflow, keys, `${uses} does not say its version. Add it as a comment, \`# v1.2.3\`.`),
        ];
      return [];
    });
}

/** In a called workflow a step's `./` is the caller's checkout, and of our own parts only `$/` is of the commit that was called. */
export function ownParts(workflow: Workflow): readonly Finding[] {
  if (!isReusable(workflow)) return [];
  return usesOf(workflow)
    .filter(({ uses }) => uses.startsWith('./') || (ownPath(uses) !== undefined && !uses.startsWith('$/')))
    .map(({ uses, keys }) =>
      finding(
        workflow,
        keys,
        `${uses} is not surely of the commit that the caller pinned. Write it with \`$/\`.`,
      ),
    );
}
