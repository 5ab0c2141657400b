import { describe, expect, it } from '@jest/globals';
import { cardClaims } from '../../../../src/evidence/document/claims/card-claims.ts';
import type { DocumentContext } from '../../../../src/evidence/document/document.ts';
import { said } from './said.ts';

const SUBJECT: DocumentContext['subject'] = {
  id: 'loans',
  model: 'model',
  watch: [],
  evaluation: {
    table: 'evaluation/predictions.csv',
    label: 'label',
    favourable: 'positive',
    attributes: [{ column: 'sex' }],
    intersections: [],
    slices: [],
    strata: [],
    reference: {},
    population: {},
  },
};

type Answer = ReturnType<typeof cardClaims.read>;

function read(text: string, path = 'README.md', more: Partial<DocumentContext> = {}): Answer {
  const name = path.startsWith('.eval_results') ? 'eval-results' : 'model-card';
  const documents = new Map([[name, [{ path, text, sha256: '', bytes: text.length }]] as const]);
  const paths = new Set(['README.md', 'model/weights.bin']);
  return cardClaims.read(documents, { subject: SUBJECT, paths, asOf: '2026-11-27', ...more });
}

function saidIn(text: string, path?: string): readonly string[] {
  const answer = read(text, path);
  return answer.state === 'read'
    ? answer.evidence.claims.map((claim) => `${claim.line}: ${said(claim)}`)
    : [answer.state];
}

const rulesIn = (answer: Answer): readonly string[] =>
  (answer.state === 'read' ? answer.evidence.findings : (answer.findings ?? [])).map(
    ({ rule, line }) => `${line}: ${rule.id}`,
  );

const CARD = `---
license: apache-2.0
model-index:
  - name: loans
    results:
      - task: { type: tabular-classification }
        dataset: { name: Predictions, split: test }
        metrics:
          - type: accuracy
            value: 0.870
          - { type: bleu, value: 41.2 }
      - dataset: { name: ImageNet, type: imagenet }
        metrics:
          - { type: f1, value: 80.1, name: F1 }
---
# Loans

An accuracy of 0.9 in general.

## Training

Its accuracy is 0.99.

### Details

AUC: 0.98

## Evaluation results

| Metric | Value |
| --- | --- |
| Recall | 0.8 |

\`\`\`
accuracy: 0.1
\`\`\`

## Numbers

Measured over evaluation/predictions.csv (sha256 0123456789abcdef). Precision is 0.7.
`;

