import { type EstimateRow, estimateFamily } from '../compare/tables/worst-estimate.ts';
import { differenceOfConfidences, thresholdedConfidence } from '../estimate/estimated-accuracy.ts';
import type { MetricExample } from '../metric.ts';

const SURE_TABLE = 'label,prediction,score\n1,1,0.9\n0,0,0.1\n1,1,0.8\n0,1,0.6\n';
const RIGHT_TABLE = 'label,prediction,score\n1,1,0.9\n0,0,0.1\n';
const NO_SCORES: MetricExample = {
  title: 'degenerate',
  table: SURE_TABLE,
  shifted: 'score\n7\n3\n',
  gives: 'insufficient',
  explanation: 'What the shifted table calls a score is no probability.',
};

const ROWS: readonly EstimateRow[] = [
  {
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
      'Its interval is of the rows alone: how far such estimates are off under a real shift, no formula says.',
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
        explanation:
          'One of four is wrong and one lies below .8; of the shifted rows one of four reaches .8.',
      },
      NO_SCORES,
    ],
    estimator: thresholdedConfidence,
  },
  {
    id: 'security/doc-estimated-accuracy',
    title: 'Estimated accuracy, difference of confidences',
    question:
      'How accurate may the model be on tables whose labels are not known yet, by how much less sure it is?',
    formula:
      'accuracy(evaluation) − (mean c(evaluation) − mean c(shifted)), c = max(s, 1 − s), within [0, 1]; of the worst shift',
    references: [
      {
        title:
          'Guillory, Shankar, Ebrahimi, Darrell, Schmidt, Predicting with confidence on unseen distributions (2021)',
        url: 'https://doi.org/10.1109/ICCV48922.2021.00117',
      },
    ],
    limitations: [
      'It is an estimate: a model that is as sure as before and wrong more often is not seen, and not in its interval either.',
      'It assumes that one point of confidence is one point of accuracy, which holds for calibrated scores only.',
    ],
    examples: [
      {
        title: 'ideal',
        table: RIGHT_TABLE,
        shifted: 'score\n0.9\n0.1\n',
        gives: 1,
        explanation: 'As sure as where it is always right.',
      },
      {
        title: 'bad',
        table: SURE_TABLE,
        shifted: 'score\n0.5\n0.5\n',
        gives: 0.45,
        explanation: 'Mean confidence falls from .8 to .5: .75 − .3.',
      },
      NO_SCORES,
    ],
    estimator: differenceOfConfidences,
  },
];

export default estimateFamily(ROWS);
