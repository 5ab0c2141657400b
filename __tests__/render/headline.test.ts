import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../src/judge/text.ts';
import { contextLine, gateNotes, headline, scoreSentence, shortRef } from '../../src/render/headline.ts';
import { boundName, chanceName, metricTitle, scopeName, valueName } from '../../src/render/names.ts';
import { renderReportJson } from '../../src/render/report-json.ts';
import { gradeTally, tally, toChange } from '../../src/render/tally.ts';
import { BASE, finding, HEAD, measured, report, subject } from './reports/build.ts';

const run = (
  verdicts: readonly Parameters<typeof finding>[1][],
  verdict: 'pass' | 'fail' | 'warn' | 'inconclusive',
) =>
  report(
    [
      subject(
        'a',
        verdicts.map((one) => finding('fairness/x', one)),
        {},
      ),
    ],
    { verdict },
  );

describe('the headline', () => {
  it('has the right number in its verbs', () => {
    expect(headline(run(['FAIL', 'PASS'], 'fail'))).toBe('1 of 2 requirements fails');
    expect(headline(run(['FAIL', 'FAIL', 'ERROR', 'ERROR', 'MISSING', 'INSUFFICIENT'], 'fail'))).toBe(
      '2 of 6 requirements fail, 2 have errors, 2 are inconclusive',
    );
    expect(headline(run(['MISSING', 'PASS', 'N/A'], 'inconclusive'))).toBe(
      '1 of 2 requirements is inconclusive',
    );
    expect(headline(run(['PASS'], 'pass'))).toBe('the one requirement passes');
    expect(headline(run(['WARN', 'WARN', 'WAIVED', 'WAIVED'], 'warn'))).toBe(
      '2 of 4 requirements warn, 2 are waived',
    );
  });

  it('says what there is to say when no finding explains the verdict', () => {
    expect(headline(run(['PASS'], 'inconclusive'))).toBe('inconclusive');
    expect(headline(run(['N/A'], 'inconclusive'))).toBe('no requirement could be judged');
    const problem = { code: 'x', path: 'y', message: 'm', hint: 'h' };
    expect(headline({ ...run(['PASS'], 'fail'), problems: [problem] })).toBe('1 problem with what was read');
    expect(headline({ ...run([], 'fail'), problems: [problem] })).toBe(
      'nothing could be assessed, 1 problem',
    );
  });
});

describe('the lines under it', () => {
  it('name commits and policy as far as they are known', () => {
    const context = (more: Parameters<typeof report>[1]): string => plainText(contextLine(report([], more)));
    expect(context({})).toBe('a1b2c3d against main @ e4f5a6b · policy fates.yml @ e4f5a6b');
    expect(context({ commit: { head: HEAD, base: BASE } })).toBe(
      'a1b2c3d against e4f5a6b · policy fates.yml @ e4f5a6b',
    );
    expect(context({ commit: {} })).toBe('policy fates.yml @ e4f5a6b');
    expect(shortRef('main')).toBe('main');
  });

  it('say of how many properties the score is the lowest', () => {
    const score = (assessed: number): string =>
      scoreSentence({ headline: 40, mean: 71.4, assessed, properties: {} }, []);
    const rule = 'below 50 something required is not satisfied';
    expect(score(5)).toBe(`is the lowest of five (mean 71); ${rule}`);
    expect(score(3)).toBe(
      `is the lowest of the three properties of five that were assessed (mean 71); ${rule}`,
    );
    expect(score(1)).toBe(`is the score of the only property that was assessed, of five; ${rule}`);
  });

  it('say what the verdict does to the job where it is not plain', () => {
    const notes = (more: Parameters<typeof report>[1]): readonly string[] =>
      gateNotes(report([], more), 'below').map(plainText);
    expect(notes({ verdict: 'pass' })).toEqual([]);
    expect(notes({ verdict: 'fail', blocks: true })).toEqual([]);
    expect(notes({ verdict: 'inconclusive', blocks: true })).toEqual([
      'This fails the job (`fail-on: inconclusive`).',
    ]);
    expect(notes({ verdict: 'fail' })).toEqual(['This does not fail the job (`fail-on: inconclusive`).']);
    const advisory = { ...report([]).policy, advisory: true };
    expect(notes({ policy: advisory })).toEqual(['Advisory: nothing here fails the job.']);
    const suggested = report([], { policy: advisory, suggestedPolicy: 'version: 1\n' });
    expect(gateNotes(suggested, 'below').map(plainText).join('')).toContain('Commit the `fates.yml` below');
    expect(gateNotes(suggested, 'command').map(plainText).join('')).toContain('`fates init` writes');
  });
});

