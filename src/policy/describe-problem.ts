import { type Problem, whereOf } from '../problem.ts';
import { visible } from './wording.ts';

/** Of a line of the file that is shown. */
const WIDTH = 96;
const LEAD = 60;

/**
 * Lines of plain text for a terminal or a log: where and what, the line with a caret when the text of the file is
 * given, and what to do. Nothing from a file can start a line, move the cursor or colour it.
 */
export function describeProblems(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  return problems.flatMap((problem, index) => [
    ...(index === 0 ? [] : ['']),
    `${visible(whereOf(problem))}: ${problem.code}`,
    `  ${visible(problem.message)}`,
    ...excerpt(problem, sources.get(problem.path)),
    `  → ${visible(problem.hint)}`,
  ]);
}

function excerpt({ line, column }: Problem, source: string | undefined): readonly string[] {
  const whole = line === undefined ? undefined : source?.split(/\r?\n/u)[line - 1];
  if (line === undefined || whole === undefined || whole.trim() === '') {
    return [];
  }
  const from = Math.max(0, (column ?? 1) - 1 - LEAD);
  const shown = visible(whole.slice(from, from + WIDTH).replaceAll('\t', ' '));
  const gutter = `    ${line} | `;
  const before = visible(whole.slice(from, (column ?? 1) - 1).replaceAll('\t', ' '));
  const caret = column === undefined ? [] : [`${' '.repeat(gutter.length + before.length)}^`];
  return [`${gutter}${shown}`, ...caret];
}
