import { describe, expect, it } from '@jest/globals';
import type { GroupCells, Marginal } from '../../src/cube/cube.ts';
import { cubeOfCells } from '../../src/report/cube-of-cells.ts';
import type { SubjectReport } from '../../src/report/report.ts';
import { filesUnder } from '../../scripts/tree.ts';
import { scenarioReport } from '../doors/valid-report.ts';

const names = filesUnder('__tests__/scenarios').flatMap(
  (path) => /^__tests__\/scenarios\/([^/]+)\/expected\/fates-report\.json$/.exec(path)?.[1] ?? [],
);
const subjects = names.flatMap((name) => scenarioReport(name).subjects);
const [whole] = scenarioReport('gap-between-groups').subjects;
if (whole === undefined) throw new Error('the scenario has no subject');
const valid: SubjectReport = whole;

describe('the cube of a report’s cells', () => {
  it('is there for every subject of the scenarios whose cells are counts of classes', () => {
    for (const subject of subjects) {
      const isCounted =
        (subject.task === 'binary' || subject.task === 'multiclass') && subject.cells.length > 0;
      expect([subject.id, cubeOfCells(subject) !== undefined]).toEqual([subject.id, isCounted]);
    }
    expect(subjects.filter((subject) => cubeOfCells(subject) !== undefined).length).toBeGreaterThan(5);
  });

  it('gives the numbers that the report has', () => {
    const cube = cubeOfCells(valid);
    const [cells] = cube?.marginals[0]?.groups ?? [];
    const total = cells?.n.reduce((sum, n) => sum + n, 0) ?? 0;
    const hits = (cells?.n[0] ?? 0) + (cells?.n[3] ?? 0);
    const judged = valid.properties
      .flatMap(({ findings }) => findings)
      .find((finding) => finding.metric === 'performance/accuracy')?.measurement;
    expect(judged?.status === 'measured' ? judged.value : judged).toBeCloseTo(hits / total, 12);
    expect([cube?.hasDecisions, cube?.weighted, cube?.rows]).toEqual([true, false, valid.rows]);
  });

  const [first] = valid.cells;
  const group = first?.groups[0];
  if (first === undefined || group === undefined) throw new Error('no cells');
  const withGroup = (change: Partial<GroupCells>): readonly Marginal[] => [
    { ...first, groups: [{ ...group, ...change }] },
  ];

  it('knows weights, and a table of truth alone', () => {
    const heavy = {
      ...valid,
      cells: withGroup({ w: group.w.map((w) => w * 2), w2: group.w2.map((w) => w * 4) }),
    };
    expect(cubeOfCells(heavy)?.weighted).toBe(true);
    const truth = { ...valid, cells: withGroup({ n: [3, 4], w: [3, 4], w2: [3, 4] }) };
    expect(cubeOfCells(truth)?.hasDecisions).toBe(false);
  });

  it.each<[string, Partial<SubjectReport>]>([
    ['one class', { classes: ['a'] }],
    ['no overall marginal', { cells: valid.cells.slice(1) }],
    ['two overall groups', { cells: [{ ...first, groups: [group, group] }] }],
    ['another number of cells', { cells: withGroup({ n: [1, 2, 3] }) }],
    ['weights of another number', { cells: withGroup({ w: [1] }) }],
    ['half a row', { cells: withGroup({ n: group.n.map((n) => n + 0.5) }) }],
    ['a negative count', { cells: withGroup({ n: group.n.map(() => -1) }) }],
    ['weight without rows', { cells: withGroup({ n: group.n.map(() => 0) }) }],
    ['a key of another width', { cells: withGroup({ key: ['x'] }) }],
    ['marginals twice', { cells: [first, first] }],
    [
      'groups out of order',
      { cells: valid.cells.map((cell) => ({ ...cell, groups: [...cell.groups].reverse() })) },
    ],
    ['a regression', { task: 'regression' }],
    ['an unknown task', { task: 'unknown' }],
  ])('is none of %s', (_, change) => {
    expect(cubeOfCells({ ...valid, ...change })).toBeUndefined();
  });
});
