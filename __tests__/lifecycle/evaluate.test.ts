import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from '../../src/judge/text.ts';
import { frameReport } from '../../src/lifecycle/evaluate.ts';
import type { Criterion, Frame, FrameKind, Observation } from '../../src/lifecycle/frame.ts';
import type { Measurement } from '../../src/metrics/measurement.ts';
import type { MetricId } from '../../src/metrics/metric.ts';

const measured = (value: number): Measurement => ({ status: 'measured', value, n: 1 });

const seen = (metric: MetricId, value: number, grade: Observation['grade'] = 'computed'): Observation => ({
  metric,
  measurement: measured(value),
  ...(grade === undefined ? {} : { grade }),
});

const criterion = (id: string, ...checks: Criterion['checks']): Criterion => ({ id, text: `${id}.`, checks });

const OWNER: MetricId = 'accountability/named-owner';
const CARD: MetricId = 'transparency/card-completeness';
const DRIFT: MetricId = 'security/prediction-drift';

function frameOf(kind: FrameKind): Frame {
  return {
    id: 'frame',
    title: 'Frame',
    kind,
    source: { title: 'A paper', url: 'https://example.org' },
    limitation: 'Not all.',
    bands: [
      { from: 0, title: 'little' },
      { from: 1, title: 'more' },
    ],
    groups: [
      { id: '0', title: 'First', criteria: [criterion('owner', { metric: OWNER, min: 1 })] },
      {
        id: '1',
        title: 'Second',
        criteria: [
          criterion('card', { metric: CARD, min: 0.5 }),
          criterion('drift', { metric: DRIFT, max: 0.1 }),
        ],
      },
    ],
  };
}

const statesOf = (kind: FrameKind, ...observations: readonly Observation[]): readonly string[] =>
  frameReport(frameOf(kind), observations).groups.flatMap(({ criteria }) =>
    criteria.map(({ state }) => state),
  );

describe('a criterion', () => {
  it('is found where it was checked, declared where somebody says so, short where it is not enough', () => {
    expect(statesOf('gates', seen(OWNER, 1, 'declared'), seen(CARD, 0.5), seen(DRIFT, 0.2))).toEqual([
      'declared',
      'found',
      'short',
    ]);
  });

  it('is missing without evidence, and unknown where nobody could judge', () => {
    const missing: Observation = {
      metric: OWNER,
      measurement: { status: 'no-evidence', missing: ['CODEOWNERS'], hint: 'Write one.' },
    };
    const few: Observation = {
      metric: CARD,
      measurement: { status: 'insufficient', n: 0, needed: 1, reason: 'nothing is understood' },
    };
    const broken: Observation = {
      metric: DRIFT,
      measurement: { status: 'error', message: 'it cannot be read', hint: 'Mend it.' },
    };
    expect(statesOf('gates', missing, few, broken)).toEqual(['missing', 'unknown', 'unknown']);
    expect(statesOf('gates')).toEqual(['missing', 'missing', 'missing']);
  });

  it('that is measured on several groups is as good as the worst of them', () => {
    expect(statesOf('gates', seen(CARD, 0.9), seen(CARD, 0.1))[1]).toBe('short');
  });

  it('that several things can show is as good as the best, and says which', () => {
    const either: Criterion = {
      ...criterion('either', { metric: CARD, min: 1 }, { metric: OWNER, min: 1 }),
      by: 'any',
    };
    const frame: Frame = { ...frameOf('gates'), groups: [{ id: 'a', title: 'A', criteria: [either] }] };
    const [group] = frameReport(frame, [seen(CARD, 0), seen(OWNER, 1)]).groups;
    expect(group?.state).toBe('found');
    expect(plainText(group?.criteria[0]?.because ?? [])).toBe(`${OWNER} is 1.000, at least 1.000 is asked`);
  });

  it('about a property needs a number of it that was measured', () => {
    const fair = criterion('fair', { family: 'fairness' });
    const frame: Frame = { ...frameOf('gates'), groups: [{ id: 'a', title: 'A', criteria: [fair] }] };
    const state = (...observations: readonly Observation[]): string | undefined =>
      frameReport(frame, observations).groups[0]?.state;
    expect(state()).toBe('missing');
    expect(state(seen('fairness/demographic-parity-difference', 0.4))).toBe('found');
    expect(state(seen('performance/accuracy', 0.4))).toBe('missing');
    expect(state(seen('fairness/demographic-parity-difference', 0.4, 'reported'))).toBe('declared');
  });

  it('about a property of which no number could be measured is missing', () => {
    const fair = criterion('fair', { family: 'fairness' });
    const frame: Frame = { ...frameOf('gates'), groups: [{ id: 'a', title: 'A', criteria: [fair] }] };
    const few: Observation = {
      metric: 'fairness/demographic-parity-difference',
      measurement: { status: 'insufficient', n: 3, needed: 30, reason: 'too few' },
    };
    expect(frameReport(frame, [few]).groups[0]?.state).toBe('missing');
  });

  it('without a bound asks that it was measured, and says no bound', () => {
    const any = criterion('any', { metric: DRIFT });
    const frame: Frame = { ...frameOf('gates'), groups: [{ id: 'a', title: 'A', criteria: [any] }] };
    const [group] = frameReport(frame, [seen(DRIFT, 0.9)]).groups;
    expect(group?.state).toBe('found');
    expect(plainText(group?.criteria[0]?.because ?? [])).toBe(`${DRIFT} is 0.900`);
  });

  it('that no metric looks at is said to be so', () => {
    const frame: Frame = {
      ...frameOf('gates'),
      groups: [{ id: 'a', title: 'A', criteria: [criterion('open')] }],
    };
    const [group] = frameReport(frame, []).groups;
    expect(group?.criteria[0]).toMatchObject({ state: 'unseen', metrics: [] });
  });
});

