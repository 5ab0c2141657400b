import type { RunVerdict } from '../../judge/finding.ts';
import type { Report } from '../report.ts';
import { findingKey, isWorse } from './diff-findings.ts';
import { diffPolicy } from './diff-policy.ts';
import { diffScores, diffSubjects, findingsOf, verdictDiff } from './diff-subjects.ts';
import { isSame, pairs, sides } from './pair.ts';
import type { DiffedReport, ProblemDiff, ReportDiff, WaiverDiff } from './report-diff.ts';

/** What a reader would look for in B after having read A. Sentences, dates and commits are not compared. */
export function diffReports(from: Report, to: Report): ReportDiff {
  const verdict = verdictDiff(from.verdict, to.verdict);
  const tool = from.tool.version === to.tool.version ? undefined : sides(from.tool.version, to.tool.version);
  const parts = {
    scores: diffScores(from.score, to.score),
    subjects: diffSubjects(from, to),
    policy: diffPolicy(from, to),
    waivers: diffWaivers(from, to),
    problems: diffProblems(from, to),
  };
  return {
    schema: 'fates-diff/1',
    from: diffed(from),
    to: diffed(to),
    worse: isLower(from.verdict, to.verdict) || isStepBack(parts),
    compared: counts(from, to),
    ...(verdict === undefined ? {} : { verdict }),
    ...parts,
    ...(tool === undefined ? {} : { tool }),
  };
}

/** Whether there is anything to read but which reports they are. */
export function isEmpty(diff: ReportDiff): boolean {
  const { scores, subjects, policy, waivers, problems, verdict, tool } = diff;
  const lists = [scores, subjects, policy, waivers, problems];
  return lists.every((list) => list.length === 0) && verdict === undefined && tool === undefined;
}

const WORST_FIRST: readonly RunVerdict[] = ['fail', 'inconclusive', 'warn', 'pass', 'nothing'];

function isLower(from: RunVerdict, to: RunVerdict): boolean {
  return WORST_FIRST.indexOf(to) < WORST_FIRST.indexOf(from);
}

function isStepBack({ scores, subjects }: Pick<ReportDiff, 'scores' | 'subjects'>): boolean {
  return (
    scores.some(({ from, to }) => from !== undefined && to !== undefined && to < from) ||
    subjects.some(
      ({ change, untouched, findings }) =>
        (change === 'removed' && untouched === undefined) || findings.some(isWorse),
    )
  );
}

function diffed({ digest, asOf, commit, tool }: Report): DiffedReport {
  const read = commit.tree ?? commit.head;
  return { digest, asOf, ...(read === undefined ? {} : { commit: read }), tool: tool.version };
}

function counts(from: Report, to: Report): ReportDiff['compared'] {
  const of = <T>(list: (report: Report) => readonly T[], keyOf: (item: T) => string): number =>
    pairs(list(from), list(to), keyOf).length;
  return {
    subjects: of(
      ({ subjects }) => subjects,
      ({ id }) => id,
    ),
    findings: of(
      ({ subjects }) =>
        subjects.flatMap((subject) =>
          findingsOf(subject).map((finding) => [subject.id, findingKey(finding)]),
        ),
      (key) => JSON.stringify(key),
    ),
    files: of(
      ({ subjects }) => subjects.flatMap(({ id, files }) => files.map(({ path }) => [id, path])),
      (key) => JSON.stringify(key),
    ),
    waivers: of(
      ({ waivers }) => waivers,
      ({ id }) => id,
    ),
  };
}

function diffWaivers(from: Report, to: Report): readonly WaiverDiff[] {
  return pairs(from.waivers, to.waivers, ({ id }) => id).flatMap((pair) => {
    const id = pair.to?.id ?? pair.from?.id;
    return id === undefined || isSame(pair.from, pair.to) ? [] : [{ id, ...pair }];
  });
}

function diffProblems(from: Report, to: Report): readonly ProblemDiff[] {
  const found = pairs(problemsOf(from), problemsOf(to), (each) => JSON.stringify(each));
  const only = (side: 'from' | 'to', other: 'from' | 'to', change: ProblemDiff['change']) =>
    found.flatMap((pair) =>
      pair[side] === undefined || pair[other] !== undefined ? [] : [{ change, ...pair[side] }],
    );
  return [...only('to', 'from', 'appeared'), ...only('from', 'to', 'gone')];
}

function problemsOf({ problems, subjects }: Report): readonly Omit<ProblemDiff, 'change'>[] {
  return [
    ...problems.map((problem) => ({ problem })),
    ...subjects.flatMap(({ id, problems: own }) => own.map((problem) => ({ subject: id, problem }))),
  ];
}
