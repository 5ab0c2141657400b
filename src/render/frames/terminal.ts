/** Frames for the terminal: what there is evidence for, where, and what blocks the next step. */
import type { FrameReport, GroupReport } from '../../lifecycle/frame-report.ts';
import type { Report, SubjectReport } from '../../report/report.ts';
import { logLine } from '../escape-command.ts';
import { escapeTerminal, terminalText } from '../escape-terminal.ts';
import type { Paint } from '../terminal-layout.ts';
import { painter, wrap } from '../terminal-layout.ts';
import { frameTitle, groupTitle, STATE_ICONS, STATE_WORDS } from './words.ts';

/** Harmless each: the runner of Actions reads what a step prints for commands. */
function lines(value: string, width: number, first = ''): readonly string[] {
  return wrap(value, width, first).map(logLine);
}

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
    paint('bold', logLine(id)),
    ...lifecycle.flatMap((frame) => ['', ...frameLines(frame, options, paint)]),
    '',
  ];
}

function frameLines(frame: FrameReport, options: LifecycleTerminal, paint: Paint): readonly string[] {
  return [
    ...lines(frameTitle(frame), options.width, '  ').map((line) => paint('cyan', line)),
    ...lines(terminalText(frame.result.sentence), options.width, '  '),
    ...frame.groups.flatMap((group) => groupLines(frame, group, options, paint)),
    ...lines(frame.limitation, options.width, '  Not seen from here: '),
    ...lines(`${frame.source.title}, ${frame.source.url}`, options.width, '  Source: '),
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
      ...lines(`${text} (${STATE_WORDS[state]})`, width, `      ${STATE_ICONS[state]} `),
      ...lines(terminalText(because), width, '        ').map((line) => paint('dim', line)),
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
    return own
      .toSorted((a, b) => a.frame.result.value - b.frame.result.value)
      .slice(0, 1)
      .flatMap(({ id, frame }) =>
        lines(
          `${title}: the system has the level of its lowest part, ${escapeTerminal(id)}. ${terminalText(frame.result.sentence)}`,
          width,
        ),
      );
  });
}
