import { describe, expect, it } from '@jest/globals';
import { claimsInSentence } from '../../../../src/evidence/document/claims/text/sentence-claims.ts';
import { sentencesOf } from '../../../../src/evidence/document/claims/text/sentences.ts';
import { CONTEXT, said } from './said.ts';

const saidBy = (text: string): readonly string[] =>
  claimsInSentence({ text, lineAt: () => 1 }, CONTEXT).map(said);

/** Sentences as people write them, and what each says: metric, number, group, attribute, data. */
const CLAIMS: readonly (readonly [string, readonly string[]])[] = [
  ['The model has an accuracy of 0.87 on the test set.', ['accuracy 0.87 on evaluation']],
  ['It achieves 87.3 % F1 on the held-out set.', ['f1 87.3 % on evaluation']],
  ['AUC: 0.91', ['roc-auc 0.91']],
  ['The false positive rate for women was 12 %.', ['1 − specificity 12 % for women']],
  [
    'Accuracy is 0.91 for men and 0.84 for women on the test set.',
    ['accuracy 0.91 for men on evaluation', 'accuracy 0.84 for women on evaluation'],
  ],
  [
    'The false positive rate for women is 12 %, and for men 10 %.',
    ['1 − specificity 12 % for women', '1 − specificity 10 % for men'],
  ],
  ['Precision 0.8, recall 0.7 and F1 0.75.', ['precision 0.8', 'recall 0.7', 'f1 0.75']],
  ['Precision and recall are 0.80 and 0.70, respectively.', ['precision 0.80', 'recall 0.70']],
  ['On the evaluation data, recall (sensitivity) was 0.8.', ['recall 0.8 on evaluation']],
  [
    '0.91 AUC and 0.85 accuracy on validation data',
    ['roc-auc 0.91 on validation data', 'accuracy 0.85 on validation data'],
  ],
  ['0.91 accuracy for men and 0.84 for women', ['accuracy 0.91 for men', 'accuracy 0.84 for women']],
  ['North: accuracy 0.8, recall 0.7', ['accuracy 0.8 for North', 'recall 0.7 for North']],
  ['Age 65+: recall 0.7', ['recall 0.7 for Age 65 +']],
  ['Results: accuracy 0.87', ['accuracy 0.87']],
  ['Test set: accuracy 0.87', ['accuracy 0.87 on evaluation']],
  ['Baseline: accuracy 0.75, ours: accuracy 0.87', ['accuracy 0.87']],
  ['accuracy=0.87', ['accuracy 0.87']],
  ['At a threshold of 0.5, the accuracy is 0.87.', ['accuracy 0.87']],
  ['We measured an accuracy of 0.87 (95 % CI 0.85 to 0.89).', ['accuracy 0.87']],
  ['accuracy of 0.87 [0.85, 0.89]', ['accuracy 0.87']],
  ['Its accuracy is 0.87 ± 0.02.', ['accuracy 0.87 ± 0.02']],
  ['An accuracy of 0.85–0.87 was observed.', ['accuracy 0.85 – 0.87']],
  ['It has at least 85 % accuracy.', ['accuracy ≥ 85 %']],
  ['Accuracy above 85% on predictions.csv', ['accuracy ≥ 85 % on evaluation']],
  ['The error rate stays below 5 %.', ['1 − accuracy ≤ 5 %']],
  ['The accuracy improves from 0.81 to 0.87.', ['accuracy 0.87']],
  ['accuracy of 0.87, compared with 0.81 for the baseline', ['accuracy 0.87']],
  [
    'The demographic parity difference by sex is 0.08.',
    ['fairness/demographic-parity-difference 0.08 by sex'],
  ],
  [
    'There is a demographic parity difference of 8 pp between men and women.',
    ['fairness/demographic-parity-difference 8 pp by men and women'],
  ],
  ['Disparate impact by gender: 0.82', ['fairness/disparate-impact 0.82 by gender']],
  ['worst-group accuracy of 0.79 across race', ['fairness/worst-group-accuracy 0.79 by race']],
  ['Equalized odds difference: 0.06', ['fairness/equalized-odds-difference 0.06']],
  ['It reaches a BLEU of 41.2.', ['? BLEU 41.2']],
  ['Perplexity was 14.2 and top-5 accuracy 0.99.', ['? Perplexity 14.2', '? top-5 accuracy 0.99']],
  ['It has an accuracy of 87.3.', ['accuracy 87.3 without unit']],
  ['The validation AUC was 0.93.', ['roc-auc 0.93 on validation']],
  ['test accuracy: 0.87', ['accuracy 0.87 on evaluation']],
  ['Its training accuracy is 0.99.', ['accuracy 0.99 on training']],
  [
    'On the test set, the accuracy was 0.87; on the training set, it was 0.95.',
    ['accuracy 0.87 on evaluation'],
  ],
  [
    'On the test set it reaches 0.87 accuracy and 0.91 AUC; on the training set 0.95 accuracy.',
    ['accuracy 0.87 on evaluation', 'roc-auc 0.91 on evaluation', 'accuracy 0.95 on training set'],
  ],
  ['For women, accuracy is 0.84.', ['accuracy 0.84 for women']],
  ['Women have a recall of 0.8.', ['recall 0.8 for Women']],
  ['The recall of women is 0.8.', ['recall 0.8 for women']],
  ['Among Black applicants the false negative rate is 0.21.', ['1 − recall 0.21 for Black']],
  ['The accuracy for sex=Female is 0.84.', ['accuracy 0.84 for sex=Female']],
  ['Accuracy by sex: women 0.84, men 0.91', ['accuracy 0.84 for women by sex', 'accuracy 0.91 for men']],
  ['Recall in the group Female is 0.8.', ['recall 0.8 for Female']],
  ['RMSE of 3.2 and MAE of 2.1', ['rmse 3.2', 'mae 2.1']],
  ['R² = 0.81', ['r2 0.81']],
  ['The MAE was 1,5 on the test set.', ['mae 1,5 on evaluation']],
  [
    'Log loss: 0.31; Brier score: 0.12; ECE: 0.04',
    ['log-loss 0.31', 'brier 0.12', 'expected-calibration-error 0.04'],
  ],
  ['The MCC is -0.02.', ['mcc -0.02']],
  ['Macro F1 is 0.71, weighted F1 0.80.', ['f1-macro 0.71', 'f1-weighted 0.80']],
  ['ROC AUC on ImageNet is 0.7.', ['roc-auc 0.7 on ImageNet']],
  ['We reach 91.2% (AUC).', ['roc-auc 91.2 %']],
  ['0.87 (accuracy)', ['accuracy 0.87']],
  ['The accuracy on the held-out 20 % of the data is 87 %.', ['accuracy 87 % on evaluation']],
  ['The area under the ROC curve (AUC) is 0.91.', ['roc-auc 0.91']],
  ['Balanced accuracy 84 percent', ['balanced-accuracy 84 %']],
  ['The F1-score is 0,82.', ['f1 0,82']],
  ['accuracy ≈ 0.87', ['accuracy 0.87']],
  ['Accuracy (test): 0.87', ['accuracy 0.87 on evaluation']],
  ['Specificity exceeds 0.9.', ['specificity ≥ 0.9']],
  ['True positive rate: 81 per cent', ['recall 81 %']],
  ['The selection rate of women is 0.32.', ['fairness/demographic-parity-difference 0.32 for women']],
];

