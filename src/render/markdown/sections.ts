import { text } from '../../judge/text.ts';
import type { Report } from '../../report/report.ts';
import { baseNotes } from '../base/baseline.ts';
import type { Section } from '../budget.ts';
import { contextLine, gateNotes, headline, RUN_ICONS } from '../headline.ts';
import { counted } from '../numbers.ts';
import { adviceSection } from './advice.ts';
import {
  evidenceSection,
  notLookedAtSection,
  problemsSection,
  refusedSection,
  untouchedLine,
} from './background.ts';
import { looserPolicySection, policyChangesSection, waiversSection } from './base-side.ts';
import { link } from './blocks.ts';
import { changesSection } from './changes.ts';
import { markdownText, name } from './escape.ts';
import { footer, metricsSection, scoringSection, suggestionSection } from './explanations.ts';
import { groupsSection } from './groups.ts';
import { lifecycleSection } from './lifecycle.ts';
import { profilesSection } from './profiles.ts';
import { requirementsSection } from './requirements.ts';
import { scoreSection } from './scores.ts';
import { unboundSection } from './unbound.ts';

/** Addresses that the caller knows; never taken from the report. */
export interface ReportLinks {
  /** The run, whose summary has the whole report. */
  readonly run?: string;
  /** The page that explains the score. */
  readonly scoring?: string;
  /** What a metric's id and `.md` are appended to, with a slash at the end. */
  readonly metrics?: string;
}

/** What a reader needs in ten seconds: how it went, the scores, what has to change. */
export function overview(report: Report): readonly Section[] {
  return [
    leadSection(report),
    scoreSection(report),
    problemsSection(report),
    changesSection(report),
    unboundSection(report),
    looserPolicySection(report),
    suggestionSection(report),
  ];
}

/** Everything behind it, folded. */
export function background(report: Report, links: ReportLinks): readonly Section[] {
  return [
    adviceSection(report),
    requirementsSection(report, links.metrics),
    groupsSection(report),
    evidenceSection(report),
    refusedSection(report),
    policyChangesSection(report),
    waiversSection(report),
    notLookedAtSection(report),
    lifecycleSection(report),
    profilesSection(report),
    scoringSection(report, links.scoring),
  ];
}

/** What each metric means: for the full report. */
export function reference(report: Report): readonly Section[] {
  return [metricsSection(report)];
}

/** Heading, commits and policy, what the verdict does to the job. */
export function titleSection(report: Report): Section {
  const icon =
    report.policy.advisory && report.verdict === 'fail' ? RUN_ICONS.warn : RUN_ICONS[report.verdict];
  return fixed(`## ${icon} FATES gate: ${headline(report)}`);
}

function leadSection(report: Report): Section {
  const notes = [...gateNotes(report, 'below'), ...baseNotes(report)].map((note) => markdownText(note));
  return fixed(
    [subjectLine(report), ...notes, untouchedLine(report)].filter((part) => part !== '').join('\n\n'),
  );
}

function subjectLine(report: Report): string {
  const [only] = report.subjects;
  const context = markdownText(contextLine(report));
  if (only === undefined) {
    return context;
  }
  const whose =
    report.subjects.length === 1
      ? `**${name(only.id)}**`
      : `**${counted(report.subjects.length, 'subject')}**`;
  return `${whose} · ${context}`;
}

export function footerSection(report: Report): Section {
  return fixed(footer(report));
}

function fixed(markdown: string): Section {
  return { title: '', forms: [markdown], drop: 'never' };
}

/** Where the whole report is, for the notice of a cut. */
export function wholeReport({ run }: ReportLinks): string {
  const summary = run === undefined ? [] : [`the ${link('job summary', run)}`];
  return `The whole report is in ${[...summary, markdownText(text`${'fates-report.json'}`)].join(' and ')}.`;
}
