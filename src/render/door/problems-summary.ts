/** The job's summary of a door that has no report. */
import type { Problem } from '../../problem.ts';
import { whereOf } from '../../problem.ts';
import { fit, JOB_SUMMARY_LIMIT } from '../budget.ts';
import { code, prose } from '../markdown/escape.ts';
import { formatCount } from '../numbers.ts';

const MOST_PROBLEMS = 50;

/** Where, what and why, what to do, of each mistake; past fifty their number. */
export function problemsSummary(problems: readonly Problem[]): string {
  const shown = problems
    .slice(0, MOST_PROBLEMS)
    .map((problem) => `- ${code(whereOf(problem))}: ${prose(problem.message)} ${prose(problem.hint)}`);
  const rest = problems.length - shown.length;
  const more = rest > 0 ? [`- and ${formatCount(rest)} more, which the log has`] : [];
  return ['### FATES gate: nothing was done', '', ...shown, ...more].join('\n');
}

/** Never longer than GitHub takes for a step. */
export function boundedSummary(markdown: string): string {
  const section = { title: 'summary', forms: [markdown, ''], drop: 'never' } as const;
  return fit([section], JOB_SUMMARY_LIMIT, 'The log has the rest.');
}
