import { describe, expect, it } from '@jest/globals';

import { failedReport } from '../../src/assess/failed-report.ts';
import { sha256OfText } from '../../src/platform/table-ports.ts';
import { canonicalText, isSealed } from '../../src/report/canonical.ts';

const problems = [{ code: 'x/y', path: 'fates.yml', line: 3, message: 'Wrong.', hint: 'Mend it.' }];
const run = { version: '0.1.0', policy: 'fates.yml', asOf: '2026-11-21', commit: {}, problems };

describe('a sealed report', () => {
  it('has the digest of its canonical text, whatever the order of its keys', async () => {
    const report = await failedReport(run, sha256OfText);
    const turned = Object.fromEntries(Object.entries(report).toReversed());
    expect(await isSealed(report, sha256OfText)).toBe(true);
    expect(canonicalText({ ...report })).toBe(canonicalText({ ...report, ...turned }));
    expect(await isSealed({ ...report, asOf: '2026-11-22' }, sha256OfText)).toBe(false);
  });

  it('of a run that could not assess fails and holds nothing but why', async () => {
    const report = await failedReport(run, sha256OfText);
    expect(report).toMatchObject({ verdict: 'fail', blocks: true, subjects: [], problems });
    expect(report.score).toBeUndefined();
  });
});
