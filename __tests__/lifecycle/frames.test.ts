import { describe, expect, it } from '@jest/globals';
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

  it('are frames in which any metric that names a clause is evidence for it', () => {
    const [annexIv] = STANDARDS;
    const metrics = [
      { id: 'ethics/human-oversight', standards: ['EU AI Act Annex IV 2(e)', 'other'] },
    ] as const;
    const frame = annexIv === undefined ? undefined : standardFrame(annexIv, metrics);
    const named = frame?.groups.flatMap(({ criteria }) => criteria.filter(({ checks }) => checks.length > 0));
    expect(named).toMatchObject([{ id: '2(e)', by: 'any', checks: [{ metric: 'ethics/human-oversight' }] }]);
  });
});
