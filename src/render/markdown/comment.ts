import type { Report } from '../../report/report.ts';
import type { Limit, Section } from '../budget.ts';
import { COMMENT_LIMIT, fit } from '../budget.ts';
import type { ReportLinks } from './sections.ts';
import { background, footerSection, overview, titleSection, wholeReport } from './sections.ts';

export interface CommentOptions {
  /** The hidden line by which the sink finds its comment: a whole HTML comment, made by the sink. */
  readonly marker: string;
  readonly links?: ReportLinks;
  readonly budget?: Limit;
}

/** The report as the sticky comment, marker first; never longer than the budget. */
export function renderComment(
  report: Report,
  { marker, links = {}, budget = COMMENT_LIMIT }: CommentOptions,
): string {
  const hidden: Section = { title: '', forms: [marker], drop: 'never' };
  const sections = [
    hidden,
    titleSection(report),
    ...overview(report),
    ...background(report, links),
    footerSection(report),
  ];
  return fit(sections, budget, wholeReport(links));
}
