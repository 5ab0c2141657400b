import { calledBy, type Repository } from '../repository.ts';
import { type Finding, finding, jobsOf, type Workflow } from '../workflow.ts';

type Group = string | { readonly group: string } | undefined;

/** What of a group's name is the same in every run. */
function fixedPart(group: Group): readonly string[] {
  if (group === undefined) return [];
  return [(typeof group === 'string' ? group : group.group).split('${{')[0] ?? ''];
}

function groupsOf(repository: Repository, workflow: Workflow): readonly string[] {
  const called = jobsOf(workflow).flatMap(({ job }) => {
    const callee = calledBy(repository, job);
    return [...fixedPart(job.concurrency), ...(callee === undefined ? [] : groupsOf(repository, callee))];
  });
  return [...fixedPart(workflow.content.concurrency), ...called];
}

/** A run that waits for a group which its own caller holds is cancelled, or waits for ever. */
export function concurrency(workflow: Workflow, repository: Repository): readonly Finding[] {
  return jobsOf(workflow).flatMap(({ job, keys }) => {
    const callee = calledBy(repository, job);
    if (callee === undefined) return [];
    const held = [...fixedPart(workflow.content.concurrency), ...fixedPart(job.concurrency)];
    const wanted = groupsOf(repository, callee);
    const clashes = held.flatMap((ours) =>
      wanted
        .filter((theirs) => ours.startsWith(theirs) || theirs.startsWith(ours))
        .map((theirs) => [ours, theirs]),
    );
    return clashes.map(([ours, theirs]) =>
      finding(
        workflow,
        keys,
        `The group ${ours}… can be the group ${theirs}… of ${callee.path}, and then the run waits for itself. Begin the names differently.`,
      ),
    );
  });
}
