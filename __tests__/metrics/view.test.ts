import { describe, expect, it } from '@jest/globals';
import { viewOf } from '../../src/metrics/view.ts';
import type { Scope } from '../../src/policy/scope.ts';
import { cubeOfRows } from '../cube/cube-of-rows.ts';

const rows = [
  { label: '1', prediction: '1', score: 0.9, at: { sex: 'f', job: 'x' } },
  { label: '0', prediction: '1', score: 0.6, at: { sex: 'm', job: 'x' } },
  { label: '0', prediction: '0', score: 0.2, at: { sex: 'm', job: 'y' } },
];
const OVERALL = { kind: 'overall' } as const;
const SEX = { kind: 'attribute', columns: ['sex'] } as const;

describe('the cube cut to a scope', () => {
  const cube = cubeOfRows({ task: 'binary', rows, scopes: [['sex'], ['sex', 'job']] });

  it('holds every kind of evidence that the table has', () => {
    expect(Object.keys(viewOf(cube, SEX)).toSorted()).toEqual(['decisions', 'labels', 'scores']);
    const labels = cubeOfRows({
      task: 'binary',
      rows: rows.map(({ label, at }) => ({ label, at })),
      scopes: [['sex']],
    });
    expect(Object.keys(viewOf(labels, SEX))).toEqual(['labels']);
    const regression = cubeOfRows({ task: 'regression', rows, scopes: [['sex']] });
    expect(Object.keys(viewOf(regression, SEX)).toSorted()).toEqual(['labels', 'residuals']);
  });

  it('holds what was seen beside the cube: the counterfactual sets of the whole table, the costs everywhere', () => {
    const beside = {
      counterfactual: { column: 'pair', sets: 1, flipped: 0, rows: 2, singles: 0, unmarked: 0 },
      severity: { costs: [0, 1, 1, 0] },
    };
    expect(viewOf(cube, OVERALL, undefined, beside)).toMatchObject(beside);
    expect(viewOf(cube, SEX, undefined, beside).counterfactual).toBeUndefined();
    expect(viewOf(cube, SEX, undefined, beside).severity).toBe(beside.severity);
  });

  it('holds the population of its attribute, and none of another scope', () => {
    const populations = { sex: { shares: { f: 0.5, m: 0.5 } } };
    const seenIn = (scope: Scope): unknown => viewOf(cube, scope, undefined, { populations }).population;
    expect(seenIn(SEX)).toBe(populations.sex);
    expect(seenIn(OVERALL)).toBeUndefined();
    expect(seenIn({ kind: 'intersection', columns: ['sex', 'job'] })).toBeUndefined();
    expect(
      viewOf(cube, SEX, undefined, { populations: { job: populations.sex } }).population,
    ).toBeUndefined();
  });

  it('has the groups of the scope, the largest first, and the whole', () => {
    const { decisions } = viewOf(cube, SEX);
    expect(decisions?.groups.map(({ key }) => key)).toEqual([['m'], ['f']]);
    expect(decisions?.overall.n).toEqual([1, 1, 0, 1]);
    expect(viewOf(cube, OVERALL).decisions?.groups).toEqual([decisions?.overall]);
  });

  it('shares its bootstrap draws between all who ask', () => {
    const { decisions } = viewOf(cube, SEX);
    expect(decisions?.drawCells(1, 10).massOf(0)).toBe(decisions?.drawCells(1, 10).massOf(0));
  });

  it('draws the labels alike with decisions and without', () => {
    const { labels } = viewOf(cube, SEX);
    const bare = cubeOfRows({
      task: 'binary',
      rows: rows.map(({ label, at }) => ({ label, at })),
      scopes: [['sex']],
    });
    const drawn = labels?.drawLabels(1, 10);
    expect([drawn?.cells, drawn?.massOf(0)]).toEqual([
      2,
      viewOf(bare, SEX).labels?.drawLabels(1, 10).massOf(0),
    ]);
  });

  it('has the strata that were counted with the scope, and none overall', () => {
    const { strata } = viewOf(cube, SEX, 'job');
    expect(strata?.column).toBe('job');
    expect(
      strata?.strata.map(({ stratum, groups }) => [stratum, groups.map(({ key }) => key.join('+'))]),
    ).toEqual([
      ['x', ['m', 'f']],
      ['y', ['m']],
    ]);
    expect(viewOf(cube, SEX, 'age').strata).toBeUndefined();
    expect(viewOf(cube, OVERALL, 'job').strata).toBeUndefined();
    expect(
      viewOf(cubeOfRows({ task: 'regression', rows, scopes: [['sex'], ['sex', 'job']] }), SEX, 'job').strata,
    ).toBeUndefined();
  });

  it('has the strata in the order of their names, whatever group had them first', () => {
    const crossed = [
      { label: '1', prediction: '1', at: { sex: 'f', job: 'y' } },
      { label: '1', prediction: '1', at: { sex: 'm', job: 'x' } },
    ];
    const counted = cubeOfRows({ task: 'binary', rows: crossed, scopes: [['sex'], ['sex', 'job']] });
    expect(viewOf(counted, SEX, 'job').strata?.strata.map(({ stratum }) => stratum)).toEqual(['x', 'y']);
  });

  it('is empty for a scope that was not counted', () => {
    expect(viewOf(cube, { kind: 'attribute', columns: ['race'] })).toEqual({});
    expect(viewOf({ ...cube, marginals: [] }, OVERALL)).toEqual({});
  });
});
