import { describe, expect, it } from '@jest/globals';
import { RowPairs } from '../../../src/evidence/paired/row-pairs.ts';
import type { Pairing } from '../../../src/evidence/paired/paired-cells.ts';
import { gatherTexts, positive, type TestRequest } from '../memory-source.ts';

const bindings = { ...positive('1'), prediction: 'prediction', attributes: [{ column: 'sex' }] };
const request: TestRequest = { bindings, scopes: [['sex']] };
const HEADER = 'id,sex,label,prediction\n';

async function pair(
  head: string | readonly string[],
  base: string | readonly string[],
  { most, ...rest }: TestRequest & { readonly most?: number } = request,
): Promise<Pairing> {
  const pairs = most === undefined ? new RowPairs('id') : new RowPairs('id', most);
  for (const [texts, side] of [
    [head, pairs.head],
    [base, pairs.base],
  ] as const) {
    const gathered = await gatherTexts(typeof texts === 'string' ? [texts] : texts, { ...rest, pairs: side });
    if (!gathered.ok) throw new Error(JSON.stringify(gathered.problems));
  }
  return pairs.pairing([[], ['sex']]);
}

const becauseOf = async (...tables: Parameters<typeof pair>): Promise<string | undefined> => {
  const pairing = await pair(...tables);
  return pairing.paired ? undefined : pairing.because;
};

describe('rows of two tables with the same ids', () => {
  const head = `${HEADER}a,f,1,1\nb,f,1,0\nc,m,0,1\nd,m,0,0\ne,m,1,1\n`;

  it('give counts by group, truth, base decision and head decision, in whatever order and shards they stand', async () => {
    // c: selected now, not before; b: the other way round.
    const base = [`${HEADER}e,m,1,1\nd,m,0,0\nc,m,0,0\n`, 'prediction,label,id,sex\n1,1, b ,f\n1,1,a,f\n'];
    expect(await pair(head, base)).toEqual({
      paired: true,
      marginals: [
        { columns: [], groups: [{ key: [], products: [1, 1, 0, 0, 0, 0, 1, 2] }] },
        {
          columns: ['sex'],
          groups: [
            { key: ['f'], products: [0, 0, 0, 0, 0, 0, 1, 1] },
            { key: ['m'], products: [1, 1, 0, 0, 0, 0, 0, 1] },
          ],
        },
      ],
    });
  });

  it('multiply the weights of both', async () => {
    const weighted = { ...bindings, weight: 'w' };
    const text = (a: number, b: number): string => `id,sex,label,prediction,w\na,f,1,1,${a}\nb,f,1,1,${b}\n`;
    const pairing = await pair(text(2, 0.5), text(3, 4), { ...request, bindings: weighted });
    expect(pairing).toMatchObject({ marginals: [{ groups: [{ products: [0, 0, 0, 0, 0, 0, 0, 8] }] }, {}] });
  });

  it('compare decisions, classes and bins as each table codes them', async () => {
    const scored = {
      ...positive('1'),
      score: 'score',
      threshold: 0.5,
      attributes: [{ column: 'sex', bins: [30] }],
    };
    const now = 'id,sex,label,score\n1,25,1,0.6\n2,40,0,0.1\n';
    const before = 'score,label,sex,id\n0.4,true,29,1\n.2,false,99,2\n';
    expect(await pair(now, before, { ...request, bindings: scored })).toMatchObject({
      marginals: [
        {},
        {
          groups: [
            { key: ['<30'], products: [0, 0, 0, 0, 0, 1, 0, 0] },
            { key: ['>=30'], products: [1, 0, 0, 0, 0, 0, 0, 0] },
          ],
        },
      ],
    });
  });

  it('are many', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, row) => `r${row},g${row % 200},${row % 2},${row % 3 === 0 ? 1 : 0}`,
    );
    const pairing = await pair(`${HEADER}${rows.join('\n')}\n`, `${HEADER}${rows.toReversed().join('\n')}\n`);
    expect(pairing).toMatchObject({
      marginals: [{ groups: [{ products: [1000, 0, 0, 500, 1000, 0, 0, 500] }] }, {}],
    });
  });
});

describe('rows that are not those of the other table', () => {
  const head = `${HEADER}a,f,1,1\nb,m,0,0\n`;

  it.each([
    ['another label', `${HEADER}a,f,0,1\nb,m,0,0\n`, 'a row has another label at the base'],
    ['another group', `${HEADER}a,m,1,1\nb,m,0,0\n`, 'a row is in another group at the base'],
    ['a row more', `${HEADER}a,f,1,1\nb,m,0,0\nc,m,0,0\n`, 'a row of the base is not at the head'],
    ['a row less', `${HEADER}a,f,1,1\n`, '1 of 2 rows of the head are not at the base'],
    ['a row twice', `${HEADER}a,f,1,1\na,f,1,1\n`, 'two rows of the base have one id'],
    ['a row without id', `${HEADER}a,f,1,1\n ,m,0,0\n`, 'a row of the base has no id'],
    ['a row that is refused', `${HEADER}a,f,1,1\nb,m,,0\n`, '1 of 2 rows of the head are not at the base'],
    ['no ids', 'sex,label,prediction\nf,1,1\nm,0,0\n', 'the base has no column "id"'],
  ])('with %s at the base are not paired', async (_, base, because) => {
    expect(await becauseOf(head, base)).toBe(because);
  });

  it('nor when the head has one twice, or more than are kept', async () => {
    expect(await becauseOf(`${head}a,f,1,1\n`, head)).toBe('two rows of the head have one id');
    expect(await becauseOf(head, head, { ...request, most: 1 })).toBe('the head has more than 1 rows');
  });

  it('nor in a task without two classes', async () => {
    const animals = `${HEADER}a,f,cat,dog\nb,m,dog,dog\n`;
    const multiclass = { label: 'label', prediction: 'prediction', attributes: [{ column: 'sex' }] };
    const because = await becauseOf(animals, animals, {
      ...request,
      task: 'multiclass',
      bindings: multiclass,
    });
    expect(because).toBe('rows are paired only where there are decisions between two classes');
  });
});
