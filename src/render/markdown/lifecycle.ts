import type { FrameReport } from '../../lifecycle/frame-report.ts';
import type { Report } from '../../report/report.ts';
import type { Section } from '../budget.ts';
import { frameTitle, groupTitle, STATE_ICONS, STATE_WORDS } from '../frames/words.ts';
import { details, link, table } from './blocks.ts';
import { markdownText, name } from './escape.ts';

/** What of the frames there is evidence for, folded; the first to go after the profiles. */
export function lifecycleSection({ subjects }: Report): Section {
  const title = 'lifecycle';
  const shown = subjects.flatMap(({ id, lifecycle = [] }) =>
    lifecycle.length > 0 ? [{ id, lifecycle }] : [],
  );
  if (shown.length === 0) {
    return { title, forms: [''], drop: -1 };
  }
  const build = (frameText: (frame: FrameReport) => string): string =>
    shown
      .map(({ id, lifecycle }) =>
        [...(subjects.length > 1 ? [`**${name(id)}**`] : []), ...lifecycle.map(frameText)].join('\n\n'),
      )
      .join('\n\n');
  return { title, forms: [build(wholeFrame), build(groupsOnly), build(resultOnly)], drop: -1 };
}

function wholeFrame(frame: FrameReport): string {
  const rows = frame.groups.flatMap((group) =>
    group.criteria.map(({ text, state, because }, index) => [
      index === 0 ? groupTitle(frame, group) : '',
      `${STATE_ICONS[state]} ${STATE_WORDS[state]}`,
      text,
      markdownText(because, 'cell'),
    ]),
  );
  return folded(frame, table(['', '', 'what', 'how we know'], 'llll', rows));
}

function groupsOnly(frame: FrameReport): string {
  const rows = frame.groups.map((group) => [
    groupTitle(frame, group),
    `${STATE_ICONS[group.state]} ${STATE_WORDS[group.state]}`,
  ]);
  return folded(frame, table(['', ''], 'll', rows));
}

function resultOnly({ title, result }: FrameReport): string {
  return `${title}: ${markdownText(result.sentence)}`;
}

function folded(frame: FrameReport, body: string): string {
  const { result, limitation, source } = frame;
  const said = [markdownText(result.sentence), limitation, `Source: ${link(source.title, source.url)}.`];
  return details(frameTitle(frame), [said.join(' '), body].join('\n\n'));
}
