/** A proof less is no better: what the base has beside a model, and the change takes away, is a violation. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import { loadFileExaminers } from '../../src/assess/files/load-examiners.ts';
import type { CommitTree } from '../../src/discover/commit-tree.ts';
import type { ChangedFile } from '../../src/discover/touched.ts';
import { plainText } from '../../src/judge/text.ts';
import type { Report } from '../../src/report/report.ts';
import { provenanceOf, signatureOf } from '../evidence/integrity/signed-folder.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts, memoryWorkspace } from './memory-world.ts';
import { manifestOf, recorded } from './run-manifest.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const WEIGHTS = Buffer.from('weights');
const OTHER = Buffer.from('other weights');
const BUILD = { builder: 'https://github.com/o/r/.github/workflows/train.yml', ref: 'refs/heads/main' };

/** The preset that a repository begins with; it names nobody whose signature would count. */
const policyOf = (model: string): string => `version: 1
extends: [baseline]
subjects:
  - id: loans
    task: binary
    model: ${model}
    evaluation: { table: p.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }
requirements:
  - { metric: security/model-integrity, min: 1 }
`;

const runOf = (path: string, bytes: Buffer): string =>
  manifestOf('training', { inputs: [], outputs: [recorded(path, bytes.toString())] });

const PROOFS: Readonly<Record<string, (name: string, bytes: Buffer) => string>> = {
  'm/a.bin.sig': (name, bytes) => signatureOf(name, bytes, privateKey),
  'm/model.sig': (name, bytes) => signatureOf(name, bytes, privateKey),
  'm/a.bin.intoto.jsonl': (name, bytes) => provenanceOf(name, bytes, BUILD, privateKey),
  'fates-run.json': (name, bytes) => runOf(`m/${name}`, bytes),
};

const REPOSITORY: MemoryFiles = {
  'fates.yml': policyOf('m/a.bin'),
  'p.csv': `sex,label,prediction\n${'a,1,1\nb,0,0\n'.repeat(40)}`,
  'm/a.bin': WEIGHTS,
};

const proven = (path: string, bytes = WEIGHTS, name = 'a.bin'): string => PROOFS[path]?.(name, bytes) ?? '';

interface Verdicts {
  readonly violations: string | undefined;
  readonly integrity: string | undefined;
  readonly value: number | undefined;
  readonly found: readonly string[];
  readonly report: Report;
}

async function judged(
  head: MemoryFiles,
  base: MemoryFiles | undefined,
  renamed: readonly ChangedFile[] = [],
): Promise<Verdicts> {
  const ports = { ...memoryPorts(head), files: loadFileExaminers };
  const report =
    base === undefined
      ? await assess(INPUTS, ports)
      : await assess(
          { ...INPUTS, changes: changesOf(head, base, renamed) },
          { ...ports, base: { policy: treeOf(base), baseline: treeOf(base), ref: 'main', isUnchanged } },
        );
  const findings = report.subjects.flatMap(({ properties }) => properties.flatMap((each) => each.findings));
  const violations = findings.find(({ metric }) => metric === 'security/integrity-violations');
  const measured = violations?.measurement.status === 'measured' ? violations.measurement : undefined;
  return {
    violations: violations?.verdict,
    integrity: findings.find(({ metric }) => metric === 'security/model-integrity')?.verdict,
    value: measured?.value,
    found: measured?.found?.map(({ path, rule }) => `${path} ${rule}`) ?? [],
    report,
  };

  function isUnchanged(path: string): Promise<boolean> {
    return Promise.resolve(base?.[path]?.toString() === head[path]?.toString());
  }
}

function treeOf(files: MemoryFiles): CommitTree {
  const blobOf = (path: string) => Promise.resolve(files[path]?.toString());
  return { ...memoryWorkspace(files), commit: 'b'.repeat(40), from: 'git', blobOf };
}

function changesOf(head: MemoryFiles, base: MemoryFiles, renamed: readonly ChangedFile[]) {
  const paths = new Set([...Object.keys(head), ...Object.keys(base)]);
  const known = new Set(renamed.flatMap(({ path, previous = path }) => [path, previous]));
  const files = [...paths]
    .filter((path) => !known.has(path) && head[path]?.toString() !== base[path]?.toString())
    .map((path) => ({ path }));
  return { kind: 'files' as const, files: [...files, ...renamed], isUntracked: () => false };
}

const without = (files: MemoryFiles, ...paths: readonly string[]): MemoryFiles =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));

