/** `my-metric` → `My metric`. */
function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A metric that works as it stands, so that the first run of its test is green: the share of wrong decisions. What its
 * author has to decide is written in angle brackets.
 */
export function metricText(id: string): string {
  const name = id.split('/')[1] ?? '';
  return `import { rowsOf } from '../../cube/rates.ts';
import { at } from '../../stats/at.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: '${id}',
  title: '${titleOf(name)}',
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
    { title: 'ideal', table: 'label,prediction\\n1,1\\n0,0\\n', gives: 0, explanation: '<Nothing is wrong.>' },
    { title: 'bad', table: 'label,prediction\\n1,0\\n0,0\\n', gives: 0.5, explanation: '<One of two is wrong.>' },
    { title: 'degenerate', table: 'label,prediction\\n1,0\\n', gives: 1, explanation: '<The only row is wrong.>' },
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
`;
}

/** Its examples are run for every metric of the registry; here stands what only this one promises. */
export function testText(id: string): string {
  return `import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/${id}.ts';
import { insufficient, measured } from '../run-metric.ts';

describe('${id}', () => {
  it('is the number that <library, version, call> gives', () => {
    const rows = [
      { label: '1', prediction: '1' },
      { label: '0', prediction: '1' },
      { label: '1', prediction: '0' },
      { label: '1', prediction: '1' },
    ];
    expect(measured(metric, rows).value).toBe(0.5);
  });

  it('is not measured without rows', () => {
    expect(insufficient(metric, []).needed).toBe(1);
  });
});
`;
}
