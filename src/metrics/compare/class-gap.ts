import { z } from 'zod';
import type { Rate } from '../../cube/rates.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import { itemAt } from '../../stats/item-at.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import {
  defineMetric,
  type MeasureContext,
  type Metric,
  type MetricExample,
  type MetricFacts,
} from '../metric.ts';
import { measuredOver, rateTable, tooFewGroups } from './group-table.ts';
import { mergedTable } from './merged-table.ts';
import { type JointCells, jointClassChance } from './joint-class-chance.ts';
import { oneVersusRest } from './one-versus-rest.ts';
import {
  combined,
  GAP_METHOD,
  gapIn,
  gapOf,
  type GapQuestion,
  type RatedTable,
  wholeOf,
} from './rate-gap.ts';

/** A rate of one class against the rest, and what is to be said of the gap in it. */
export interface ClassGap
  extends Pick<MetricFacts, 'id' | 'title' | 'question' | 'references' | 'limitations' | 'remedies'> {
  readonly rate: Rate;
  /** The rate of the class c in the formula: `P(ŷ = c | g)`. */
  readonly symbol: string;
  /** Each class alone, where they look at disjoint rows; else what is dealt for all of them at once. */
  readonly dealt: 'apart' | JointCells;
  /** What makes it bad; what is ideal and what degenerate is the same for all. */
  readonly bad: Omit<MetricExample, 'title'>;
}

const IDEAL = {
  title: 'ideal',
  table:
    'label,prediction,group\ncat,cat,a\ncat,dog,a\ndog,dog,a\nowl,owl,a\ncat,cat,b\ncat,dog,b\ndog,dog,b\nowl,owl,b\n',
  gives: 0,
  explanation: 'Both groups have the same rows.',
} as const;
const DEGENERATE = {
  title: 'degenerate',
  table: 'label,prediction,group\ncat,cat,a\ndog,cat,a\nowl,owl,a\n',
  gives: 'insufficient',
  explanation: 'One group makes no gap.',
} as const;

interface ClassQuestion extends Pick<GapQuestion, 'method'> {
  readonly aggregate: 'worst' | 'mean';
  readonly dealt: ClassGap['dealt'];
}

const FAIRLEARN = {
  title: 'Fairlearn: MetricFrame.difference, of one class against the rest',
  url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html',
};

/** Metrics that differ only by the rate. */
export function classFamily(rows: readonly ClassGap[]): readonly Metric[] {
  return rows.map(({ rate, symbol, dealt, references: [first, ...more], bad, ...row }) =>
    defineMetric({
      ...row,
      references: [first, ...more, FAIRLEARN],
      examples: [IDEAL, { title: 'bad', ...bad }, DEGENERATE],
      formula: `max_c (max_g ${symbol} − min_g ${symbol}); option aggregate: mean over the classes c`,
      unit: 'share',
      direction: 'lower',
      range: [0, 1],
      ideal: 0,
      scopes: ['attribute', 'intersection', 'slice'],
      needs: ['decisions'],
      tasks: ['multiclass'],
      fullGrade: 'computed',
      options: z.strictObject({
        method: GAP_METHOD,
        aggregate: z
          .enum(['worst', 'mean'])
          .default('worst')
          .describe('The gap of the class where it is largest, or the mean of the gaps of all classes'),
      }),
      standards: ['NIST AI RMF MEASURE 2.11'],
      lifecycle: 'stable',
      since: '1.0.0',
      compute: ({ decisions }, options, context) => classGap(decisions, rate, { ...options, dealt }, context),
    }),
  );
}

interface RatedClass extends RatedTable {
  readonly name: string;
}

/** The gap in a rate of each class against the rest, over the classes for which two groups count. */
function classGap(
  decisions: DecisionEvidence,
  rate: Rate,
  { method, aggregate, dealt }: ClassQuestion,
  context: MeasureContext,
): Measured | Insufficient {
  const rated = oneVersusRest(decisions).map((own, place) => ({
    place,
    name: itemAt(decisions.classes, place),
    rate,
    table: rateTable(own.groups, rate, context),
    decisions: own,
  }));
  const compared = rated.filter(({ table }) => tooFewGroups(table) === undefined);
  if (compared.length === 0) {
    return noClass(rated);
  }
  const combine = aggregate === 'mean' ? 'mean' : 'worst';
  const question: GapQuestion = {
    form: 'difference',
    method,
    combine,
    ...(dealt === 'apart' ? {} : { chance: 'none' }),
  };
  const found = gapIn(decisions, compared, question, context);
  const joint = compared.map(({ place, table }) => ({
    place,
    groups: table.eligible.map((row) => row.place),
  }));
  const chance =
    dealt === 'apart' ? found.chance : jointClassChance(decisions, joint, dealt, question, context);
  const merged = mergedTable(
    compared.map(({ table }) => table),
    compared.map((each) => wholeOf(each.decisions.overall, rate, method)),
    'difference',
  );
  const all = rated.filter(({ table }) => table.defined.length > 1);
  return measuredOver(merged, {
    ...found,
    chance,
    overDefined: combined(
      all.map((each) =>
        gapOf(each.table.defined, wholeOf(each.decisions.overall, rate, method), 'difference'),
      ),
      question,
    ),
    notes: [largestGap(compared, found.gaps), ...leftOut(rated.filter((each) => !compared.includes(each)))],
  });
}

function noClass(rated: readonly RatedClass[]): Insufficient {
  const { parts, excluded } = mergedTable(
    rated.map(({ table }) => table),
    [],
    'difference',
  );
  return {
    status: 'insufficient',
    n: Math.max(...rated.map(({ table }) => table.eligible.length)),
    needed: 2,
    reason: `none of ${rated.length} classes has its rate in 2 groups with enough rows`,
    parts: parts.map(({ group, n }) => ({ group, n, value: null })),
    excluded,
  };
}

/** Which class sets the worst gap; the first of the equal ones. */
function largestGap(compared: readonly RatedClass[], gaps: readonly number[]): string {
  const largest = Math.max(...gaps);
  const { name } = itemAt(compared, gaps.indexOf(largest));
  return `The gap is largest for the class ${JSON.stringify(name)}: ${largest.toFixed(4)}; a part is the group's largest distance to another group in any class.`;
}

function leftOut(others: readonly RatedClass[]): readonly string[] {
  const names = others.map(({ name }) => JSON.stringify(name));
  const shown = names.length > 5 ? [...names.slice(0, 5), `${names.length - 5} more`] : names;
  return names.length === 0
    ? []
    : [`Not compared, because fewer than 2 groups have the rate and enough rows: ${shown.join(', ')}.`];
}
