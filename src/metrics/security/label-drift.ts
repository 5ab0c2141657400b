import { targetDrift } from '../compare/tables/target-drift.ts';

export default targetDrift({
  target: 'label',
  title: 'Label drift',
  question: 'Are the true outcomes distributed here as in the training table?',
  limitations: [
    'Classes are compared by their shares; that the same share now means other people is not seen.',
    'An evaluation table that was balanced on purpose drifts by design: weight its rows.',
  ],
  remedies: [
    'See whether labels come later here than they did in training: fresh rows then have too few of the late outcome.',
    'If the base rate did change, recalibrate the scores and set the threshold anew before training again.',
  ],
  examples: [
    {
      title: 'ideal',
      table: 'label\n0\n1\n0\n1\n',
      training: 'label\n1\n0\n',
      gives: 0,
      explanation: 'Half of each in both tables.',
    },
    {
      title: 'bad',
      table: 'label\n0\n1\n1\n1\n',
      training: 'label\n0\n0\n0\n1\n',
      gives: Math.log(3),
      explanation: 'From one positive in four to three: 2·½·ln 3.',
    },
    {
      title: 'degenerate',
      table: 'label\n0\n1\n',
      training: 'x\n1\n2\n',
      gives: 'insufficient',
      explanation: 'The training table has no such column.',
    },
  ],
});
