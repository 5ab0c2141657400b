import { diffBlocks, diffHeadline } from '../../src/render/diff/words.ts';
import { fenced, markdownText } from '../../src/render/markdown/escape.ts';
import { diffReports } from '../../src/report/diff/diff-reports.ts';
import type { ReportDiff } from '../../src/report/diff/report-diff.ts';
import type { Replayed } from './replay.ts';

/** What differs in one case, as Markdown; undefined when nothing does that a reader of reports would look for. */
export function compareOutcomes(last: Replayed, now: Replayed): string | undefined {
  if (last.kind === 'report' && now.kind === 'report')
    return differenceOf(diffReports(last.report, now.report));
  if (last.kind === 'refused' && now.kind === 'refused' && last.text === now.text) return undefined;
  return [`- last release: ${sideOf(last)}`, `- this one: ${sideOf(now)}`].join('\n');
}

/** The version differs in every report, so it is no news. */
function differenceOf({ tool: _version, ...diff }: ReportDiff): string | undefined {
  const blocks = diffBlocks(diff);
  if (blocks.length === 0) return undefined;
  const lists = blocks.map(({ title, lines }) =>
    [`**${markdownText(title)}**`, lines.map((line) => `- ${markdownText(line)}`).join('\n')].join('\n\n'),
  );
  return [`A is the report of the last release, B that of this one: ${diffHeadline(diff)}.`, ...lists].join(
    '\n\n',
  );
}

function sideOf(side: Replayed): string {
  switch (side.kind) {
    case 'report':
      return `a report with the verdict ${side.report.verdict}`;
    case 'refused':
      return `refused\n\n${fenced(side.text, 'text')}\n`;
    case 'broken':
      return `no report\n\n${fenced(side.text, 'text')}\n`;
  }
}
