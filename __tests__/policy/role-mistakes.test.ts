import { describe, expect, it } from '@jest/globals';
import { problemsIn } from './stub-catalogue.ts';

const policy = (evaluation: string, task = 'binary'): string =>
  `version: 1\nextends: [baseline]\nsubjects:\n  - id: a\n    task: ${task}\n    evaluation: { table: t.csv, ${evaluation} }\n`;

async function told(evaluation: string, task?: string): Promise<readonly unknown[]> {
  return (await problemsIn(policy(evaluation, task))).map(({ code, line, key, message, hint }) => [
    code,
    line,
    key?.replace('subjects[0].evaluation.', ''),
    message,
    hint,
  ]);
}

describe('one column in two parts that contradict each other', () => {
  it.each<readonly [evaluation: string, key: string, said: string, remedy: string]>([
    [
      'label: y, prediction: y',
      'prediction',
      '`label` and `prediction` at once; compared with itself',
      'column of the prediction',
    ],
    [
      'label: y, prediction: d, score: y',
      'score',
      'compared with itself it would always look perfect',
      'column of the score',
    ],
    ['label: y, prediction: d, score: d', 'score', 'a decision is no probability', 'column of the score'],
    [
      'label: y, prediction: d, weight: y',
      'weight',
      'rows would count by what is measured',
      'column of the weight',
    ],
    ['label: y, prediction: d, id: d', 'id', 'what identifies a row differs in each', 'column of the id'],
    ['label: y, prediction: d, weight: w, id: w', 'id', 'what identifies a row', 'column of the id'],
    [
      'label: y, prediction: d, counterfactual: y',
      'counterfactual',
      'belong together because of',
      'column of the counterfactual',
    ],
    [
      'label: y, prediction: d, id: i, counterfactual: i',
      'counterfactual',
      'would have one row',
      'remove the key',
    ],
    [
      'label: y, scores: { a: p, b: p }',
      'scores.b',
      '`scores.a` and `scores.b` at once; one number cannot be',
      'column of the scores.b',
    ],
    ['label: y, scores: { a: p, b: y }', 'scores.b', 'compared with itself', 'column of the scores.b'],
    [
      'label: y, prediction: d, scores: { a: p, b: d }',
      'scores.b',
      'a decision is no probability',
      'column of',
    ],
    [
      'label: y, prediction: d, attributes: [g, y]',
      'attributes[1]',
      'made by what is then compared',
      'list it in `slices`',
    ],
    [
      'label: y, prediction: d, score: s, attributes: [{ column: s, bins: [0.5] }]',
      'attributes[0]',
      'made by what is then compared',
      '`slices`',
    ],
    [
      'label: y, prediction: d, attributes: [g], intersections: [[g, d]]',
      'intersections[0][1]',
      'made by what',
      '`slices`',
    ],
    [
      'label: y, prediction: d, id: i, attributes: [i]',
      'attributes[0]',
      'each group would have one row',
      'another column in `attributes`',
    ],
    [
      'label: y, prediction: d, id: i, slices: [i]',
      'slices[0]',
      'each group would have one row',
      'another column in `slices`',
    ],
    [
      'label: y, prediction: d, id: i, strata: [i]',
      'strata[0]',
      'each group would have one row',
      'another column in `strata`',
    ],
    [
      'label: y, prediction: d, counterfactual: c, attributes: [c]',
      'attributes[0]',
      'one set of rows',
      'in `attributes`',
    ],
    ['label: y, prediction: d, strata: [d]', 'strata[0]', 'all decisions would be the same', 'in `strata`'],
    ['label: y, prediction: d, features: [x, y]', 'features[1]', 'does not see the answer', 'in `features`'],
  ])('%s', async (evaluation, key, said, remedy) => {
    const task = evaluation.includes('scores:') ? 'multiclass' : 'binary';
    expect(await told(evaluation, task)).toEqual([
      ['policy/same-column', 6, key, expect.stringContaining(said), expect.stringContaining(remedy)],
    ]);
  });

  it('is told at each such key, beside all other mistakes', async () => {
    const found = await told(
      'label: y, prediction: y, weight: y, attributes: [y, { column: age, bins: [5, 3] }], threshold: 0.5',
    );
    expect(found.map((problem) => JSON.stringify(problem).split(',').slice(0, 3).join(' '))).toEqual([
      '["policy/same-column" 6 "prediction"',
      '["policy/same-column" 6 "weight"',
      '["policy/same-column" 6 "attributes[0]"',
      '["policy/bins-order" 6 "attributes[1].bins[1]"',
      '["policy/threshold-without-score" 6 "threshold"',
    ]);
  });
});

describe('one column in two parts that go together', () => {
  it.each([
    'attributes: [g], strata: [g]',
    'slices: [g], strata: [g]',
    'attributes: [g], features: [g, w], weight: w',
    'attributes: [household], weight: household, features: [household]',
    'slices: [y, d], strata: [y]',
    'score: s, slices: [{ column: s, bins: [0.5] }], strata: [{ column: s, bins: [0.5] }]',
    'id: i, features: [i, x]',
    'counterfactual: c, strata: [c], slices: [k]',
    'attributes: [g, h], intersections: [[g, h]]',
  ])('%s', async (more) => {
    expect(await told(`label: y, prediction: d, ${more}`)).toEqual([]);
  });
});
