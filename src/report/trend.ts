import type { Property, RunVerdict } from '../judge/finding.ts';
import { PROPERTIES } from '../judge/finding.ts';
import type { Report, Score } from './report.ts';

/** Before and now; a side is absent where nothing was scored. */
export interface TrendStep {
  readonly before?: number;
  readonly now?: number;
  /** Now less before; above 0 is better. Absent unless both are there. */
  readonly change?: number;
}

/** This report beside an earlier one of the same policy. */
export interface Trend {
  /** The earlier report: its date, and what it was read from. */
  readonly since: { readonly asOf: string; readonly tree?: string };
  readonly verdict: { readonly before: RunVerdict; readonly now: RunVerdict };
  /** The headlines. */
  readonly score: TrendStep;
  /** Those that one of the two has assessed, in the order of FATES. */
  readonly properties: readonly (TrendStep & { readonly property: Property })[];
}

export function trendOf(before: Report, now: Report): Trend {
  const tree = before.commit.tree ?? before.commit.head;
  return {
    since: { asOf: before.asOf, ...(tree === undefined ? {} : { tree }) },
    verdict: { before: before.verdict, now: now.verdict },
    score: stepOf(before.score?.headline, now.score?.headline),
    properties: PROPERTIES.flatMap((property) => {
      const step = stepOf(scoreIn(before.score, property), scoreIn(now.score, property));
      return step.before === undefined && step.now === undefined ? [] : [{ property, ...step }];
    }),
  };
}

function scoreIn(score: Score | undefined, property: Property): number | undefined {
  return score?.properties[property];
}

function stepOf(before: number | undefined, now: number | undefined): TrendStep {
  return {
    ...(before === undefined ? {} : { before }),
    ...(now === undefined ? {} : { now }),
    ...(before === undefined || now === undefined ? {} : { change: Number((now - before).toPrecision(12)) }),
  };
}
