import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import { loadFileExaminers } from '../../src/assess/files/load-examiners.ts';
import type { Changes } from '../../src/discover/touched.ts';
import type { Workspace } from '../../src/discover/workspace.ts';
import { headline } from '../../src/render/headline.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { Report } from '../../src/report/report.ts';
import { reportSchema } from '../../src/report/schema.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts } from './memory-world.ts';

const TABLE = `sex,label,prediction\n${'a,1,1\nb,0,0\n'.repeat(40)}`;
const DANGEROUS = "cos\nsystem\n(S'id'\ntR.";
const SUSPICIOUS = 'cacme.models\nNet\n)R.';
const CLEAN = '(lp0\nI1\na.';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;

const policyOf = (requirements: string): string => `version: 1
subjects:
  - id: loans
    task: binary
    evaluation: { table: data/p.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }
requirements: [{ metric: performance/accuracy, min: 0.5 }${requirements}]
minimum: { group: 1, positives: 1, negatives: 1, decided: 1 }
`;
const UNSAFE = 'metric: security/unsafe-model-files, max: 0';

function changing(paths: readonly string[]): Changes {
  return { kind: 'files', files: paths.map((path) => ({ path })), isUntracked: () => false };
}

async function reportOf(
  brought: MemoryFiles,
  requirements = '',
  open?: (own: Workspace['open']) => Workspace['open'],
): Promise<Report> {
  const files = { 'fates.yml': policyOf(requirements), 'data/p.csv': TABLE, ...brought };
  const ports = memoryPorts(files);
  const { workspace } = ports;
  return await assess(
    { ...INPUTS, changes: changing(Object.keys(brought)) },
    {
      ...ports,
      workspace: open === undefined ? workspace : { ...workspace, open: open(workspace.open) },
      files: loadFileExaminers,
    },
  );
}

describe('a model file that no subject has', () => {
  it('is examined although nothing else is touched, and fails what is required of all subjects', async () => {
    const report = await reportOf({ 'other/m.pkl': DANGEROUS }, `, { ${UNSAFE} }`);
    expect(report).toMatchObject({
      subjects: [],
      untouched: ['loans'],
      verdict: 'fail',
      blocks: true,
      unbound: {
        verdict: 'fail',
        requirements: ['security/unsafe-model-files'],
        examined: [{ path: 'other/m.pkl', answer: 'dangerous' }],
      },
      notLookedAt: [],
    });
    expect(Object.keys(report.rules ?? {})).toContain('pickle/dangerous-global');
    expect(headline(report)).toBe('1 model file of no subject is dangerous');
    expect(reportSchema.parse(report)).toEqual(report);
  });

  it.each([
    ['no requirement asks about it', ''],
    ['the requirement is of some subjects', `, { ${UNSAFE}, subjects: [loans] }`],
    ['the requirement is advisory', `, { ${UNSAFE}, level: advisory }`],
  ])('only warns, and is named where people look for gaps, when %s', async (_, requirements) => {
    const report = await reportOf({ 'other/m.pkl': DANGEROUS }, requirements);
    expect(report).toMatchObject({ verdict: 'warn', blocks: false, unbound: { verdict: 'warn' } });
    expect(report.notLookedAt).toEqual([
      { path: 'other/m.pkl', reason: expect.stringContaining('nothing judges it') },
    ]);
  });

  it.each([
    ['suspicious', SUSPICIOUS, '', 'warn'],
    ['suspicious under strict', SUSPICIOUS, `, { ${UNSAFE}, options: { strict: true } }`, 'fail'],
    ['only a pointer', POINTER, `, { ${UNSAFE} }`, 'warn'],
    [
      'only a pointer where all must be examined',
      POINTER,
      ', { metric: security/unexamined-files, max: 0 }',
      'fail',
    ],
    ['clean', CLEAN, `, { ${UNSAFE} }`, 'nothing'],
  ])('that is %s comes to its own verdict', async (_, content, requirements, verdict) => {
    const report = await reportOf({ 'other/m.pkl': content }, requirements);
    expect([report.verdict, report.unbound?.examined.length]).toEqual([verdict, 1]);
    expect(renderTerminal(report, { color: false, width: 100 })).toContain('Files of no subject');
  });

  it('is none when it is a table in Git LFS, a packed table or a text', async () => {
    const report = await reportOf({ 'big.csv': POINTER, 'README.md': '# Hello', 'x.json': '{"a": 1}' });
    expect([report.unbound, report.verdict]).toEqual([undefined, 'nothing']);
  });

  it('stands beside subjects whose files nobody asks about', async () => {
    const report = await reportOf({ 'other/m.pkl': DANGEROUS, 'data/p.csv': TABLE });
    expect(report.subjects).toHaveLength(1);
    expect(headline(report)).toContain('1 model file of no subject is dangerous');
  });
});

describe('what cannot be looked at is named', () => {
  it('a changed file that cannot be opened, or is gone, may be a model', async () => {
    const refused = Object.assign(new Error("EACCES: permission denied, open 'm.pkl'"), { syscall: 'open' });
    const report = await reportOf({ 'a.pkl': CLEAN, 'b.pkl': CLEAN }, '', (own) => async (path) => {
      const source = path === 'a.pkl' ? null : await own(path);
      return source === null || path !== 'b.pkl'
        ? source
        : { ...source, read: () => Promise.reject(refused) };
    });
    expect(report.notLookedAt).toEqual([
      { path: 'a.pkl', reason: expect.stringContaining('it was listed and is gone') },
      { path: 'b.pkl', reason: expect.stringContaining('EACCES') },
    ]);
  });
});
