/** Everything that has to hold for every workflow of ours, and that can be seen without running it. One check an export. */
import { calls, unread } from './checks/calls.ts';
import { concurrency } from './checks/concurrency.ts';
import { scripts, secrets, triggers } from './checks/expressions.ts';
import { caches, credentials, matrixOutputs, timeouts } from './checks/jobs.ts';
import { outputs } from './checks/outputs.ts';
import { exactPermissions } from './checks/permissions.ts';
import { ownParts, pins } from './checks/pins.ts';
import type { Repository } from './repository.ts';
import type { Finding, Workflow } from './workflow.ts';

export type Check = (workflow: Workflow, repository: Repository) => readonly Finding[];

export const CHECKS = {
  caches,
  calls,
  concurrency,
  credentials,
  matrixOutputs,
  outputs,
  ownParts,
  permissions: exactPermissions,
  pins,
  scripts,
  secrets,
  timeouts,
  triggers,
  unread,
} as const satisfies Readonly<Record<string, Check>>;
