import { describe, expect, it } from '@jest/globals';
import { cubeOf, gatherTexts, positive, problemsOf } from '../memory-source.ts';

const table = (...rows: readonly (readonly [label: string, prediction: string])[]): string =>
  `label,prediction\n${rows.map((row) => row.join(',')).join('\n')}\n`;
const given = (...values: readonly string[]) => ({
  bindings: { ...positive(...values), prediction: 'prediction' },
});
const inferred = { bindings: { prediction: 'prediction' }, options: { inferPositive: true } };
const cells = async (text: string, request: Parameters<typeof cubeOf>[1]) =>
  (await cubeOf(text, request)).marginals[0]?.groups[0]?.n;
const notes = async (text: string, request: Parameters<typeof cubeOf>[1]) => {
  const gathered = await gatherTexts([text], request);
  return gathered.ok ? gathered.table.notes : [];
};

describe('which values are positive', () => {
  it('are those that the policy lists, byte for byte, all others negative', async () => {
    const text = table(['High', 'Medium'], ['Low', 'Low'], ['Medium', 'Low'], ['high', 'High']);
    expect(await cells(text, given('High', 'Medium'))).toEqual([1, 1, 1, 1]);
  });

  it('may be listed differently for a prediction that is coded differently', async () => {
    const text = table(['1', 'High'], ['0', 'Low'], ['0', 'Medium']);
    const bindings = { prediction: 'prediction', positive: { label: ['1'], prediction: ['High', 'Medium'] } };
    expect(await cells(text, { bindings })).toEqual([1, 1, 0, 1]);
  });

  it.each([
    ['1', 'True', 'False'],
    ['1', '1.0', '0.0'],
    ['true', 'yes', 'no'],
    ['yes', '1', '0'],
  ])('unify %s with %s when the column has two values, and say so', async (positiveValue, yes, no) => {
    const text = table([yes, no], [no, no], [yes, yes]);
    expect(await cells(text, given(positiveValue))).toEqual([1, 0, 1, 1]);
    expect((await notes(text, given(positiveValue)))[0]).toContain(`"${yes}" (2)`);
  });

  it('unify the spellings of a negative that is counted, too', async () => {
    expect(await cells(table(['False', '0'], ['True', '1']), given('0'))).toEqual([1, 0, 0, 1]);
  });

  it.each([
    ['three values', table(['1', '1'], ['True', '1'], ['0', '1'])],
    ['two spellings of one side', table(['1', '1'], ['1.0', '1'])],
    ['one other spelling alone', table(['True', '1'], ['True', '0'])],
  ])('are not guessed from %s', async (_, text) => {
    const [problem] = await problemsOf(text, given('1'));
    expect(problem).toMatchObject({ code: 'table/positive-ambiguous', key: 'positive' });
  });

  it('are one class when the label has a single other value', async () => {
    expect(await cells(table(['0', '0'], ['0', '1']), given('1'))).toEqual([1, 1, 0, 0]);
    expect(await cells(table(['no', 'no']), given('1'))).toEqual([1, 0, 0, 0]);
  });

  it('that no label has are a problem that lists what was seen, most frequent first, ten at most', async () => {
    const [problem] = await problemsOf(
      table(['<=50K', '<=50K'], ['>50K', '<=50K'], ['<=50K', '>50K']),
      given('1'),
    );
    expect(problem).toMatchObject({ code: 'table/positive-not-seen', path: 'table.csv' });
    expect(problem?.message).toContain('"<=50K" (2), ">50K" (1)');
    const many = Array.from({ length: 12 }, (_, index) => [`c${index}`, '1'] as const);
    expect((await problemsOf(table(...many), given('1')))[0]?.message).toContain('and 2 more');
  });

  it('are asked for when the prediction is coded differently', async () => {
    const many = await problemsOf(table(['1', 'good'], ['0', 'bad']), given('1'));
    expect(many).toMatchObject([{ code: 'table/prediction-coded-differently' }]);
    expect(many[0]?.hint).toContain('{ label: …, prediction: … }');
    const single = await problemsOf(table(['1', 'bad'], ['0', 'bad']), given('1'));
    expect(single).toMatchObject([{ code: 'table/prediction-coded-differently' }]);
  });

  it('leave a foreign prediction negative, and say so', async () => {
    const text = table(['1', '1'], ['0', 'maybe']);
    expect(await cells(text, given('1'))).toEqual([1, 0, 0, 1]);
    expect(await notes(text, given('1'))).toEqual([
      'Column "prediction" has "maybe" (1), which no label has; counted as negative.',
    ]);
    expect(await notes(table(['1', 'false'], ['0', 'false']), given('1'))).toEqual([]);
  });

  it.each([
    ['0', '1'],
    ['0.0', '1.0'],
    ['False', 'True'],
    ['FALSE', 'TRUE'],
    ['No', 'Yes'],
    ['N', 'Y'],
  ])('are inferred from %s and %s when nobody said, with a note', async (no, yes) => {
    const text = table([yes, no], [no, no], [yes, yes]);
    expect(await cells(text, inferred)).toEqual([1, 0, 1, 1]);
    const said = await notes(text, inferred);
    expect(said).toHaveLength(2);
    expect(said[0]).toContain(`taken to be "${yes}"`);
    expect(await cells(table([no, no]), inferred)).toEqual([1, 0, 0, 0]);
  });

  it('are not inferred from other words, nor when the policy gates', async () => {
    const [other] = await problemsOf(table(['good', 'good'], ['bad', 'bad']), inferred);
    expect(other).toMatchObject({ code: 'table/positive-needed' });
    const [gated] = await problemsOf(table(['1', '0'], ['0', '0']), {
      bindings: { prediction: 'prediction' },
    });
    expect(gated).toMatchObject({ code: 'table/positive-needed', key: 'positive' });
    expect(gated?.hint).toContain('positive:');
  });

  it('do not matter in a table without a single usable row', async () => {
    expect(await cells(table(['', ''], ['', '1']), given('1'))).toEqual([0, 0, 0, 0]);
    expect(await cells(table(['', '']), { bindings: { prediction: 'prediction' } })).toEqual([0, 0, 0, 0]);
  });

  it('are cut when they are too long for a sentence', async () => {
    const [problem] = await problemsOf(table(['x'.repeat(500), '1'], ['y', '1']), given('1'));
    expect(problem?.message.length).toBeLessThan(400);
  });

  it('are refused in a column of 1,001 values', async () => {
    const labels = Array.from({ length: 1_001 }, (_, index) => [`c${index}`, '1'] as const);
    expect(await problemsOf(table(...labels), given('1'))).toMatchObject([
      { code: 'table/too-many-classes', line: 1_002 },
    ]);
    const predictions = Array.from({ length: 1_001 }, (_, index) => ['1', `c${index}`] as const);
    expect(await problemsOf(table(...predictions), given('1'))).toMatchObject([
      { code: 'table/too-many-classes', key: 'prediction' },
    ]);
  });
});
