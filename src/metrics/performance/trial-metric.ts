import { rowsOf } from '../../cube/rates.ts';
import { at } from '../../stats/at.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'performance/trial-metric',
  title: 'Trial metric',
  question: '<One question in plain words that the number answers?>',
  formula: '<(FP + FN) / n>',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['overall'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [{ title: '<Author, Title (year)>', url: 'https://example.org/' }],
  limitations: ['<What a good value does not mean.>'],
  remedies: ['<The first thing to try when the value is bad.>'],
  standards: [],
  lifecycle: 'experimental',
  since: '<next version>',
  examples: [
    { title: 'ideal', table: 'label,prediction\n1,1\n0,0\n', gives: 0, explanation: '<Nothing is wrong.>' },
    { title: 'bad', table: 'label,prediction\n1,0\n0,0\n', gives: 0.5, explanation: '<One of two is wrong.>' },
    { title: 'degenerate', table: 'label,prediction\n1,0\n', gives: 1, explanation: '<The only row is wrong.>' },
  ],
  compute: ({ decisions }) => {
    const { w } = decisions.overall;
    const total = w.reduce((sum, mass) => sum + mass, 0);
    const rows = rowsOf(decisions.overall);
    if (!(total > 0)) {
      return { status: 'insufficient', n: rows, needed: 1, reason: 'no row has a decision' };
    }
    // Cells: TN, FP, FN, TP.
    return { status: 'measured', value: (at(w, 1) + at(w, 2)) / total, n: rows };
  },
});
