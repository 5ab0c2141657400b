/** Reports written by hand: what is the same in all of them, so that each file says only what it is about. */
import type { Family, Verdict } from '../../../src/judge/finding.ts';
import { text } from '../../../src/judge/text.ts';
import type { Measurement } from '../../../src/metrics/measurement.ts';
import type { MetricSummary, Report, ReportFinding, SubjectReport } from '../../../src/report/report.ts';

export const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
export const BASE = 'e4f5a6b7c8d90a1b2c3d4e5f60718293a4b5c6d7';
export const TREE = '0f1e2d3c4b5a69788796a5b4c3d2e1f001122334';

const FAMILIES: readonly Family[] = [
  'fairness',
  'accountability',
  'transparency',
  'ethics',
  'security',
  'performance',
];

export function metric(title: string, formula: string): MetricSummary {
  return {
    title,
    question: 'Do the groups get the favourable decision equally often?',
    formula,
    direction: 'lower',
    ideal: 0,
    unit: 'share',
    references: [
      { title: 'Fairlearn: common fairness metrics', url: 'https://fairlearn.org/main/user_guide/' },
    ],
    remedies: ['Compare decision thresholds per group.'],
    limitations: ['Says nothing about who should get the decision.'],
  };
}

export const METRICS: Report['metrics'] = {
  'fairness/demographic-parity-difference': metric(
    'Demographic parity difference',
    'max_g P(Ŷ=1|g) − min_g P(Ŷ=1|g)',
  ),
  'fairness/equalized-odds-difference': metric(
    'Equalized odds difference',
    'max(max_g TPR − min_g TPR, max_g FPR − min_g FPR)',
  ),
  'accountability/declared-claims': metric('Claims that were recomputed', 'confirmed / declared'),
  'accountability/changelog': metric('Changelog names the model', 'named / changed'),
  'transparency/card-sections': metric('Model card sections', 'present / expected'),
  'ethics/emissions-declared': metric('Emissions declared', 'declared / expected'),
  'security/pickle-imports': metric('Pickle imports that are known', 'known / imported'),
  'performance/accuracy': metric('Accuracy', '(TP + TN) / n'),
};

export function measured(
  value: number,
  more: Partial<Extract<Measurement, { status: 'measured' }>> = {},
): Measurement {
  return { status: 'measured', value, n: 32_561, ...more };
}

export function finding(
  metricId: string,
  verdict: Verdict,
  more: Partial<ReportFinding> = {},
): ReportFinding {
  const measurement = more.measurement ?? measured(0.05);
  return {
    requirement: `${metricId}@sex`,
    metric: metricId,
    scope: 'sex',
    scopeKind: 'attribute',
    bound: { kind: 'max', max: 0.1 },
    level: 'required',
    weight: 1,
    options: {},
    origin: { source: 'fates.yml', line: 12 },
    ...(measurement.status === 'measured' ? { grade: 'computed' as const } : {}),
    verdict,
    sentence: text`${[METRICS[metricId]?.title ?? metricId]} on ${'sex'} is ${0.05}; the bound is ${0.1}.`,
    details: [],
    remedy: [],
    ...more,
    measurement,
  };
}

export function subject(
  id: string,
  findings: readonly ReportFinding[],
  scores: Partial<Record<Family, number>>,
  more: Partial<SubjectReport> = {},
): SubjectReport {
  const known = Object.values(scores);
  const score = {
    headline: Math.min(...known),
    mean: known.reduce((sum, value) => sum + value, 0) / known.length,
    assessed: known.length,
    properties: scores,
  };
  return {
    id,
    task: 'binary',
    taskInferred: false,
    verdict: 'pass',
    ...(known.length === 0 ? {} : { score }),
    files: [
      {
        path: 'evaluation/predictions.csv',
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        bytes: 3_864_210,
        grade: 'computed',
        from: 'head',
      },
    ],
    notes: [],
    properties: FAMILIES.map((family) => ({
      family,
      ...(scores[family] === undefined ? {} : { score: scores[family] }),
      findings: findings.filter((entry) => entry.metric.startsWith(`${family}/`)),
    })),
    comparisons: 0,
    rows: 32_561,
    refused: [],
    cells: [],
    classes: ['negative', 'positive'],
    problems: [],
    ...more,
  };
}

export function report(subjects: readonly SubjectReport[], more: Partial<Report> = {}): Report {
  const scored = subjects.flatMap(({ score }) => score ?? []);
  const [lowest] = scored.toSorted((a, b) => a.headline - b.headline);
  return {
    schema: 'fates-report/1',
    tool: { name: 'fates-gate', version: '0.1.0' },
    asOf: '2026-11-21',
    policy: {
      path: 'fates.yml',
      sha256: 'ab'.repeat(32),
      ref: BASE,
      advisory: false,
      failOn: 'inconclusive',
      minimum: { group: 30, positives: 5, negatives: 5, decided: 5, confidence: 0.95 },
    },
    policyChanges: [],
    commit: { head: HEAD, base: BASE, tree: TREE, baseRef: 'main' },
    baseline: { state: 'absent' },
    subjects,
    untouched: [],
    metrics: METRICS,
    waivers: [],
    ...(lowest === undefined ? {} : { score: lowest }),
    verdict: 'pass',
    blocks: false,
    notLookedAt: [],
    problems: [],
    digest: 'c0ffee'.repeat(10).padEnd(64, '0'),
    ...more,
  };
}
