/**
 * Subjects, policy and circumstances → the one report. No clock, no randomness, no path outside the repository.
 */
import type { MetricFacts } from '../judge/facts.ts';
import { blocks, worstVerdict } from '../judge/run-verdict.ts';
import { worstScore } from '../judge/score.ts';
import { verdictWithWaivers } from '../judge/waiver-states.ts';
import type { Problem } from '../problem.ts';
import type { UnsealedReport } from './canonical.ts';
import type { ExaminedRule } from './examined.ts';
import type { MetricSummary, SubjectReport } from './report.ts';

export type ReportInputs = Pick<
  UnsealedReport,
  | 'tool'
  | 'asOf'
  | 'policy'
  | 'policyChanges'
  | 'commit'
  | 'baseline'
  | 'untouched'
  | 'waivers'
  | 'notLookedAt'
  | 'profiles'
  | 'suggestedPolicy'
  | 'unbound'
> & {
  readonly subjects: readonly SubjectReport[];
  /** Those that findings in files name. */
  readonly rules?: { readonly [id: string]: ExaminedRule };
  /** Of reading the world, not of one subject: any makes the run fail. */
  readonly problems: readonly Problem[];
  /** The policy that judges cannot be the one that should: no verdict is better than this. */
  readonly atBest?: 'inconclusive';
  readonly facts: ReadonlyMap<string, MetricFacts & Pick<MetricSummary, 'references' | 'limitations'>>;
};

export function assemble({
  facts,
  subjects,
  problems,
  atBest,
  rules = {},
  ...rest
}: ReportInputs): UnsealedReport {
  const score = worstScore(subjects.flatMap((subject) => subject.score ?? []));
  const judged = worstVerdict([
    ...subjects.map((subject) => subject.verdict),
    ...(problems.length > 0 ? (['fail'] as const) : []),
    ...(rest.unbound === undefined || rest.unbound.verdict === 'pass' ? [] : [rest.unbound.verdict]),
    ...(atBest === undefined ? [] : [atBest]),
  ]);
  const verdict = subjects.length === 0 ? judged : verdictWithWaivers(judged, rest.waivers);
  return {
    schema: 'fates-report/1',
    ...rest,
    subjects: subjects.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    metrics: summaries(subjects, facts),
    ...(Object.keys(rules).length === 0 ? {} : { rules }),
    ...(score === undefined ? {} : { score }),
    verdict,
    blocks: blocks(verdict, rest.policy.failOn, rest.policy.advisory),
    problems,
  };
}

function summaries(
  subjects: readonly SubjectReport[],
  facts: ReportInputs['facts'],
): UnsealedReport['metrics'] {
  const used = new Set(
    subjects.flatMap(({ properties }) =>
      properties.flatMap(({ findings }) => findings.map(({ metric }) => metric)),
    ),
  );
  const entries = [...facts.values()]
    .filter(({ id }) => used.has(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, question, formula, direction, ideal, unit, references, remedies, limitations }) => [
      id,
      { title, question, formula, direction, ideal: finite(ideal), unit, references, remedies, limitations },
    ]);
  return Object.fromEntries(entries);
}

/** JSON has no infinity. */
function finite(ideal: number): number | null {
  return Number.isFinite(ideal) ? ideal : null;
}
