import { actionOf, calledBy, ownPath, type Repository } from '../repository.ts';
import type { Job, Step } from '../schema.ts';
import { type Finding, finding, jobsOf, type PlacedJob, textsIn, type Workflow } from '../workflow.ts';

const REFERENCE = /\b(?<from>needs|steps|jobs)\.(?<id>[\w-]+)\.outputs\.(?<name>[\w-]+)/gu;

interface Reference {
  readonly from: string;
  readonly id: string;
  readonly name: string;
}

function referencesIn(text: string): readonly Reference[] {
  return [...text.matchAll(REFERENCE)].map(({ groups: { from = '', id = '', name = '' } = {} }) => ({
    from,
    id,
    name,
  }));
}

function hasOutput(repository: Repository, job: Job | undefined, name: string): boolean {
  if (job === undefined) return false;
  const called = calledBy(repository, job);
  return called === undefined ? name in job.outputs : name in (called.call?.outputs ?? {});
}

/** Of what others wrote we do not know the outputs. */
function stepSets(repository: Repository, step: Step | undefined, name: string): boolean {
  if (step === undefined) return false;
  if (step.run !== undefined) return step.run.includes(`${name}=`) && step.run.includes('GITHUB_OUTPUT');
  if (step.uses === undefined || ownPath(step.uses) === undefined) return true;
  return name in (actionOf(repository, step)?.outputs ?? {});
}

function isSet(
  repository: Repository,
  workflow: Workflow,
  job: Job | undefined,
  { from, id, name }: Reference,
): boolean {
  if (from === 'steps') {
    const step = job?.steps?.find((candidate) => candidate.id === id);
    return stepSets(repository, step, name);
  }
  const isReachable = from === 'jobs' || (job?.needs.includes(id) ?? false);
  return isReachable && hasOutput(repository, workflow.content.jobs[id], name);
}

function below(
  repository: Repository,
  workflow: Workflow,
  { job, keys }: Pick<PlacedJob, 'keys'> & { readonly job: Job | undefined },
  value: unknown,
): readonly Finding[] {
  return textsIn(value, keys).flatMap(({ text, keys: place }) =>
    referencesIn(text)
      .filter((reference) => !isSet(repository, workflow, job, reference))
      .map(({ from, id, name }) =>
        finding(
          workflow,
          place,
          `${from}.${id}.outputs.${name} is set by nothing here, so it is empty. Mend the name, declare it, or add the job to \`needs\`.`,
        ),
      ),
  );
}

/** Every output that is read is one that something reachable sets. */
export function outputs(workflow: Workflow, repository: Repository): readonly Finding[] {
  return [
    ...jobsOf(workflow).flatMap((placed) => below(repository, workflow, placed, placed.job)),
    ...below(
      repository,
      workflow,
      { keys: ['on', 'workflow_call', 'outputs'], job: undefined },
      workflow.call?.outputs,
    ),
  ];
}
