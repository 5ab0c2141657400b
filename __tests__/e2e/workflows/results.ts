import type { JobRun, Result } from './engine/run.ts';

/** The result of every job by its path: compared whole, so that a job too many or too few is seen. */
export function resultsOf(jobs: Readonly<Record<string, JobRun>>): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(jobs).map(([path, { result }]) => [path, result]));
}