describe.each(Object.keys(PROOFS))('a change that takes away %s', (path) => {
  const base = { ...REPOSITORY, [path]: proven(path) };
  const taken = `${path} integrity/proof-taken-away`;

  it('from beside a model that it changes is no better than one that leaves it', async () => {
    const left = await judged({ ...base, 'm/a.bin': OTHER }, base);
    expect(left).toMatchObject({ violations: 'FAIL', integrity: 'FAIL', value: 1 });
    const gone = await judged(without({ ...base, 'm/a.bin': OTHER }, path), base);
    expect(gone).toMatchObject({ violations: 'FAIL', integrity: 'FAIL', value: 1, found: [taken] });
    expect(gone.report.verdict).toBe('fail');
    expect(gone.report.score?.headline ?? 0).toBeLessThanOrEqual(left.report.score?.headline ?? 0);
  });

  it('and leaves the model as it was, or writes nothing into it, is a violation too', async () => {
    const touching = { ...base, 'p.csv': `${String(base['p.csv'])}a,1,1\n` };
    expect(await judged(without(touching, path), base)).toMatchObject({ violations: 'FAIL', found: [taken] });
    expect((await judged({ ...touching, [path]: '' }, base)).found).toContain(taken);
  });

  it('together with the model, for a matching pair, or one of another name, is good', async () => {
    const pair = { ...base, 'm/a.bin': OTHER, [path]: proven(path, OTHER) };
    expect(await judged(pair, base)).toMatchObject({ violations: 'PASS', integrity: 'PASS', found: [] });
    const other = path.replace(/[^/]+$/u, (name) => (name === 'fates-run.json' ? `n/${name}` : `a.${name}`));
    const named = without({ ...pair, [other]: proven(path, OTHER) }, path);
    expect(await judged(named, base)).toMatchObject({ violations: 'PASS', integrity: 'PASS', found: [] });
  });

  it('as the model moves with it is good, and as it moves away from it is not', async () => {
    const [from, to] = [path, path.replace(/^m\//u, 'n/')];
    const renamed = [{ path: 'n/a.bin', previous: 'm/a.bin' }];
    const away = without({ ...base, 'fates.yml': policyOf('n/a.bin'), 'n/a.bin': WEIGHTS }, 'm/a.bin');
    const manifest = path === 'fates-run.json' ? runOf('n/a.bin', WEIGHTS) : proven(path);
    const moved = { ...without(away, from), [to]: manifest };
    const both = from === to ? renamed : [...renamed, { path: to, previous: from }];
    expect(await judged(moved, base, both)).toMatchObject({ integrity: 'PASS', found: [] });
    expect((await judged(away, base, renamed)).found).toContain(taken);
  });

  it('is told with what was there, where, and what to do', async () => {
    const gone = await judged(without({ ...base, 'm/a.bin': OTHER }, path), base);
    const rule = gone.report.rules?.['integrity/proof-taken-away'];
    expect(rule?.remedy).toContain('Restore the file');
    const text = JSON.stringify(gone.report);
    expect(text).toContain('of m/a.bin at main (bbbbbbb)');
    const [finding] = gone.report.subjects
      .flatMap(({ properties }) => properties.flatMap((each) => each.findings))
      .filter(({ metric }) => metric === 'security/integrity-violations');
    expect(finding?.details.map(plainText).join(' ')).toContain(path);
  });

  it('says nothing where nothing is before the commit, and a first one is good', async () => {
    expect(await judged(without(base, path), undefined)).toMatchObject({ violations: 'PASS', found: [] });
    expect(await judged(base, without(base, path))).toMatchObject({ violations: 'PASS', integrity: 'PASS' });
  });
});

describe('a folder with proofs for some of its files', () => {
  const lines = proven('m/a.bin.intoto.jsonl') + proven('m/a.bin.intoto.jsonl', WEIGHTS, 'b.bin');
  const base = {
    ...REPOSITORY,
    'fates.yml': policyOf('m'),
    'm/b.bin': WEIGHTS,
    'm/all.intoto.jsonl': lines,
  };

  it('loses one with a line of a document', async () => {
    const head = { ...base, 'm/b.bin': OTHER, 'm/all.intoto.jsonl': proven('m/a.bin.intoto.jsonl') };
    expect(await judged(head, base)).toMatchObject({
      violations: 'FAIL',
      found: ['m/all.intoto.jsonl integrity/proof-taken-away'],
    });
  });

  it('loses none with the file that it is of', async () => {
    const head = { ...without(base, 'm/b.bin'), 'm/all.intoto.jsonl': proven('m/a.bin.intoto.jsonl') };
    expect(await judged(head, base)).toMatchObject({ violations: 'PASS', found: [] });
  });

  it('loses one with the name that it speaks of', async () => {
    const head = { ...without(base, 'm/b.bin'), 'm/c.bin': OTHER };
    const renamed = [{ path: 'm/c.bin', previous: 'm/b.bin' }];
    expect((await judged(head, base, renamed)).found).toEqual([
      'm/all.intoto.jsonl integrity/proof-taken-away',
    ]);
  });

  it('loses all when every file is replaced by another', async () => {
    const head = { ...without(base, 'm/a.bin', 'm/b.bin', 'm/all.intoto.jsonl'), 'm/c.bin': OTHER };
    expect((await judged(head, base)).found).toEqual(['m/all.intoto.jsonl integrity/proof-taken-away']);
  });
});

describe('what hides a proof without taking it away', () => {
  const base = { ...REPOSITORY, 'm/model.sig': proven('m/model.sig') };
  const changed = { ...base, 'm/a.bin': OTHER };

  it('is no way round: a file of which it would be the signature', async () => {
    const { violations, found } = await judged({ ...changed, 'm/model': 'x' }, base);
    expect({ violations, found }).toEqual({
      violations: 'FAIL',
      found: ['m/model.sig integrity/proof-taken-away'],
    });
  });

  it('is no way round: hundreds of documents before it', async () => {
    const junk = Array.from({ length: 250 }, (_, at) => [`m/0-${at}.sig`, '{}'] as const);
    const { violations, found } = await judged({ ...changed, ...Object.fromEntries(junk) }, base);
    expect({ violations, first: found[0] }).toEqual({
      violations: 'FAIL',
      first: 'm/model.sig integrity/proof-taken-away',
    });
  });
});

it('where the base cannot be read, it is told that nobody would see it', async () => {
  const problem = { code: 'base/no-merge-base', path: '.git', message: 'They share no commit.', hint: '' };
  const report = await assess(INPUTS, {
    ...memoryPorts(REPOSITORY),
    files: loadFileExaminers,
    base: {
      policy: treeOf(REPOSITORY),
      baseline: { problem },
      ref: 'main',
      isUnchanged: () => Promise.resolve(false),
    },
  });
  expect(report.notLookedAt.map(({ path, reason }) => `${path}: ${reason}`).join('\n')).toContain(
    'm/a.bin: which proofs of it the base has is unknown',
  );
});
