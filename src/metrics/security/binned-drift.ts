import { type DriftRow, driftExamples, driftMetric } from '../compare/tables/feature-drift.ts';

const ROWS: readonly DriftRow[] = [
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
      'Its interval takes the bins as the training table cuts them. Near 0 the index bends, so the lower end is 0 until chance alone is passed; with hundreds of sparse categories the value itself is the upper end.',
      'Deciles are taken by the inverted distribution function, and a value on which several fall is a bin of its own: cutting at unique quantiles puts a column of zeros and ones into one bin and sees nothing.',
    ],
    examples: driftExamples(
      2 * (0.25 * Math.log(2)) + 2 * ((0.25 - 1e-4) * Math.log(0.25 / 1e-4)),
      'Two values are gone: 2·¼·ln 2 + 2·(¼ − 10⁻⁴)·ln(¼/10⁻⁴).',
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
      'Chance alone makes it about (bins − 1)(1/n + 1/m) / 5.5, so that its interval lies mostly below the value of two small tables.',
    ],
    examples: driftExamples(
      0.25 + 0.25 * Math.log2(2 / 3) + 0.5 * Math.log2(4 / 3),
      'Two values are gone, which makes ¼ of a bit; the two that are left are twice as frequent, which makes .0613.',
    ),
  },
];

export default ROWS.map(driftMetric);
