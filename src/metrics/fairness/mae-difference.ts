import type { GroupCells } from '../../cube/cube.ts';
import { normalDraws } from '../../stats/normal-draws.ts';
import { randomStream } from '../../stats/random.ts';
import { simultaneousGap } from '../../stats/simultaneous-gap.ts';
import { absoluteLoss, jackknifed, jackknifeEstimate, type Jackknifed } from '../estimate/block-jackknife.ts';
import {
  type GroupRow,
  groupTable,
  type Interval,
  measuredOver,
  tooFewGroups,
} from '../compare/group-table.ts';
import { defineMetric, type MeasureContext, NO_OPTIONS } from '../metric.ts';
import { drawsFor } from '../compare/rate-gap.ts';

export default defineMetric({
  id: 'fairness/mae-difference',
  title: 'Mean absolute error difference',
  question: 'How much larger is the typical error of the prediction in one group than in another?',
  formula: 'max_g MAE − min_g MAE, MAE_g = Σw|y − ŷ| / Σw',
  unit: 'label-unit',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['residuals'],
  tasks: ['regression'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title:
        'Agarwal, Dudík, Wu, Fair regression: quantitative definitions and reduction-based algorithms (2019)',
      url: 'https://arxiv.org/abs/1905.12843',
    },
    {
      title: 'Fairlearn: MetricFrame.difference',
      url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html',
    },
  ],
  limitations: [
    'It is in the unit of the label: a bound has to be chosen for this label, and it grows with its spread.',
    'It does not see the sign: one group can be over-, the other under-predicted by as much.',
    'The interval takes the errors of 64 blocks of rows as normal: with fewer than about 100 rows a group it is too narrow.',
  ],
  remedies: [
    'Plot the residuals of the worst group against the prediction: a slope asks for a feature, a spread for more rows.',
    'Compare the error with the spread of the label in each group: a group that varies more is harder for any model.',
    'Train on the absolute rather than the squared error where a few large labels pull the fit away from that group.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,group\n10,11,a\n20,19,a\n30,31,b\n40,39,b\n',
      gives: 0,
      explanation: 'Every prediction is off by 1.',
    },
    {
      title: 'bad',
      table: 'label,prediction,group\n10,11,a\n20,19,a\n30,34,b\n40,38,b\n',
      gives: 2,
      explanation: 'Off by 1 in a, by 4 and 2 in b: 3 − 1.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group\n10,11,a\n20,19,a\n',
      gives: 'insufficient',
      explanation: 'One group makes no gap.',
    },
  ],
  compute: ({ residuals: { groups } }, _options, context) => {
    const table = groupTable(groups, [], context, (cells) =>
      jackknifeEstimate(absoluteError(cells), context.minimum.confidence),
    );
    const gap = (rows: readonly GroupRow[]): number =>
      Math.max(...rows.map(({ value }) => value)) - Math.min(...rows.map(({ value }) => value));
    return (
      tooFewGroups(table) ??
      measuredOver(table, {
        value: gap(table.eligible),
        overDefined: gap(table.defined),
        interval: intervalOf(table.eligible, context),
      })
    );
  },
});

function absoluteError({ residuals }: GroupCells): Jackknifed | null {
  return residuals === undefined ? null : jackknifed(residuals, absoluteLoss, (mean) => mean);
}

function intervalOf(rows: readonly GroupRow[], context: MeasureContext): Interval | undefined {
  const errors = rows.flatMap(({ cells }) => absoluteError(cells)?.error ?? []);
  if (errors.length < rows.length) {
    return undefined;
  }
  const rates = Float64Array.from(rows, ({ value }) => value);
  const draws = normalDraws({
    values: rates,
    errors: Float64Array.from(errors),
    draws: drawsFor(rows.length, context),
    random: randomStream(context.seed, 0),
  });
  const { minimum } = context;
  return simultaneousGap({ families: [{ rates, draws }], confidence: minimum.confidence, maximum: Infinity })
    .interval;
}
