import { driftOf, worstDrift } from '../compare/column-drift.ts';
import { type DistanceName, DISTANCES } from '../compare/drift-distance.ts';
import { defineMetric, type Metric, type MetricExample, type MetricFacts, NO_OPTIONS } from '../metric.ts';

interface Row
  extends Pick<
    MetricFacts,
    'title' | 'question' | 'formula' | 'unit' | 'range' | 'references' | 'limitations'
  > {
  readonly distance: DistanceName;
  readonly examples: readonly [MetricExample, ...MetricExample[]];
}

const TRAINING = 'x\n1\n2\n3\n4\n';
const EMPTY: MetricExample = {
  title: 'degenerate',
  table: 'label,x\n0,\n1,\n',
  training: TRAINING,
  gives: 'insufficient',
  explanation: 'The feature is empty in the evaluation table: there is nothing to compare.',
};

function examples(bad: number, explanation: string, table: string): Row['examples'] {
  return [
    {
      title: 'ideal',
      table: 'label,x\n0,1\n1,2\n0,3\n1,4\n',
      training: TRAINING,
      gives: 0,
      explanation: 'The same values.',
    },
    { title: 'bad', table, training: TRAINING, gives: bad, explanation },
    EMPTY,
  ];
}

const HALF = 'label,x\n0,3\n1,4\n0,3\n1,4\n';

const ROWS: readonly Row[] = [
  {
    distance: 'psi',
    title: 'Population stability index of the features',
    question: 'Does any feature have other values here than in the training table?',
    formula:
      'Σ (q − p)·ln(q/p) over the deciles of the training column or its categories, shares below 10⁻⁴ counted as 10⁻⁴; of the worst feature',
    unit: 'index',
    range: [0, Infinity],
    references: [
      {
        title: 'Yurdakul, Naranjo, Statistical properties of the population stability index (2020)',
        url: 'https://doi.org/10.21314/JRMV.2020.227',
      },
    ],
    limitations: [
      'Two samples of one source have an index of about (bins − 1)(1/n + 1/m): the chance level. Below some thousand rows that alone passes .1.',
      'Its usual readings (below .1 stable, above .25 shifted) are custom, not theory.',
      'Deciles are taken by the inverted distribution function, and a value on which several fall is a bin of its own: cutting at unique quantiles puts a column of zeros and ones into one bin and sees nothing.',
    ],
    examples: examples(
      2 * (0.25 * Math.log(2)) + 2 * ((0.25 - 1e-4) * Math.log(0.25 / 1e-4)),
      'Two values are gone: 2·¼·ln 2 + 2·(¼ − 10⁻⁴)·ln(¼/10⁻⁴).',
      HALF,
    ),
  },
  {
    distance: 'jensen-shannon',
    title: 'Jensen-Shannon divergence of the features',
    question: 'How far from the training table is the feature that is farthest?',
    formula:
      '½·Σ p·log₂(p/m) + ½·Σ q·log₂(q/m), m = (p + q)/2, over deciles or categories; of the worst feature',
    unit: 'index',
    range: [0, 1],
    references: [
      {
        title: 'Lin, Divergence measures based on the Shannon entropy (1991)',
        url: 'https://doi.org/10.1109/18.61115',
      },
      {
        title: 'SciPy: jensenshannon',
        url: 'https://docs.scipy.org/doc/scipy/reference/generated/scipy.spatial.distance.jensenshannon.html',
      },
    ],
    limitations: [
      "It is the divergence in bits; SciPy's function of this name gives its square root, by default in nats.",
      'What moves within one decile is not seen.',
    ],
    examples: examples(
      0.25 + 0.25 * Math.log2(2 / 3) + 0.5 * Math.log2(4 / 3),
      'Two values are gone, which makes ¼ of a bit; the two that are left are twice as frequent, which makes .0613.',
      HALF,
    ),
  },
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
    ],
    limitations: [
      'Categories have no order and are left out; empty fields too: the stability index sees both.',
      'It is weak in the tails, where the rows lie that a model has seen least of.',
    ],
    examples: examples(
      0.5,
      'At 2 the training table has half of its values below, the evaluation none.',
      HALF,
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
    ],
    limitations: [
      'One value far out moves it: it is a mean of distances, in units of the training column’s spread.',
      'A column that is constant in the training table has no unit, and is named as excluded when it moved.',
    ],
    examples: examples(
      1 / Math.sqrt(1.25),
      'Every value moves by 1 on average; the standard deviation of 1, 2, 3, 4 is 1.118.',
      HALF,
    ),
  },
];

const METRICS: readonly Metric[] = ROWS.map(({ distance: name, ...row }) =>
  defineMetric({
    ...row,
    id: `security/${name}-drift`,
    direction: 'lower',
    ideal: 0,
    scopes: ['overall'],
    needs: ['columns'],
    tasks: ['binary', 'multiclass', 'regression'],
    fullGrade: 'computed',
    options: NO_OPTIONS,
    remedies: [
      'Look at the worst feature first: a changed unit, a new default or a join that fails is more frequent than a changed world.',
      'If the world did change, measure the model on recent labelled rows before you train it again.',
      'Name the `features` of the model in the policy when a column that it never sees drifts.',
    ],
    standards: ['NIST AI RMF MEASURE 2.4', 'NIST AI RMF MANAGE 4.1'],
    lifecycle: 'stable',
    since: '1.0.0',
    compute: ({ columns }, _options, context) => {
      const distance = DISTANCES[name];
      const drifts = [...columns.features].flatMap(
        ([column, pair]) => driftOf(column, pair, distance, false, context.minimum.group) ?? [],
      );
      return worstDrift(drifts, distance, context);
    },
  }),
);

export default METRICS;
