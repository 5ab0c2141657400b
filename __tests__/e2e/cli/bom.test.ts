import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readText } from '../../../scripts/tree.ts';
import { renderBom } from '../../../src/render/bom/bom.ts';
import { reportSchema } from '../../../src/report/schema.ts';
import { inFolder, runCli, STACK } from './run-cli.ts';

const REPORT = readText('__tests__/scenarios/documents-bom-of-this-model/expected/fates-report.json');
const BOM = renderBom(reportSchema.parse(JSON.parse(REPORT)));

function withReport<T>(use: (folder: string) => T): T {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'fates-report.json'), REPORT);
    return use(folder);
  });
}

describe('`bom` as a process', () => {
  it('prints the bill of a report, or writes it', () => {
    withReport((cwd) => {
      const printed = runCli(['bom', 'fates-report.json'], { cwd });
      expect([printed.exit, printed.stdout, printed.stderr]).toEqual([0, BOM, '']);
      const written = runCli(['bom', 'fates-report.json', '--out', 'out/bom.cdx.json'], { cwd });
      expect([written.exit, written.stdout, written.stderr]).toEqual([0, '', '']);
      expect(readFileSync(join(cwd, 'out/bom.cdx.json'), 'utf8')).toBe(BOM);
    });
  });

  it.each([
    ['no report', []],
    ['two reports', ['fates-report.json', 'fates-report.json']],
    ['a report that is not there', ['gone.json']],
    ['a folder that is a file', ['fates-report.json', '--out', 'fates-report.json/bom.json']],
  ])('says what is wrong with %s, and exits with 64', (_, args) => {
    withReport((cwd) => {
      const run = runCli(['bom', ...args], { cwd });
      expect([run.exit, run.stdout]).toEqual([64, '']);
      expect(run.stderr).not.toBe('');
      expect(run.stderr).not.toMatch(STACK);
    });
  });
});
