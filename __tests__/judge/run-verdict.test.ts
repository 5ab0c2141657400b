import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Judged } from '../../src/judge/run-verdict.ts';
import { blocks, runVerdict, SEVERITY, stricterFailOn, worstVerdict } from '../../src/judge/run-verdict.ts';

const required = (verdict: Judged['verdict']): Judged => ({ verdict, level: 'required' });
const advisory = (verdict: Judged['verdict']): Judged => ({ verdict, level: 'advisory' });

describe('the verdict of a run', () => {
  it.each([
    [[required('PASS')], 'pass'],
    [[required('PASS'), required('N/A')], 'pass'],
    [[required('PASS'), required('WARN')], 'warn'],
    [[required('WAIVED')], 'warn'],
    [[required('FAIL'), required('MISSING')], 'fail'],
    [[required('ERROR')], 'fail'],
    [[required('MISSING'), required('PASS')], 'inconclusive'],
    [[required('INSUFFICIENT')], 'inconclusive'],
    [[required('PASS'), advisory('FAIL')], 'warn'],
    [[required('PASS'), advisory('ERROR')], 'warn'],
    [[], 'inconclusive'],
    [[required('N/A')], 'inconclusive'],
  ] as const)('%j gives %s', (findings, verdict) => {
    expect(runVerdict(findings)).toBe(verdict);
  });

  it('a worse finding never improves it', () => {
    const order = ['pass', 'warn', 'inconclusive', 'fail'];
    const verdicts = fc.constantFrom(...SEVERITY);
    fc.assert(
      fc.property(fc.array(verdicts, { minLength: 1 }), verdicts, verdicts, (rest, a, b) => {
        const [worse, better] = SEVERITY.indexOf(a) <= SEVERITY.indexOf(b) ? [a, b] : [b, a];
        const withWorse = order.indexOf(runVerdict([...rest, worse].map(required)));
        expect(withWorse).toBeGreaterThanOrEqual(order.indexOf(runVerdict([...rest, better].map(required))));
      }),
    );
  });

  it('several subjects are as good as the worst', () => {
    expect(worstVerdict(['pass', 'inconclusive', 'warn'])).toBe('inconclusive');
    expect(worstVerdict([])).toBe('nothing');
  });
});

describe('what blocks', () => {
  it.each([
    ['fail', 'never', false],
    ['fail', 'fail', true],
    ['inconclusive', 'fail', false],
    ['inconclusive', 'inconclusive', true],
    ['warn', 'inconclusive', false],
    ['warn', 'warn', true],
    ['pass', 'warn', false],
    ['nothing', 'warn', false],
  ] as const)('%s under fail-on %s: %s', (verdict, failOn, expected) => {
    expect(blocks(verdict, failOn, false)).toBe(expected);
    expect(blocks(verdict, failOn, true)).toBe(false);
  });

  it('the input can only make it stricter', () => {
    expect(stricterFailOn('inconclusive', 'never')).toBe('inconclusive');
    expect(stricterFailOn('inconclusive', 'warn')).toBe('warn');
    expect(stricterFailOn('fail', undefined)).toBe('fail');
  });
});
