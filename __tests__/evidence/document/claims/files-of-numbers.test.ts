import { describe, expect, it } from '@jest/globals';
import { reportedMetrics } from '../../../../src/evidence/document/claims/metrics-files.ts';
import type { DocumentContext } from '../../../../src/evidence/document/document.ts';
import { said } from './said.ts';

const CONTEXT: DocumentContext = {
  subject: {
    id: 'loans',
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
  },
  paths: new Set(),
  asOf: '2026-11-27',
};

function read(text: string, path = 'metrics.json'): ReturnType<typeof reportedMetrics.read> {
  return reportedMetrics.read(
    new Map([['metrics', [{ path, text, sha256: '', bytes: text.length }]]]),
    CONTEXT,
  );
}

function saidIn(text: string, path?: string): readonly string[] {
  const answer = read(text, path);
  return answer.state === 'read'
    ? answer.evidence.claims.map((claim) => `${claim.line}: ${said(claim)}`)
    : [answer.state];
}

const json = (value: unknown): string => JSON.stringify(value, null, 1);

describe('files of numbers', () => {
  it('DVC: keys that name the data, and what is no metric', () => {
    const text = json({
      train: { acc: 0.99 },
      test: { accuracy: 0.87, f1_score: 0.8 },
      epochs: 20,
      val_auc: 0.9,
    });
    expect(saidIn(text)).toEqual([
      '3: accuracy 0.99 on train',
      '6: accuracy 0.87 on evaluation',
      '7: f1 0.8 on evaluation',
      '10: roc-auc 0.9 on val',
    ]);
  });

  it('scikit-learn: classification_report(output_dict=True)', () => {
    const text = json({
      '1': { precision: 0.8, recall: 0.7, 'f1-score': 0.75, support: 10 },
      accuracy: 0.9,
      'macro avg': { precision: 0.85, 'f1-score': 0.8, support: 20 },
      'weighted avg': { 'f1-score': 0.82 },
    });
    expect(saidIn(text, 'classification_report.json')).toEqual([
      '3: precision 0.8 for class=1',
      '4: recall 0.7 for class=1',
      '5: f1 0.75 for class=1',
      '8: accuracy 0.9',
      '10: precision-macro 0.85',
      '11: f1-macro 0.8',
      '15: f1-weighted 0.82',
    ]);
  });

  it('Fairlearn: a MetricFrame with its groups', () => {
    const text = json({
      overall: { accuracy: 0.87, selection_rate: 0.4 },
      by_group: { accuracy: { Female: 0.84, Male: 0.91 } },
      demographic_parity_difference: 0.05,
    });
    expect(saidIn(text, 'metric_frame.json')).toEqual([
      '3: accuracy 0.87',
      '4: fairness/demographic-parity-difference 0.4',
      '8: accuracy 0.84 for Female',
      '9: accuracy 0.91 for Male',
      '12: fairness/demographic-parity-difference 0.05',
    ]);
  });

  it('Evidently: the current data, and the reference beside it', () => {
    const text = json({
      metrics: [
        {
          metric: 'ClassificationQualityMetric',
          result: { current: { accuracy: 0.87 }, reference: { accuracy: 0.9 } },
        },
        { metric_id: 'Accuracy()', value: 0.87 },
      ],
    });
    expect(saidIn(text, 'evaluation_metrics.json')).toEqual([
      '7: accuracy 0.87',
      '10: accuracy 0.9 on reference',
      '16: accuracy 0.87',
    ]);
  });

  it('MLflow: a run’s file has a line a step and the last counts; its export names key and value', () => {
    expect(
      saidIn('1700000000000 0.8 0\n1700000001000 0.8725 1\n', 'mlruns/0/a1/metrics/test_accuracy'),
    ).toEqual(['2: accuracy 0.8725 on evaluation']);
    expect(saidIn('1700000000000 0.8 0\n', 'mlruns/0/a1/metrics/train/loss')).toEqual([
      '1: ? train/loss 0.8 on train',
    ]);
    expect(saidIn(json([{ key: 'accuracy', value: 0.87, timestamp: 1700000000000, step: 3 }]))).toEqual([
      '4: accuracy 0.87',
    ]);
  });

  it('digits count as they are printed', () => {
    const answer = read('{"accuracy": 0.90}');
    const claim = answer.state === 'read' ? answer.evidence.claims[0] : undefined;
    expect(claim?.number).toMatchObject({ text: '0.90', value: 0.9, low: 0.895, high: 0.905 });
  });

  it.each([
    ['what is no JSON is there and not understood', '{"accuracy": }', 'metrics.json'],
    ['nor YAML', 'a: [1', 'metrics.yaml'],
  ])('%s', (_, text, path) => {
    const answer = read(text, path);
    expect(answer).toMatchObject({ state: 'unreadable', findings: [{ path, line: 1 }] });
  });

  it('without a file there is nothing, and what is not a number says nothing', () => {
    expect(reportedMetrics.read(new Map(), CONTEXT).state).toBe('missing');
    expect(saidIn('{"accuracy": "0.87", "f1": null, "auc": [true, {}]}')).toEqual([]);
    expect(saidIn('no lines of a run', 'metrics/accuracy')).toEqual([]);
    expect(saidIn('1 0.9 0', 'numbers.txt')).toEqual([]);
  });

  it('of a megabyte of numbers so many are read, in linear time', () => {
    const deep = `${'{"test":'.repeat(90)}{"accuracy": 0.9}${'}'.repeat(90)}`;
    expect(saidIn(deep)).toEqual([]);
    const wide = `[${Array.from({ length: 40_000 }, () => '{"accuracy":0.9}').join(',')}]`;
    expect(saidIn(wide)).toHaveLength(5000);
  });
});
