import { expect, it } from '@jest/globals';
import { examinedFiles, examinedResults } from '../../../src/render/sarif/examined-results.ts';
import type { ExaminedFile } from '../../../src/report/examined.ts';
import { DOCS } from '../../../src/version.ts';
import { report, subject } from '../reports/build.ts';

const file = (path: string): ExaminedFile => ({
  path,
  sha256: 'ab'.repeat(32),
  bytes: 3,
  format: 'pickle',
  answer: 'dangerous',
  findings: [
    {
      rule: 'pickle/dangerous-global',
      severity: 'critical',
      leadsTo: 'dangerous',
      message: 'os.system is imported.',
      detail: 'os.system',
    },
  ],
});

it('a file of two subjects is one, sorted by path; a subject may have none', () => {
  const given = report([
    subject('a', [], {}, { examined: [file('b.pkl'), file('a.pkl')] }),
    subject('b', [], {}, { examined: [file('b.pkl')] }),
    subject('c', [], {}),
  ]);
  expect(examinedFiles(given).map(({ path }) => path)).toEqual(['a.pkl', 'b.pkl']);
});

it('a rule that the report does not explain is its own title', () => {
  const given = report([subject('a', [], {}, { examined: [file('a.pkl')] })]);
  expect(JSON.stringify(examinedResults(given, DOCS))).toContain('pickle/dangerous-global');
});
