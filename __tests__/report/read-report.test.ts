import { describe, expect, it } from '@jest/globals';
import { failedReport } from '../../src/assess/failed-report.ts';
import { sha256OfText } from '../../src/platform/table-ports.ts';
import { filesUnder, readText } from '../../scripts/tree.ts';
import { readReport } from '../../src/report/read-report.ts';

const problems = [{ code: 'x/y', path: 'fates.yml', line: 3, message: 'Wrong.', hint: 'Mend it.' }];
const written = await failedReport(
  { version: '0.1.0', policy: 'fates.yml', asOf: '2026-11-21', commit: {}, problems },
  sha256OfText,
);
const read = (text: string) => readReport(text, 'base.json', sha256OfText);

const scenarios = filesUnder('__tests__/scenarios').filter((path) => path.endsWith('/fates-report.json'));

describe('a report from elsewhere', () => {
  it.each(scenarios)('is taken as a run of ours has written it: %s', async (path) => {
    const text = readText(path);
    expect(await read(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('is taken when its form and its digest are right', async () => {
    expect(await read(JSON.stringify(written))).toEqual({ ok: true, value: written });
  });

  it.each([
    ['{', 'it is no JSON'],
    ['[]', 'its schema has to be fates-report/1, and it does not say which'],
    ['{"schema":"fates-report/2"}', 'its schema has to be fates-report/1, and it says "fates-report/2"'],
    [JSON.stringify({ ...written, asOf: '2026-11-22' }), 'its digest is not the one of its content'],
    [JSON.stringify({ ...written, asOf: '\ud800' }), 'it is no JSON'],
    [JSON.stringify({ ...written, '\udc00': 1 }), 'it is no JSON'],
    [JSON.stringify({ ...written, more: 1 }), 'Unrecognized key: "more"'],
  ])('is refused: %#', async (text, why) => {
    const result = await read(text);
    expect(result.ok ? '' : result.problems[0]?.message).toContain(
      `This is no report that can be relied on: ${why}`,
    );
  });

  it('names the key of each of the first mistakes', async () => {
    const result = await read(JSON.stringify({ ...written, asOf: 3, blocks: 'no' }));
    expect(result.ok ? [] : result.problems.map(({ path, key }) => [path, key])).toEqual([
      ['base.json', 'asOf'],
      ['base.json', 'blocks'],
    ]);
  });
});
