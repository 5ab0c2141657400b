import { z } from 'zod';
import { scoreDistances } from '../compare/score-distance.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'fairness/score-distribution-distance',
  title: 'Score distribution distance',
  question: 'How different are the scores that two groups get, whatever the threshold?',
  formula:
    'max over pairs of groups of ∫₀¹ |F_g(s) − F_h(s)| ds (Wasserstein-1); option distance: ks for max_s |F_g(s) − F_h(s)|',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['scores'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: z.strictObject({
    distance: z
      .enum(['wasserstein', 'ks'])
      .default('wasserstein')
      .describe('How far mass has to move on average, or the largest gap in selection over all thresholds'),
  }),
  references: [
    {
      title: 'Jiang et al., Wasserstein fair classification (2020)',
      url: 'https://arxiv.org/abs/1907.12059',
    },
    {
      title: 'SciPy: wasserstein_distance',
      url: 'https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.wasserstein_distance.html',
    },
  ],
  limitations: [
    'It does not look at the label: groups of different base rates have different scores under a perfect model.',
    'A distance is never below 0, so that chance alone makes one: read it beside its chance level, which is given for at most 60 groups.',
    'A part is the distance of a group to all rows, not to another group: the two with the largest parts are often, not always, the pair that makes the value.',
  ],
  remedies: [
    'Draw both distributions: a shift comes from a feature that stands for the group, a second mode from a part of it.',
    'With `distance: ks` the value is the demographic parity difference at the worst threshold: look where that is.',
    'Compare within each truth before you align the scores: what is left there is not explained by the label.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score,group\n0,0.25,a\n1,0.75,a\n1,0.25,b\n0,0.75,b\n',
      gives: 0,
      explanation: 'Both groups have the same scores; the labels are not looked at.',
    },
    {
      title: 'bad',
      table: 'label,score,group\n0,0,a\n1,0.5,a\n0,0.5,b\n1,1,b\n',
      gives: 0.5,
      explanation: 'Every score of b is ½ higher.',
    },
    {
      title: 'degenerate',
      table: 'label,score,group\n0,0.25,a\n1,0.75,a\n',
      gives: 'insufficient',
      explanation: 'One group has no distance to another.',
    },
  ],
  compute: ({ scores }, { distance }, context) => scoreDistances(scores, distance, context),
});
