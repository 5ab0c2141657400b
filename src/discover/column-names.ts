/**
 * The closed lists of column names that are understood without a policy. Compared without case and without anything
 * that is no letter or digit: `Y_True`, `y-true` and `yTrue` are one name. A name outside them is never guessed.
 */
export const TRUTH_NAMES: readonly string[] = [
  'label',
  'labels',
  'true_label',
  'truth',
  'ground_truth',
  'target',
  'actual',
  'outcome',
  'y',
  'y_true',
  'y_test',
];

export const DECISION_NAMES: readonly string[] = [
  'prediction',
  'predictions',
  'predicted',
  'predicted_label',
  'prediction_label',
  'pred',
  'preds',
  'y_pred',
  'y_hat',
  'decision',
];

/** Probabilities of the positive class; `confidence` is not among them: it is that of whichever class was chosen. */
export const SCORE_NAMES: readonly string[] = [
  'score',
  'scores',
  'probability',
  'prob',
  'proba',
  'y_score',
  'y_prob',
  'y_proba',
  'predicted_probability',
  'prediction_score',
  'positive_probability',
];

/** `fnlwgt` of the Adult data is not among them: whether a survey weight should count is a decision. */
export const WEIGHT_NAMES: readonly string[] = [
  'weight',
  'weights',
  'sample_weight',
  'sample_weights',
  'instance_weight',
];

export const ID_NAMES: readonly string[] = [
  'id',
  'row_id',
  'record_id',
  'sample_id',
  'example_id',
  'case_id',
  'uuid',
  'uid',
];

export const ATTRIBUTE_NAMES: readonly string[] = [
  'sex',
  'gender',
  'race',
  'ethnicity',
  'ethnic_group',
  'age',
  'age_group',
  'age_cat',
  'age_range',
  'age_bucket',
  'nationality',
  'religion',
  'disability',
  'marital_status',
  'sexual_orientation',
  'skin_tone',
  'skin_type',
];

/** Two values of a decision and which of them is the positive one: `[negative, positive]`, without case. */
export const POSITIVE_PAIRS: readonly (readonly [string, string])[] = [
  ['0', '1'],
  ['0.0', '1.0'],
  ['-1', '1'],
  ['false', 'true'],
  ['no', 'yes'],
  ['n', 'y'],
  ['f', 't'],
  ['negative', 'positive'],
  ['neg', 'pos'],
  ['rejected', 'accepted'],
  ['denied', 'approved'],
  ['<=50k', '>50k'],
];

/** Whether a header's name is one of a list. */
export function isNamed(name: string, names: readonly string[]): boolean {
  return names.some((each) => folded(each) === folded(name));
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
