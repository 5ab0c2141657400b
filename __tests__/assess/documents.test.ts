import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import { plainText } from '../../src/judge/text.ts';
import type { Report, ReportFinding } from '../../src/report/report.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts, memoryWorkspace } from './memory-world.ts';

const policyOf = (more = ''): string => `version: 1
subjects:
  - id: loans
    task: binary
    evaluation: { table: p.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }
${more}requirements: [{ metric: accountability/incident-channel, min: 1 }]
`;

async function reportOf(files: MemoryFiles): Promise<Report> {
  return await assess(INPUTS, memoryPorts(files));
}

const onlyOf = ({ subjects }: Report): ReportFinding | undefined =>
  subjects.flatMap(({ properties }) => properties.flatMap(({ findings }) => findings))[0];

describe('documents of a run', () => {
  it('are read where there is no table, and what they say has the grade of a sentence', async () => {
    const report = await reportOf({ 'fates.yml': policyOf(), 'SECURITY.md': 'Write to safety@example.org.' });
    expect(onlyOf(report)).toMatchObject({ verdict: 'PASS', grade: 'declared', measurement: { value: 1 } });
    expect(report.score?.properties).toEqual({ accountability: 100 });
  });

  it('that are not there are MISSING, with what to write', async () => {
    const finding = onlyOf(await reportOf({ 'fates.yml': policyOf() }));
    expect(finding).toMatchObject({ verdict: 'MISSING', measurement: { missing: ['SECURITY.md'] } });
    expect(plainText(finding?.remedy ?? [])).toMatch(/SECURITY\.md/);
  });

  it.each([
    ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x41]), 'document/not-text'],
    ['too large', `mail@example.org ${'x'.repeat(2 ** 20)}`, 'document/too-large'],
  ] as const)('that are %s are an error, and named', async (_, content, rule) => {
    const report = await reportOf({ 'fates.yml': policyOf(), 'SECURITY.md': content });
    expect(onlyOf(report)).toMatchObject({ verdict: 'ERROR' });
    expect(report.subjects[0]?.examined).toMatchObject([{ path: 'SECURITY.md', findings: [{ rule }] }]);
    expect(Object.keys(report.rules ?? {})).toEqual([rule]);
  });

  it('are those that the policy binds: another one does not stand for one that is gone', async () => {
    const bound = policyOf('    documents: { security-policy: legal/incidents.md }\n');
    const elsewhere = { 'fates.yml': bound, 'SECURITY.md': 'Write to safety@example.org.' };
    expect(onlyOf(await reportOf(elsewhere))).toMatchObject({ verdict: 'MISSING' });
    const there = { ...elsewhere, 'legal/incidents.md': 'Call https://example.org/incident' };
    expect(onlyOf(await reportOf(there))).toMatchObject({ verdict: 'PASS' });
  });

  it('that the policy binds are all asked for: one of two that is gone is missed', async () => {
    const bound = policyOf('    documents: { security-policy: [SECURITY.md, legal.md] }\n');
    const report = await reportOf({ 'fates.yml': bound, 'SECURITY.md': 'Write to safety@example.org.' });
    expect(onlyOf(report)).toMatchObject({ verdict: 'MISSING', measurement: { missing: ['legal.md'] } });
  });

  it('that lie farther and cannot be read do not stand for the nearest', async () => {
    const far = new Uint8Array([0xff]);
    const files = { 'fates.yml': policyOf(), 'SECURITY.md': 'safety@example.org', 'docs/SECURITY.md': far };
    const report = await reportOf(files);
    expect(onlyOf(report)).toMatchObject({ verdict: 'PASS' });
    expect(report.subjects[0]?.examined).toMatchObject([{ path: 'docs/SECURITY.md' }]);
  });

  it('that cannot be opened are an error, and named as not looked at', async () => {
    const files = { 'fates.yml': policyOf(), 'SECURITY.md': 'x' };
    const ports = memoryPorts(files);
    const workspace = memoryWorkspace(files);
    const refusing = {
      ...workspace,
      open: (path: string) =>
        path === 'SECURITY.md'
          ? Promise.reject(Object.assign(new Error('EACCES: permission denied, open'), { syscall: 'open' }))
          : workspace.open(path),
    };
    const report = await assess(INPUTS, { ...ports, workspace: refusing });
    expect(report.notLookedAt.map(({ path }) => path)).toEqual(['SECURITY.md']);
    expect(onlyOf(report)?.verdict).toBe('ERROR');
  });
});
