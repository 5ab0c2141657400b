import { describe, expect, it } from '@jest/globals';
import type { ModelFinding } from '../../../src/evidence/model/examination.ts';
import type { Rule } from '../../../src/evidence/model/rules/rule.ts';
import { sha256OfText } from '../../../src/platform/table-ports.ts';
import { renderSarif } from '../../../src/render/sarif/render-sarif.ts';
import type { FileWithFindings } from '../../../src/render/sarif/model-results.ts';
import { sarifOfScan } from '../../../src/render/sarif/sarif-of-scan.ts';
import type { ExaminedFile } from '../../../src/report/examined.ts';
import { DOCS } from '../../../src/version.ts';
import { report, subject } from '../reports/build.ts';
import type { ValidRun } from './valid-log.ts';
import { validRun } from './valid-log.ts';

const rule = (more: Partial<Rule> = {}): Rule => ({
  id: 'pickle/dangerous-global',
  title: 'A pickle imports a name that runs code',
  leadsTo: 'dangerous',
  severity: 'critical',
  why: 'Loading it runs `os.system` with arguments of __reduce__.',
  remedy: 'Do not load this file.',
  references: [{ title: 'pickle', url: 'https://docs.python.org/3/library/pickle.html' }],
  ...more,
});
const found = (more: Partial<ModelFinding> = {}): ModelFinding => ({
  rule: rule(),
  offset: 1234,
  message: 'The pickle imports a name that runs code.',
  detail: 'os.system',
  ...more,
});

async function scan(...files: readonly FileWithFindings[]): Promise<ValidRun> {
  return validRun(await sarifOfScan(files, '0.1.0', DOCS, sha256OfText));
}

const prints = ({ results }: ValidRun): readonly unknown[] =>
  results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);

describe('findings in files', () => {
  it('stand at their byte, with what, where and what to do; GitHub is given line 1 of a binary', async () => {
    const { results, automationDetails } = await scan({ path: 'models/a.pkl', findings: [found()] });
    expect(automationDetails.id).toBe('fates-scan/');
    expect(results).toEqual([
      expect.objectContaining({
        ruleId: 'pickle/dangerous-global',
        level: 'error',
        message: {
          text: 'The pickle imports a name that runs code. Found: os.system at byte 1,234. Do not load this file.',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'models/a.pkl', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1, byteOffset: 1234 },
            },
          },
        ],
      }),
    ]);
  });

  it('in a member say its offset in words, for it is none of the file; in source they stand at their line', async () => {
    const { results } = await scan({
      path: 'a',
      findings: [found({ within: ['outer.zip', 'data.pkl'] }), found({ line: 7, within: [] })],
    });
    expect(results.map(({ locations }) => locations[0].physicalLocation.region)).toEqual([
      { startLine: 1 },
      { startLine: 7, byteOffset: 1234 },
    ]);
    expect(results[0]?.message.text).toContain('os.system in outer.zip › data.pkl at byte 1,234.');
  });

  it('have rules with the severity that GitHub sorts by, and a page with an anchor', async () => {
    const severities: readonly Rule['severity'][] = ['critical', 'high', 'medium', 'low'];
    const { tool } = await scan({
      path: 'a',
      findings: severities.map((severity) => found({ rule: rule({ id: `pickle/${severity}`, severity }) })),
    });
    expect(tool.driver.rules.map(({ id, properties }) => [id, properties['security-severity']])).toEqual([
      ['pickle/critical', '9.5'],
      ['pickle/high', '8.0'],
      ['pickle/low', '3.0'],
      ['pickle/medium', '5.5'],
    ]);
    const [first] = tool.driver.rules;
    expect(first?.properties.tags).toEqual(['security', 'fates/pickle']);
    expect(first?.helpUri).toMatch(/\/docs\/rules\.md#picklecritical$/);
    expect(first?.help.markdown).toContain(
      'Loading it runs `os.system` with arguments of \\_\\_reduce\\_\\_.',
    );
  });

  it('keep their fingerprint while bytes before them change; two alike in one file have two', async () => {
    const before = await scan({ path: 'a', findings: [found(), found({ offset: 2000 })] });
    const after = await scan({ path: 'a', findings: [found({ offset: 9 }), found({ offset: 99 })] });
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(2);
    const elsewhere = await scan(
      { path: 'a', findings: [found({ detail: 'os.popen' })] },
      { path: 'b', findings: [found()] },
    );
    expect(new Set([...prints(before), ...prints(elsewhere)]).size).toBe(4);
  });

  it('are sorted by what they lead to, then by severity', async () => {
    const { results } = await scan({
      path: 'a',
      findings: [
        found({ rule: rule({ id: 'a/note', leadsTo: 'note', severity: 'critical' }) }),
        found({ rule: rule({ id: 'a/low', severity: 'low' }) }),
        found({ rule: rule({ id: 'a/odd', leadsTo: 'suspicious' }) }),
        found({ rule: rule({ id: 'a/high', severity: 'high' }) }),
      ],
    });
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['a/high', 'error'],
      ['a/low', 'error'],
      ['a/odd', 'warning'],
      ['a/note', 'note'],
    ]);
  });

  it('are those of the files that a report lists, once, whichever subjects they lie under', async () => {
    const { id, title, leadsTo, severity, why, remedy, references } = rule();
    const examined: readonly ExaminedFile[] = [
      {
        path: 'models/a.pkl',
        sha256: 'ab'.repeat(32),
        bytes: 12,
        format: 'pickle',
        answer: 'dangerous',
        findings: [
          { rule: id, leadsTo, severity, offset: 3, message: 'It imports a name.', detail: 'os.system' },
        ],
        more: 20,
      },
    ];
    const given = report([subject('income', [], {}, { examined }), subject('credit', [], {}, { examined })], {
      rules: { [id]: { title, severity, why, remedy, references } },
    });
    const { results, tool, invocations } = validRun(await renderSarif(given, DOCS, sha256OfText));
    expect(results.map(({ ruleId, message }) => [ruleId, message.text])).toEqual([
      [id, 'It imports a name. Found: os.system at byte 3. Do not load this file.'],
    ]);
    const scanned = await scan({ path: 'models/a.pkl', findings: [found()] });
    expect(tool.driver.rules).toEqual(scanned.tool.driver.rules);
    expect(prints({ ...scanned, results })).toEqual(prints(scanned));
    expect(invocations[0].toolExecutionNotifications.map((each) => each.message.text)).toEqual([
      'models/a.pkl: 20 more findings are not listed.',
    ]);
  });

  it('cannot write links or commands of their own into a message', async () => {
    const { results } = await scan({
      path: 'a',
      findings: [found({ detail: '[x](https://evil.example) {0}\r\n\u202e' })],
    });
    expect(results[0]?.message.text).toContain('Found: [x] (https://evil.example) {{0}}\\r\\n\\u202e');
  });
});
