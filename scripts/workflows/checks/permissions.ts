import { calledBy, type Repository } from '../repository.ts';
import type { Permissions } from '../schema.ts';
import { type Finding, finding, jobsOf, type PlacedJob, type Workflow } from '../workflow.ts';

const ORDER = ['none', 'read', 'write'] as const;

function stronger(a: Permissions[string], b: Permissions[string]): Permissions[string] {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

/** Everything that any of them asks for. */
function union(all: readonly Permissions[]): Permissions {
  const sum: Record<string, Permissions[string]> = {};
  for (const permissions of all) {
    for (const [scope, access] of Object.entries(permissions))
      sum[scope] = stronger(access, sum[scope] ?? 'none');
  }
  return sum;
}

/** What a workflow's jobs ask for, those of the workflows that it calls included: what its caller has to grant. */
export function permissionsOf(repository: Repository, workflow: Workflow): Permissions {
  return union(
    jobsOf(workflow).map(({ job }) => {
      const called = calledBy(repository, job);
      if (called !== undefined) return permissionsOf(repository, called);
      return typeof job.permissions === 'object' ? job.permissions : {};
    }),
  );
}

export function permissionsText(permissions: Permissions): string {
  const entries = Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`);
  return entries.length === 0 ? 'nothing' : entries.sort().join(', ');
}

function ofJob(repository: Repository, workflow: Workflow, { id, job, keys }: PlacedJob): readonly Finding[] {
  const { permissions } = job;
  if (typeof permissions !== 'object')
    return [
      finding(
        workflow,
        [...keys, 'permissions'],
        `The job ${id} does not list its permissions, so it has none, or all. List what it needs.`,
      ),
    ];
  const called = calledBy(repository, job);
  if (called === undefined) return [];
  const [stated, asked] = [permissions, permissionsOf(repository, called)].map(permissionsText);
  if (stated === asked) return [];
  return [
    finding(
      workflow,
      [...keys, 'permissions'],
      `The job ${id} grants ${stated}, and ${called.path} asks for ${asked}. Less is a start-up failure without a log, more is needless: grant exactly that.`,
    ),
  ];
}

/** Nothing on top, the least per job, and what a called workflow asks for exactly. */
export function exactPermissions(workflow: Workflow, repository: Repository): readonly Finding[] {
  const top = workflow.content.permissions;
  const isEmpty = typeof top === 'object' && Object.keys(top).length === 0;
  return [
    ...(isEmpty
      ? []
      : [
          finding(
            workflow,
            ['permissions'],
            'Jobs inherit what stands at the top. Write `permissions: {}` there.',
          ),
        ]),
    ...jobsOf(workflow).flatMap((job) => ofJob(repository, workflow, job)),
  ];
}
