import { describe, expect, it } from '@jest/globals';
import { BOUND_REASONS, BOUNDS } from '../../src/lifecycle/bounds.ts';
import { frameReport } from '../../src/lifecycle/evaluate.ts';
import { FRAMES } from '../../src/lifecycle/frames.ts';
import { metricsOf } from '../../src/lifecycle/metrics-of.ts';
import { STANDARDS } from '../../src/lifecycle/standards.ts';
import { standardFrame } from '../../src/lifecycle/standards/standard.ts';
import { METRICS } from '../../src/metrics/registry.ts';

const KNOWN = new Set<string>(METRICS.map(({ id }) => id));

describe('frames', () => {
  it('name metrics that there are', () => {
    expect([...metricsOf(FRAMES)].filter((id) => !KNOWN.has(id))).toEqual([]);
  });

  it.each(FRAMES)('$id has groups and criteria of different names', ({ groups }) => {
    const ids = groups.flatMap(({ id, criteria }) => [id, ...criteria.map((criterion) => criterion.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have different names', () => {
    expect(new Set(FRAMES.map(({ id }) => id)).size).toBe(FRAMES.length);
  });

  it.each(FRAMES.filter(({ kind }) => kind === 'ladder'))(
    '$id has no step that nothing can show',
    ({ groups }) => {
      const blind = groups.flatMap(({ criteria }) => criteria.filter(({ checks }) => checks.length === 0));
      expect(blind).toEqual([]);
    },
  );

  it.each([
    ['mltrl', 10],
    ['crisp-ml-q', 6],
    ['mlops-principles', 9],
    ['ml-test-score', 4],
  ])('%s has as many parts as its authors give it: %i', (id, parts) => {
    expect(FRAMES.find((frame) => frame.id === id)?.groups).toHaveLength(parts);
  });

  it('the ML Test Score has its 28 tests, seven a part', () => {
    const score = FRAMES.find(({ id }) => id === 'ml-test-score');
    expect(score?.groups.map(({ criteria }) => criteria.length)).toEqual([7, 7, 7, 7]);
  });
});

describe('standards', () => {
  it.each([
    ['annex-iv', 23],
    ['nist-ai-rmf', 72],
    ['iso-42001', 38],
  ])('%s has its clauses: %i', (id, clauses) => {
    const standard = STANDARDS.find((each) => each.id === id);
    expect(standard?.groups.flatMap((group) => group.clauses)).toHaveLength(clauses);
  });

  it('have each clause that a metric says it is evidence for', () => {
    const unknown = METRICS.flatMap(({ id, standards }) =>
      standards.flatMap((written) => {
        const standard = STANDARDS.find(({ prefix }) => written.startsWith(prefix));
        const clauses = standard?.groups.flatMap((group) => group.clauses.map((clause) => clause.id)) ?? [];
        return standard === undefined || clauses.includes(written.slice(standard.prefix.length))
          ? []
          : [`${id}: ${written}`];
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('are frames in which any metric that names a clause is evidence for it, and of what should be more, some', () => {
    const [annexIv] = STANDARDS;
    const metrics = [
      {
        id: 'ethics/human-oversight',
        standards: ['EU AI Act Annex IV 2(e)', 'other'],
        direction: 'higher',
        range: [0, 1],
      },
      {
        id: 'fairness/demographic-parity-difference',
        standards: ['EU AI Act Annex IV 2(g)'],
        direction: 'lower',
        range: [0, 1],
      },
    ] as const;
    const frame = annexIv === undefined ? undefined : standardFrame(annexIv, metrics);
    const named = frame?.groups.flatMap(({ criteria }) => criteria.filter(({ checks }) => checks.length > 0));
    expect(named).toEqual([
      expect.objectContaining({
        id: '2(e)',
        by: 'any',
        checks: [{ metric: 'ethics/human-oversight', above: 0 }],
      }),
      expect.objectContaining({ id: '2(g)', checks: [{ metric: 'fairness/demographic-parity-difference' }] }),
    ]);
  });

  it('take a document that answers nothing for no evidence', () => {
    const [annexIv] = STANDARDS;
    const metrics = METRICS.filter(({ id }) => id === 'ethics/human-oversight');
    const state = (value: number): string | undefined => {
      const observation = {
        metric: 'ethics/human-oversight',
        measurement: { status: 'measured', value, n: 3 },
      } as const;
      const frames = annexIv === undefined ? [] : [standardFrame(annexIv, metrics)];
      const criteria = frames.flatMap((frame) =>
        frameReport(frame, [{ ...observation, grade: 'declared' }]).groups.flatMap((group) => group.criteria),
      );
      return criteria.find(({ id }) => id === '2(e)')?.state;
    };
    expect([state(0), state(1 / 3)]).toEqual(['short', 'declared']);
  });
});

describe('bounds', () => {
  const bounds = FRAMES.flatMap(({ groups }) =>
    groups.flatMap(({ criteria }) =>
      criteria.flatMap(({ checks }) =>
        checks.flatMap((check) => ('metric' in check ? [check.min, check.max] : [])),
      ),
    ),
  ).filter((bound) => bound !== undefined);

  it('are all, none, or one that has a reason', () => {
    const known: readonly number[] = [0, 1, ...Object.values(BOUNDS)];
    expect(bounds.filter((bound) => !known.includes(bound))).toEqual([]);
    expect(Object.keys(BOUND_REASONS)).toEqual(Object.keys(BOUNDS));
  });
});

describe('the bands of the ML Test Score', () => {
  const score = FRAMES.find(({ id }) => id === 'ml-test-score');
  const titles = score?.bands?.map(({ title }) => title) ?? [];

  /** Table V of Breck et al.: 0, (0, 1], (1, 2], (2, 3], (3, 5], more than 5. */
  it.each([
    [0, 0],
    [0.5, 1],
    [1, 1],
    [1.5, 2],
    [2, 2],
    [2.5, 3],
    [3, 3],
    [3.5, 4],
    [5, 4],
    [5.5, 5],
    [7, 5],
  ])('are those of its authors: %f points are in band %i', (points, band) => {
    expect(score?.bands?.findLast(({ from }) => points >= from)?.title).toBe(titles[band]);
  });
});
