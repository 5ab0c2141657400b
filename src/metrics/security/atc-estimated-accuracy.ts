import {
  ESTIMATE_FACTS,
  NO_SCORES,
  RIGHT_TABLE,
  SURE_TABLE,
  worstEstimate,
} from '../compare/tables/worst-estimate.ts';
import { thresholdedConfidence } from '../estimate/estimated-accuracy.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  ...ESTIMATE_FACTS,
  id: 'security/atc-estimated-accuracy',
  title: 'Estimated accuracy, average thresholded confidence',
  question:
    'How accurate may the model be on tables whose labels are not known yet, by how many of its scores are sure?',
  formula:
    'P(c ≥ t | shifted) with t such that P(c < t | evaluation) = error(evaluation), c = max(s, 1 − s); of the worst shift',
  references: [
    {
      title:
        'Garg, Balakrishnan, Lipton, Neyshabur, Sedghi, Leveraging unlabeled data to predict out-of-distribution performance (2022)',
      url: 'https://openreview.net/forum?id=o_HsiMPYh_x',
    },
  ],
  limitations: [
    'It is an estimate: it holds where scores mean the same under the shift, and no table of scores can show whether they do.',
    'With few distinct scores no threshold may have just as many rows below it as there are errors; the closest is taken.',
    'It takes the more probable class: for decisions at another `threshold` than .5 the confidence is not of the decision.',
  ],
  examples: [
    {
      title: 'ideal',
      table: RIGHT_TABLE,
      shifted: 'score\n0.95\n0.9\n',
      gives: 1,
      explanation: 'Without errors the threshold is the lowest confidence seen, and every row reaches it.',
    },
    {
      title: 'bad',
      table: SURE_TABLE,
      shifted: 'score\n0.9\n0.55\n0.6\n0.4\n',
      gives: 0.25,
      explanation: 'One of four is wrong and one lies below .8; of the shifted rows one of four reaches .8.',
    },
    NO_SCORES,
  ],

  compute: ({ decisions, confidences }, _options, context) =>
    worstEstimate(decisions, confidences, thresholdedConfidence, context),
});
