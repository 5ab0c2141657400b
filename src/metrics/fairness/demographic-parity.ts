import { RATES } from '../../cube/rates.ts';
import { rateFamily } from '../compare/rate-family.ts';

const SELECTED_ALIKE = 'label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n';
const SELECTED_APART = 'label,prediction,group\n1,1,a\n0,1,a\n1,1,a\n0,0,a\n1,1,b\n0,0,b\n0,0,b\n1,0,b\n';
const NOBODY = 'label,prediction,group\n1,0,a\n0,0,a\n1,0,b\n0,0,b\n';

export default rateFamily(
  {
    rate: RATES.selection,
    symbol: 'P(ŷ = 1 | g)',
    references: [
      {
        title: 'Fairlearn user guide: common fairness metrics',
        url: 'https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html',
      },
      { title: 'Dwork et al., Fairness through awareness (2012)', url: 'https://arxiv.org/abs/1104.3913' },
    ],
    limitations: [
      'It looks at decisions only: equal selection with unequal error rates, or with unequal need, still harms.',
      'Where the label itself differs between groups, a perfect model has a gap; read it beside equalized odds.',
    ],
    remedies: [
      'List the features that differ most between the selected of both groups; ask of each whether the decision needs it.',
      'Move the decision threshold and measure again; a threshold per group needs a review by the owner first.',
      'Train with fairlearn.reductions.ExponentiatedGradient under DemographicParity() and compare the errors of both models.',
    ],
  },
  [
    {
      id: 'fairness/demographic-parity-difference',
      title: 'Demographic parity difference',
      question: 'How far apart are the selection rates of the most and the least often selected group?',
      form: 'difference',
      examples: [
        { title: 'ideal', table: SELECTED_ALIKE, gives: 0, explanation: 'Half of each group is selected.' },
        {
          title: 'bad',
          table: SELECTED_APART,
          gives: 0.5,
          explanation: 'Three of four in a, one of four in b.',
        },
        {
          title: 'degenerate',
          table: NOBODY,
          gives: 0,
          explanation: 'Nobody is selected: no gap, and no use.',
        },
      ],
    },
    {
      id: 'fairness/demographic-parity-ratio',
      title: 'Demographic parity ratio',
      question: 'How often is the least selected group selected, for each time the most selected one is?',
      form: 'ratio',
      limitations: [
        'It counts the positive decision; where that one is the harm, disparate-impact looks at the favourable outcome.',
        'Near a rate of 0 it swings widely; the difference is steadier there, and the two can move in opposite directions.',
      ],
      examples: [
        { title: 'ideal', table: SELECTED_ALIKE, gives: 1, explanation: 'Half of each group is selected.' },
        {
          title: 'bad',
          table: SELECTED_APART,
          gives: 1 / 3,
          explanation: 'One of four against three of four.',
        },
        {
          title: 'degenerate',
          table: NOBODY,
          gives: 1,
          explanation: 'Nobody is selected: 0/0 is 1, with a note.',
        },
      ],
    },
  ],
);
