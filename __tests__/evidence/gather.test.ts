import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { EvaluationCube } from '../../src/cube/cube.ts';
import { gatherTable } from '../../src/evidence/gather.ts';
import {
  bindingOf,
  cubeOf,
  gatherTexts,
  memoryPorts,
  memorySource,
  positive,
  problemsOf,
} from './memory-source.ts';

const bindings = { ...positive('1'), prediction: 'prediction' };

function cells(cube: EvaluationCube, ...columns: readonly string[]): Record<string, readonly number[]> {
  const marginal = cube.marginals.find((each) => JSON.stringify(each.columns) === JSON.stringify(columns));
  return Object.fromEntries((marginal?.groups ?? []).map(({ key, n }) => [key.join('|'), n]));
}

describe('gathering a binary table', () => {
  it('counts truth × decision overall and in every scope, weights and squared weights beside', async () => {
    const text = 'sex,label,prediction,w\nm,1,1,2\nf,1,0,3\nm,0,1,0.5\nm,1,1,1\n';
    const cube = await cubeOf(text, {
      bindings: { ...bindings, weight: 'w', attributes: [{ column: 'sex' }] },
      scopes: [['sex']],
    });
    expect(cube).toMatchObject({
      task: 'binary',
      classes: ['negative', 'positive'],
      hasDecisions: true,
      weighted: true,
      rows: 4,
      refused: [],
    });
    expect(cube.marginals).toEqual([
      { columns: [], groups: [{ key: [], n: [0, 1, 1, 2], w: [0, 0.5, 3, 3], w2: [0, 0.25, 9, 5] }] },
      {
        columns: ['sex'],
        groups: [
          { key: ['f'], n: [0, 0, 1, 0], w: [0, 0, 3, 0], w2: [0, 0, 9, 0] },
          { key: ['m'], n: [0, 1, 0, 2], w: [0, 0.5, 0, 3], w2: [0, 0.25, 0, 5] },
        ],
      },
    ]);
  });

  it('counts the rows of a regression that has labels only', async () => {
    const cube = await cubeOf('g,price\na,10.5\nb,7\nb,3\n', {
      task: 'regression',
      bindings: { label: 'price', attributes: [{ column: 'g' }] },
      scopes: [['g']],
    });
    expect(cube.hasDecisions).toBe(false);
    expect([cells(cube), cells(cube, 'g')]).toEqual([{ '': [3] }, { a: [1], b: [2] }]);
  });

  it('puts empty attributes into the group (missing), and keeps NA, None and odd names as text', async () => {
    const names = ['', ' ', 'NA', 'None', '__proto__', 'constructor', '<b>', '(missing)'];
    const text = `g,label,prediction\n${names.map((name) => `${name},1,1`).join('\n')}`;
    const cube = await cubeOf(text, {
      bindings: { ...bindings, attributes: [{ column: 'g' }] },
      scopes: [['g']],
    });
    const groups = cube.marginals[1]?.groups.map(({ key, n }) => [key[0], n[3]]);
    expect(groups).toEqual([
      ['(missing)', 3],
      ['<b>', 1],
      ['NA', 1],
      ['None', 1],
      ['__proto__', 1],
      ['constructor', 1],
    ]);
  });

  it('bins a numeric attribute left-closed and refuses what is not a number', async () => {
    const ages = ['24.999', '25', '44', '45', '100', '', 'old'];
    const text = `age,sex,label,prediction\n${ages.map((age) => `${age},m,1,1`).join('\n')}`;
    const cube = await cubeOf(text, {
      bindings: { ...bindings, attributes: [{ column: 'age', bins: [45, 25] }, { column: 'sex' }] },
      scopes: [['age'], ['sex']],
    });
    expect(Object.keys(cells(cube, 'age'))).toEqual(['(missing)', '<25', '>=45', '[25, 45)']);
    expect(cells(cube, 'age')).toMatchObject({
      '<25': [0, 0, 0, 1],
      '[25, 45)': [0, 0, 0, 2],
      '>=45': [0, 0, 0, 2],
    });
    expect(cube.refused).toEqual([
      { reason: 'attribute-not-a-number', columns: [], group: [], n: 1, lines: [8] },
      { reason: 'attribute-not-a-number', columns: ['sex'], group: ['m'], n: 1, lines: [8] },
    ]);
  });

  it('refuses rows by reason and group, with the first five lines of each', async () => {
    const bad = [
      'm,,1,.5,1',
      'm,1,,.5,1',
      'm,1,1,,1',
      'm,1,1,x,1',
      'm,1,1,1.5,1',
      'm,1,1,.5,',
      'm,1,1,.5,NaN',
      'm,1,1,.5,-1',
      'm,1',
    ];
    const text = `sex,label,prediction,score,w\nf,0,0,.1,1\n${bad.join('\n')}\n${'m,,1,.5,1\n'.repeat(6)}`;
    const cube = await cubeOf(text, {
      bindings: { ...bindings, score: 'score', weight: 'w', attributes: [{ column: 'sex' }] },
      scopes: [['sex']],
    });
    const overall = cube.refused.filter(({ columns }) => columns.length === 0);
    expect(overall.map(({ reason, n, lines }) => [reason, n, lines])).toEqual([
      ['missing-label', 7, [3, 12, 13, 14, 15]],
      ['missing-prediction', 1, [4]],
      ['missing-score', 1, [5]],
      ['missing-weight', 1, [8]],
      ['ragged-row', 1, [11]],
      ['score-not-a-number', 1, [6]],
      ['score-outside-0-1', 1, [7]],
      ['weight-negative', 1, [10]],
      ['weight-not-a-number', 1, [9]],
    ]);
    expect(
      cube.refused
        .filter(({ columns }) => columns.length === 1)
        .map(({ reason, group, n }) => [reason, group, n]),
    ).toContainEqual(['missing-label', ['m'], 7]);
    expect(cube.rows).toBe(16);
    expect(cells(cube)).toEqual({ '': [1, 0, 0, 0] });
  });

  it('decides by score ≥ threshold when there is no prediction, and not at all without either', async () => {
    const text = 'label,score\n1,0.5\n1,0.49\n0,0\n';
    const decided = await cubeOf(text, { bindings: { ...positive('1'), score: 'score', threshold: 0.5 } });
    expect(decided.marginals[0]?.groups[0]?.n).toEqual([1, 0, 1, 1]);
    const undecided = await cubeOf(text, { bindings: { ...positive('1'), score: 'score' } });
    expect(undecided.hasDecisions).toBe(false);
    expect(undecided.marginals[0]?.groups[0]).toMatchObject({ n: [1, 2] });
  });

  it('keeps scores per truth with their losses', async () => {
    const cube = await cubeOf('label,score,w\n1,0.5,2\n1,1,1\n0,0.25,1\n1,0.5,1\n', {
      bindings: { ...positive('1'), score: 'score', weight: 'w' },
    });
    expect(cube.scoreAxis).toEqual({ binned: false, values: Float64Array.of(0.25, 0.5, 1), width: 0 });
    const [negative, hits] = cube.marginals[0]?.groups[0]?.scores ?? [];
    expect(negative).toMatchObject({
      index: Int32Array.of(0),
      n: Float64Array.of(1),
      ws: Float64Array.of(0.25),
      squaredError: 0.0625,
    });
    expect(negative?.logLoss).toBeCloseTo(-Math.log(0.75), 14);
    expect(hits).toMatchObject({
      index: Int32Array.of(1, 2),
      n: Float64Array.of(2, 1),
      w: Float64Array.of(3, 1),
      w2: Float64Array.of(5, 1),
      ws: Float64Array.of(1.5, 1),
      squaredError: 0.75,
    });
    expect(hits?.logLoss).toBeCloseTo(3 * Math.LN2, 14);
  });

  it('loses no row of a long run of certain errors, whose product would be no double', async () => {
    const cube = await cubeOf(`label,score\n${'1,0\n'.repeat(100)}`, {
      bindings: { ...positive('1'), score: 'score' },
    });
    expect(cube.marginals[0]?.groups[0]?.scores?.[1]?.logLoss).toBeCloseTo(100 * 52 * Math.LN2, 9);
  });

  it('counts each attribute scope within each stratum, slices not', async () => {
    const cube = await cubeOf('a,b,s,t,label,prediction\n1,2,3,4,1,1\n', {
      bindings: {
        ...bindings,
        attributes: [{ column: 'a' }, { column: 'b' }],
        slices: [{ column: 's' }],
        strata: [{ column: 't' }],
      },
      scopes: [[], ['a'], ['a', 'b'], ['s']],
      strata: ['t', 'a'],
    });
    expect(cube.marginals.map(({ columns }) => columns)).toEqual([
      [],
      ['a'],
      ['a', 'b'],
      ['a', 'b', 't'],
      ['a', 't'],
      ['s'],
    ]);
  });

  it('reads semicolons, tabs, bars, gzip and several shards alike, and says what it took for granted', async () => {
    const text = 'sex,label,prediction\nm,1,1\nf,0,1\n';
    const expected = await cubeOf(text, { bindings });
    for (const [delimiter, name] of [
      [';', 'semicolons'],
      ['\t', 'tabs'],
      ['|', 'vertical bars'],
    ] as const) {
      const gathered = await gatherTexts([text.replaceAll(',', delimiter)], { bindings });
      expect(gathered).toMatchObject({
        ok: true,
        table: { cube: expected, notes: [`table.csv is separated by ${name}.`] },
      });
    }
    expect(await gatherTexts([gzipSync(text)], { bindings, path: 'table.csv.gz' })).toMatchObject({
      ok: true,
      table: { cube: expected, notes: [] },
    });
    const shards = await gatherTexts(
      ['sex,label,prediction\nm,1,1\n', 'prediction,label,sex\n1,0,f\n', 'label,sex,prediction\n'],
      { bindings },
    );
    expect(shards).toMatchObject({ ok: true, table: { cube: expected } });
    expect(shards.ok ? shards.table.files : []).toMatchObject([
      {
        path: 'shard-0.csv',
        bytes: 27,
        grade: 'computed',
        from: 'head',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
      },
      { path: 'shard-1.csv' },
      { path: 'shard-2.csv' },
    ]);
  });

  it('says how far it is', async () => {
    const seen: unknown[] = [];
    const text = `label,prediction\n${'1,1\n'.repeat(3)}`;
    await gatherTable(
      { task: 'binary', bindings: bindingOf(bindings), scopes: [], strata: [] },
      [memorySource('table.csv', text, [21])],
      memoryPorts((...now) => seen.push(now)),
      { inferPositive: false, from: 'base' },
    );
    expect(seen).toEqual([
      ['table.csv', 21, 29, 1],
      ['table.csv', 29, 29, 3],
    ]);
  });
});

