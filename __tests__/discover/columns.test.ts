import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inferColumns, type InferredColumns } from '../../src/discover/columns.ts';

/** Columns from a table as one would print it: a header, then rows. */
function infer(...lines: readonly string[]): InferredColumns {
  const [header = [], ...rows] = lines.map((line) => line.split(','));
  return inferColumns(header.map((name, index) => ({ name, values: rows.map((row) => row[index] ?? '') })));
}

describe('columns are inferred from known names together with their values', () => {
  it('a usual table of decisions is understood wholly', () => {
    const inferred = infer(
      'row_id,Y_True,y-pred,Score,sample_weight,sex,age_group',
      '1,0,1,0.7,1,F,<25',
      '2,1,1,0.9,2.5,M,25-45',
      '3,1,0,0.2,1,F,<25',
    );
    expect(inferred.label).toMatchObject({ inferred: true, value: 'Y_True' });
    expect(inferred.prediction).toMatchObject({ inferred: true, value: 'y-pred' });
    expect(inferred.score).toMatchObject({ inferred: true, value: 'Score' });
    expect(inferred.weight).toMatchObject({ inferred: true, value: 'sample_weight' });
    expect(inferred.id).toMatchObject({ inferred: true, value: 'row_id' });
    expect(inferred.task).toMatchObject({ inferred: true, value: 'binary' });
    expect(inferred.positive).toMatchObject({ inferred: true, value: { label: '1', prediction: '1' } });
    expect(inferred.attributes).toEqual([
      { binding: { column: 'sex' }, groups: ['F', 'M'] },
      { binding: { column: 'age_group' }, groups: ['<25', '25-45'] },
    ]);
  });

  it('two candidates are none, and both are shown', () => {
    expect(infer('label,target', '0,1', '1,0').label).toEqual({
      inferred: false,
      seen: ['label', 'target'],
      because: 'more than one column could be the truth',
    });
  });

  it('a name that is not on the list is never guessed', () => {
    const { label } = infer('two_year_recid,score_text', '0,Low', '1,High');
    expect(label).toMatchObject({ inferred: false, seen: ['two_year_recid', 'score_text'] });
  });

  it('a name alone is not enough: the values have to fit', () => {
    expect(infer('label,score,weight,id', '0,1.2,-1,7', '1,0.3,1,7')).toMatchObject({
      score: { inferred: false, seen: ['score'] },
      weight: { inferred: false, seen: ['weight'] },
      id: { inferred: false, seen: ['id'] },
    });
    expect(infer('label,score', '0,', '1, ').score.inferred).toBe(false);
  });

  it('the survey weight of the Adult data is a decision, not an inference', () => {
    expect(infer('label,fnlwgt', '0,77516', '1,83311').weight.inferred).toBe(false);
  });
});

describe('the positive class', () => {
  const positiveOf = (labels: string, predictions: string) => {
    const [first = [], second = []] = [labels, predictions].map((text) => text.split(' '));
    return infer('label,prediction', ...first.map((label, index) => `${label},${second[index] ?? ''}`))
      .positive;
  };

  it.each([
    ['0 1 1', '1 0 1', { label: '1', prediction: '1' }],
    ['False True', 'True False', { label: 'True', prediction: 'True' }],
    ['NO YES', 'YES NO', { label: 'YES', prediction: 'YES' }],
    ['<=50K >50K', '>50K <=50K', { label: '>50K', prediction: '>50K' }],
    ['no yes', '1 0', { label: 'yes', prediction: '1' }],
    ['0 1 0', '0 0 0', { label: '1', prediction: '1' }],
  ])('of %s and %s is known', (labels, predictions, value) => {
    expect(positiveOf(labels, predictions)).toMatchObject({ inferred: true, value });
  });

  it.each([
    ['good bad', 'bad good'],
    ['A B', 'B A'],
    ['1 2', '2 1'],
    ['0 1', 'Low High'],
    ['0 yes', 'yes 0'],
  ])('of %s and %s is not, and what was seen is listed', (labels, predictions) => {
    const positive = positiveOf(labels, predictions);
    expect(positive.inferred).toBe(false);
    expect(!positive.inferred && positive.seen.length).toBeGreaterThan(1);
  });
});

describe('the task', () => {
  const taskOf = (labels: readonly string[]) => infer('label', ...labels).task;

  it('two values are binary, few are multiclass, many or broken numbers are a regression', () => {
    expect(taskOf(['a', 'b'])).toMatchObject({ value: 'binary' });
    expect(taskOf(['a', 'b', 'c'])).toMatchObject({ value: 'multiclass' });
    expect(taskOf(['1', '2', '3', '4'])).toMatchObject({ value: 'multiclass' });
    expect(taskOf(['1.5', '2', '3'])).toMatchObject({ value: 'regression' });
    expect(taskOf(Array.from({ length: 30 }, (_, index) => String(index)))).toMatchObject({
      value: 'regression',
    });
  });

  it('one value, or hundreds of words, say nothing', () => {
    expect(taskOf(['1', '1'])).toMatchObject({ inferred: false, because: 'the truth has one value' });
    expect(taskOf(Array.from({ length: 30 }, (_, index) => `w${index}`))).toMatchObject({
      inferred: false,
      because: 'the truth has too many values',
    });
  });
});

describe('sensitive attributes', () => {
  it('ages that come as numbers are cut, only where there are people on both sides', () => {
    const ages = Array.from({ length: 30 }, (_, index) => String(20 + index));
    expect(infer('age', ...ages).attributes).toEqual([
      { binding: { column: 'age', bins: [25, 45] }, groups: [] },
    ]);
  });

  it('a column of free text or of numbers without known edges is no attribute', () => {
    const many = Array.from({ length: 60 }, (_, index) => `g${index}`);
    expect(infer('race', ...many).attributes).toEqual([]);
    expect(infer('disability', ...many.map((_, index) => String(index))).attributes).toEqual([]);
    expect(infer('sex', '', '').attributes).toEqual([]);
  });

  it('a name that occurs twice in the header names nothing', () => {
    expect(infer('sex,sex', 'F,M').attributes).toEqual([]);
  });
});

it('any sample gives an answer', () => {
  const name = fc.oneof(
    fc.constantFrom('label', 'prediction', 'score', 'sex', 'age', 'id', 'weight', '__proto__'),
    fc.string(),
  );
  const values = fc.array(fc.oneof(fc.constantFrom('0', '1', 'yes', '', '1e999', '-0'), fc.string()), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(fc.record({ name, values }), { maxLength: 8 }), (columns) => {
      const { label } = inferColumns(columns);
      expect(!label.inferred || columns.some((column) => column.name === label.value)).toBe(true);
    }),
  );
});
