import type { CounterfactualEvidence } from '../../evidence/evidence.ts';
import { wilsonInterval } from '../../stats/wilson.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import { defineMetric, type MeasureContext, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'fairness/counterfactual-flip-rate',
  title: 'Counterfactual flip rate',
  question: 'How often does the decision change when nothing but the sensitive attribute does?',
  formula: 'sets of rows with more than one decision / sets of two rows or more',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['overall'],
  needs: ['counterfactual'],
  tasks: ['binary', 'multiclass'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Garg et al., Counterfactual fairness in text classification through robustness (2019)',
      url: 'https://arxiv.org/abs/1809.10610',
    },
    { title: 'Kusner et al., Counterfactual fairness (2017)', url: 'https://arxiv.org/abs/1703.06856' },
    {
      title: 'Ribeiro et al., Beyond accuracy: behavioral testing of NLP models with CheckList (2020)',
      url: 'https://arxiv.org/abs/2005.04118',
    },
  ],
  limitations: [
    'It trusts the table that the rows of a set differ only in the attribute: a name that is swapped while its postcode stays is no counterfactual.',
    'Proxies stay as they are: a model that decides by the postcode alone never flips.',
    'A set counts once, whatever its size and the weights of its rows; a set of many rows flips more easily than a pair.',
  ],
  remedies: [
    'Read the sets that flip, side by side: which word, which threshold, which feature makes the difference?',
    'Add the counterfactual rows to the training set with the label of the original, and measure on sets that were not trained on.',
    'Remove the attribute, and what is derived from it, from the features; then measure again and look for proxies.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,set\n1,1,a\n1,1,a\n0,0,b\n0,0,b\n',
      gives: 0,
      explanation: 'Both rows of each set have the same decision.',
    },
    {
      title: 'bad',
      table: 'label,prediction,set\n1,1,a\n1,0,a\n0,0,b\n0,0,b\n1,1,c\n',
      gives: 0.5,
      explanation: 'One of two pairs flips; c is a single row and does not count.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,set\n1,1,a\n0,0,b\n',
      gives: 'insufficient',
      explanation: 'No set has two rows, so nothing is compared.',
    },
  ],
  compute: ({ counterfactual }, _options, context) => flipRate(counterfactual, context),
});

function flipRate(evidence: CounterfactualEvidence, { minimum }: MeasureContext): Measured | Insufficient {
  const { column, sets, flipped, rows, singles, unmarked } = evidence;
  if (sets === 0) {
    return {
      status: 'insufficient',
      n: 0,
      needed: 1,
      reason: `no value of the column ${JSON.stringify(column)} stands in two rows`,
      hint: 'Write each row together with its counterfactuals, all with the same value in that column.',
    };
  }
  const value = flipped / sets;
  const aside = [
    ...(singles > 0 ? [`${singles} ${singles === 1 ? 'set' : 'sets'} of one row`] : []),
    ...(unmarked > 0 ? [`${unmarked} ${unmarked === 1 ? 'row' : 'rows'} without a set`] : []),
  ];
  return {
    status: 'measured',
    value,
    n: rows,
    interval: wilsonInterval(value, sets, minimum.confidence),
    notes: [
      `${flipped} of ${sets} sets flip.`,
      ...(aside.length > 0 ? [`${aside.join(' and ')} did not count.`] : []),
    ],
  };
}
