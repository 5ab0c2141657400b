import { targetDrift } from '../compare/tables/target-drift.ts';

export default targetDrift({
  target: 'prediction',
  title: 'Prediction drift',
  question: 'Does the model decide here as often each way as on the training table?',
  limitations: [
    'The training table has to hold the predictions of this model; of an older one it says nothing.',
    'Predictions on rows that were trained on are surer than on new ones: part of the drift of scores is that.',
  ],
  remedies: [
    'Compare with the drift of the features: decisions that drift while no feature does point to another model or threshold.',
    'Write the predictions of both tables with the same code and the same threshold.',
  ],
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction\n0,0\n1,1\n',
      training: 'prediction\n1\n0\n',
      gives: 0,
      explanation: 'Half of each in both tables.',
    },
    {
      title: 'bad',
      table: 'label,prediction\n0,0\n1,1\n1,1\n1,1\n',
      training: 'prediction\n0\n0\n0\n1\n',
      gives: Math.log(3),
      explanation: 'From one positive decision in four to three: 2·½·ln 3.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\n0,0\n1,1\n',
      training: 'x\n1\n2\n',
      gives: 'insufficient',
      explanation: 'The training table has no such column.',
    },
  ],
});
