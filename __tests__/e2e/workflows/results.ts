import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Decision } from '../../../src/deploy/decision.ts';
import { decisionSchema } from '../../../src/deploy/decision.ts';
import type { JobRun, Result, WorkflowRun } from './engine/run.ts';

/** The result of every job by its path: compared whole, so that a job too many or too few is seen. */
export function resultsOf(jobs: Readonly<Record<string, JobRun>>): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(jobs).map(([path, { result }]) => [path, result]));
}

/** Every file below a folder, sorted. */
export function filesOf(folder: string): readonly string[] {
  return globSync('**', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** The decision file that a run uploaded. */
export function decisionOf(run: WorkflowRun): Decision {
  const text = readFileSync(join(run.artifacts['fates-decision'] ?? '', 'fates-decision.json'), 'utf8');
  return decisionSchema.parse(JSON.parse(text));
}
