import type { DocumentFinding, DocumentReader } from '../document.ts';
import { found } from '../found.ts';
import type { DeliveryEvidence, JobPlace } from './kinds.ts';
import { DELIVERY_RULES } from './rules.ts';
import type { Workflow, WorkflowJob } from './workflow.ts';
import { readWorkflow } from './workflow.ts';

/** Our own reusable workflows, wherever they are taken from. */
const OWN = {
  trains: /\/(?:train|pipeline)\.ya?ml@/u,
  gates: /\/(?:evaluate|pipeline)\.ya?ml@|fates-gate(?:\/actions\/(?:assess|verify))?@/u,
  deploys: /\/(?:deploy|pipeline)\.ya?ml@/u,
  monitors: /\/(?:monitor|audit)\.ya?ml@/u,
};
/** Words at the start of what people call such jobs, and of what such commands are called. */
const TRAINS = /(?:^|[^a-z])(?:re)?train(?:$|[^a-z]|ing(?:$|[^a-z])|_)|\bdvc repro\b|\bmlflow run\b/imu;
const EVALUATES = /(?:^|[^a-z])(?:eval|evaluate|evaluation|assess|gate|fates|validate-model)(?:$|[^a-z])/imu;
const DEPLOYS = /(?:^|[^a-z])(?:deploy|deployment|rollout|promote|serve)(?:$|[^a-z])/imu;
const ROLLS_BACK = /roll-?\s?_?back/iu;
const MONITORS = /(?:^|[^a-z])(?:monitor|monitoring|drift|fates|evidently|nannyml|whylogs)(?:$|[^a-z])/imu;

export const delivery: DocumentReader<'delivery'> = {
  kind: 'delivery',
  names: ['workflows'],
  read: (documents) => {
    const read = (documents.get('workflows') ?? []).map((document) => ({
      path: document.path,
      workflow: readWorkflow(document),
    }));
    const workflows = read.flatMap(({ workflow }) => ('jobs' in workflow ? [workflow] : []));
    const broken = read.flatMap(({ path, workflow }) =>
      'jobs' in workflow
        ? []
        : [found(DELIVERY_RULES.notUnderstood, { path, line: workflow.line }, workflow.notUnderstood)],
    );
    return workflows.length === 0
      ? {
          state: 'missing',
          missing: ['a workflow'],
          hint: 'Chain training, evaluation and deployment in a workflow: `workflows/pipeline.yml` of FATES gate is one to copy.',
          findings: broken,
        }
      : { state: 'read', evidence: evidenceOf(workflows, broken) };
  },
};

function evidenceOf(workflows: readonly Workflow[], broken: readonly DocumentFinding[]): DeliveryEvidence {
  const jobs = workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
  const deployments = jobs
    .filter(({ job }) => deploys(job))
    .map(({ workflow, job }) => ({
      ...placeOf(workflow, job),
      gated: isGated(job, workflow),
      rollsBack: rollsBack(job, workflow),
    }));
  return {
    workflows: workflows.length,
    training: jobs
      .filter(({ job }) => uses(job, OWN.trains) || TRAINS.test(job.words))
      .map(({ workflow, job }) => placeOf(workflow, job)),
    deployments,
    monitoring: jobs
      .filter(
        ({ workflow, job }) => workflow.isScheduled && (uses(job, OWN.monitors) || MONITORS.test(job.words)),
      )
      .map(({ workflow, job }) => placeOf(workflow, job)),
    findings: [...deployments.flatMap(lackOf), ...broken],
  };
}

function lackOf(deployment: DeliveryEvidence['deployments'][number]): readonly DocumentFinding[] {
  const job = `job ${deployment.job}`;
  return [
    ...(deployment.gated
      ? []
      : [found(DELIVERY_RULES.ungated, deployment, 'No job that evaluates comes before it.', job)]),
    ...(deployment.rollsBack
      ? []
      : [found(DELIVERY_RULES.noWayBack, deployment, 'Nothing beside it takes the model back.', job)]),
  ];
}

function deploys({ id, words, hasEnvironment, uses: used }: WorkflowJob): boolean {
  return (
    used.some((each) => OWN.deploys.test(each)) || DEPLOYS.test(id) || (hasEnvironment && DEPLOYS.test(words))
  );
}

/** `deploy.yml` and `pipeline.yml` ask for the decision themselves; any other needs a job that gates, at any remove. */
function isGated(job: WorkflowJob, { jobs }: Workflow): boolean {
  return (
    uses(job, OWN.deploys) ||
    before(job, jobs).some((each) => uses(each, OWN.gates) || EVALUATES.test(each.words))
  );
}

function before(job: WorkflowJob, jobs: readonly WorkflowJob[]): readonly WorkflowJob[] {
  const seen = new Set<WorkflowJob>();
  const next = [...job.needs];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const needed = jobs.find((each) => each.id === id);
    if (needed !== undefined && !seen.has(needed)) {
      seen.add(needed);
      next.push(...needed.needs);
    }
  }
  return [...seen];
}

/** Of our own workflows only when a command is given; of others wherever a job of the workflow says so. */
function rollsBack(job: WorkflowJob, { jobs }: Workflow): boolean {
  return uses(job, OWN.deploys)
    ? job.given.includes('rollback-command')
    : jobs.some((each) => ROLLS_BACK.test(each.words));
}

function uses({ uses: used }: WorkflowJob, pattern: RegExp): boolean {
  return used.some((each) => pattern.test(each));
}

function placeOf({ path }: Workflow, { id, line }: WorkflowJob): JobPlace {
  return { path, line, job: id };
}
