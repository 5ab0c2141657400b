import { describe, expect, it } from '@jest/globals';
import { claimsInTable } from '../../../../src/evidence/document/claims/table-claims.ts';
import { CONTEXT, said } from './said.ts';

const cellsOf = (row: string): readonly string[] => row.split('|').map((cell) => cell.trim());

function saidIn([header = '', ...rows]: readonly string[]): readonly string[] {
  const table = {
    header: cellsOf(header),
    rows: rows.map((row, index) => ({ cells: cellsOf(row), line: index + 3 })),
  };
  return claimsInTable(table, CONTEXT).map((claim) => `${claim.line}: ${said(claim)}`);
}

/** Tables as cards have them, and what each says, with the line. */
const TABLES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['Training Loss | Epoch | Step | Validation Loss | Accuracy', '0.4 | 1.0 | 100 | 0.5 | 0.8'], []],
  [
    ['Metric | Value', 'Accuracy | 0.87', 'F1 (%) | 82.1', 'BLEU | 41', 'Support | 1000'],
    ['3: accuracy 0.87', '4: f1 82.1 %', '5: ? BLEU 41'],
  ],
  [
    ['Metric | Test | Validation', 'Accuracy | 0.87 | 0.9', 'AUC | 0,91 | 0,93'],
    [
      '3: accuracy 0.87 on evaluation',
      '3: accuracy 0.9 on Validation',
      '4: roc-auc 0,91 on evaluation',
      '4: roc-auc 0,93 on Validation',
    ],
  ],
  [
    ['sex | n | Accuracy | FPR', 'Female | 500 | 0.84 | 0.12', 'All | 1000 | 0.87 | 0.1'],
    [
      '3: accuracy 0.84 for sex=Female',
      '3: 1 − specificity 0.12 for sex=Female',
      '4: accuracy 0.87',
      '4: 1 − specificity 0.1',
    ],
  ],
  [
    ['Model | Accuracy | AUC', 'Baseline | 0.7 | 0.6', 'Ours | 0.87 | 0.91'],
    ['4: accuracy 0.87', '4: roc-auc 0.91'],
  ],
  [
    [
      ' | precision | recall | f1-score | support',
      '0 | 0.9 | 0.8 | 0.85 | 500',
      'accuracy |  |  | 0.85 | 1000',
      'macro avg | 0.86 | 0.85 | 0.84 | 1000',
      'weighted avg | 0.86 | 0.85 | 0.83 | 1000',
    ],
    [
      '3: precision 0.9 for class=0',
      '3: recall 0.8 for class=0',
      '3: f1 0.85 for class=0',
      '4: accuracy 0.85',
      '5: precision-macro 0.86',
      '5: recall-macro 0.85',
      '5: f1-macro 0.84',
      '6: ? precision 0.86',
      '6: ? recall 0.85',
      '6: f1-weighted 0.83',
    ],
  ],
  [
    ['Metric | women | men', 'Accuracy | 84 % | 90 %'],
    ['3: accuracy 84 % for women', '3: accuracy 90 % for men'],
  ],
  [
    [
      'Metric | Scope | Value | Interval | Rows',
      'Accuracy (performance/accuracy) | overall | 0.874 | 0.86 to 0.89 | 1000',
      'Equalized odds difference (fairness/equalized-odds-difference) | sex | 0.08 | 0.01 to 0.1 | 1000',
    ],
    ['3: accuracy 0.874', '4: fairness/equalized-odds-difference 0.08 by sex'],
  ],
  [
    [
      'Dataset | Split | Accuracy',
      'predictions | test | 0.87',
      'predictions | train | 0.95',
      'Adult | test | 0.8',
    ],
    ['3: accuracy 0.87 on evaluation', '4: accuracy 0.95 on train', '5: accuracy 0.8 on Adult'],
  ],
  [
    ['Group | Accuracy', 'sex = Female | 0.84', 'women | 0,84'],
    ['3: accuracy 0.84 for sex=Female', '4: accuracy 0,84 for women'],
  ],
  [
    ['Data | Accuracy', 'predictions.csv | 0.87 (0.85–0.89)', 'ImageNet | 0.7'],
    ['3: accuracy 0.87 on evaluation', '4: accuracy 0.7 on ImageNet'],
  ],
  [['Year | Rows', '2020 | 1000', '2021 | 2000'], []],
  [['Hyperparameter | Value', 'learning rate | 0.01', 'threshold | 0.5', 'seed | 42'], []],
  [['Version | Date | Accuracy', '1.0 | 2026-01-02 | 0.87'], ['3: accuracy 0.87 for Version=1.0']],
  [['Metric | Value | Threshold', 'Recall | 0.8 | 0.5'], ['3: recall 0.8']],
  [
    ['Accuracy | Precision', '0.87 | 0.9'],
    ['3: accuracy 0.87', '3: precision 0.9'],
  ],
];

describe('tables', () => {
  it.each(TABLES)('%j', (rows, expected) => {
    expect(saidIn(rows)).toEqual(expected);
  });
});
