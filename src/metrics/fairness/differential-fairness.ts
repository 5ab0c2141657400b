import { z } from 'zod';
import { differentialFairness } from '../compare/differential-fairness.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'fairness/differential-fairness',
  title: 'Differential fairness (smoothed ε)',
  question: 'By which factor, on the log scale, can the chance of any outcome differ between two groups?',
  formula:
    'max over outcomes and pairs of |ln P(ŷ | g) − ln P(ŷ | g′)|, P = (Σw of ŷ in g + c / classes) / (Σw of g + c)',
  unit: 'nats',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['decisions'],
  tasks: ['binary', 'multiclass'],
  fullGrade: 'computed',
  options: z.strictObject({
    concentration: z
      .number()
      .min(0)
      .default(1)
      .describe('Weight c of the Dirichlet prior, in rows a group, dealt equally over the outcomes; 0: none'),
  }),
  references: [
    {
      title: 'Foulds et al., An intersectional definition of fairness (2020)',
      url: 'https://arxiv.org/abs/1807.08362',
    },
    {
      title: 'AIF360: smoothed_edf',
      url: 'https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.smoothed_edf.html',
    },
  ],
  limitations: [
    'The rarest outcome sets it: selection rates of .01 and .02 give ln 2 = .69, as .4 and .8 do.',
    'The prior pulls small groups together, and weights count as its rows: more rows of the same shares raise the value a little.',
    "AIF360's scikit-learn function takes the number of classes from each group alone, and is infinite where all of one are selected; this takes all of the table.",
    'ε of one attribute is at most that of an intersection with it (Foulds et al., theorem 3): judge the intersection too.',
  ],
  remedies: [
    'Find the outcome and the two groups in the parts: two groups of the same largest part are the pair.',
    'e^ε is the factor; ε of ln 1.25 = .22 is the four-fifths rule for every outcome and every pair.',
    'Where only a small intersection is far off, look at its interval before you change the model.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n',
      gives: 0,
      explanation: 'Half of each group is selected.',
    },
    {
      title: 'bad',
      table: 'label,prediction,group\n1,1,a\n0,1,a\n1,1,a\n0,0,a\n1,1,b\n0,0,b\n0,0,b\n1,0,b\n',
      gives: Math.log(3.5 / 1.5),
      explanation:
        'Smoothed by half a row: 3.5 of 5 in a, 1.5 of 5 in b, and the reverse for the other outcome.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n',
      gives: 'insufficient',
      explanation: 'b has one row, no more than the prior: its shares would be half invented.',
    },
  ],
  compute: ({ decisions }, { concentration }, context) =>
    differentialFairness(decisions, concentration, context),
});
