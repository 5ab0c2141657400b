import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import type { BaseSide, CommitTree } from '../../src/discover/commit-tree.ts';
import type { Listing, Workspace } from '../../src/discover/workspace.ts';
import type { SubjectReport } from '../../src/report/report.ts';
import { EnvironmentError } from '../../src/errors.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts, memoryWorkspace } from './memory-world.ts';
import { manifestOf, recorded } from './run-manifest.ts';

const rows = Array.from(
  { length: 60 },
  (_, row) => `${row % 2 === 0 ? 'a' : 'b'},${row % 3 === 0 ? 1 : 0},1`,
);
const TABLE = `sex,label,prediction\n${rows.join('\n')}\n`;
const policyOf = (model: string, more = ''): string => `version: 1
subjects:
  - id: loans
    task: binary
    model: ${model}
    evaluation: { table: "p*.csv", label: label, prediction: prediction, positive: 1, attributes: [sex] }
${more}requirements:
  - { metric: performance/accuracy, min: 0.1 }
minimum: { group: 1, positives: 1, negatives: 1, decided: 1 }
`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function subjectOf(
  files: MemoryFiles,
  change: (workspace: Workspace) => Workspace = (same) => same,
): Promise<{ readonly subject: SubjectReport; readonly unseen: ReadonlyMap<string, string> }> {
  const ports = memoryPorts(files);
  const report = await assess(INPUTS, { ...ports, workspace: change(ports.workspace) });
  const [subject] = report.subjects;
  if (subject === undefined) throw new Error('no subject');
  return { subject, unseen: new Map(report.notLookedAt.map(({ path, reason }) => [path, reason])) };
}

const hiding =
  (...notLookedAt: Listing['notLookedAt']) =>
  (workspace: Workspace): Workspace => ({
    ...workspace,
    list: async () => ({ ...(await workspace.list()), notLookedAt }),
  });

describe('a model', () => {
  it('that is a folder has all files below it, and none of a folder whose name only begins so', async () => {
    const { subject } = await subjectOf({
      'fates.yml': policyOf('m'),
      'p.csv': TABLE,
      'm/b': 'bb',
      'm/a/x': 'a',
      'mm/c': 'c',
    });
    const raw = Buffer.concat([Buffer.from(sha256('a'), 'hex'), Buffer.from(sha256('bb'), 'hex')]);
    const digest = createHash('sha256').update(raw).digest('hex');
    const names = sha256('a/x\0b\0');
    expect(subject.model).toEqual({ path: 'm', kind: 'folder', digest, names, files: 2, bytes: 3 });
  });

  it.each([
    ['a link in its folder', { path: 'm/c', reason: 'a symbolic link to nothing' }],
    ['its folder behind something', { path: 'm', reason: 'a symbolic link to a folder' }],
  ])('has no digest with %s', async (_, hidden) => {
    const files = { 'fates.yml': policyOf('m'), 'p.csv': TABLE, 'm/a': 'a' };
    const { subject, unseen } = await subjectOf(files, hiding(hidden));
    expect(subject).not.toHaveProperty('model');
    expect(unseen.get('m')).toContain(`${hidden.path} was not looked at (${hidden.reason})`);
  });

  it('keeps its digest where a file that is there was also given and does not count', async () => {
    const files = { 'fates.yml': policyOf('m'), 'p.csv': TABLE, 'm/a': 'a' };
    const { subject } = await subjectOf(files, hiding({ path: 'm/a', reason: 'it is tracked' }));
    expect(subject.model).toMatchObject({ files: 1 });
  });

  it('that cannot be read has none, and fails nothing', async () => {
    const files = { 'fates.yml': policyOf('m.bin'), 'p.csv': TABLE, 'm.bin': 'a' };
    const { subject, unseen } = await subjectOf(files, (workspace) => ({
      ...workspace,
      open: (path) =>
        path === 'm.bin'
          ? Promise.reject(new EnvironmentError('The blob is too large.', 'Use git.'))
          : workspace.open(path),
    }));
    expect([subject.verdict, subject.model]).toEqual(['pass', undefined]);
    expect(unseen.get('m.bin')).toContain('m.bin: The blob is too large.');
  });
});

