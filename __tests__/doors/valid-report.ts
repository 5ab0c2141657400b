import { sha256OfText } from '../../src/platform/table-ports.ts';
import { seal } from '../../src/report/canonical.ts';
import type { Report } from '../../src/report/report.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { readText } from '../../scripts/tree.ts';

/** The report of a scenario, as it stands in the tree. */
export function scenarioReport(name: string): Report {
  return reportSchema.parse(JSON.parse(readText(`__tests__/scenarios/${name}/expected/fates-report.json`)));
}

/** Another report with a digest of its own, as anybody can make it. */
export function resealed({ digest: _, ...report }: Report, change: Partial<Report> = {}): Promise<Report> {
  return seal({ ...report, ...change }, sha256OfText);
}

export const BASE_COMMIT = 'c'.repeat(40);

/** A report as a push to `main` leaves it. */
export const baseReportOf = (commit: string = BASE_COMMIT): Promise<Report> =>
  resealed(scenarioReport('gap-between-groups'), { commit: { head: commit, tree: commit } });
