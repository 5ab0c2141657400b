import { calledBy, type Repository } from '../workflows/repository.ts';
import { permissionsText } from '../workflows/checks/permissions.ts';
import { jobsOf, type PlacedJob, type Workflow } from '../workflows/workflow.ts';

/** Text inside a Mermaid label in quotes. */
function label(text: string): string {
  return text.replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;');
}

function node(repository: Repository, { id, job }: PlacedJob): string {
  const called = calledBy(repository, job);
  const { permissions = {} } = job;
  const isBare = typeof permissions === 'string' || Object.keys(permissions).length === 0;
  const may = isBare ? 'no permission' : permissionsText(permissions);
  const lines = [job.name ?? id, ...(called === undefined ? [] : [fileOf(called)]), may];
  return `  ${id}["${lines.map(label).join('<br/>')}"]`;
}

/** A job that runs whatever became of the others is not one that may be left out. */
function isConditional({ job }: PlacedJob): boolean {
  return job.if !== undefined && String(job.if) !== 'always()';
}

export function fileOf({ path }: Workflow): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The jobs of a workflow as a Mermaid flow chart: each with what it may; dotted where it runs under a condition. */
export function picture(repository: Repository, workflow: Workflow): string {
  const jobs = jobsOf(workflow);
  const arrows = jobs.flatMap((placed) =>
    placed.job.needs.map((need) => `  ${need} ${isConditional(placed) ? '-.->' : '-->'} ${placed.id}`),
  );
  const chart = ['flowchart LR', ...jobs.map((placed) => node(repository, placed)), ...arrows].join('\n');
  const note = jobs.some(isConditional) ? '\n\nA dotted arrow: the job runs under a condition.' : '';
  return `\`\`\`mermaid\n${chart}\n\`\`\`${note}`;
}
