import type { Report } from '../report/report.ts';
import type { Limit } from './budget.ts';
import { fit, JOB_SUMMARY_LIMIT } from './budget.ts';
import type { ReportLinks } from './markdown/sections.ts';
import { background, footerSection, overview, reference, titleSection } from './markdown/sections.ts';

const WHOLE = 'The whole report is in `fates-report.json`.';

/** The full report for the job's summary: the comment's sections and what each metric means, within 1 MiB. */
export function renderJobSummary(
  report: Report,
  links: ReportLinks = {},
  budget: Limit = JOB_SUMMARY_LIMIT,
): string {
  const sections = [
    titleSection(report),
    ...overview(report),
    ...background(report, links),
    ...reference(report),
    footerSection(report),
  ];
  return fit(sections, budget, WHOLE);
}
