import type { EvaluationCube, Marginal } from '../cube/cube.ts';
import type { Gathered, Provenance, TableEvidence } from '../evidence/evidence.ts';
import type { MetricFacts } from '../judge/facts.ts';
import type { Family, Finding, Property } from '../judge/finding.ts';
import { PROPERTIES } from '../judge/finding.ts';
import { runVerdict } from '../judge/run-verdict.ts';
import type { Scored } from '../judge/score.ts';
import { propertyScore, scoreOf } from '../judge/score.ts';
import type { PlannedSubject } from '../policy/plan.ts';
import type { Standing } from '../policy/policy-change.ts';
import { scopeKey, scopeValue } from '../policy/scope.ts';
import type { Problem } from '../problem.ts';
import type { PropertyReport, ReportFinding, SubjectReport } from './report.ts';

const FAMILIES: readonly Family[] = [...PROPERTIES, 'performance'];

export interface SubjectInputs {
  readonly subject: PlannedSubject;
  readonly gathered: Gathered;
  readonly findings: readonly Finding[];
  readonly factsOf: (metric: string) => MetricFacts;
  /** Absent where nothing is before this commit. */
  readonly standing?: Standing | undefined;
  readonly baseline?: SubjectReport['baseline'] | undefined;
  readonly model?: SubjectReport['model'] | undefined;
  readonly boundBy?: SubjectReport['boundBy'] | undefined;
  /** What run manifests say of other bytes than these. */
  readonly modelNotes?: readonly string[];
  /** Files that were read without running them. */
  readonly files?:
    | {
        readonly examined: SubjectReport['examined'];
        readonly notes: readonly string[];
        readonly capsSecurity: boolean;
      }
    | undefined;
  /** What of the frames there is evidence for, where somebody asks. */
  readonly lifecycle?: SubjectReport['lifecycle'] | undefined;
  /** Why rows are not paired with the base's, where the policy binds an id. */
  readonly unpaired?: string | undefined;
}

/** One subject's part of the report: findings by property, scores, evidence, cells. */
export function subjectReport(given: SubjectInputs): SubjectReport {
  const { subject, gathered, findings, factsOf, standing, baseline } = given;
  const properties = FAMILIES.map((family) =>
    propertyReport(family, findings, factsOf, family === 'security' && given.files?.capsSecurity === true),
  );
  const score = scoreOf(scoresOf(properties));
  const { examined } = given.files ?? {};
  return {
    id: subject.id,
    ...(standing === undefined ? {} : { standing }),
    ...(baseline === undefined ? {} : { baseline: baselineReport(baseline) }),
    verdict: runVerdict(
      findings.map(({ verdict, planned }) => ({ verdict, level: planned.requirement.level })),
    ),
    ...(score === undefined ? {} : { score }),
    files: sortedFiles(gathered),
    ...(given.model === undefined ? {} : { model: given.model }),
    ...(given.boundBy === undefined ? {} : { boundBy: given.boundBy }),
    ...(examined === undefined || examined.length === 0 ? {} : { examined }),
    ...(given.lifecycle === undefined ? {} : { lifecycle: given.lifecycle }),
    properties,
    comparisons: comparisonsOf(findings),
    ...withNotes(gathered.ok ? counted(subject, gathered) : uncounted(subject, gathered), given),
  };
}

function withNotes(
  counts: Counts,
  { unpaired, modelNotes = [], files }: Pick<SubjectInputs, 'unpaired' | 'modelNotes' | 'files'>,
): Counts {
  const pairing = unpaired === undefined ? [] : [`Rows are not paired with the base's: ${unpaired}.`];
  return { ...counts, notes: [...counts.notes, ...pairing, ...modelNotes, ...(files?.notes ?? [])] };
}

/** Nothing but what the report says of it. */
function baselineReport({ state, because }: NonNullable<SubjectReport['baseline']>) {
  return { state, ...(because === undefined ? {} : { because }) };
}

/** What of the policy does not apply to this subject: named, so that nothing vanishes silently. */
function policyNotes({ skipped }: PlannedSubject): readonly string[] {
  return skipped.map(
    ({ requirement: { id, origin }, reason }) => `${id} of ${origin.source} is left out: ${reason}.`,
  );
}

