import { RATES } from '../../cube/rates.ts';
import { referenceRatio } from '../compare/reference-ratio.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'fairness/disparate-impact',
  title: 'Disparate impact',
  question: 'How often does a group get the favourable outcome, for each time the reference group gets it?',
  formula:
    'P(favourable | g) / P(favourable | reference), of the group where it is farthest from 1 on the log scale',
  unit: 'ratio',
  direction: 'target',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 1,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Feldman et al., Certifying and removing disparate impact (2015)',
      url: 'https://arxiv.org/abs/1412.3756',
    },
    {
      title: 'AIF360: disparate_impact_ratio',
      url: 'https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.disparate_impact_ratio.html',
    },
  ],
  limitations: [
    'The four-fifths rule (.8) is a screening reference from US employment practice, not a boundary of fairness.',
    'It depends on the reference: the one that the policy names, else the group of largest weight.',
    'Near a rate of 0 a ratio says little: .002 against .001 is a ratio of 2. Read the difference beside it.',
    'Which outcome people want is the policy to say (favourable): of the other outcome the ratio is another number.',
  ],
  remedies: [
    'Check `favourable` and `reference` in the policy first: swapped, the number means something else.',
    'Find the feature that carries the gap: leave candidates out one by one, and watch this ratio and the accuracy.',
    'Where the label is historic, ask whether it records the need or an earlier decision about these groups.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11', 'Evidence for the four-fifths screening of 29 CFR 1607.4(D)'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n',
      gives: 1,
      explanation: 'Half of each group gets the favourable outcome.',
    },
    {
      title: 'bad',
      table: 'label,prediction,group\n1,1,a\n0,1,a\n1,1,a\n0,0,a\n1,1,a\n1,1,b\n0,0,b\n0,0,b\n1,0,b\n',
      gives: 0.3125,
      explanation:
        'One of four in b against four of five in a, the larger group and so the reference: .25 / .8.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group\n1,0,a\n0,0,a\n0,0,a\n1,1,b\n0,0,b\n',
      gives: 'insufficient',
      explanation: 'Nobody of the reference group a gets the favourable outcome: .5 / 0 has no value.',
    },
  ],
  compute: ({ decisions }, _options, context) =>
    referenceRatio(
      decisions,
      {
        rate: context.favourable === 'positive' ? RATES.selection : RATES.rejection,
        best: 'highest',
        none: {
          of: 'nobody of the reference group has the favourable outcome',
          all: 'Nobody has the favourable outcome',
        },
      },
      context,
    ),
});