describe('tallies', () => {
  it('count verdicts and grades in words', () => {
    const findings = (['PASS', 'PASS', 'FAIL', 'ERROR', 'N/A'] as const).map((verdict) =>
      finding('fairness/x', verdict),
    );
    expect(tally(findings)).toBe('1 has an error, 1 fails, 2 pass, 1 not applicable');
    expect(tally([])).toBe('');
    const graded = [finding('fairness/x', 'PASS', { grade: 'attested' }), ...findings];
    expect(gradeTally(report([subject('a', graded, {})]))).toBe('1 number attested, 5 computed');
    expect(gradeTally(report([]))).toBe('');
  });

  it('put the worst first, then the heavier', () => {
    const findings = [
      finding('fairness/a', 'INSUFFICIENT'),
      finding('fairness/b', 'FAIL'),
      finding('fairness/c', 'FAIL', { weight: 2 }),
      finding('fairness/d', 'ERROR'),
      finding('fairness/e', 'MISSING', { level: 'advisory' }),
      finding('fairness/f', 'WARN'),
      finding('fairness/g', 'N/A'),
    ];
    const given = report([subject('a', findings, {})]);
    const order = (failOn: 'fail' | 'warn'): string =>
      toChange({ ...given, policy: { ...given.policy, failOn } })
        .map(({ finding: { metric } }) => metric.slice(-1))
        .join('');
    expect(order('fail')).toBe('dcba');
    expect(order('warn')).toBe('dcbeaf');
  });
});

describe('names', () => {
  it('say bounds, values, scopes and chance', () => {
    expect(boundName({ kind: 'max', max: 0.1, warn: 0.08 })).toBe('≤ 0.100, warns past 0.080');
    expect(boundName({ kind: 'min', min: 0.8 })).toBe('≥ 0.800');
    expect(boundName({ kind: 'within', within: [0.8, 1.25] })).toBe('0.800–1.250');
    const floor = { kind: 'min', min: 0.8 } as const;
    expect(valueName(measured(0.5), floor)).toBe('0.500');
    expect(valueName(measured(0.7999), floor)).toBe('0.7999');
    expect(valueName({ status: 'insufficient', n: 1, needed: 30, reason: 'x' }, floor)).toBe(
      'too little: 1 of 30',
    );
    expect(valueName({ status: 'no-evidence', missing: [], hint: 'x' }, floor)).toBe('no evidence');
    expect(valueName({ status: 'not-applicable', reason: 'x' }, floor)).toBe('does not apply');
    expect(valueName({ status: 'error', message: 'x', hint: 'Mend the file.' }, floor)).toBe('error');
    expect(plainText(scopeName({ scope: 'country', scopeKind: 'slice' }))).toBe('on slice country');
    expect(plainText(scopeName({ scope: 'overall', scopeKind: 'attribute' }))).toBe('on overall');
    expect(chanceName({ chance: { mean: 0.9, upper: 0.8 } })).toBe('mean 0.900, 95 % above 0.800');
    expect(metricTitle(report([]), 'fairness/unknown')).toBe('fairness/unknown');
  });
});

describe('the report as JSON', () => {
  it('is the report, with one line feed at the end', () => {
    const json = renderReportJson(report([]));
    expect(JSON.parse(json)).toEqual(report([]));
    expect(json.endsWith('}\n')).toBe(true);
  });
});
