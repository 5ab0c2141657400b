import type { TableCells } from '../../evidence/evidence.ts';
import { weightOf } from '../../cube/rates.ts';
import { aucInterval } from '../../stats/auc-interval.ts';
import { delong } from '../../stats/delong.ts';
import { kolmogorovQuantile } from '../../stats/kolmogorov-quantile.ts';
import { effectiveSize } from '../../stats/effective-size.ts';
import { refusedRows } from '../compare/tables/refused-rows.ts';
import { tooFewRows } from '../compare/tables/too-few-rows.ts';
import { advantageOf, truthWeights } from '../estimate/membership.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'security/membership-inference-advantage',
  title: 'Membership inference advantage',
  question: 'How well does the loss of a row tell whether the model was trained on it?',
  formula:
    'max over t of P(loss < t | training row) − P(loss < t | evaluation row), loss = −ln(score of the truth)',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['overall'],
  needs: ['members'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Yeom, Giacomelli, Fredrikson, Jha, Privacy risk in machine learning (2018)',
      url: 'https://doi.org/10.1109/CSF.2018.00027',
    },
  ],
  limitations: [
    'It is the weakest of such attacks, which knows one threshold for all rows: a low advantage does not say that no row can be found.',
    'The evaluation table has to come from the same source as training: what differs between them looks like membership.',
    'It is an average over rows; the few rows that a model has learned by heart do not show in it.',
  ],
  remedies: [
    'Read it beside train-test leakage and the drift metrics, to rule out that the tables differ by themselves.',
    'Train less or regularise more: an advantage well above chance is over-fitting that an attacker can read.',
    'Give out decisions or rounded scores instead of full probabilities.',
  ],
  standards: ['NIST AI RMF MEASURE 2.7', 'NIST AI RMF MEASURE 2.10'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score\n1,0.9\n0,0.2\n',
      training: 'label,score\n1,0.9\n0,0.2\n',
      gives: 0,
      explanation: 'Losses are the same in both tables.',
    },
    {
      title: 'bad',
      table: 'label,score\n1,0.6\n0,0.1\n1,0.5\n0,0.7\n',
      training: 'label,score\n1,0.99\n0,0.05\n1,0.8\n0,0.1\n',
      gives: 0.75,
      explanation: 'With the truth at .8 or more: all four training rows, one evaluation row.',
    },
    {
      title: 'degenerate',
      table: 'label,score\n1,0.6\n0,0.1\n',
      training: 'label,score\n1,\n0,0.2\n',
      gives: 'insufficient',
      explanation: 'Half of the training rows have no score: the loss of the others says nothing of them.',
    },
  ],
  compute: ({ members: { members, others } }, _options, { minimum }) => {
    const lacking =
      refusedRows([members, others]) ??
      tooFewRows(minimum.group, { training: sizeOf(members), evaluation: sizeOf(others) });
    if (lacking !== undefined) {
      return lacking;
    }
    const weights = truthWeights(members, others);
    const area = delong(weights);
    const [low, high] = aucInterval(area, minimum.confidence);
    const spread = Math.sqrt(1 / area.positives + 1 / area.negatives);
    const value = advantageOf(weights);
    // By the triangle inequality, as of a Kolmogorov-Smirnov distance: no threshold's difference is off by more.
    const margin = kolmogorovQuantile(minimum.confidence) * spread;
    return {
      status: 'measured',
      value,
      n: members.rows + others.rows - members.refused - others.refused,
      interval: [Math.max(0, value - margin), Math.min(1, value + margin)],
      // One-sided Kolmogorov-Smirnov distance of two samples of one source (Smirnov 1939): its mean and 95 % quantile.
      chance: {
        mean: Math.min(1, (Math.sqrt(2 * Math.PI) / 4) * spread),
        upper: Math.min(1, Math.sqrt(Math.log(20) / 2) * spread),
      },
      notes: [
        `AUC of "a lower loss means member": ${area.auc.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}); .5 is guessing.`,
      ],
    };
  },
});

/** Kish's effective rows. */
function sizeOf({ cells }: TableCells): number {
  const { w, w2 } = weightOf(cells);
  return effectiveSize(w, w2);
}
