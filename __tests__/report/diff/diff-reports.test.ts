import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../../src/judge/finding.ts';
import { isWorse } from '../../../src/report/diff/diff-findings.ts';
import { diffReports, isEmpty } from '../../../src/report/diff/diff-reports.ts';
import type { FindingChange, ReportDiff } from '../../../src/report/diff/report-diff.ts';
import { diffSchema } from '../../../src/report/diff/schema.ts';
import type { Report } from '../../../src/report/report.ts';
import { compared, standings, stricter } from '../../render/reports/base.ts';
import { finding, measured, METRICS, report, subject } from '../../render/reports/build.ts';
import { fail } from '../../render/reports/fail.ts';
import { HOSTILE, hostileReport } from '../../render/reports/hostile.ts';
import { advisory, broken } from '../../render/reports/open.ts';
import { nothing } from '../../render/reports/quiet.ts';
import { two } from '../../render/reports/several.ts';
import { after, before } from './two-reports.ts';

const base = [before, after, compared, standings, stricter];
const REPORTS: readonly Report[] = [...base, fail, advisory, broken, nothing, two];
const ALL = [...REPORTS, hostileReport(HOSTILE.slice(0, -1).join(' '))];
const PAIRS = ALL.flatMap((a) => ALL.map((b) => [a, b] as const));

/** One finding in each, all else the same. */
function one(from: Verdict | undefined, to: Verdict | undefined): ReportDiff {
  const [a, b] = [from, to].map((verdict) =>
    report([subject('x', verdict === undefined ? [] : [finding('fairness/a', verdict)], {})]),
  );
  return diffReports(a ?? report([]), b ?? report([]));
}

function changeOf(from: Verdict | undefined, to: Verdict | undefined): FindingChange | undefined {
  return one(from, to).subjects[0]?.findings[0]?.change;
}

describe('the difference of two reports', () => {
  it('of a report with itself is empty, and no worse', () => {
    for (const each of REPORTS) {
      const diff = diffReports(each, each);
      expect([isEmpty(diff), diff.worse]).toEqual([true, false]);
      expect(isEmpty(diffReports(each, { ...each, asOf: '2020-01-01', commit: {}, digest: 'x' }))).toBe(true);
    }
  });

  it('has the form that its schema says', () => {
    for (const [a, b] of PAIRS) {
      const diff = diffReports(a, b);
      expect(diffSchema.parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff);
    }
  });

  it('mirrored is the difference of B and A with the sides swapped', () => {
    for (const [a, b] of PAIRS) {
      expect(bare(diffReports(b, a))).toEqual(bare(swapped(diffReports(a, b))));
    }
  });

  it('depends on no order in the reports', () => {
    for (const [a, b] of PAIRS) {
      expect(diffReports(reversed(a), reversed(b))).toEqual(diffReports(a, b));
      expect(diffReports(a, reversed(a)).worse).toBe(false);
    }
  });
});

/** What does not depend on which side is read first, sorted. */
function bare(diff: ReportDiff): readonly string[] {
  const { subjects, scores, waivers, policy, problems, verdict, tool, compared: counts } = diff;
  const parts: readonly unknown[] = [
    counts,
    verdict,
    tool,
    ...scores,
    ...waivers,
    ...problems,
    ...policy.map(({ id, from, to }) => ({ id, from, to })),
    ...subjects.flatMap(({ id, change, untouched, verdict: own, scores: ownScores, findings, files }) => [
      { id, change, untouched, own },
      ...ownScores,
      ...files,
      ...findings.map(({ requirement, scope, from, to, farther }) => ({
        requirement,
        scope,
        from,
        to,
        farther,
      })),
    ]),
  ];
  return parts.map((part) => JSON.stringify(part, sortKeys)).toSorted();
}

