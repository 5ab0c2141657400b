import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import { loadFileExaminers } from '../../src/assess/files/load-examiners.ts';
import type { BaseSide, CommitTree } from '../../src/discover/commit-tree.ts';
import { plainText } from '../../src/judge/text.ts';
import type { ReportFinding } from '../../src/report/report.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts, memoryWorkspace } from './memory-world.ts';

const TABLE = `sex,label,prediction\n${'a,1,1\nb,0,0\n'.repeat(40)}`;
const DANGEROUS = "cos\nsystem\n(S'id'\ntR.";
const CLEAN = '(lp0\nI1\na.';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;

const policyOf = (more: string): string => `version: 1
subjects:
  - id: loans
    task: binary
    model: m
    evaluation: { table: p.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }
requirements: [{ metric: security/unsafe-model-files, max: 5${more} }]
minimum: { group: 1, positives: 1, negatives: 1, decided: 1 }
`;

/** The one finding, and which model files were read at the base. */
async function comparedWith(
  base: MemoryFiles,
  head: MemoryFiles,
  more = ', regress: 0',
): Promise<{ readonly finding: ReportFinding | undefined; readonly read: readonly string[] }> {
  const before: MemoryFiles = { 'fates.yml': policyOf(more), 'p.csv': TABLE, ...base };
  const now: MemoryFiles = { 'fates.yml': policyOf(more), 'p.csv': TABLE, ...head };
  const workspace = memoryWorkspace(before);
  const read: string[] = [];
  const tree: CommitTree = {
    ...workspace,
    open: (path) => {
      read.push(path);
      return workspace.open(path);
    },
    commit: 'b'.repeat(40),
    from: 'git',
    blobOf: (path) => Promise.resolve(String(before[path])),
  };
  const side: BaseSide = {
    policy: tree,
    baseline: tree,
    isUnchanged: (path, was = path) => Promise.resolve(now[path] === before[was]),
  };
  const report = await assess(INPUTS, { ...memoryPorts(now), base: side, files: loadFileExaminers });
  const [finding] = report.subjects
    .flatMap(({ properties }) => properties.flatMap(({ findings }) => findings))
    .filter(({ metric }) => metric === 'security/unsafe-model-files');
  return { finding, read: read.filter((path) => path.startsWith('m/')) };
}

describe('`regress` of a count over files', () => {
  it('fails when the change brings one more, and only files that changed are read at the base', async () => {
    const { finding, read } = await comparedWith(
      { 'm/a.pkl': DANGEROUS, 'm/b.pkl': CLEAN },
      { 'm/a.pkl': DANGEROUS, 'm/b.pkl': `${DANGEROUS} ` },
    );
    expect(finding).toMatchObject({ verdict: 'FAIL', comparison: { base: { value: 1 }, change: 1 } });
    expect(plainText(finding?.sentence ?? [])).toBe(
      'Unsafe model files is 2; the bound is at most 5; it is 1 farther from the ideal than at the base, and `regress` allows 0.',
    );
    expect(finding?.details.map(plainText)).toContain('Base branch 1; 1 farther from the ideal.');
    expect(read).toEqual(['m/b.pkl']);
  });

  it('passes when it is as it was, whatever the bound would have said of the base', async () => {
    const files = { 'm/a.pkl': DANGEROUS };
    expect((await comparedWith(files, files)).finding).toMatchObject({
      verdict: 'PASS',
      comparison: { change: 0 },
    });
  });

  it('is MISSING when the base has only a pointer, since what that was is unknown', async () => {
    const { finding } = await comparedWith({ 'm/a.pkl': POINTER }, { 'm/a.pkl': CLEAN });
    expect(finding?.verdict).toBe('MISSING');
  });

  it('has nothing to hold a new model against', async () => {
    const { finding } = await comparedWith({}, { 'm/a.pkl': DANGEROUS });
    expect(finding).toMatchObject({ verdict: 'PASS', comparison: { base: { status: 'not-applicable' } } });
  });

  it('reads nothing at the base where no requirement asks for it', async () => {
    const { finding, read } = await comparedWith({ 'm/a.pkl': CLEAN }, { 'm/a.pkl': DANGEROUS }, '');
    expect(finding?.verdict).toBe('PASS');
    expect(read).toEqual([]);
  });
});
