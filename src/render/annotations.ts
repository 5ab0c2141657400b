/** Findings and problems at the place of the file that they are about. */
import type { Problem } from '../problem.ts';
import type { FoundInFile } from '../metrics/measurement.ts';
import type { Report } from '../report/report.ts';
import { escapeTerminal, terminalText } from './escape-terminal.ts';
import { formatCount } from './numbers.ts';
import { metricTitle } from './names.ts';
import type { SubjectFinding } from './tally.ts';
import { allFindings, toChange } from './tally.ts';
import { cutLong } from './visible.ts';

/** As the checks API takes it; plain text. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** Five requests of fifty; what is past it is counted in the last one. */
const MOST = 250;
/** Of the checks API: 255 characters of title; 64 KB of message, of which nobody reads more than this. */
const TITLE_LIMIT = 200;
const MESSAGE_LIMIT = 8000;

export interface AnnotationOptions {
  /**
   * Whether the policy, its presets and its waivers are the same at the base, so that a line of what judged is that line
   * of what was checked out. Left out: only where there is no base.
   */
  readonly policySameAtBase?: boolean;
}

/** Problems first, then what has to change, then warnings. A finding without a file of its own has none. */
export function annotationsOf(
  report: Report,
  { policySameAtBase = hasNoBase(report) }: AnnotationOptions = {},
): readonly Annotation[] {
  const open = toChange(report);
  const openFindings = new Set(open.map(({ finding }) => finding));
  const warned = allFindings(report).filter(
    ({ finding }) => finding.verdict === 'WARN' && !openFindings.has(finding),
  );
  const problems = [...report.problems, ...report.subjects.flatMap((subject) => subject.problems)].filter(
    (problem) => policySameAtBase || !isOfPolicy(problem, report),
  );
  const annotations = [
    ...problems.map((problem) => problemAnnotation(problem, severe(report))),
    ...open.flatMap((entry) => findingAnnotation(entry, report, severe(report))),
    ...warned.flatMap((entry) =>
      findingAnnotation(entry, report, report.policy.advisory ? 'notice' : 'warning'),
    ),
  ];
  return bounded(annotations);
}

function hasNoBase({ commit, policy }: Report): boolean {
  return commit.base === undefined && policy.side === undefined;
}

/** `policy/…` and `waiver/…` are problems of any file that the policy is made of. */
function isOfPolicy({ path, code }: Problem, { policy }: Report): boolean {
  return path === policy.path || /^(?:policy|waivers?)\//.test(code);
}

function severe(report: Report): Annotation['level'] {
  if (report.blocks) {
    return 'failure';
  }
  return report.policy.advisory ? 'notice' : 'warning';
}

function bounded(annotations: readonly Annotation[]): readonly Annotation[] {
  const last = annotations.slice(MOST - 1, MOST);
  const rest = annotations.length - (MOST - 1);
  const more = last.map((final) => ({
    ...final,
    title: `and ${formatCount(rest)} more`,
    message: 'They are in the report.',
  }));
  return rest > 1 ? [...annotations.slice(0, MOST - 1), ...more] : annotations;
}

/** A mistake at its line; one without a line at the first. */
export function problemAnnotation(
  { path, line = 1, message, hint, code }: Problem,
  level: Annotation['level'],
): Annotation {
  return annotation(path, line, level, code, `${escapeTerminal(message)}\n${escapeTerminal(hint)}`);
}

function findingAnnotation(
  { subject, finding }: SubjectFinding,
  report: Report,
  level: Annotation['level'],
): readonly Annotation[] {
  const { verdict, sentence, details, remedy } = finding;
  const found = finding.measurement.status === 'measured' ? (finding.measurement.found ?? []) : [];
  const heading = `${verdict}: ${metricTitle(report, finding.metric)}`;
  if (found.length > 0) {
    return found.map((each) => foundAnnotation(each, heading, level));
  }
  const file = subject.files.find(({ from }) => from === 'head');
  if (file === undefined) {
    return [];
  }
  const lines = [sentence, ...details, remedy].map(terminalText).filter((line) => line !== '');
  return [
    annotation(file.path, 1, level, heading, lines.join('\n')),
  ];
}

/** On the file itself; a binary has no lines but the first. */
function foundAnnotation(
  { path, line = 1, offset, within = [], title, rule, detail, remedy }: FoundInFile,
  heading: string,
  level: Annotation['level'],
): Annotation {
  const place = [
    ...(offset === undefined ? [] : [`at byte ${offset}`]),
    ...(within.length === 0 ? [] : [`in ${within.join(' → ')}`]),
  ].join(', ');
  const what = `${title}${place === '' ? '' : ` (${place})`}: ${detail}`;
  return annotation(path, line, level, heading, [what, rule, remedy].map(escapeTerminal).join('\n'));
}

function annotation(
  path: string,
  line: number,
  level: Annotation['level'],
  title: string,
  message: string,
): Annotation {
  return {
    path,
    start_line: line,
    end_line: line,
    level,
    title: cutLong(escapeTerminal(title), TITLE_LIMIT),
    message: cutLong(message, MESSAGE_LIMIT),
  };
}
