import {
  ESTIMATE_FACTS,
  NO_SCORES,
  RIGHT_TABLE,
  SURE_TABLE,
  worstEstimate,
} from '../compare/tables/worst-estimate.ts';
import { differenceOfConfidences } from '../estimate/estimated-accuracy.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  ...ESTIMATE_FACTS,
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
    'It is an estimate: a model that is as sure as before and wrong more often is not seen.',
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

  compute: ({ decisions, confidences }, _options, context) =>
    worstEstimate(decisions, confidences, differenceOfConfidences, context),
});