describe('gathering other tasks', () => {
  it('counts a multiclass table by the sorted union of labels and predictions', async () => {
    const cube = await cubeOf('label,prediction\ndog,cat\ncat,cat\nbird,dog\n', {
      task: 'multiclass',
      bindings: { prediction: 'prediction' },
    });
    expect(cube.classes).toEqual(['bird', 'cat', 'dog']);
    expect(cube.marginals[0]?.groups[0]?.n).toEqual([0, 0, 1, 0, 1, 0, 0, 1, 0]);
    const truthOnly = await cubeOf('label\ndog\ncat\ndog\n', { task: 'multiclass' });
    expect(truthOnly).toMatchObject({ hasDecisions: false, classes: ['cat', 'dog'] });
    expect(truthOnly.marginals[0]?.groups[0]?.n).toEqual([1, 2]);
  });

  it('refuses more than 1,000 classes, and too many classes × groups', async () => {
    const many = Array.from({ length: 1_001 }, (_, index) => `c${index}`);
    const request = {
      task: 'multiclass',
      bindings: { prediction: 'p', attributes: [{ column: 'g' }] },
      scopes: [['g']],
    } as const;
    expect(
      await problemsOf(`g,label,p\n${many.map((name) => `g,${name},c1`).join('\n')}`, request),
    ).toMatchObject([{ code: 'table/too-many-classes', line: 1_002 }]);
    expect(
      await problemsOf(`g,label,p\ng,c0,\n${many.map((name) => `g,c1,${name}`).join('\n')}`, request),
    ).toMatchObject([{ code: 'table/too-many-classes' }]);
    const grouped = many.slice(0, 900).map((name, index) => `g${index % 9},${name},c1`);
    expect(await problemsOf(`g,label,p\n${grouped.join('\n')}`, request)).toMatchObject([
      { code: 'table/too-many-cells' },
    ]);
  });

  it('keeps moments of a regression, and refuses what is not a number', async () => {
    const cube = await cubeOf('label,p\n3,2.5\n-1,0\n2,2\n7,8\n0,1\nx,1\n,1\n1,x\n1,\n', {
      task: 'regression',
      bindings: { prediction: 'p' },
    });
    const whole = cube.marginals[0]?.groups[0]?.residuals?.whole;
    expect(whole).toMatchObject({ n: 5, w: 5, w2: 5, absolute: 3.5, relativeW: 4 });
    expect(whole?.relative).toBeCloseTo(0.5 / 3 + 1 + 1 / 7, 14);
    expect(whole?.truth.mean).toBeCloseTo(2.2, 14);
    expect(cube.refused.map(({ reason, lines }) => [reason, lines])).toEqual([
      ['label-not-a-number', [7]],
      ['missing-label', [8]],
      ['missing-prediction', [10]],
      ['prediction-not-a-number', [9]],
    ]);
    const truthOnly = await cubeOf('label\n3\n', { task: 'regression' });
    expect(truthOnly.marginals[0]?.groups).toEqual([{ key: [], n: [1], w: [1], w2: [1] }]);
  });
});

