/** The report for the Actions log: harmless lines, and annotations as workflow commands. */
import type { Problem } from '../problem.ts';
import type { Report } from '../report/report.ts';
import type { Annotation, AnnotationOptions } from './annotations.ts';
import { annotationsOf, problemAnnotation } from './annotations.ts';
import { escapeCommandData, escapeCommandProperty, logLine } from './escape-command.ts';
import { renderTerminal } from './terminal.ts';

export interface LogOutput {
  /** Each is one line and starts no command. */
  readonly lines: readonly string[];
  /** At most ten a level: the runner drops more of one step without a word. */
  readonly annotations: readonly Annotation[];
}

const WIDTH = 100;
const MOST_PER_LEVEL = 10;

/** The terminal's text without colour, and the annotations that the runner will show. */
export function renderLog(report: Report, options: AnnotationOptions = {}): LogOutput {
  const lines = renderTerminal(report, { color: false, width: WIDTH }).split('\n').map(logLine);
  const all = annotationsOf(report, options);
  const annotations = (['failure', 'warning', 'notice'] as const).flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, MOST_PER_LEVEL),
  );
  return { lines, annotations };
}

/** Mistakes as errors in their files, as many as the runner shows. */
export function problemCommands(problems: readonly Problem[]): readonly string[] {
  return problems
    .slice(0, MOST_PER_LEVEL)
    .map((problem) => annotationCommand(problemAnnotation(problem, 'failure')));
}

const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const;

/** `::error file=…,line=1,endLine=1,title=…::message`: the one line that the runner reads as a command. */
export function annotationCommand({ path, start_line, end_line, level, title, message }: Annotation): string {
  const properties = [
    `file=${escapeCommandProperty(path)}`,
    `line=${start_line}`,
    `endLine=${end_line}`,
    `title=${escapeCommandProperty(title)}`,
  ];
  return `::${COMMANDS[level]} ${properties.join(',')}::${escapeCommandData(message)}`;
}