function sortKeys(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

const OPPOSITE = { added: 'removed', removed: 'added', altered: 'altered' } as const;

function swapped(diff: ReportDiff): ReportDiff {
  const turn = <T extends { readonly from?: unknown; readonly to?: unknown }>({ from, to, ...rest }: T) => ({
    ...rest,
    ...(to === undefined ? {} : { from: to }),
    ...(from === undefined ? {} : { to: from }),
  });
  const json: unknown = {
    ...diff,
    scores: diff.scores.map(turn),
    waivers: diff.waivers.map(turn),
    policy: diff.policy.map(turn),
    problems: diff.problems.map((each) => ({
      ...each,
      change: each.change === 'gone' ? 'appeared' : 'gone',
    })),
    ...(diff.verdict === undefined ? {} : { verdict: turn(diff.verdict) }),
    ...(diff.tool === undefined ? {} : { tool: turn(diff.tool) }),
    subjects: diff.subjects.map(({ change, verdict, scores, findings, files, ...rest }) => ({
      ...rest,
      change: OPPOSITE[change],
      ...(verdict === undefined ? {} : { verdict: turn(verdict) }),
      scores: scores.map(turn),
      files: files.map(turn),
      findings: findings.map(({ farther, ...each }) => ({
        ...turn(each),
        ...(farther === undefined ? {} : { farther: farther === 0 ? 0 : -farther }),
      })),
    })),
  };
  return diffSchema.parse(json);
}

function reversed(each: Report): Report {
  const { subjects, waivers, problems, metrics } = each;
  return {
    ...each,
    metrics: Object.fromEntries(Object.entries(metrics).toReversed()),
    waivers: waivers.toReversed(),
    problems: problems.toReversed(),
    subjects: subjects.toReversed().map((one_) => ({
      ...one_,
      files: one_.files.toReversed(),
      properties: one_.properties
        .toReversed()
        .map((property) => ({ ...property, findings: property.findings.toReversed() })),
    })),
  };
}

describe('a finding', () => {
  it.each<[Verdict | undefined, Verdict | undefined, FindingChange | undefined, FindingChange | undefined]>([
    ['PASS', 'FAIL', 'newly-failing', 'mended'],
    ['WARN', 'INSUFFICIENT', 'newly-failing', 'mended'],
    ['WAIVED', 'FAIL', 'newly-failing', 'newly-waived'],
    ['PASS', 'WAIVED', 'newly-waived', 'mended'],
    ['PASS', 'WARN', 'worse', 'better'],
    ['INSUFFICIENT', 'FAIL', 'worse', 'better'],
    ['FAIL', 'ERROR', 'worse', 'better'],
    [undefined, 'PASS', 'appeared', 'gone'],
    ['N/A', 'FAIL', 'appeared', 'gone'],
    [undefined, 'N/A', undefined, undefined],
    ['PASS', 'PASS', undefined, undefined],
  ])('from %s to %s is %s, and back %s', (from, to, change, back) => {
    expect([changeOf(from, to), changeOf(to, from)]).toEqual([change, back]);
  });

  it('is a step back when it opens, is waived, gets worse, appears open, or a required one is gone', () => {
    const verdicts = [undefined, 'PASS', 'WARN', 'WAIVED', 'INSUFFICIENT', 'FAIL'] as const;
    const steps = verdicts.flatMap((from) =>
      verdicts.flatMap((to) => (one(from, to).worse ? [`${from ?? '–'}>${to ?? '–'}`] : [])),
    );
    const expected = {
      '–': 'INSUFFICIENT FAIL',
      PASS: '– WARN WAIVED INSUFFICIENT FAIL',
      WARN: '– WAIVED INSUFFICIENT FAIL',
      WAIVED: '– INSUFFICIENT FAIL',
      INSUFFICIENT: '– WAIVED FAIL',
      FAIL: '– WAIVED',
    };
    expect(steps).toEqual(
      Object.entries(expected).flatMap(([from, to]) => to.split(' ').map((verdict) => `${from}>${verdict}`)),
    );
  });

  it('that moved says how much farther from its ideal it is, whatever is better', () => {
    const [lower] = Object.values(METRICS);
    const moved = (direction: 'lower' | 'higher' | 'target', ideal: number | null) => {
      const metrics = lower === undefined ? {} : { 'fairness/a': { ...lower, direction, ideal } };
      const of = (value: number) =>
        report([subject('x', [finding('fairness/a', 'PASS', { measurement: measured(value) })], {})], {
          metrics,
        });
      return diffReports(of(0.5), of(0.75)).subjects[0]?.findings[0]?.farther;
    };
    expect([moved('lower', 0), moved('lower', null), moved('higher', 1), moved('higher', null)]).toEqual([
      0.25, 0.25, -0.25, -0.25,
    ]);
    expect(moved('target', 0.625)).toBe(0);
    expect(one('PASS', 'WARN').subjects[0]?.findings[0]?.farther).toBeUndefined();
  });

  it('twice under one id, as no run writes it, is paired without regard to order', () => {
    const of = (...values: readonly number[]) =>
      report([
        subject(
          'x',
          values.map((value) => finding('fairness/a', 'PASS', { measurement: measured(value) })),
          {},
        ),
      ]);
    expect(isEmpty(diffReports(of(0.1, 0.2), of(0.2, 0.1)))).toBe(true);
  });
});

describe('two reports of one model', () => {
  const diff = diffReports(before, after);
  const subjectOf = (id: string) => diff.subjects.find((each) => each.id === id);

  it('differ worst first', () => {
    expect(diff.worse).toBe(true);
    expect(diff.subjects.map(({ id, change, untouched }) => [id, change, untouched])).toEqual([
      ['old', 'removed', undefined],
      ['income', 'altered', undefined],
      ['fresh', 'added', undefined],
      ['resting', 'removed', true],
    ]);
    expect(subjectOf('income')?.findings.map(({ change, metric }) => `${change} ${metric}`)).toEqual([
      'newly-failing fairness/equalized-odds-difference',
      'newly-failing ethics/emissions-declared',
      'newly-waived accountability/changelog',
      'worse transparency/card-sections',
      'gone accountability/declared-claims',
      'moved performance/accuracy',
      'appeared security/pickle-imports',
      'mended fairness/demographic-parity-difference',
    ]);
  });

  it('differ in the policy that judged, looser first, in files, waivers, problems and the tool', () => {
    expect(diff.policy.map(({ change, id }) => `${change} ${id}`)).toEqual([
      'looser performance/accuracy',
      'looser fail-on',
      'removed accountability/declared-claims@sex',
      'changed minimum.group',
      'added security/pickle-imports@sex',
    ]);
    expect(subjectOf('income')?.files.map(({ path, from, to }) => [path, from?.grade, to?.grade])).toEqual([
      ['evaluation/new.csv', undefined, 'reported'],
      ['evaluation/predictions.csv', 'computed', undefined],
    ]);
    expect(diff.waivers.map(({ id, from, to }) => [id, from, to?.state])).toEqual([
      ['W-1', undefined, 'applied'],
    ]);
    expect(diff.problems.map(({ change, problem }) => [change, problem.path])).toEqual([
      ['appeared', 'card.md'],
    ]);
    expect(diff.tool).toEqual({ from: '0.1.0', to: '0.2.0' });
  });

  it('are worse by a lower score or a worse verdict alone', () => {
    const scored = report([subject('x', [], { fairness: 50 })]);
    expect(diffReports(scored, report([subject('x', [], { fairness: 49 })])).worse).toBe(true);
    expect(diffReports(scored, report([subject('x', [], { fairness: 51 })])).worse).toBe(false);
    expect(diffReports(scored, { ...scored, verdict: 'warn' }).worse).toBe(true);
    expect(diff.subjects.flatMap(({ findings }) => findings.filter(isWorse))).toHaveLength(5);
  });
});

describe('bounds that differ', () => {
  it.each([
    [{ kind: 'max', max: 0.1 }, { kind: 'max', max: 0.2 }, 'looser'],
    [{ kind: 'min', min: 0.1 }, { kind: 'min', min: 0.2 }, 'stricter'],
    [{ kind: 'within', within: [0, 1] }, { kind: 'within', within: [0.5, 2] }, 'changed'],
    [{ kind: 'max', max: 0.1, warn: 0.05 }, { kind: 'max', max: 0.1 }, 'changed'],
    [{ kind: 'max', max: 1 }, { kind: 'within', within: [0, 1] }, 'stricter'],
  ] as const)('%j to %j: %s', (from, to, change) => {
    const of = (bound: typeof from | typeof to, level: 'required' | 'advisory' = 'required') =>
      report([subject('x', [finding('fairness/a', 'PASS', { bound, level, options: { k: 1 } })], {})]);
    expect(diffReports(of(from), of(to)).policy.map((each) => each.change)).toEqual([change]);
    const both = diffReports(of(from, 'advisory'), of(to)).policy.map((each) => each.change);
    expect(both).toEqual([change === 'stricter' ? 'stricter' : 'changed']);
  });

  it('of an advisory policy are looser, of a stricter gate stricter', () => {
    const { policy } = before;
    const of = (more: Partial<Report['policy']>) =>
      diffReports(before, { ...before, policy: { ...policy, ...more } }).policy.map(
        ({ id, change }) => `${id} ${change}`,
      );
    expect(of({ advisory: true, path: 'other.yml' })).toEqual(['advisory looser', 'path changed']);
    expect(of({ failOn: 'warn' })).toEqual(['fail-on stricter']);
  });
});
