import type { Grade } from '../evidence/evidence.ts';
import type { Level } from '../policy/policy.ts';
import type { Property, Verdict } from './finding.ts';
import { PROPERTIES } from './finding.ts';
import { satisfies } from './run-verdict.ts';

/** What scoring needs to know of a finding. */
export interface Scored {
  readonly verdict: Verdict;
  readonly level: Level;
  readonly weight: number;
  readonly grade?: Grade;
  readonly fullGrade: Grade;
}

export interface ScoreOf {
  readonly headline: number;
  readonly mean: number;
  readonly assessed: number;
  readonly properties: { readonly [P in Property]?: number };
}

/** Worst first; a PASS counts whole from the metric's full grade on. */
export const GRADES: readonly Grade[] = ['declared', 'reported', 'computed', 'reproduced', 'attested'];

/** A property below it has something required that is not satisfied, and one with satisfied requirements is not below it. */
export const SATISFIED = 50;

/** Points of one finding: 0, ¼, ½ or 1 (policy.md, "Scores"). */
export function pointsOf(finding: Scored): number {
  const whole =
    finding.grade !== undefined && GRADES.indexOf(finding.grade) >= GRADES.indexOf(finding.fullGrade)
      ? 1
      : 0.5;
  if (finding.verdict === 'PASS') {
    return whole;
  }
  return finding.verdict === 'WARN' && finding.level === 'required' ? whole / 2 : 0;
}

/**
 * Score of a property, a whole number in [0, 100] rounded down; undefined when nothing is counted. A required
 * finding that is not satisfied caps it at 49; `isCapped` (a critical finding in a file, waived or not, or a file of the model
 * that was not read to its end) caps it at 0; where required ones exist and all are satisfied it is at least 50
 * (docs/adr/0003-score-floor.md).
 */
export function propertyScore(findings: readonly Scored[], isCapped = false): number | undefined {
  const counted = findings.filter(({ verdict }) => verdict !== 'N/A');
  if (counted.length === 0) {
    return undefined;
  }
  if (isCapped) {
    return 0;
  }
  const weight = counted.reduce((sum, finding) => sum + finding.weight, 0);
  const points = counted.reduce((sum, finding) => sum + finding.weight * pointsOf(finding), 0);
  const raw = Math.floor((100 * points) / weight + 1e-9);
  const required = counted.filter(({ level }) => level === 'required');
  if (required.length === 0) {
    return raw;
  }
  return required.every(({ verdict }) => satisfies(verdict))
    ? Math.max(SATISFIED, raw)
    : Math.min(SATISFIED - 1, raw);
}

/** Headline (minimum) and mean over the properties that have a score; undefined when none has. */
export function scoreOf(properties: { readonly [P in Property]?: number }): ScoreOf | undefined {
  const scores = PROPERTIES.flatMap((property) => properties[property] ?? []);
  if (scores.length === 0) {
    return undefined;
  }
  return {
    headline: Math.min(...scores),
    mean: Math.floor(scores.reduce((sum, score) => sum + score, 0) / scores.length),
    assessed: scores.length,
    properties,
  };
}

/** Of a repository: each property is as good as in its worst subject. */
export function worstScore(subjects: readonly ScoreOf[]): ScoreOf | undefined {
  const lowest: { [P in Property]?: number } = {};
  for (const property of PROPERTIES) {
    const scores = subjects.flatMap((subject) => subject.properties[property] ?? []);
    if (scores.length > 0) {
      lowest[property] = Math.min(...scores);
    }
  }
  return scoreOf(lowest);
}
