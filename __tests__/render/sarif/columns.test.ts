/** A finding in a text stands at its column, counted as the log says: in UTF-16 units, from 1. */
import { expect, it } from '@jest/globals';
import { answerOf } from '../../../src/evidence/model/examination.ts';
import { examineSource } from '../../../src/evidence/source/examine-source.ts';
import { sha256OfText } from '../../../src/platform/table-ports.ts';
import { renderSarif } from '../../../src/render/sarif/render-sarif.ts';
import { sarifOfScan } from '../../../src/render/sarif/sarif-of-scan.ts';
import { examinedFile, rulesOf } from '../../../src/report/examined.ts';
import { reportSchema } from '../../../src/report/schema.ts';
import { DOCS } from '../../../src/version.ts';
import { report, subject } from '../reports/build.ts';
import { validRun } from './valid-log.ts';

/** The fox is two units, the accent of a decomposed é one of its own. */
const CODE = 'import torch\n"🦊 cafe\u0301"; torch.load(p, weights_only=False)\n';
const COLUMN = CODE.split('\n')[1]?.indexOf('torch.load') ?? 0;

const findings = examineSource('train.py', CODE);

const regionsIn = (log: string) =>
  validRun(log).results.map(({ locations: [{ physicalLocation }] }) => physicalLocation.region);

it('in a scan', async () => {
  expect(COLUMN).toBe(12);
  const log = await sarifOfScan([{ path: 'train.py', findings }], '0.1.0', DOCS, sha256OfText);
  expect(regionsIn(log)).toEqual([{ startLine: 2, startColumn: 13 }]);
});

it('in the log of a report, whose schema has it', async () => {
  const examination = { format: 'python', findings, facts: {}, notAModel: true } as const;
  const identity = { path: 'train.py', sha256: 'ab'.repeat(32), bytes: CODE.length };
  const examined = [examinedFile(identity, examination, answerOf(examination))];
  const given = report([subject('a', [], {}, { examined })]);
  const whole = { ...given, rules: rulesOf(findings) };
  expect(reportSchema.safeParse(whole).error?.message).toBeUndefined();
  expect(regionsIn(await renderSarif(whole, DOCS, sha256OfText))).toContainEqual({
    startLine: 2,
    startColumn: 13,
  });
});

it('not of a notebook’s cell, whose columns are none of its file', async () => {
  const cells = [{ cell_type: 'code', source: ['import torch\n', 'torch.load(p, weights_only=False)'] }];
  const text = JSON.stringify({ cells, nbformat: 4 }, null, 1);
  const log = await sarifOfScan(
    [{ path: 'a.ipynb', findings: examineSource('a.ipynb', text) }],
    '0.1.0',
    DOCS,
    sha256OfText,
  );
  expect(regionsIn(log)).toEqual([{ startLine: 7 }]);
});
