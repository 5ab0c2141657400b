/** Frames by hand: a ladder, gates and a score, with every state that a criterion can have. */
import { text } from '../../../src/judge/text.ts';
import type { CriterionState } from '../../../src/lifecycle/frame.ts';
import type { CriterionReport, FrameReport, GroupReport } from '../../../src/lifecycle/frame-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { report, subject } from './build.ts';

export const STATES: readonly CriterionState[] = [
  'found',
  'declared',
  'short',
  'missing',
  'unseen',
  'unknown',
];

const SOURCE = { title: 'A paper, 2022', url: 'https://example.org/paper' };

function criterion(state: CriterionState, said = 'models/card.md'): CriterionReport {
  return {
    id: state,
    text: `A sentence about what is ${state}, long enough that a narrow terminal has to break it.`,
    state,
    metrics: ['accountability/named-owner'],
    because: text`${['accountability/named-owner']} is 1.000, as ${said} says`,
  };
}

function group(id: string, title: string, states: readonly CriterionState[], said?: string): GroupReport {
  return { id, title, state: states[0] ?? 'found', criteria: states.map((state) => criterion(state, said)) };
}

export function ladder(reached: number, said?: string): FrameReport {
  return {
    frame: 'ladder',
    title: 'Ladder (readiness)',
    kind: 'ladder',
    source: SOURCE,
    limitation: 'A level is agreed on by people.',
    groups: [group('0', 'First', ['found', 'declared'], said), group('1', 'Second', ['missing'], said)],
    result: { value: reached, of: 2, sentence: text`Level ${[String(reached)]} has evidence.` },
    blockedBy: ['missing'],
  };
}

export function gates(said?: string): FrameReport {
  return {
    ...ladder(0, said),
    frame: 'gates',
    title: 'Gates',
    kind: 'gates',
    groups: [group('all', 'Every state', STATES, said)],
  };
}

export const score: FrameReport = {
  ...ladder(1),
  frame: 'score',
  title: 'Score',
  kind: 'score',
  groups: [{ ...group('data', 'Data', ['declared']), points: 0.5 }],
};

export function withFrames(
  frames: Readonly<Record<string, readonly FrameReport[]>>,
  more: Partial<Report> = {},
): Report {
  return report(
    Object.entries(frames).map(([id, lifecycle]) => subject(id, [], { ethics: 100 }, { lifecycle })),
    more,
  );
}
