import type { Frame } from './frame.ts';

/** Metrics that some criterion names: what has to be measured for the frames. */
export function metricsOf(frames: readonly Frame[]): ReadonlySet<string> {
  return new Set(
    frames.flatMap(({ groups }) =>
      groups.flatMap(({ criteria }) =>
        criteria.flatMap(({ checks }) =>
          checks.flatMap((check) => ('metric' in check ? [check.metric] : [])),
        ),
      ),
    ),
  );
}
