/** How cards and tools write the names of metrics, and which metric of ours each is. A name that is not here is bound to nothing. */

/** What a name stands for. */
export interface NamedMetric {
  /** Of the registry. */
  readonly id: string;
  /** The name is of 1 − the metric: a false positive rate is 1 − specificity. */
  readonly complement?: true;
  /** A gap between groups, or the worst of them: it needs an attribute. */
  readonly ofGroups?: true;
  /** The metric exists for groups only; its parts are the rates. */
  readonly partsOnly?: true;
  /** Absent: a share, which is written in percent or as a number from 0 to 1. */
  readonly plain?: true;
}

const OVERALL: readonly (readonly [NamedMetric, string])[] = [
  [{ id: 'performance/accuracy' }, 'accuracy|acc|accuracy score|classification accuracy|overall accuracy'],
  [
    { id: 'performance/balanced-accuracy' },
    'balanced accuracy|balanced acc|balanced accuracy score|bacc|mean per class accuracy',
  ],
  [
    { id: 'performance/accuracy', complement: true },
    'error rate|misclassification rate|classification error',
  ],
  [{ id: 'performance/f1' }, 'f1|f1 score|f1score|f score|f measure|binary f1|f1 binary'],
  [
    { id: 'performance/f1-macro' },
    'macro f1|f1 macro|macro f1 score|f1 score macro|macro averaged f1|macro average f1|macro avg f1 score|macro avg f1',
  ],
  [
    { id: 'performance/f1-weighted' },
    'weighted f1|f1 weighted|weighted f1 score|f1 score weighted|weighted average f1|weighted avg f1 score|weighted avg f1',
  ],
  [
    { id: 'performance/precision' },
    'precision|precision score|ppv|positive predictive value|binary precision|precision binary',
  ],
  [{ id: 'performance/precision', complement: true }, 'fdr|false discovery rate'],
  [
    { id: 'performance/precision-macro' },
    'macro precision|precision macro|macro averaged precision|macro avg precision|macro average precision',
  ],
  [
    { id: 'performance/recall' },
    'recall|recall score|sensitivity|tpr|true positive rate|hit rate|binary recall|recall binary',
  ],
  [{ id: 'performance/recall', complement: true }, 'fnr|false negative rate|miss rate'],
  [
    { id: 'performance/recall-macro' },
    'macro recall|recall macro|macro averaged recall|macro avg recall|macro average recall|unweighted average recall|uar',
  ],
  [{ id: 'performance/specificity' }, 'specificity|tnr|true negative rate|selectivity'],
  [{ id: 'performance/specificity', complement: true }, 'fpr|false positive rate|false alarm rate|fall out'],
  [
    { id: 'performance/roc-auc' },
    'auc|roc auc|auroc|auc roc|roc auc score|area under the roc curve|area under the curve|c statistic|rocauc',
  ],
  [
    { id: 'performance/average-precision' },
    'average precision|auprc|pr auc|auc pr|average precision score|area under the precision recall curve',
  ],
  [{ id: 'performance/log-loss', plain: true }, 'log loss|logloss|cross entropy|cross entropy loss'],
  [{ id: 'performance/brier', plain: true }, 'brier|brier score|brier score loss'],
  [{ id: 'performance/expected-calibration-error' }, 'ece|expected calibration error|calibration error'],
  [
    { id: 'performance/mcc', plain: true },
    'mcc|matthews correlation coefficient|matthews correlation|matthews corrcoef',
  ],
  [
    { id: 'performance/cohens-kappa', plain: true },
    'cohen s kappa|cohens kappa|cohen kappa|kappa|cohen kappa score',
  ],
  [{ id: 'performance/mae', plain: true }, 'mae|mean absolute error'],
  [{ id: 'performance/rmse', plain: true }, 'rmse|root mean squared error|root mean square error'],
  [{ id: 'performance/r2', plain: true }, 'r2|r squared|r 2|r2 score|coefficient of determination'],
  [{ id: 'performance/mape' }, 'mape|mean absolute percentage error'],
];

