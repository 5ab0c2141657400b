import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { renderMeasureCsv } from '../../src/render/measure-csv.ts';
import type { MeasureResult } from '../../src/render/measure-result.ts';
import { readText } from '../../scripts/tree.ts';

const result = (group: string, scope = 'sex'): MeasureResult => ({
  table: 't.csv',
  rows: 9,
  refused: [],
  measurements: [
    {
      metric: 'fairness/average-odds-difference',
      scope,
      status: 'measured',
      value: -0.125,
      n: 9,
      interval: [-0.25, 0],
      chance: { mean: 0.004, upper: 0.01 },
      excluded: [{ group: [group], n: 1, reason: 'undefined' }],
      parts: [
        { group: 'm', n: 8, value: 1 / 3, interval: [0.1, 0.5] },
        { group, n: 1, value: null },
      ],
    },
    {
      metric: 'fairness/disparate-impact',
      scope: ['sex', 'race'],
      status: 'insufficient',
      n: 1,
      reason: 'too few, "alas"',
      parts: [{ group: ['m', 'a,b'], n: 9, value: 0 }],
    },
    { metric: 'performance/f1', scope: 'overall', status: 'no-evidence', reason: 'no decisions' },
  ],
});

describe('the CSV of measure', () => {
  it('has a line for each metric × scope, and one for each of its groups', () => {
    expect(renderMeasureCsv(result('f')).split('\r\n')).toEqual([
      'metric,scope,group,status,value,n,lower,upper,chance_mean,chance_upper,reason',
      '"fairness/average-odds-difference","sex",,"measured",-0.125,9,-0.25,0,0.004,0.01,',
      '"fairness/average-odds-difference","sex","m","counted",0.3333333333333333,8,0.1,0.5,,,',
      '"fairness/average-odds-difference","sex","f","excluded",,1,,,,,"undefined"',
      '"fairness/disparate-impact","sex × race",,"insufficient",,1,,,,,"too few, ""alas"""',
      '"fairness/disparate-impact","sex × race","m × a,b","counted",0,9,,,,,',
      '"performance/f1","overall",,"no-evidence",,,,,,,"no decisions"',
      '',
    ]);
  });

  it('has the columns that its documentation names', () => {
    const [header = ''] = renderMeasureCsv(result('f')).split('\r\n');
    const documented = [...readText('docs/measure.md').matchAll(/^\| `([a-z_]+)` \|/gmu)].map(
      ([, name]) => name,
    );
    expect(documented).toEqual(header.split(','));
  });

  it.each([
    ['=cmd|" /C calc"!A0', `'=cmd|" /C calc"!A0`],
    ['+1', `'+1`],
    ['-1+1', `'-1+1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['  =1', `'  =1`],
    ['＝1', `'＝1`],
    ['a;=1', `a;'=1`],
    ['a", =1', `a",' =1`],
    ['\t=1', String.raw`\t=1`],
    ['a\r\n=1', String.raw`a\r\n=1`],
    ['\u001b[31m', String.raw`\u001b[31m`],
    ['a-b', 'a-b'],
    ['1=1', '1=1'],
  ])('takes the force out of %j', (group, field) => {
    const records: readonly string[][] = parse(renderMeasureCsv(result(group)));
    expect(records[3]?.[2]).toBe(field);
    const scopes: readonly string[][] = parse(renderMeasureCsv(result('f', group)));
    expect(scopes[1]?.[1]).toBe(field);
  });

  it('never lets a field begin a formula, whichever separator the reader cuts at', () => {
    const any = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '＝', ',', ';', '"', ' ', '|', '\t', '\n', 'a', '1'),
    });
    fc.assert(
      fc.property(any, (group) => {
        const text = renderMeasureCsv(result(group)).split('\r\n')[3] ?? '';
        for (const separator of [',', ';', '|', '\t']) {
          const cut = text.split(separator).map((part) => part.replaceAll('"', '').trimStart());
          expect(cut.filter((part) => /^[=+\-@＝]/u.test(part))).toEqual([]);
        }
      }),
    );
  });
});
