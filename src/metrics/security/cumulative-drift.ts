import { type DriftRow, driftExamples, driftMetric } from '../compare/tables/feature-drift.ts';

const ROWS: readonly DriftRow[] = [
  {
    distance: 'ks',
    title: 'Kolmogorov-Smirnov distance of the numeric features',
    question: 'How far apart are the distribution functions of the numeric feature that is farthest?',
    formula: 'max_x |F_training(x) − F_evaluation(x)|; of the worst numeric feature',
    unit: 'share',
    range: [0, 1],
    references: [
      {
        title: 'SciPy: ks_2samp',
        url: 'https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.ks_2samp.html',
      },
      {
        title:
          'Smirnov, Table for estimating the goodness of fit of empirical distributions (1948): of the interval',
        url: 'https://doi.org/10.1214/aoms/1177730256',
      },
    ],
    limitations: [
      'Categories have no order and are left out; empty fields too: the stability index sees both.',
      'It is weak in the tails, where the rows lie that a model has seen least of.',
      'Its interval is the distance ± what both distribution functions may be off by at their worst place: safe, and wider than one of a single share.',
    ],
    examples: driftExamples(
      0.5,
      'At 2 the training table has half of its values below, the evaluation none.',
    ),
  },
  {
    distance: 'wasserstein',
    title: 'Wasserstein distance of the numeric features',
    question:
      'By how many standard deviations would values have to move to become those of the training table?',
    formula:
      '∫|F_training − F_evaluation| dx ÷ standard deviation of the training column (ddof 0); of the worst numeric feature',
    unit: 'index',
    range: [0, Infinity],
    references: [
      {
        title: 'SciPy: wasserstein_distance',
        url: 'https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.wasserstein_distance.html',
      },
      {
        title: 'Borell, The Brunn-Minkowski inequality in Gauss space (1975): of the interval',
        url: 'https://doi.org/10.1007/BF01425510',
      },
    ],
    limitations: [
      'One value far out moves it: it is a mean of distances, in units of the training column’s spread.',
      'Its interval takes that spread as it is, and is about half wider than a normal one, because it holds without drift too.',
      'A column that is constant in the training table has no unit, and is named as excluded when it moved.',
    ],
    examples: driftExamples(
      1 / Math.sqrt(1.25),
      'Every value moves by 1 on average; the standard deviation of 1, 2, 3, 4 is 1.118.',
    ),
  },
];

export default ROWS.map(driftMetric);
