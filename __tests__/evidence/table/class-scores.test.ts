/** A table with a probability for each of several classes. */
import { describe, expect, it } from '@jest/globals';
import { cubeOf, gatherTexts, problemsOf } from '../memory-source.ts';

const HEADER = 'g,label,p_cat,p_dog,p_fox\n';
const bindings = {
  scores: { fox: 'p_fox', cat: 'p_cat', dog: 'p_dog' },
  attributes: [{ column: 'g' }],
};
const request = { task: 'multiclass', bindings } as const;

describe('a table with a probability a class', () => {
  it('decides for the class with the highest one, of several for the first by name', async () => {
    const text = `${HEADER}a,cat,0.5,0.25,0.25\na,fox,0.25,0.25,0.5\nb,fox,0.25,0.375,0.375\n`;
    const cube = await cubeOf(text, request);
    expect(cube).toMatchObject({ classes: ['cat', 'dog', 'fox'], hasDecisions: true, rows: 3, refused: [] });
    expect(cube.marginals[0]?.groups[0]?.n).toEqual([1, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect([...(cube.scoreAxis?.values ?? [])]).toEqual([0.25, 0.375, 0.5]);
  });

  it('keeps the prediction column where there is one, and classes that are only predicted', async () => {
    const text = 'label,said,p_cat,p_dog,p_fox\ncat,none,0.5,0.25,0.25\n';
    const cube = await cubeOf(text, {
      task: 'multiclass',
      bindings: { ...bindings, attributes: [], prediction: 'said' },
    });
    expect(cube.classes).toEqual(['cat', 'dog', 'fox', 'none']);
    expect(cube.marginals[0]?.groups[0]?.n.indexOf(1)).toBe(3);
  });

  it('refuses rows whose probabilities are missing, no numbers, outside of [0, 1] or do not sum to 1', async () => {
    const bad = [
      '0.5,,0.5',
      '0.5,much,0.5',
      '-0.5,0.5,1',
      '0.5,0.25,0.23',
      '0.34,0.33,0.33',
      '0.333,0.333,0.333',
    ];
    const text = `${HEADER}${bad.map((scores) => `a,cat,${scores}`).join('\n')}\n`;
    const { refused } = await cubeOf(text, request);
    const reasons = refused.filter(({ columns }) => columns.length === 0);
    expect(reasons.map(({ reason, n, lines }) => [reason, n, lines])).toEqual([
      ['missing-score', 1, [2]],
      ['score-not-a-number', 1, [3]],
      ['score-outside-0-1', 1, [4]],
      ['scores-not-summing-to-1', 1, [5]],
    ]);
  });

  it('does not rescale what it accepts', async () => {
    const cube = await cubeOf(`${HEADER}a,cat,0.333,0.333,0.333\n`, request);
    expect([...(cube.scoreAxis?.values ?? [])]).toEqual([0.333]);
  });

  it('is refused when a label has no column of its own, with the line', async () => {
    const problems = await problemsOf(`${HEADER}a,cat,0.5,0.25,0.25\na,owl,0.5,0.25,0.25\n`, request);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'table/class-without-score',
        line: 3,
        message: expect.stringContaining('"owl"'),
      }),
    ]);
  });

  it('names a column that is missing by its class', async () => {
    const problems = await problemsOf('g,label,p_cat,p_dog\na,cat,0.5,0.5\n', request);
    expect(problems).toEqual([expect.objectContaining({ code: 'table/missing-column', key: 'scores.fox' })]);
  });

  it('is multiclass also when the task is inferred and the labels look binary', async () => {
    const gathered = await gatherTexts([`${HEADER}a,cat,0.5,0.25,0.25\na,dog,0.25,0.5,0.25\n`], {
      task: 'infer',
      bindings,
    });
    expect(gathered.ok ? gathered.table.task : gathered.problems).toBe('multiclass');
  });
});
