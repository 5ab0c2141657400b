import { type Finding, finding, stepsOf, type Workflow } from '../workflow.ts';

/** Steps that install: called workflows cannot share them, so they are the same text under the same name. */
const TWIN = /^Install from /u;

/** Steps of one name that differ from the first of that name, over all workflows. */
export function twins(workflows: readonly Workflow[]): readonly Finding[] {
  const first = new Map<string, string | undefined>();
  return workflows.flatMap((workflow) =>
    stepsOf(workflow)
      .filter(({ step }) => TWIN.test(step.name ?? ''))
      .flatMap(({ step, keys }) => {
        const name = step.name ?? '';
        if (!first.has(name)) first.set(name, step.run);
        return first.get(name) === step.run
          ? []
          : [
              finding(
                workflow,
                keys,
                `"${name}" is not the text that another workflow has under this name. Make them one.`,
              ),
            ];
      }),
  );
}
