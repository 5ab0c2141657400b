import { accuracyOf, classCells, rateOf, rowsOf } from '../../cube/rates.ts';
import { wilsonInterval } from '../../stats/wilson.ts';
import { carded, exampleEmissions, measuredRun } from '../compare/files/example-emissions.ts';
import { FILE_FACTS, found } from '../compare/files/found-in-files.ts';
import { mostStated, saidOf } from '../compare/files/most-stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...FILE_FACTS,
  fullGrade: 'declared',
  tasks: ['binary', 'multiclass'],
  id: 'ethics/carbon-per-point',
  title: 'Carbon per point of accuracy',
  question:
    'How much CO₂ equivalent did each point of accuracy cost that the model has over the most frequent class?',
  formula: 'kg CO₂eq / (100 · (accuracy − share of the most frequent class))',
  unit: 'kg',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
  needs: ['decisions', 'emissions'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Schwartz, Dodge, Smith, Etzioni, Green AI (2020)',
      url: 'https://doi.org/10.1145/3381831',
    },
  ],
  limitations: [
    'The kilograms are what somebody stated; the accuracy is measured.',
    'Where classes are rare, hardly any point can be gained, and each of them looks dear.',
  ],
  remedies: [
    'Compare with a simpler model: how much of the gain does it have, and at which cost?',
    'Stop the training where further points cost more than they are worth to the people concerned.',
  ],
  standards: ['NIST AI RMF MEASURE 2.12'],
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction\n1,1\n0,0\n',
      files: exampleEmissions([measuredRun(0)]),
      gives: 0,
      explanation: 'Fifty points, and nothing emitted.',
    },
    {
      title: 'bad',
      table: 'label,prediction\n1,1\n1,0\n0,0\n0,0\n',
      files: exampleEmissions([measuredRun(50)]),
      gives: 2,
      explanation: 'Three of four are right, 25 points more than two of four: 50 kg / 25.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\n1,0\n0,0\n0,0\n',
      files: exampleEmissions([carded(50)]),
      gives: 'insufficient',
      explanation: 'It always says the most frequent class, so no point was gained.',
    },
  ],
  compute: ({ decisions: { overall, classes }, emissions }, _options, { minimum: { confidence } }) => {
    const n = rowsOf(overall);
    const most = mostStated(emissions);
    const { value: accuracy, size } = rateOf(overall, accuracyOf(classes.length));
    if (most === undefined || accuracy === null) {
      return {
        status: 'insufficient',
        n: 0,
        needed: 1,
        reason: 'there is no row with a decision, or no number of emissions',
      };
    }
    const { w } = classCells(overall, classes.length, 'labels');
    const baseline = Math.max(...w) / w.reduce((sum, each) => sum + each, 0);
    const points = 100 * (accuracy - baseline);
    if (points <= 0) {
      return {
        status: 'insufficient',
        n: 0,
        needed: 1,
        reason:
          'the model is right no more often than always saying the most frequent class, so there is no point that was gained',
        hint: 'Mend the model first; then ask what its accuracy cost.',
      };
    }
    const [low, high] = wilsonInterval(accuracy, size, confidence);
    const costOf = (share: number): number => most.kilograms / (100 * (share - baseline));
    return {
      status: 'measured',
      value: most.kilograms / points,
      n,
      ...(low > baseline ? { interval: [costOf(high), costOf(low)] as const } : {}),
      notes: saidOf(emissions),
      ...found(emissions.findings),
    };
  },
});