describe('claims of a card', () => {
  it('metadata, sentences and tables, each with its line and what its headings say of the data', () => {
    expect(saidIn(CARD)).toEqual([
      '10: accuracy 0.870 on evaluation',
      '11: ? bleu 41.2 on evaluation',
      '14: f1 80.1 without unit on ImageNet',
      '18: accuracy 0.9',
      '22: accuracy 0.99 on Training',
      '26: roc-auc 0.98 on Training',
      '32: recall 0.8 on evaluation',
      '40: precision 0.7 on digest',
    ]);
  });

  it('what no metric is bound to, and what lacks its unit, is found', () => {
    expect(rulesIn(read(CARD))).toEqual(['11: claim/unbound', '14: claim/no-unit']);
  });

  it('without an answer nothing is confirmed', () => {
    const answer = read('Accuracy: 0.9');
    expect(answer).toMatchObject({ state: 'read', evidence: { claims: [{ state: 'uncheckable' }] } });
  });

  it('front matter that is no YAML is a finding, and the rest is read', () => {
    const answer = read('---\nmodel-index: [1\n---\nAccuracy: 0.9\n');
    expect(answer).toMatchObject({ state: 'read', evidence: { claims: [{ line: 4 }] } });
    expect(rulesIn(answer).map((each) => each.replace(/^\d+/u, 'n'))).toEqual(['n: claim/unreadable']);
  });

  it.each([
    ['Evaluation', 'accuracy 0.9 on evaluation'],
    ['Evaluation results (test set)', 'accuracy 0.9 on evaluation'],
    ['Evaluation of the loan model', 'accuracy 0.9'],
    ['loans', 'accuracy 0.9'],
    ['Validation', 'accuracy 0.9 on Validation'],
    ['Women', 'accuracy 0.9 for Women'],
    ['sex = Female', 'accuracy 0.9 for sex=Female'],
    ['Results on ImageNet', 'accuracy 0.9 on ImageNet'],
    ['Results on the held-out data', 'accuracy 0.9 on evaluation'],
  ])('below the heading “%s” a number is “%s”', (title, expected) => {
    expect(saidIn(`# ${title}\n\nAccuracy: 0.9`)).toEqual([`3: ${expected}`]);
  });

  it('a carriage return is no part of a number, and lines stay where they are', () => {
    expect(saidIn('# A\r\n\r\nAccuracy: 0.9\r\n\r\nAUC is\r\n0.8\r\n')).toEqual([
      '3: accuracy 0.9',
      '6: roc-auc 0.8',
    ]);
  });

  it('Model Card Toolkit and CycloneDX say a slice and texts of numbers', () => {
    const metrics = [
      { type: 'accuracy', value: '0.87' },
      { type: 'recall', value: '80 %', slice: 'sex=Female' },
      { type: 'fpr', value: 0.1, slice: 'overall' },
      { type: 'latency', value: 'fast' },
    ];
    const toolkit = JSON.stringify({ quantitative_analysis: { performance_metrics: metrics } });
    const cyclone = JSON.stringify({
      components: [{ modelCard: { quantitativeAnalysis: { performanceMetrics: metrics } } }],
    });
    const expected = ['1: accuracy 0.87', '1: recall 80 % for sex=Female', '1: 1 − specificity 0.1'];
    expect(saidIn(toolkit, 'model_card.json')).toEqual(expected);
    expect(saidIn(cyclone, 'bom.json')).toEqual(expected);
    expect(saidIn('{', 'model_card.json')).toEqual(['unreadable']);
  });

  it('`.eval_results` of Hugging Face', () => {
    const text =
      '- dataset: { id: predictions }\n  metric: accuracy\n  value: 0.87\n- dataset: { id: mmlu, split: test }\n  metric: accuracy\n  value: 0.7\n- dataset:\n    { id: gsm8k, task_id: default }\n  value: 0.5\n';
    expect(saidIn(text, '.eval_results/a.yaml')).toEqual([
      '3: accuracy 0.87 on evaluation',
      '6: accuracy 0.7 on mmlu',
      '9: ? gsm8k default 0.5 on gsm8k',
    ]);
    expect(saidIn('a: [', '.eval_results/a.yaml')).toEqual(['unreadable']);
  });

  it('nothing is said in no card', () => {
    const none = cardClaims.read(new Map(), { subject: SUBJECT, paths: new Set(), asOf: '2026-11-27' });
    expect(none).toMatchObject({ state: 'missing', missing: ['a model card'] });
    const template = '# Model card\n\n## Uses\n\n[More Information Needed]\n';
    expect(['', template].map((text) => saidIn(text))).toEqual([['missing'], ['missing']]);
    expect(saidIn('# Model card\n\nIt decides about loans.\n')).toEqual([]);
  });

  it.each<[string, Partial<DocumentContext>, readonly string[]]>([
    ['nobody knows what changed', {}, []],
    ['the model changed', { isChanged: (path) => path === 'model/weights.bin' }, ['README.md']],
    ['both changed', { isChanged: () => true }, []],
    [
      'the job makes the model',
      { isChanged: (path) => path !== 'README.md', isMade: (path) => path !== 'README.md' },
      [],
    ],
    ['neither changed', { isChanged: () => false }, []],
  ])('outdated: %s', (_, more, outdated) => {
    expect(read('Accuracy: 0.9', 'README.md', more)).toMatchObject({ evidence: { outdated } });
  });

  it('of a megabyte of claims so many are read', () => {
    const answer = read('accuracy 0.9\n\n'.repeat(2 ** 12));
    expect(answer).toMatchObject({ state: 'read' });
    expect(answer.state === 'read' ? answer.evidence.claims.length : 0).toBe(2000);
  });
});