describe('inferring the task', () => {
  const infer = { task: 'infer', options: { inferPositive: true } } as const;
  const numbers = (count: number, text: (index: number) => string): string =>
    `label,prediction\n${Array.from({ length: count }, (_, index) => `${text(index)},1`).join('\n')}`;

  it.each([
    ['two values', 'label,prediction\nyes,no\nno,no\n', 'binary'],
    ['one value', 'label,prediction\n1,1\n', 'binary'],
    ['three words', 'label,prediction\na,b\nb,b\nc,c\n', 'multiclass'],
    ['few whole numbers', numbers(20, String), 'multiclass'],
    ['many whole numbers', numbers(21, String), 'regression'],
    ['numbers with fractions', numbers(3, (index) => `${index}.5`), 'regression'],
  ])('takes %s for %s', async (_, text, task) => {
    const gathered = await gatherTexts([text], { ...infer, bindings: { prediction: 'prediction' } });
    expect(gathered).toMatchObject({ ok: true, table: { task, taskInferred: true } });
    expect(gathered.ok ? gathered.table.notes[0] : '').toContain(`inferred as ${task}`);
  });

  it('takes a threshold or a positive value for binary', async () => {
    const text = 'label,score\na,0.5\nb,0.1\nc,0.2\n';
    const gathered = await gatherTexts([text], {
      task: 'infer',
      bindings: { ...positive('a'), score: 'score', threshold: 0.5 },
    });
    expect(gathered).toMatchObject({ ok: true, table: { task: 'binary' } });
  });

  it('asks for the task when later rows contradict the first MiB', async () => {
    const start = (label: (index: number) => string): string =>
      `label,prediction\n${Array.from({ length: 300_000 }, (_, index) => `${label(index)},1\n`).join('')}`;
    const contradictions = [
      start((index) => String(index % 2)).concat('2,1\n'),
      start((index) => String(index % 2)).concat(
        Array.from({ length: 1_100 }, (_, index) => `${index},1\n`).join(''),
      ),
      start((index) => String(index % 3)).concat('2.5,1\n'),
      start((index) => String(index % 3)).concat(
        Array.from({ length: 1_100 }, (_, index) => `${index},1\n`).join(''),
      ),
      start((index) => String(index % 99)).concat('high,1\n'),
    ];
    for (const text of contradictions) {
      expect(await problemsOf(text, { ...infer, bindings: { prediction: 'prediction' } })).toMatchObject([
        { code: 'table/task-contradicted', key: 'task' },
      ]);
    }
  });
});
