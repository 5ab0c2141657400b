import type { Report } from '../report/report.ts';
import type { Annotation, AnnotationOptions } from './annotations.ts';
import { annotationsOf } from './annotations.ts';
import { CHECK_LIMIT, fit } from './budget.ts';
import { headline } from './headline.ts';
import type { ReportLinks } from './markdown/sections.ts';
import { background, footerSection, overview, wholeReport } from './markdown/sections.ts';

export interface CheckRunOutput {
  /** Never skipped, never action_required. */
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** The report as the output of a check run: summary and text each within 65,535 bytes. */
export function renderCheckRun(
  report: Report,
  links: ReportLinks = {},
  options: AnnotationOptions = {},
): CheckRunOutput {
  const whole = wholeReport(links);
  return {
    conclusion: conclusionOf(report),
    title: titleOf(report),
    summary: fit(overview(report), CHECK_LIMIT, whole),
    text: fit([...background(report, links), footerSection(report)], CHECK_LIMIT, whole),
    annotations: annotationsOf(report, options),
  };
}

/** What blocks fails, whatever its verdict; what does not is neutral when something is open, else a success. */
function conclusionOf({ verdict, blocks, policy }: Report): CheckRunOutput['conclusion'] {
  if (blocks) {
    return 'failure';
  }
  const settled = verdict === 'pass' || verdict === 'warn' || verdict === 'nothing';
  return settled && (!policy.advisory || verdict === 'nothing') ? 'success' : 'neutral';
}

function titleOf(report: Report): string {
  const words = headline(report);
  const title =
    report.verdict === 'inconclusive'
      ? `Inconclusive: ${words}`
      : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  return report.policy.advisory ? `Advisory: ${words}` : title;
}
