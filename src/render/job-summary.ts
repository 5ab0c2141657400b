import type { Report } from '../report/report.ts';
import type { Trend } from '../report/trend.ts';
import type { Limit, Section } from './budget.ts';
import { fit, JOB_SUMMARY_LIMIT } from './budget.ts';
import { markdownText } from './markdown/escape.ts';
import type { ReportLinks } from './markdown/sections.ts';
import { background, footerSection, overview, reference, titleSection } from './markdown/sections.ts';
import { trendLine } from './trend.ts';

const WHOLE = 'The whole report is in `fates-report.json`.';

/** Of an audit: against the last report of the same policy. */
function trendSection(trend: Trend): Section {
  return { title: 'trend', forms: [markdownText(trendLine(trend))], drop: 'never' };
}

/** The full report for the job's summary: the comment's sections and what each metric means, within 1 MiB. */
export function renderJobSummary(
  report: Report,
  links: ReportLinks = {},
  budget: Limit = JOB_SUMMARY_LIMIT,
  trend?: Trend,
): string {
  const sections = [
    titleSection(report),
    ...(trend === undefined ? [] : [trendSection(trend)]),
    ...overview(report),
    ...background(report, links),
    ...reference(report),
    footerSection(report),
  ];
  return fit(sections, budget, WHOLE);
}
