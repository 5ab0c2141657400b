import { describe, expect, it } from '@jest/globals';
import type { Gathered } from '../../src/evidence/evidence.ts';
import { withSeverity } from '../../src/evidence/with-severity.ts';
import { gatherTexts, memoryPorts, memorySource, positive, type TestRequest } from './memory-source.ts';

const ANIMALS = 'label,prediction\ncat,cat\ndog,cat\nowl,owl\n';
const MULTICLASS = { task: 'multiclass', bindings: { prediction: 'prediction' } } as const;
const BINARY = { bindings: { ...positive('1'), prediction: 'prediction' } };
const COSTS = 'truth,decision,cost\ncat,dog,1\ncat,owl,2\ndog,cat,3\ndog,owl,4\nowl,cat,5\nowl,dog,6\n';

async function gather(
  costs: string | Uint8Array | null,
  table: string = ANIMALS,
  request: TestRequest = MULTICLASS,
): Promise<Gathered> {
  const source = costs === null ? null : memorySource('costs.csv', costs);
  const bindings = {
    severity: 'costs.csv',
    ...(request.bindings?.positive === undefined ? {} : { positive: request.bindings.positive }),
  };
  return withSeverity(await gatherTexts([table], request), bindings, source, memoryPorts());
}

async function costsOf(...given: Parameters<typeof gather>): Promise<readonly number[] | undefined> {
  const gathered = await gather(...given);
  if (!gathered.ok) {
    throw new Error(JSON.stringify(gathered.problems));
  }
  return gathered.table.severity?.costs;
}

async function problems(...given: Parameters<typeof gather>): Promise<readonly unknown[]> {
  const gathered = await gather(...given);
  return gathered.ok
    ? []
    : gathered.problems.map(({ code, path, line, message }) => ({ code, path, line, message }));
}

describe('a severity table', () => {
  it('has the cost of each confusion, in any order, a right decision costs nothing', async () => {
    expect(await costsOf(COSTS)).toEqual([0, 1, 2, 3, 0, 4, 5, 6, 0]);
    const swapped =
      'note,cost,decision,truth\nx,0,cat,cat\n,1e0,dog,cat\n,2, owl ,cat\n,3,cat,dog\n,4,owl,dog\n,5,cat,owl\n,6,dog,owl\n,9,yak,cat\n';
    expect(await costsOf(swapped)).toEqual([0, 1, 2, 3, 0, 4, 5, 6, 0]);
  });

  it('is among the files that were read', async () => {
    const gathered = await gather(COSTS);
    expect(gathered.ok && gathered.table.files.map(({ path, grade, from }) => [path, grade, from])).toEqual([
      ['table.csv', 'computed', 'head'],
      ['costs.csv', 'computed', 'head'],
    ]);
  });

  it('of a binary subject is written with negative and positive, or with the values of the label', async () => {
    const binary = 'label,prediction\n1,1\n0,1\n';
    const names = 'truth,decision,cost\nnegative,positive,1\npositive,negative,7\n';
    const values = 'truth,decision,cost\n0,1,1\n1,0,7\n';
    expect(await costsOf(names, binary, BINARY)).toEqual([0, 1, 7, 0]);
    expect(await costsOf(values, binary, BINARY)).toEqual([0, 1, 7, 0]);
    const coded = {
      bindings: { prediction: 'prediction', positive: { label: ['1'], prediction: ['High'] } },
    };
    expect(
      await costsOf('truth,decision,cost\n0,High,1\n1,0,7\n', 'label,prediction\n1,High\n0,Low\n', coded),
    ).toEqual([0, 1, 7, 0]);
  });

  it('is not read where nothing was gathered, nothing is bound, or there are no classes', async () => {
    const broken = await gatherTexts(['label\n'], MULTICLASS);
    expect(await withSeverity(broken, { severity: 'x' }, null, memoryPorts())).toBe(broken);
    const whole = await gatherTexts([ANIMALS], MULTICLASS);
    expect(await withSeverity(whole, {}, null, memoryPorts())).toBe(whole);
    const regression = { task: 'regression', bindings: { prediction: 'prediction' } } as const;
    expect(await costsOf(null, 'label,prediction\n1,2\n', regression)).toBeUndefined();
  });
});