type Counts = Pick<
  SubjectReport,
  'task' | 'taskInferred' | 'notes' | 'rows' | 'refused' | 'cells' | 'classes' | 'problems'
>;

function counted(subject: PlannedSubject, { table }: Extract<Gathered, { readonly ok: true }>): Counts {
  const { cube, task, taskInferred } = table;
  const { rows, refused, classes } = cube;
  const notes = [...table.notes, ...policyNotes(subject)];
  const problems = furtherProblems(table);
  return { task, taskInferred, notes, rows, refused, cells: cellsOf(cube), classes, problems };
}

/** Of the further tables; several kinds may have failed for one reason. */
function furtherProblems({ further }: TableEvidence): readonly Problem[] {
  const all = [...(further?.failures.values() ?? [])].flatMap(({ problems }) => problems);
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function uncounted(subject: PlannedSubject, { problems }: Extract<Gathered, { readonly ok: false }>): Counts {
  return {
    task: subject.task === 'infer' ? 'unknown' : subject.task,
    taskInferred: false,
    notes: policyNotes(subject),
    rows: 0,
    refused: [],
    cells: [],
    classes: [],
    problems,
  };
}

function scoresOf(properties: readonly PropertyReport[]): { readonly [P in Property]?: number } {
  const scores: { [P in Property]?: number } = {};
  for (const property of PROPERTIES) {
    const score = properties.find(({ family }) => family === property)?.score;
    if (score !== undefined) {
      scores[property] = score;
    }
  }
  return scores;
}

function sortedFiles(gathered: Gathered): readonly Provenance[] {
  const files = gathered.ok ? gathered.table.files : gathered.files;
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function propertyReport(
  family: Family,
  findings: readonly Finding[],
  factsOf: SubjectInputs['factsOf'],
  isCapped: boolean,
): PropertyReport {
  const own = findings.filter(({ planned }) => planned.requirement.metric.startsWith(`${family}/`));
  const scored: readonly Scored[] = own.map((finding) => ({
    verdict: finding.verdict,
    level: finding.planned.requirement.level,
    weight: finding.planned.requirement.weight,
    ...(finding.grade === undefined ? {} : { grade: finding.grade }),
    fullGrade: factsOf(finding.planned.requirement.metric).fullGrade,
  }));
  const score = family === 'performance' ? undefined : propertyScore(scored, isCapped);
  const sorted = own.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return { family, ...(score === undefined ? {} : { score }), findings: sorted.map(reportFinding) };
}

function sortKey({ planned }: Finding): string {
  return JSON.stringify([planned.requirement.metric, scopeKey(planned.scope), planned.requirement.id]);
}

function reportFinding(finding: Finding): ReportFinding {
  const { planned, ...rest } = finding;
  const { id, metric, bound, level, weight, options, because, owner, origin } = planned.requirement;
  return {
    requirement: id,
    metric,
    scope: scopeValue(planned.scope),
    scopeKind: planned.scope.kind,
    bound,
    level,
    weight,
    options,
    ...(because === undefined ? {} : { because }),
    ...(owner === undefined ? {} : { owner }),
    origin,
    ...rest,
  };
}

/** Pairs of groups that the measured gaps compare: what a reader should keep in mind with many of them. */
function comparisonsOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { measurement, planned }) => {
    // The parts of a number over all rows are columns or tables, which nobody compares with each other.
    const groups =
      measurement.status === 'measured' && planned.scope.kind !== 'overall'
        ? (measurement.parts ?? []).length - (measurement.excluded ?? []).length
        : 0;
    return sum + (groups > 1 ? (groups * (groups - 1)) / 2 : 0);
  }, 0);
}

/** The cells without scores and moments, to 12 significant digits: enough for another run to compare against. */
function cellsOf(cube: EvaluationCube): readonly Marginal[] {
  return cube.marginals.map(({ columns, groups }) => ({
    columns,
    groups: groups.map(({ key, n, w, w2 }) => ({ key, n, w: w.map(significant), w2: w2.map(significant) })),
  }));
}

function significant(value: number): number {
  return Number(value.toPrecision(12));
}
