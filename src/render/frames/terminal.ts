/** Frames for the terminal: what there is evidence for, where, and what blocks the next step. */
import type { FrameReport, GroupReport } from '../../lifecycle/frame-report.ts';
import type { Report, SubjectReport } from '../../report/report.ts';
import { escapeTerminal, terminalText } from '../escape-terminal.ts';
import type { Paint } from '../terminal-layout.ts';
import { painter, wrap } from '../terminal-layout.ts';
import { groupTitle, STATE_ICONS, STATE_WORDS } from './words.ts';

export interface LifecycleTerminal {
  readonly width: number;
  readonly color: boolean;
  /** Points that have evidence are listed too, with where it is. */
  readonly all: boolean;
}

export function renderLifecycle(report: Report, options: LifecycleTerminal): string {
  const paint = painter(options.color);
  const width = Math.min(options.width, 100);
  const subjects = report.subjects.flatMap((subject) => subjectLines(subject, { ...options, width }, paint));
  return [...subjects, ...lowestLines(report, width)].join('\n');
}

function subjectLines(
  { id, lifecycle = [] }: SubjectReport,
  options: LifecycleTerminal,
  paint: Paint,
): readonly string[] {
  return [
    paint('bold', escapeTerminal(id)),
    ...lifecycle.flatMap((frame) => ['', ...frameLines(frame, options, paint)]),
    '',
  ];
}

function frameLines(frame: FrameReport, options: LifecycleTerminal, paint: Paint): readonly string[] {
  return [
    ...wrap(paint('cyan', frame.title), options.width, '  '),
    ...wrap(terminalText(frame.result.sentence), options.width, '  '),
    ...frame.groups.flatMap((group) => groupLines(frame, group, options, paint)),
    ...wrap(frame.limitation, options.width, '  Not seen from here: '),
    ...wrap(`${frame.source.title}, ${frame.source.url}`, options.width, '  Source: '),
  ];
}

function groupLines(
  frame: FrameReport,
  group: GroupReport,
  { width, all }: LifecycleTerminal,
  paint: Paint,
): readonly string[] {
  const shown = group.criteria.filter(({ state }) => all || (state !== 'found' && state !== 'declared'));
  return [
    `  ${STATE_ICONS[group.state]} ${groupTitle(frame, group)}`,
    ...shown.flatMap(({ state, text, because }) => [
      ...wrap(`${text} (${STATE_WORDS[state]})`, width, `      ${STATE_ICONS[state]} `),
      ...wrap(terminalText(because), width, '        ').map((line) => paint('dim', line)),
    ]),
  ];
}

/** A system has the level of its lowest part. */
function lowestLines({ subjects }: Report, width: number): readonly string[] {
  const ladders = subjects.flatMap(({ id, lifecycle = [] }) =>
    lifecycle.flatMap((frame) => (frame.kind === 'ladder' ? [{ id, frame }] : [])),
  );
  if (subjects.length < 2) {
    return [];
  }
  const titles = [...new Set(ladders.map(({ frame }) => frame.title))];
  return titles.flatMap((title) => {
    const own = ladders.filter(({ frame }) => frame.title === title);
    const least = Math.min(...own.map(({ frame }) => frame.result.value));
    const lowest = own.find(({ frame }) => frame.result.value === least);
    return lowest === undefined
      ? []
      : wrap(
          `${title}: the system has the level of its lowest part, ${escapeTerminal(lowest.id)}. ${terminalText(lowest.frame.result.sentence)}`,
          width,
        );
  });
}
