import type { ReportDiff } from '../../report/diff/report-diff.ts';
import { terminalText } from '../escape-terminal.ts';
import { formatCount } from '../numbers.ts';
import type { TerminalOptions } from '../terminal.ts';
import { painter, wrap } from '../terminal-layout.ts';
import type { DiffBlock } from './words.ts';
import { diffBlocks, diffHeadline, diffLead } from './words.ts';

/** Lines of one block that are printed before the rest is only counted. */
const MOST = 50;

/** The difference for a terminal. Ends without a line feed. */
export function renderDiffTerminal(diff: ReportDiff, { color, width }: TerminalOptions): string {
  const paint = painter(color);
  const block = ({ title, lines }: DiffBlock): readonly string[] => [
    paint('bold', terminalText(title)),
    ...lines.slice(0, MOST).flatMap((line) => wrap(terminalText(line), width, '  - ')),
    ...(lines.length > MOST ? [`  … and ${formatCount(lines.length - MOST)} more.`] : []),
  ];
  const lead = [
    ...wrap(diffHeadline(diff), width, 'FATES diff  '),
    ...diffLead(diff).flatMap((line) => wrap(terminalText(line), width)),
  ];
  return [lead, ...diffBlocks(diff).map(block)].map((lines) => lines.join('\n')).join('\n\n');
}
