import type { Report } from '../report/report.ts';

/** The report for files and `--json`: indented, keys as assembled, one newline at the end. */
export function renderReportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