const BY_GROUPS: readonly (readonly [NamedMetric, string])[] = [
  [
    { id: 'fairness/demographic-parity-difference', partsOnly: true },
    'selection rate|acceptance rate|approval rate|positive rate|positive prediction rate|predicted positive rate',
  ],
  [{ id: 'fairness/npv-difference', partsOnly: true }, 'npv|negative predictive value'],
  [{ id: 'fairness/for-difference', partsOnly: true }, 'false omission rate'],
  ...ofGroups([
    [
      'fairness/demographic-parity-difference',
      'demographic parity difference|demographic parity gap|statistical parity difference|statistical parity gap|selection rate difference|selection rate gap|demographic parity',
    ],
    [
      'fairness/demographic-parity-ratio',
      'demographic parity ratio|statistical parity ratio|selection rate ratio',
    ],
    [
      'fairness/disparate-impact',
      'disparate impact|disparate impact ratio|adverse impact ratio|impact ratio|four fifths ratio',
    ],
    [
      'fairness/equalized-odds-difference',
      'equalized odds difference|equalised odds difference|equalized odds gap|equalized odds|equalised odds',
    ],
    ['fairness/equalized-odds-ratio', 'equalized odds ratio|equalised odds ratio'],
    [
      'fairness/equal-opportunity-difference',
      'equal opportunity difference|equal opportunity gap|equal opportunity|tpr difference|tpr gap|true positive rate difference|recall difference|recall gap|recall disparity',
    ],
    ['fairness/equal-opportunity-ratio', 'equal opportunity ratio|tpr ratio'],
    [
      'fairness/fpr-difference',
      'fpr difference|fpr gap|false positive rate difference|false positive rate gap|predictive equality',
    ],
    ['fairness/fpr-ratio', 'fpr ratio|false positive rate ratio'],
    [
      'fairness/fnr-difference',
      'fnr difference|fnr gap|false negative rate difference|false negative rate gap',
    ],
    ['fairness/average-odds-difference', 'average odds difference'],
    [
      'fairness/predictive-parity-difference',
      'predictive parity difference|precision difference|precision gap|ppv difference|predictive parity',
    ],
    [
      'fairness/accuracy-difference',
      'accuracy difference|accuracy gap|accuracy disparity|accuracy parity difference',
    ],
    ['fairness/auc-difference', 'auc difference|auc gap|roc auc difference'],
    ['fairness/calibration-difference', 'calibration difference|calibration gap'],
    [
      'fairness/worst-group-accuracy',
      'worst group accuracy|minimum group accuracy|lowest group accuracy|worst subgroup accuracy|accuracy of the worst group',
    ],
    ['fairness/worst-group-auc', 'worst group auc|minimum group auc'],
    ['fairness/worst-group-f1', 'worst group f1|minimum group f1'],
    ['fairness/worst-group-tpr', 'worst group tpr|worst group recall|worst group true positive rate'],
  ]),
];

function ofGroups(rows: readonly (readonly [string, string])[]): readonly (readonly [NamedMetric, string])[] {
  return rows.map(([id, names]) => [{ id, ofGroups: true }, names]);
}

/** Numbers that cards give and no metric of ours recomputes. They are listed as bound to nothing. */
const OTHERS =
  'bleu|sacrebleu|rouge|rouge1|rouge2|rougel|rouge 1|rouge 2|rouge l|meteor|perplexity|wer|word error rate|cer|character error rate|map|mean average precision|iou|miou|mean iou|dice|dice score|exact match|em|ndcg|mrr|hits|top 5 accuracy|top 1 accuracy|top 3 accuracy|top k accuracy|accuracy at 5|spearman|pearson|spearman correlation|pearson correlation|psnr|ssim|fid|mse|mean squared error|gini|ks statistic|lift|f2|f0 5|f2 score|loss|f beta|bertscore|bert score|micro f1|f1 micro|cosine accuracy|silhouette score';

function table(rows: readonly (readonly [NamedMetric, string])[]): ReadonlyMap<string, NamedMetric> {
  return new Map(rows.flatMap(([metric, names]) => names.split('|').map((name) => [name, metric] as const)));
}

const NAMES: ReadonlyMap<string, NamedMetric> = table([...OVERALL, ...BY_GROUPS]);
const UNBOUND: ReadonlySet<string> = new Set(OTHERS.split('|'));

/** Words of the longest name. */
export const LONGEST_NAME = 6;

/** A name in the form of the table: lower case, words apart by one space. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('²', '2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `other`: the name of a number that nothing here recomputes. Undefined: no name of a metric that is known. */
export function metricNamed(text: string): NamedMetric | 'other' | undefined {
  const name = plainName(text);
  return NAMES.get(name) ?? (UNBOUND.has(name) ? 'other' : undefined);
}

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...NAMES.keys(), ...UNBOUND].map((name) => name.split(' ')[0] ?? ''),
);

/** Whether a name can begin with the word; quick, because nearly none can. */
export function beginsName(word: string): boolean {
  const [first = ''] = /^[\p{L}\p{N}²]+/u.exec(word) ?? [];
  return FIRST_WORDS.has(first.toLowerCase().replace('²', '2'));
}

const IDS: ReadonlyMap<string, NamedMetric> = new Map(
  [...OVERALL, ...BY_GROUPS]
    .map(([metric]) => metric)
    .filter(({ complement, partsOnly }) => complement === undefined && partsOnly === undefined)
    .map((metric) => [metric.id, metric]),
);

/** A metric that is written by its id; whether there is one of that id is for others to know. */
export function namedById(id: string): NamedMetric {
  const isOfGroups = id.startsWith('fairness/');
  return IDS.get(id) ?? { id, plain: true, ...(isOfGroups ? { ofGroups: true } : {}) };
}