/** Numbers that are no claims of this model: counts, years, versions, seeds, thresholds, demands, other models, changes. */
const NO_CLAIMS: readonly string[] = [
  'The accuracy must be at least 0.8.',
  'We aim for a recall of 0.9.',
  'a baseline accuracy of 0.75',
  'The previous version had an accuracy of 0.75.',
  'Human annotators reach 0.95 accuracy.',
  'recall at 90 % precision is 0.6',
  'TPR at 1 % FPR of 0.4',
  'Accuracy was computed on 1000 rows of 2021.',
  'The accuracy of version 0.9.1 was published in 2023.',
  'We trained for 20 epochs with seed 42 and evaluated the accuracy.',
  'accuracy@5 of 0.9',
  'We use a learning rate of 0.01 and a threshold of 0.5.',
  'Accuracy is 0.91 and 0.84 for men and women, respectively.',
  'The model card has 12 sections, 3 of them on accuracy.',
  'Accuracy gained 3 pp over last year.',
  'See Table 2 for the accuracy.',
  'The 95 % confidence interval of the accuracy is wide.',
  'If the accuracy drops to 0.7, retrain.',
];

describe('sentences', () => {
  it.each(CLAIMS)('%s', (text, expected) => {
    expect(saidBy(text)).toEqual(expected);
  });

  it.each(NO_CLAIMS)('no claim: %s', (text) => {
    expect(saidBy(text)).toEqual([]);
  });

  it('a claim has the line of its number, over sentences, items and empty lines', () => {
    const text = 'We say\nmore. The accuracy\nis 0.87.\n- AUC: 0.91\n- F1\n  of 0.8\n\nRecall 0.7';
    const claims = sentencesOf(text, 10).flatMap((sentence) => claimsInSentence(sentence, CONTEXT));
    expect(claims.map((claim) => `${claim.line}: ${said(claim)}`)).toEqual([
      '12: accuracy 0.87',
      '13: roc-auc 0.91',
      '15: f1 0.8',
      '17: recall 0.7',
    ]);
  });

  it.each([
    '0'.repeat(2 ** 20),
    '0.1 '.repeat(2 ** 16),
    `accuracy ${'of '.repeat(2 ** 18)}0.9`,
    'accuracy 0.9 for women and '.repeat(2 ** 12),
    `${'a-'.repeat(2 ** 19)}accuracy`,
    '1.1'.repeat(2 ** 18),
    '. '.repeat(2 ** 19),
    `${'\n'.repeat(2 ** 20)}accuracy`,
  ])('a megabyte of the worst text is read in linear time (%#)', (text) => {
    const claims = sentencesOf(text, 1).flatMap((sentence) => claimsInSentence(sentence, CONTEXT));
    expect(claims.length).toBeLessThan(2 ** 16);
  });
});
