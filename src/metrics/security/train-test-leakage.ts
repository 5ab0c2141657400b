import { wilsonInterval } from '../../stats/wilson.ts';
import { tooFewRows } from '../compare/tables/too-few-rows.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'security/train-test-leakage',
  title: 'Train-test leakage',
  question: 'How many rows of the evaluation table are rows that the model was trained on?',
  formula: 'rows of the evaluation table whose features are those of a training row, text for text / rows',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['overall'],
  needs: ['overlap'],
  tasks: ['binary', 'multiclass', 'regression'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title:
        'Kapoor, Narayanan, Leakage and the reproducibility crisis in machine-learning-based science (2023)',
      url: 'https://doi.org/10.1016/j.patter.2023.100804',
    },
  ],
  limitations: [
    'With few features of few values different people share a row by chance: the note says how many training rows have a double among themselves.',
    'Copies are found text for text: 1 and 1.0, or a changed rounding, are not seen, nor are two photographs of one person.',
    'Rows are compared by 64-bit hashes; among ten million a false match is expected in fewer than one table of 100,000.',
  ],
  remedies: [
    'Drop the copies from the evaluation table and measure again: what the other metrics say is too good by now.',
    'Split by person or by time before anything is cleaned, joined or resampled.',
    'If rows coincide by chance, name more of the `features`, so that a row tells people apart.',
  ],
  standards: ['NIST AI RMF MEASURE 2.3', 'NIST AI RMF MEASURE 2.7'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,x,z\n0,1,a\n1,2,b\n',
      training: 'x,z\n1,b\n2,a\n',
      gives: 0,
      explanation: 'Each value is known, no row is.',
    },
    {
      title: 'bad',
      table: 'label,x,z\n0,1,a\n1,2,b\n0,3,c\n1,1,a\n',
      training: 'z,x\na,1\nc,9\n',
      gives: 0.5,
      explanation: 'Two of four rows are (1, a), which is in the training table.',
    },
    {
      title: 'degenerate',
      table: 'label,x\n0,1\n1,2\n',
      training: 'y\n1\n2\n',
      gives: 'insufficient',
      explanation: 'The tables share no feature.',
    },
  ],
  compute: ({ overlap: { features, rows, found, training, doubles } }, _options, { minimum }) => {
    if (features === 0) {
      return {
        status: 'insufficient',
        n: 0,
        needed: 1,
        reason: 'the training and the evaluation table share no feature',
        hint: 'Write the features into both tables under the same names, or name them as `features`.',
      };
    }
    return (
      tooFewRows(minimum.group, { evaluation: rows, training }) ?? {
        status: 'measured',
        value: found / rows,
        n: rows,
        interval: wilsonInterval(found / rows, rows, minimum.confidence),
        notes: [
          `${features} features of ${rows} rows were looked up among ${training} rows of training.`,
          `Of these ${doubles} have a double among themselves: so often rows coincide without any leak.`,
        ],
      }
    );
  },
});