describe('a ladder', () => {
  it('ends below the first level that lacks something, whatever stands above', () => {
    const report = frameReport(frameOf('ladder'), [seen(CARD, 1), seen(DRIFT, 0)]);
    expect(report.result).toMatchObject({ value: 0, of: 2 });
    expect(report.blockedBy).toEqual(['owner']);
    expect(plainText(report.result.sentence)).toBe(
      'No level has evidence; what blocks level 0 (First): 1 open point.',
    );
  });

  it('says what blocks the next step, and when there is none', () => {
    const first = frameReport(frameOf('ladder'), [seen(OWNER, 1), seen(CARD, 0.1)]);
    expect(first.blockedBy).toEqual(['card', 'drift']);
    expect(plainText(first.result.sentence)).toBe(
      'Level 0 (First) has evidence; what blocks level 1 (Second): 2 open points.',
    );
    const all = frameReport(frameOf('ladder'), [seen(OWNER, 1), seen(CARD, 1), seen(DRIFT, 0)]);
    expect(all).toMatchObject({ result: { value: 2, of: 2 }, blockedBy: [] });
    expect(plainText(all.result.sentence)).toMatch(/it is the highest/);
  });
});

describe('a score', () => {
  it('gives half a point for what is declared, and is that of the least part', () => {
    const report = frameReport(frameOf('score'), [seen(OWNER, 1, 'declared'), seen(CARD, 1), seen(DRIFT, 0)]);
    expect(report.groups.map(({ points }) => points)).toEqual([0.5, 2]);
    expect(report.result.value).toBe(0.5);
    expect(plainText(report.result.sentence)).toMatch(/the least of 2 parts \(First\): little/);
    expect(report.blockedBy).toEqual([]);
  });
});

describe('a score without a band for its points', () => {
  it.each([undefined, [{ from: 1, title: 'more' }] as const])('says the points alone: %j', (bands) => {
    const { bands: _, ...without } = frameOf('score');
    const frame: Frame = bands === undefined ? without : { ...without, bands };
    expect(plainText(frameReport(frame, [seen(OWNER, 1, 'declared')]).result.sentence)).toBe(
      '0 points, the least of 2 parts (Second).',
    );
  });
});

describe('gates', () => {
  it('count the points that have evidence, and the parts that have them all', () => {
    const report = frameReport(frameOf('gates'), [seen(OWNER, 1), seen(CARD, 1)]);
    expect(plainText(report.result.sentence)).toBe(
      '2 of 3 points have evidence, and all points of 1 of 2 parts.',
    );
    expect(report.blockedBy).toEqual(['drift']);
  });

  it.each(['ladder', 'gates', 'score'] as const)(
    'and a %s never rise when something is taken away',
    (kind) => {
      const observation = fc.record({
        metric: fc.constantFrom(OWNER, CARD, DRIFT),
        value: fc.double({ min: 0, max: 1, noNaN: true }),
        grade: fc.constantFrom('declared' as const, 'computed' as const),
      });
      fc.assert(
        fc.property(
          fc.uniqueArray(observation, { selector: ({ metric }) => metric }),
          fc.nat(2),
          (all, at) => {
            const given = all.map(({ metric, value, grade }) => seen(metric, value, grade));
            const less = given.filter((_, index) => index !== at);
            const before = frameReport(frameOf(kind), given).result.value;
            expect(frameReport(frameOf(kind), less).result.value).toBeLessThanOrEqual(before);
          },
        ),
      );
    },
  );
});