describe('run manifests', () => {
  const files = {
    'fates.yml': policyOf('m.bin'),
    'p1.csv': TABLE,
    'p2.csv': `${TABLE}a,1,1\n`,
    'm.bin': 'a',
  };
  const binding = manifestOf('evaluation', {
    inputs: [recorded('m.bin', 'a')],
    outputs: [recorded('p1.csv', files['p1.csv']), recorded('p2.csv', files['p2.csv'])],
  });

  it('bind a table of several files, wherever they lie', async () => {
    const { subject } = await subjectOf({ ...files, 'a/b/fates-run.json': binding });
    expect(subject.boundBy).toBe('a/b/fates-run.json');
    expect(subject.files.map(({ grade }) => grade)).toEqual(['reproduced', 'reproduced']);
  });

  it('that are many are read up to fifty, in order, and the others named', async () => {
    const broken = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`a${String(index).padStart(2, '0')}/fates-run.json`, '{']),
    );
    const { subject, unseen } = await subjectOf({ ...files, ...broken, 'b/fates-run.json': binding });
    expect(subject).not.toHaveProperty('boundBy');
    expect(unseen.get('b/fates-run.json')).toBe('more than 50 run manifests');
    expect(unseen.get('a49/fates-run.json')).toContain('it is no JSON');
  });

  it('bind nothing when they are too long, gone, or what a pull request’s own run gave', async () => {
    const long = `${binding}${' '.repeat(1 << 20)}`;
    const made = {
      ...files,
      'a/fates-run.json': long,
      'b/fates-run.json': binding,
      'c/fates-run.json': binding,
    };
    const { subject, unseen } = await subjectOf(made, (workspace) => ({
      ...workspace,
      open: async (path) => {
        const source = path === 'b/fates-run.json' ? null : await workspace.open(path);
        return source !== null && path === 'c/fates-run.json' ? { ...source, from: 'artifact' } : source;
      },
    }));
    expect(subject).not.toHaveProperty('boundBy');
    expect(['a', 'b', 'c'].map((folder) => unseen.get(`${folder}/fates-run.json`))).toEqual([
      expect.stringContaining('of more than'),
      'it is gone',
      'the pull request’s own run gave it, so it binds nothing',
    ]);
  });

  it('do not raise the grade of rows that somebody’s run has reported', async () => {
    const { subject } = await subjectOf({ ...files, 'fates-run.json': binding }, (workspace) => ({
      ...workspace,
      open: async (path) => {
        const source = await workspace.open(path);
        return source !== null && path === 'p2.csv' ? { ...source, from: 'artifact' } : source;
      },
    }));
    expect(subject.files.map(({ grade }) => grade)).toEqual(['reproduced', 'reported']);
    expect(subject.properties.flatMap(({ findings }) => findings)).toMatchObject([{ grade: 'reported' }]);
  });
});

describe('predictions of a model that is a folder', () => {
  const base = { 'fates.yml': policyOf('m'), 'p.csv': TABLE, 'm/a': 'a', 'm/b': 'b' };

  async function verdictOf(head: MemoryFiles): Promise<string> {
    const tree: CommitTree = {
      ...memoryWorkspace(base),
      commit: 'b'.repeat(40),
      from: 'git',
      blobOf: (path) => Promise.resolve(new Map(Object.entries(base)).get(path)),
    };
    const now = new Map(Object.entries(head));
    const side: BaseSide = {
      policy: tree,
      baseline: tree,
      isUnchanged: (path, before = path) =>
        Promise.resolve(now.get(path) === new Map(Object.entries(base)).get(before)),
    };
    const report = await assess(INPUTS, { ...memoryPorts(head), base: side });
    return report.verdict;
  }

  it.each([
    ['one file changes', { ...base, 'm/a': 'new' }, 'inconclusive'],
    ['one file comes', { ...base, 'm/c': 'c' }, 'inconclusive'],
    ['one file goes', { 'fates.yml': base['fates.yml'], 'p.csv': TABLE, 'm/a': 'a' }, 'inconclusive'],
    ['the whole folder goes', { 'fates.yml': base['fates.yml'], 'p.csv': TABLE }, 'inconclusive'],
    ['nothing changes', base, 'pass'],
    ['the predictions change with it', { ...base, 'm/a': 'new', 'p.csv': `${TABLE}a,1,1\n` }, 'pass'],
  ])('are stale or not when %s', async (_, head, verdict) => {
    expect(await verdictOf(head)).toBe(verdict);
  });
});

it('rules are read where no run has a say: waivers and a policy of the evidence judge nothing', async () => {
  const files = {
    'fates.yml': policyOf('m.bin', 'waivers: w.yml\n').replace('min: 0.1', 'min: 0.99'),
    'p.csv': TABLE,
    'm.bin': 'a',
  };
  const waiver = `version: 1
waivers:
  - { id: W-1, requirement: performance/accuracy, subject: loans, reason: "The vendor mends it in March.",
      owner: "@x", granted: 2026-11-01, expires: 2026-12-01 }
`;
  const run = async (rules: MemoryFiles) => {
    const ports = memoryPorts({ ...files, 'w.yml': waiver });
    return (await assess(INPUTS, { ...ports, rules: memoryWorkspace(rules) })).verdict;
  };
  expect(await run({ ...files, 'w.yml': waiver })).toBe('warn');
  expect(await run(files)).toBe('fail');
});
