import { UserError } from '../errors.ts';
import { readNamedText } from '../platform/named-text.ts';
import { sha256OfText } from '../platform/table-ports.ts';
import type { Result } from '../problem.ts';
import { renderDiffTerminal } from '../render/diff/terminal.ts';
import { renderDiffMarkdown } from '../render/markdown/diff.ts';
import { diffReports } from '../report/diff/diff-reports.ts';
import type { ReportDiff } from '../report/diff/report-diff.ts';
import { MOST_REPORT_BYTES, readReport } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import type { Arguments } from './arguments.ts';
import { parseArguments, usageError } from './arguments.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE = 'fates diff A.json B.json [--json | --markdown] [--exit-code]';

export const diffCommand: Command = {
  name: 'diff',
  usage: `${USAGE}\n\nExit code 0 when both reports could be read; with --exit-code 1 when B is worse than A; 64 when one cannot be read.`,
  summary: 'Show what differs between two reports, worst first.',
  run,
};

async function run(args: readonly string[], world: World): Promise<number> {
  const given = parseArguments(
    args,
    { json: { type: 'boolean' }, markdown: { type: 'boolean' }, 'exit-code': { type: 'boolean' } },
    USAGE,
  );
  const [a, b, ...more] = given.positionals;
  if (a === undefined || b === undefined || more.length > 0) {
    throw usageError('arguments', 'Two reports are compared: an earlier one and a later one.', USAGE);
  }
  if (given.flag('json') && given.flag('markdown')) {
    throw usageError('arguments', 'It is printed as JSON or as Markdown, not as both.', USAGE);
  }
  const [from, to] = await Promise.all([readFile(a), readFile(b)]);
  if (!from.ok || !to.ok) {
    throw new UserError(...[from, to].flatMap((read) => (read.ok ? [] : read.problems)));
  }
  const diff = diffReports(from.value, to.value);
  world.print(`${textOf(diff, given, world)}\n`);
  return given.flag('exit-code') && diff.worse ? EXIT.failed : EXIT.passed;
}

async function readFile(path: string): Promise<Result<Report>> {
  const text = await readNamedText(path, MOST_REPORT_BYTES);
  return text.ok ? readReport(text.value, path, sha256OfText) : text;
}

function textOf(diff: ReportDiff, given: Arguments, world: World): string {
  if (given.flag('json')) {
    return JSON.stringify(diff, null, 2);
  }
  return given.flag('markdown') ? renderDiffMarkdown(diff) : renderDiffTerminal(diff, world);
}
