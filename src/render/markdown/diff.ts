import type { ReportDiff } from '../../report/diff/report-diff.ts';
import type { Limit, Section } from '../budget.ts';
import { COMMENT_LIMIT, fit } from '../budget.ts';
import type { DiffBlock } from '../diff/words.ts';
import { diffBlocks, diffHeadline, diffLead } from '../diff/words.ts';
import { formatCount } from '../numbers.ts';
import { listForms, remainder } from './blocks.ts';
import { code, markdownText } from './escape.ts';

/** The difference for release notes and comments: lists, which a phone and a screen reader can read. */
export function renderDiffMarkdown(diff: ReportDiff, budget: Limit = COMMENT_LIMIT): string {
  const lead = diffLead(diff).map((line) => markdownText(line));
  const blocks = diffBlocks(diff);
  const sections: readonly Section[] = [
    { title: '', forms: [`## FATES diff: ${diffHeadline(diff)}`], drop: 'never' },
    { title: '', forms: [lead.join('\n\n')], drop: 'never' },
    // Blocks are worst first: the last ones go first.
    ...blocks.map((block, index) => blockSection(block, blocks.length - index)),
  ];
  return fit(sections, budget, `All of it: ${code('fates diff --json')}.`);
}

function blockSection({ title, lines }: DiffBlock, drop: number): Section {
  const heading = `### ${markdownText(title)}`;
  const build = (most: number): string => {
    const items = lines.slice(0, most).map((line) => `- ${markdownText(line)}`);
    return [
      heading,
      ...(items.length === 0 ? [] : [items.join('\n')]),
      ...remainder(lines.length, most, formatCount),
    ].join('\n\n');
  };
  return { title: 'differences', forms: listForms(lines.length, build), drop };
}
