import { describe, expect, it } from '@jest/globals';
import type { CounterfactualEvidence } from '../../src/evidence/evidence.ts';
import { CounterfactualSets } from '../../src/evidence/table/counterfactual-sets.ts';
import { gatherTexts, positive, problemsOf, type TestRequest } from './memory-source.ts';

const bindings = { ...positive('1'), prediction: 'prediction', counterfactual: 'pair' };

async function setsOf(
  contents: string | readonly string[],
  request: TestRequest = { bindings },
): Promise<CounterfactualEvidence | undefined> {
  const gathered = await gatherTexts(typeof contents === 'string' ? [contents] : contents, request);
  if (!gathered.ok) {
    throw new Error(JSON.stringify(gathered.problems));
  }
  return gathered.table.counterfactual;
}

describe('counterfactual sets of an evaluation table', () => {
  it('are rows with one value of the column; a set flips when a decision differs from its first', async () => {
    const text = 'pair,label,prediction\n1,1,1\n2,1,0\n1,0,0\n2,0,0\n3,1,1\n,1,1\n 1 ,1,0\n2,1,0\n';
    expect(await setsOf(text)).toEqual({
      column: 'pair',
      sets: 2,
      flipped: 1,
      rows: 6,
      singles: 1,
      unmarked: 1,
    });
  });

  it('go on over shards, and leave out rows that are refused', async () => {
    const shards = ['pair,label,prediction\na,1,1\nb,1,1\n', 'label,prediction,pair\n1,0,a\n,0,b\n1,1,b\n'];
    expect(await setsOf(shards)).toMatchObject({ sets: 2, flipped: 1, rows: 4, singles: 0 });
  });

  it('compare classes of a multiclass, and decisions by a threshold', async () => {
    const animals = 'pair,label,prediction\nx,cat,owl\nx,cat,dog\ny,cat,cat\ny,dog,cat\n';
    const multiclass = { label: 'label', prediction: 'prediction', counterfactual: 'pair' };
    expect(await setsOf(animals, { task: 'multiclass', bindings: multiclass })).toMatchObject({
      sets: 2,
      flipped: 1,
    });
    const scored = 'pair,label,score\nx,1,0.4\nx,1,0.6\n';
    const threshold = { ...positive('1'), score: 'score', threshold: 0.5, counterfactual: 'pair' };
    expect(await setsOf(scored, { bindings: threshold })).toMatchObject({ sets: 1, flipped: 1 });
  });

  it('are not looked for without decisions, and in a regression', async () => {
    const text = 'pair,label,prediction\nx,1,2\nx,1,3\n';
    expect(await setsOf(text, { bindings: { ...positive('1'), counterfactual: 'pair' } })).toBeUndefined();
    const regression = { prediction: 'prediction', counterfactual: 'pair' };
    expect(await setsOf(text, { task: 'regression', bindings: regression })).toBeUndefined();
  });

  it('need the column', async () => {
    expect(await problemsOf('label,prediction\n1,1\n', { bindings })).toMatchObject([
      { code: 'table/missing-column', key: 'counterfactual' },
    ]);
  });

  it('are many: the state grows with them', async () => {
    const text = Array.from({ length: 1000 }, (_, row) => `set-${row >> 1},1,${row % 4 === 1 ? 0 : 1}`);
    expect(await setsOf(`pair,label,prediction\n${text.join('\n')}`)).toMatchObject({
      sets: 500,
      flipped: 250,
    });
  });

  it('end reading with a problem where they are too many', async () => {
    const sets = new CounterfactualSets('pair', 2);
    const add = (name: string): unknown => {
      const bytes = new TextEncoder().encode(`${name}        `);
      return sets.add(bytes, 0, name.length, 1);
    };
    expect([add('a'), add('b'), add('a')]).toEqual([undefined, undefined, undefined]);
    expect(add('c')).toMatchObject({ code: 'table/too-many-sets', key: 'counterfactual' });
    const long = 'y'.repeat(600_000);
    const rows = Array.from({ length: 60 }, (_, row) => `${row}${long},1,1`);
    expect(await problemsOf(`pair,label,prediction\n${rows.join('\n')}\n`, { bindings })).toMatchObject([
      { code: 'table/too-many-sets', path: 'table.csv', line: 57 },
    ]);
  });
});