describe('a severity table that cannot be used', () => {
  it.each([
    ['no file', null, 'severity/no-such-file', undefined, 'no such severity table'],
    ['an empty file', '', 'table/empty', undefined, 'nothing to measure'],
    ['another header', 'a,decision,b\n', 'severity/missing-column', 1, 'truth and cost'],
    ['an empty class', 'truth,decision,cost\n,dog,1\n', 'severity/no-class', 2, 'truth'],
    ['an empty decision', 'truth,decision,cost\ncat,,1\n', 'severity/no-class', 2, 'decision'],
    ['a word as cost', 'truth,decision,cost\ncat,dog,bad\n', 'severity/cost', 2, '"bad" is no number'],
    ['no cost', 'truth,decision,cost\ncat,dog,\n', 'severity/cost', 2, 'no number'],
    ['an infinite cost', 'truth,decision,cost\ncat,dog,1e999\n', 'severity/cost', 2, 'no number'],
    ['a negative cost', 'truth,decision,cost\ncat,dog,-1\n', 'severity/cost', 2, 'negative'],
    ['a pair twice', `${COSTS}cat,dog,1\n`, 'severity/duplicate-pair', 8, 'line 2'],
    ['a costly right decision', `${COSTS}cat,cat,1\n`, 'severity/right-decision', 8, 'right'],
    ['a ragged row', 'truth,decision,cost\ncat,dog\n', 'severity/ragged-row', 2, 'fewer fields'],
    [
      'a class that is lacking',
      'truth,decision,cost\ncat,dog,1\ndog,cat,1\n',
      'severity/missing-class',
      undefined,
      'the class "owl"',
    ],
    [
      'no rows',
      'truth,decision,cost\n',
      'severity/missing-class',
      undefined,
      '"cat" taken for "dog", "cat" taken for "owl", "dog" taken for "cat", "dog" taken for "owl", "owl" taken for "cat" and 1 more',
    ],
    [
      'a pair that is lacking',
      COSTS.replace('owl,cat,5\n', ''),
      'severity/missing-pair',
      undefined,
      '"owl" taken for "cat"',
    ],
    [
      'too many bytes',
      `truth,decision,cost\n${'x'.repeat(1 << 20)}`,
      'severity/too-large',
      undefined,
      'bytes',
    ],
    ['an open quote', 'truth,decision,cost\ncat,"dog,1\n', 'table/open-quote', 2, 'quote'],
  ] as const)('%s', async (_, costs, code, line, words) => {
    expect(await problems(costs)).toEqual([
      { code, path: 'costs.csv', line, message: expect.stringContaining(words) },
    ]);
  });

  it('names all mistakes at once, up to twenty', async () => {
    const rows = Array.from({ length: 30 }, (_, row) => `c${row},d,-1`);
    expect(await problems(`truth,decision,cost\n${rows.join('\n')}\n`)).toHaveLength(20);
  });

  it('is no evaluation table of a hundred thousand rows', async () => {
    const names = Array.from({ length: 317 }, (_, name) => String(name));
    const text = `truth,decision,cost\n${names.flatMap((a) => names.map((b) => `${a},${b},0\n`)).join('')}`;
    expect(await problems(text)).toMatchObject([{ code: 'severity/too-large', line: 100_002 }]);
  });

  it('of a binary subject has two classes that are known', async () => {
    const binary = 'label,prediction\n1,1\n0,1\n';
    const three = 'truth,decision,cost\n0,1,1\n1,0,1\n2,1,1\n';
    expect(await problems(three, binary, BINARY)).toMatchObject([
      { code: 'severity/unknown-class', line: 4 },
    ]);
    const unsaid = { bindings: { prediction: 'prediction' }, options: { inferPositive: true } };
    expect(await problems('truth,decision,cost\n0,1,1\n1,0,1\n', binary, unsaid)).toMatchObject([
      { code: 'severity/unknown-class', line: 2 },
    ]);
    const twice = 'truth,decision,cost\n0,1,1\n1,0,1\nnegative,positive,2\n';
    expect(await problems(twice, binary, BINARY)).toMatchObject([
      { code: 'severity/duplicate-pair', line: 4 },
    ]);
  });
});
