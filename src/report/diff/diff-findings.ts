import type { Verdict } from '../../judge/finding.ts';
import { SEVERITY } from '../../judge/run-verdict.ts';
import type { MetricSummary, Report, ReportFinding } from '../report.ts';
import { isSame, pairs, sides } from './pair.ts';
import type { FindingChange, FindingDiff, FindingSide } from './report-diff.ts';

export interface FindingsOf {
  readonly findings: readonly ReportFinding[];
  readonly metrics: Report['metrics'];
}

/** Findings that differ, worst first. */
export function diffFindings(from: FindingsOf, to: FindingsOf): readonly FindingDiff[] {
  return pairs(from.findings, to.findings, findingKey)
    .flatMap((pair) => diffFinding(pair.from, pair.to, { ...from.metrics, ...to.metrics }))
    .map((diff) => ({ diff, key: JSON.stringify(diff) }))
    .toSorted((a, b) => worseFirst(a.diff, b.diff) || (a.key < b.key ? -1 : 1))
    .map(({ diff }) => diff);
}

export function findingKey({ requirement, scopeKind, scope }: ReportFinding): string {
  return JSON.stringify([requirement, scopeKind, scope]);
}

function diffFinding(
  from: ReportFinding | undefined,
  to: ReportFinding | undefined,
  metrics: Report['metrics'],
): readonly FindingDiff[] {
  const [was, is] = [from, to].map((finding) => (finding === undefined ? undefined : sideOf(finding)));
  const named = to ?? from;
  const change = changeOf(was, is);
  if (named === undefined || change === undefined) {
    return [];
  }
  const { requirement, metric, scope, scopeKind } = named;
  const summary = Object.hasOwn(metrics, metric) ? metrics[metric] : undefined;
  const farther = summary === undefined ? undefined : fartherBy(summary, was, is);
  return [
    {
      change,
      requirement,
      metric,
      title: summary?.title ?? metric,
      scope,
      scopeKind,
      ...sides(was, is),
      ...(farther === undefined ? {} : { farther }),
    },
  ];
}

function sideOf({ verdict, level, bound, measurement, grade, waiver }: ReportFinding): FindingSide {
  const { status } = measurement;
  const measured = status === 'measured' ? measurement : undefined;
  return {
    verdict,
    level,
    bound,
    status,
    ...(measured === undefined ? {} : { value: measured.value }),
    ...(measured?.interval === undefined ? {} : { interval: measured.interval }),
    ...(grade === undefined ? {} : { grade }),
    ...(waiver === undefined ? {} : { waiver: waiver.id }),
  };
}

const OPEN: ReadonlySet<Verdict> = new Set(['ERROR', 'FAIL', 'MISSING', 'INSUFFICIENT']);

/** What does not apply is as good as not there; undefined when nothing differs. */
function changeOf(from: FindingSide | undefined, to: FindingSide | undefined): FindingChange | undefined {
  const [was, is] = [from, to].map((side) => (side?.verdict === 'N/A' ? undefined : side?.verdict));
  if (was === undefined || is === undefined) {
    return was === is ? undefined : was === undefined ? 'appeared' : 'gone';
  }
  if (was === is) {
    return isSame(from, to) ? undefined : 'moved';
  }
  if (is === 'WAIVED') {
    return 'newly-waived';
  }
  if (OPEN.has(is) !== OPEN.has(was) || was === 'WAIVED') {
    return OPEN.has(is) ? 'newly-failing' : 'mended';
  }
  return SEVERITY.indexOf(is) < SEVERITY.indexOf(was) ? 'worse' : 'better';
}

/** Of the distance to the ideal; where more or less is always better, of the value itself. */
function fartherBy(
  { direction, ideal }: MetricSummary,
  from: FindingSide | undefined,
  to: FindingSide | undefined,
): number | undefined {
  if (from?.value === undefined || to?.value === undefined) {
    return undefined;
  }
  const distance = (value: number): number =>
    ideal === null ? (direction === 'higher' ? -value : value) : Math.abs(value - ideal);
  return Number((distance(to.value) - distance(from.value)).toPrecision(12));
}

/** Whether it is a step back: newly open, newly waived, a worse verdict, an open finding more, a required one less. */
export function isWorse({ change, from, to }: FindingDiff): boolean {
  switch (change) {
    case 'newly-failing':
    case 'newly-waived':
    case 'worse':
      return true;
    case 'appeared':
      return to !== undefined && OPEN.has(to.verdict);
    case 'gone':
      return from?.level === 'required';
    case 'moved':
    case 'better':
    case 'mended':
      return false;
  }
}

const STEPS_BACK: readonly FindingChange[] = ['newly-failing', 'newly-waived', 'worse', 'appeared', 'gone'];
const OTHERS: readonly FindingChange[] = ['gone', 'moved', 'appeared', 'better', 'mended'];

function worseFirst(a: FindingDiff, b: FindingDiff): number {
  return rankOf(a) - rankOf(b) || severityOf(a) - severityOf(b) || (b.farther ?? 0) - (a.farther ?? 0);
}

/** 0 is the worst. */
export function rankOf(diff: FindingDiff): number {
  return isWorse(diff) ? STEPS_BACK.indexOf(diff.change) : STEPS_BACK.length + OTHERS.indexOf(diff.change);
}

function severityOf({ from, to }: FindingDiff): number {
  const verdict = to?.verdict ?? from?.verdict;
  return verdict === undefined || verdict === 'N/A' ? SEVERITY.length : SEVERITY.indexOf(verdict);
}
