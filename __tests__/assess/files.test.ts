import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import { loadFileExaminers } from '../../src/assess/files/load-examiners.ts';
import type { Report } from '../../src/report/report.ts';
import { plainText } from '../../src/judge/text.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts } from './memory-world.ts';

const TABLE = `sex,label,prediction\n${'a,1,1\nb,0,0\n'.repeat(40)}`;
const DANGEROUS = "cos\nsystem\n(S'id'\ntR.";

const policyOf = (model: string | undefined, requirements: string): string => `version: 1
subjects:
  - id: loans
    task: binary
${model === undefined ? '' : `    model: ${model}\n`}    evaluation: { table: p.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }
${requirements}
minimum: { group: 1, positives: 1, negatives: 1, decided: 1 }
`;
const UNSAFE = 'requirements: [{ metric: security/unsafe-model-files, max: 0 }]';

async function reportOf(files: MemoryFiles): Promise<Report> {
  return await assess(INPUTS, { ...memoryPorts(files), files: loadFileExaminers });
}

const findingsOf = (report: Report) =>
  report.subjects.flatMap(({ properties }) => properties.flatMap(({ findings }) => findings));

describe('files of a model', () => {
  it('are examined where the evaluation table is not there, and the rules of what was found stand in the report', async () => {
    const report = await reportOf({ 'fates.yml': policyOf('m.pkl', UNSAFE), 'm.pkl': DANGEROUS });
    expect(findingsOf(report)).toMatchObject([
      {
        metric: 'security/unsafe-model-files',
        verdict: 'FAIL',
        measurement: { value: 1 },
        grade: 'computed',
      },
    ]);
    expect(report.subjects[0]?.examined).toMatchObject([{ path: 'm.pkl', answer: 'dangerous' }]);
    expect(Object.keys(report.rules ?? {})).toContain('pickle/dangerous-global');
    expect(report.subjects[0]?.score?.properties).toEqual({ security: 0 });
  });

  it('a waiver changes nothing of the cap', async () => {
    const report = await reportOf({
      // Without the cap the second one is worth 49 points.
      'fates.yml': `${policyOf('m.pkl', UNSAFE.replace(']', ', { metric: security/unexamined-files, max: 0 }]'))}waivers: waivers.yml\n`,
      'waivers.yml':
        'version: 1\nwaivers:\n  - { id: w, requirement: security/unsafe-model-files, subject: loans, reason: we made it, owner: "@team", granted: 2026-11-01, expires: 2027-01-01 }\n',
      'p.csv': TABLE,
      'm.pkl': DANGEROUS,
    });
    expect(findingsOf(report)).toMatchObject([{ verdict: 'PASS' }, { verdict: 'WAIVED' }]);
    expect(report.subjects[0]?.score?.properties).toEqual({ security: 0 });
  });

  it.each([
    [
      'only a pointer of Git LFS',
      { 'm.pkl': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n` },
      /lfs: true/,
    ],
    ['not there', {}, /Commit the model/],
  ] as const)('are MISSING where the model is %s', async (_, files, remedy) => {
    const report = await reportOf({ 'fates.yml': policyOf('m.pkl', UNSAFE), 'p.csv': TABLE, ...files });
    expect(findingsOf(report)).toMatchObject([{ verdict: 'MISSING' }]);
    expect(plainText(findingsOf(report)[0]?.remedy ?? [])).toMatch(remedy);
  });

  it('a preset asks about them only where a model is bound, and says so where none is', async () => {
    const report = await reportOf({
      'fates.yml': policyOf(undefined, 'extends: [baseline]'),
      'p.csv': TABLE,
    });
    expect(findingsOf(report).filter(({ metric }) => metric.startsWith('security/'))).toEqual([]);
    expect(report.subjects[0]?.notes.join(' ')).toMatch(/unsafe-model-files.*binds none/);
  });
});
