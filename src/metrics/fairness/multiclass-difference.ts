import { RATES } from '../../cube/rates.ts';
import { classFamily } from '../compare/class-gap.ts';

const APART =
  'label,prediction,group\ncat,cat,a\ncat,cat,a\ndog,dog,a\nowl,owl,a\ncat,cat,b\ncat,dog,b\ndog,dog,b\nowl,dog,b\n';

const PUTZEL = {
  title: 'Putzel, Lee, Blackboxing and fairness: post-processing for multiclass fairness (2022)',
  url: 'https://arxiv.org/abs/2201.04461',
};
const CHOULDECHOVA = {
  title: 'Chouldechova, Fair prediction with disparate impact (2017)',
  url: 'https://arxiv.org/abs/1610.07524',
};

export default classFamily([
  {
    id: 'fairness/multiclass-demographic-parity-difference',
    title: 'Demographic parity difference, by class',
    question: 'Which decision is given to one group more often than to another, and how much more often?',
    rate: RATES.selection,
    symbol: 'P(ŷ = c | g)',
    dealt: 'decisions',
    references: [PUTZEL],
    limitations: [
      'Every class counts alike, a rare one too, and a gap in a harmless class can hide a smaller one in a class that matters.',
      'Where the label itself differs between groups, a perfect model has a gap; read it beside multiclass-tpr-difference.',
      'The more classes, the larger the largest gap that chance alone makes; the chance level deals all of them together.',
    ],
    remedies: [
      'See in the notes which class sets it, and ask whether more of that decision is a good or a harm to the group.',
      'Compare the gap of that class with the same gap of the label: what is beyond it is made by the model.',
    ],
    bad: {
      table: APART,
      gives: 0.5,
      explanation: 'One of four is taken for a dog in a, three of four in b.',
    },
  },
  {
    id: 'fairness/multiclass-tpr-difference',
    title: 'True positive rate difference, by class',
    question: 'Which class is recognised less often in one group than in another?',
    rate: RATES.tpr,
    symbol: 'P(ŷ = c | y = c, g)',
    dealt: 'apart',
    references: [PUTZEL],
    limitations: [
      'A class that does not occur in a group has no rate there; the groups that have it are compared, the others listed.',
      'It trusts the label, and it does not say for which class the missed ones are taken.',
    ],
    remedies: [
      'Print the row of the confusion matrix of the class in the notes, for the two farthest groups: where do the missed ones go?',
      'Collect more rows of that class in that group, and compare its count with the smallest that your policy accepts.',
    ],
    bad: { table: APART, gives: 1, explanation: 'The owl of a is found, that of b is not.' },
  },
  {
    id: 'fairness/multiclass-fpr-difference',
    title: 'False positive rate difference, by class',
    question: 'Which decision falls wrongly on one group more often than on another?',
    rate: RATES.fpr,
    symbol: 'P(ŷ = c | y ≠ c, g)',
    dealt: 'cells',
    references: [PUTZEL],
    limitations: [
      'With many classes each false positive rate is small, and so is its difference: choose the bound for the number of classes.',
      'It mixes all other classes: where their shares differ between groups, so does the rate of an equally good model.',
      'Its chance level permutes the groups over all rows, the truth of a row with them: of more than 10,000 cells there is none.',
    ],
    remedies: [
      'Print the column of the confusion matrix of the class in the notes: which other class is taken for it in that group?',
      'Raise the score that this decision needs, and look at its true positive rate in every group again.',
    ],
    bad: {
      table: APART,
      gives: 2 / 3,
      explanation: 'Two of three that are no dogs are taken for one in b, none in a.',
    },
  },
  {
    id: 'fairness/multiclass-ppv-difference',
    title: 'Positive predictive value difference, by class',
    question: 'Which decision is less reliable for one group than for another?',
    rate: RATES.ppv,
    symbol: 'P(y = c | ŷ = c, g)',
    dealt: 'apart',
    references: [CHOULDECHOVA],
    limitations: [
      'A class that is never decided in a group has no value there; the groups where it is are compared, the others listed.',
      'It depends on how frequent the class is in a group: equal error rates give a gap where frequencies differ.',
    ],
    remedies: [
      'Compare the share of the class in the label between the two farthest groups before you look at the model.',
      'Calibrate the probability of that class within the group of the lower value, and measure again.',
    ],
    bad: { table: APART, gives: 2 / 3, explanation: 'One of one dog is right in a, one of three in b.' },
  },
]);
