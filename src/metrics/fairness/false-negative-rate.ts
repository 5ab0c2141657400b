import { RATES } from '../../cube/rates.ts';
import { rateFamily } from '../compare/rate-family.ts';

const ALIKE = 'label,prediction,group\n1,1,a\n1,0,a\n0,1,a\n1,1,b\n1,0,b\n0,0,b\n';
const APART = 'label,prediction,group\n1,0,a\n1,0,a\n1,0,a\n1,1,a\n1,0,b\n1,1,b\n1,1,b\n1,1,b\n';
const NO_POSITIVES = 'label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n0,0,b\n';
const NO_MISS = 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n';

export default rateFamily(
  {
    rate: RATES.fnr,
    symbol: 'P(ŷ = 0 | y = 1, g)',
    references: [
      {
        title:
          'Seyyed-Kalantari et al., Underdiagnosis bias of artificial intelligence algorithms applied to chest radiographs (2021)',
        url: 'https://doi.org/10.1038/s41591-021-01595-0',
      },
      {
        title: 'Saleiro et al., Aequitas: a bias and fairness audit toolkit (2018)',
        url: 'https://arxiv.org/abs/1811.05577',
      },
    ],
    limitations: [
      'Its difference is that of equal opportunity seen from the other side: put a bound on one of the two.',
      'It counts missed positives only; a model that takes everybody for positive has a rate of 0 in every group.',
    ],
    remedies: [
      'Read the missed positives of the group with the highest rate: are they near the threshold, or far below it?',
      'Look for a form of the positive class that occurs mostly in that group and hardly in the training data.',
      'Where a miss is the harm (a disease, a fraud victim), lower the threshold for all before you tune it for one group.',
    ],
  },
  [
    {
      id: 'fairness/fnr-difference',
      title: 'False negative rate difference',
      question: 'Of those who are truly positive, is one group missed more often than another?',
      form: 'difference',
      examples: [
        {
          title: 'ideal',
          table: ALIKE,
          gives: 0,
          explanation: 'One of two positives is missed in each group.',
        },
        {
          title: 'bad',
          table: APART,
          gives: 0.5,
          explanation: 'Three of four positives are missed in a, one of four in b.',
        },
        {
          title: 'degenerate',
          table: NO_POSITIVES,
          gives: 'insufficient',
          explanation: 'b has no positives: its rate is 0/0, and one group makes no gap.',
        },
      ],
    },
    {
      id: 'fairness/fnr-ratio',
      title: 'False negative rate ratio',
      question: 'For each missed positive in the worst group, how many are missed in the best one?',
      form: 'ratio',
      limitations: [
        'It is not the equal opportunity ratio: .9 and .8 found is .89 there, .1 and .2 missed is .5 here.',
        'A group without any miss makes it 0; look at the difference before you look for a cause.',
      ],
      examples: [
        { title: 'ideal', table: ALIKE, gives: 1, explanation: 'One of two positives in each group.' },
        { title: 'bad', table: APART, gives: 1 / 3, explanation: 'One of four against three of four.' },
        {
          title: 'degenerate',
          table: NO_MISS,
          gives: 1,
          explanation: 'No positive is missed: 0/0 is 1, with a note.',
        },
      ],
    },
  ],
);
