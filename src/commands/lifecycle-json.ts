import type { Report } from '../report/report.ts';

/** What `--json` prints of the frames: a subject each. */
export function lifecycleJson({ subjects, asOf, policy }: Report): string {
  const shown = subjects.map(({ id, lifecycle = [] }) => ({ id, lifecycle }));
  return `${JSON.stringify({ asOf, policy: { path: policy.path, sha256: policy.sha256 }, subjects: shown }, null, 2)}\n`;
}
