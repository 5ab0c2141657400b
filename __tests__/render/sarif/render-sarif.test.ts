import { describe, expect, it } from '@jest/globals';
import { sha256OfText } from '../../../src/platform/table-ports.ts';
import { renderSarif } from '../../../src/render/sarif/render-sarif.ts';
import type { Report } from '../../../src/report/report.ts';
import { DOCS } from '../../../src/version.ts';
import { golden } from '../golden.ts';
import { compared } from '../reports/base.ts';
import { finding, report, subject } from '../reports/build.ts';
import { HOSTILE, hostileReport } from '../reports/hostile.ts';
import { broken, inconclusive } from '../reports/open.ts';
import { two } from '../reports/several.ts';
import type { ValidRun } from './valid-log.ts';
import { validRun } from './valid-log.ts';

const render = (given: Report): Promise<string> => renderSarif(given, DOCS, sha256OfText);
const runOf = async (given: Report): Promise<ValidRun> => validRun(await render(given));
const parity = (more: Parameters<typeof finding>[2] = {}, verdict: 'FAIL' | 'MISSING' = 'FAIL') =>
  finding('fairness/demographic-parity-difference', verdict, more);
const fingerprints = ({ results }: ValidRun) =>
  results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);

describe('the SARIF log of a report', () => {
  it('reads as its golden file', async () => {
    expect(golden('compared.sarif', (await render(compared)).trimEnd())).toBe(
      (await render(compared)).trimEnd(),
    );
  });

  it.each([
    ['a comparison', compared],
    ['an inconclusive one', inconclusive],
    ['a run that could not assess', broken],
    ...HOSTILE.map((value): [string, Report] => [JSON.stringify(value).slice(0, 60), hostileReport(value)]),
    ['several subjects', two],
    ['nothing', report([])],
  ])('is valid for %s', async (_name, given) => {
    const { tool, results } = await runOf(given);
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
    expect(new Set(fingerprints({ ...(await runOf(given)) })).size).toBe(results.length);
  });

  it('holds what is not satisfied, gravest first, with what is waived as suppressed', async () => {
    const { results } = await runOf(compared);
    expect(results.map(({ ruleId, level, suppressions }) => [ruleId, level, suppressions?.[0]])).toEqual([
      ['fairness/equalized-odds-difference', 'error', undefined],
      ['ethics/emissions-declared', 'warning', undefined],
      [
        'fairness/demographic-parity-difference',
        'error',
        {
          kind: 'external',
          status: 'accepted',
          justification: 'The vendor mends it in March. (@credit-team, until 2027-03-31)',
        },
      ],
    ]);
  });

  it('has rules with descriptions, help, a page, and no severity, which metrics do not have', async () => {
    const { tool } = await runOf(report([subject('income', [parity()], { fairness: 0 })]));
    expect(tool.driver.rules).toEqual([
      expect.objectContaining({
        id: 'fairness/demographic-parity-difference',
        shortDescription: { text: 'Demographic parity difference' },
        helpUri: expect.stringContaining('/docs/metrics/fairness/demographic-parity-difference.md'),
        properties: { tags: ['fates/fairness'] },
      }),
    ]);
    expect(tool.driver.rules[0]?.help.markdown).toContain('max\\_g P(Ŷ=1\\|g)');
  });

  it('puts a measure of files at the worst that it found, by line, or by byte outside of an archive', async () => {
    const placed = async (where: object) => {
      const found = [
        {
          path: 'm/load.py',
          rule: 'source/secret',
          title: 'A secret',
          remedy: 'Revoke it.',
          detail: 'x',
          ...where,
        },
      ];
      const measurement = { status: 'measured', value: 1, n: 3, counted: 'file', found } as const;
      const { results } = await runOf(
        report([subject('income', [parity({ measurement })], { security: 0 })]),
      );
      return results[0]?.locations[0].physicalLocation;
    };
    const artifactLocation = { uri: 'm/load.py', uriBaseId: '%SRCROOT%' };
    expect(await placed({ line: 6 })).toEqual({ artifactLocation, region: { startLine: 6 } });
    expect(await placed({ offset: 31 })).toEqual({
      artifactLocation,
      region: { startLine: 1, byteOffset: 31 },
    });
    expect(await placed({ offset: 31, within: ['data.pkl'] })).toEqual({
      artifactLocation,
      region: { startLine: 1 },
    });
  });

  it('says by level what the gate makes of it', async () => {
    const level = async (given: Report) => (await runOf(given)).results.map((each) => each.level);
    const missing = [subject('income', [parity({}, 'MISSING')], { fairness: 0 })];
    const { policy } = report([]);
    expect(await level(report(missing))).toEqual(['error']);
    expect(await level(report(missing, { policy: { ...policy, failOn: 'fail' } }))).toEqual(['warning']);
    expect(await level(report(missing, { policy: { ...policy, advisory: true } }))).toEqual(['note']);
  });

  it('keeps a fingerprint while number, wording and place change, and no two share one', async () => {
    const before = report([subject('income', [parity(), parity({ scope: 'race' })], { fairness: 0 })]);
    const after = report([
      subject('income', [parity({ sentence: ['It is 0.3.'], origin: { source: 'fates.yml', line: 99 } })], {
        fairness: 10,
      }),
    ]);
    const [first, second] = fingerprints(await runOf(before));
    expect(fingerprints(await runOf(after))).toEqual([first]);
    expect(second).not.toBe(first);
  });

  it('keeps at most 5,000 results, the gravest, and says so', async () => {
    const many = Array.from({ length: 5001 }, (_, index) =>
      finding('performance/accuracy', index === 5000 ? 'FAIL' : 'WARN', { requirement: `r${index}` }),
    );
    const { results, invocations } = await runOf(report([subject('income', many, {})]));
    expect([results.length, results[0]?.level]).toEqual([5000, 'error']);
    expect(invocations[0].toolExecutionNotifications).toEqual([
      {
        descriptor: { id: 'results-cut' },
        level: 'warning',
        message: { text: '5,001 results were found. The 5,000 gravest are here; the report holds all.' },
      },
    ]);
  });

  it('makes of what a repository writes neither a link nor a placeholder nor an address', async () => {
    const path = 'a b/[x](https://evil.example)/%2e#?é\ud800.csv';
    const evil = subject('in[come](https://evil.example) {0}\u202e', [parity()], { fairness: 0 });
    const { results, automationDetails } = await runOf(
      report([{ ...evil, files: evil.files.map((file) => ({ ...file, path })) }]),
    );
    expect(results[0]?.message.text).toContain('in[come] (https://evil.example) {{0}}\\u202e');
    expect(results[0]?.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'a%20b/%5Bx%5D(https%3A//evil.example)/%252e%23%3F%C3%A9%EF%BF%BD.csv',
      uriBaseId: '%SRCROOT%',
    });
    expect(automationDetails.id).toBe('fates-gate/fates.yml/');
  });

  it('stands where the evidence is, else where the requirement is written', async () => {
    const bare = (more: Partial<Report>) =>
      runOf(report([subject('income', [parity()], { fairness: 0 }, { files: [] })], more));
    const at = ({ results }: ValidRun) => results[0]?.locations[0].physicalLocation;
    expect(at(await bare({ commit: {} }))).toMatchObject({
      artifactLocation: { uri: 'fates.yml' },
      region: { startLine: 12 },
    });
    expect(at(await bare({}))?.region).toEqual({ startLine: 1 });
  });

  it('tells a run that could not assess from one that found nothing', async () => {
    const problem = {
      code: 'policy/yaml',
      path: 'fates.yml',
      line: 3,
      message: 'Not YAML.',
      hint: 'Mend it.',
    };
    const { invocations, results } = await runOf(report([], { problems: [problem] }));
    expect(results).toEqual([]);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'fates.yml: Not YAML. Mend it.' } }],
    });
    expect((await runOf(report([]))).invocations[0].executionSuccessful).toBe(true);
  });

  it('is the same bytes for the same report, and names no machine', async () => {
    const [one, other] = [await render(compared), await render(compared)];
    expect(one).toBe(other);
    expect(one).not.toMatch(/file:|\/home\/|\/tmp\/|Utc/);
  });
});
