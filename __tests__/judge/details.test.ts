import { describe, expect, it } from '@jest/globals';
import { detailsOf } from '../../src/judge/details.ts';
import { plainText } from '../../src/judge/text.ts';
import type { FoundInFile, Measured } from '../../src/metrics/measurement.ts';
import { requirement } from './requirement.ts';

const finding: FoundInFile = {
  path: 'model.pt',
  rule: 'pickle/dangerous-global',
  title: 'A pickle imports a name that runs code',
  remedy: 'Do not load it.',
  detail: 'os.system',
};
const told = (measured: Partial<Measured>): readonly string[] =>
  detailsOf(
    { status: 'measured', value: 1, n: 3, ...measured },
    requirement({ kind: 'max', max: 0 }),
    0.95,
  ).map(plainText);

describe('what was found in files', () => {
  it('has its place, its member, its rule and what to do', () => {
    const found = [
      { ...finding, offset: 24, within: ['archive', 'data.pkl'] },
      { ...finding, path: 'a.py', line: 7 },
    ];
    expect(told({ counted: 'file', found })).toEqual([
      'Of 3 files.',
      'model.pt at byte 24, in archive → data.pkl: A pickle imports a name that runs code: os.system (pickle/dangerous-global). Do not load it.',
      'a.py line 7: A pickle imports a name that runs code: os.system (pickle/dangerous-global). Do not load it.',
    ]);
  });

  it('is cut after five, and says so', () => {
    const sentences = told({ counted: 'file', found: Array.from({ length: 7 }, () => finding) });
    expect([sentences.length, sentences.at(-1)]).toEqual([7, 'And 2 findings more, in the report.']);
  });
});

describe('groups', () => {
  const parts = Array.from({ length: 8 }, (_, index) => ({
    group: [`g${index}`],
    value: index === 7 ? null : index / 10,
    n: 10,
  }));

  it('that are many are told by their extremes, those without a value left out', () => {
    expect(told({ parts }).at(-1)).toBe(
      'Of 8 groups that count, the extremes: g6 0.600 (10 rows), g5 0.500 (10 rows), g1 0.100 (10 rows), g0 0.000 (10 rows).',
    );
  });

  it('of which none counts are not told at all', () => {
    const excluded = parts.map(({ group, n }) => ({ group, n, needed: 30, reason: 'too-few-rows' }) as const);
    expect(told({ parts, excluded }).some((sentence) => sentence.includes('extremes'))).toBe(false);
  });
});
