import { describe, expect, it } from '@jest/globals';
import type { IntegritySettings } from '../../../src/evidence/integrity/integrity-evidence.ts';
import { bundleOf, envelopeOf, examined, OWN_KEY, sha256 } from './signed-folder.ts';

const MODEL = Buffer.from('weights');
const BUILDER = 'https://github.com/actions/runner/github-hosted';
const V1 = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: { ref: 'refs/heads/main', repository: 'https://github.com/o/r', path: 'x.yml' },
    },
    resolvedDependencies: [
      { uri: 'git+https://github.com/o/r@refs/heads/main', digest: { gitCommit: 'c'.repeat(40) } },
    ],
  },
  runDetails: { builder: { id: BUILDER } },
};
const V02 = {
  builder: { id: `${BUILDER}@refs/tags/v1` },
  buildType: 'x',
  invocation: {
    configSource: {
      uri: 'git+https://github.com/o/r@refs/tags/v2',
      digest: { sha1: 'd'.repeat(40) },
      entryPoint: 'y.yml',
    },
  },
};

function statement(
  predicateType: string,
  predicate: object,
  name = 'a.bin',
  digest: object = { sha256: sha256(MODEL) },
) {
  return { _type: 'https://in-toto.io/Statement/v1', subject: [{ name, digest }], predicateType, predicate };
}

async function attested(text: string, settings: IntegritySettings = {}, name = 'm/a.bin.intoto.jsonl') {
  const folder = new Map([
    ['m/a.bin', MODEL],
    [name, Buffer.from(text)],
  ]);
  const { attestations, findings } = await examined(folder, { settings });
  return { attestations, rules: findings.map(({ rule }) => rule.id) };
}

describe('provenance', () => {
  it.each([
    ['https://slsa.dev/provenance/v1', V1, 'c'],
    ['https://slsa.dev/provenance/v0.2', V02, 'd'],
  ])('%s: subjects, builder and source', async (type, predicate, commit) => {
    const provenance = { builder: BUILDER, source: 'github.com/o/r' };
    const text = JSON.stringify(envelopeOf(JSON.stringify(statement(type, predicate))));
    const { attestations, rules } = await attested(`${text}\n`, { provenance });
    expect(attestations).toMatchObject([
      { line: 1, present: 'yes', subjects: 'match', origin: 'as-declared', commit: commit.repeat(40) },
    ]);
    expect(rules).toEqual(['integrity/signature-not-verified']);
    const other = await attested(text, { provenance: { source: 'github.com/o/other' } });
    expect(other.attestations[0]?.origin).toBe('other');
    expect(other.rules).toContain('integrity/other-origin');
    expect((await attested(text, { provenance: { builder: `${BUILDER}@v9` } })).attestations[0]?.origin).toBe(
      'other',
    );
  });

  it.each([
    ['https://slsa.dev/provenance/v1', V1, 'refs/heads/main', 'x.yml'],
    ['https://slsa.dev/provenance/v0.2', V02, 'refs/tags/v2', 'y.yml'],
  ])('%s: ref and workflow', async (type, predicate, ref, workflow) => {
    const text = JSON.stringify(envelopeOf(JSON.stringify(statement(type, predicate))));
    const originOf = async (provenance: NonNullable<IntegritySettings['provenance']>) =>
      (await attested(text, { provenance: { source: 'github.com/o/r', ...provenance } })).attestations[0];
    expect(await originOf({ ref, workflow })).toMatchObject({ origin: 'as-declared', ref, workflow });
    expect((await originOf({ ref: `${ref}s` }))?.origin).toBe('other');
    expect((await originOf({ workflow: 'z.yml' }))?.origin).toBe('other');
  });

  it('of another type than SLSA is not held against whom the policy trusts for it', async () => {
    const text = bundleOf(statement('https://example.org/test-result', {}));
    const { trust } = OWN_KEY;
    const provenance = trust === undefined ? {} : { trust };
    const { attestations, rules } = await attested(text, { provenance }, 'm/a.bin.sigstore.json');
    expect(attestations[0]?.signature.answer).toBe('not-verified');
    expect(rules).toEqual(['integrity/signature-not-verified', 'integrity/no-provenance']);
  });

  it('that the policy asks for and nobody brings is missed', async () => {
    const folder = new Map([['m/a.bin', MODEL]]);
    const { findings } = await examined(folder, { settings: { provenance: { builder: BUILDER } } });
    expect(findings.map(({ rule, path }) => [rule.id, path])).toEqual([['integrity/no-provenance', 'm']]);
  });

  it('is verified by its own trust, not by that of the model signature', async () => {
    const text = bundleOf(statement('https://slsa.dev/provenance/v1', V1));
    const { trust } = OWN_KEY;
    const given = trust === undefined ? {} : { provenance: { trust } };
    const name = 'm/a.bin.sigstore.json';
    expect((await attested(text, given, name)).attestations[0]?.signature.answer).toBe('verified');
    expect((await attested(text, OWN_KEY, name)).attestations[0]?.signature.answer).toBe('not-verified');
  });

  it('that says no builder does not count as declared', async () => {
    const text = bundleOf(statement('https://slsa.dev/provenance/v1', {}));
    const { attestations } = await attested(text, { provenance: { builder: BUILDER } });
    expect(attestations[0]).toMatchObject({ origin: 'not-stated', subjects: 'match' });
  });

  it('of other bytes under the file’s name is a mismatch; of another file it is unrelated', async () => {
    const other = statement('https://slsa.dev/provenance/v1', V1, 'a.bin', { sha256: '0'.repeat(64) });
    const mismatch = await attested(bundleOf(other));
    expect(mismatch.attestations[0]?.subjects).toBe('mismatch');
    expect(mismatch.rules).toContain('integrity/attested-other-bytes');
    const unrelated = await attested(bundleOf({ ...other, subject: [{ ...other.subject[0], name: 'z' }] }));
    expect(unrelated).toMatchObject({ attestations: [{ subjects: 'unrelated' }], rules: [] });
    const unknown = statement('https://slsa.dev/provenance/v1', V1, 'm/a.bin', { md6: '00' });
    expect((await attested(bundleOf(unknown))).attestations[0]?.subjects).toBe('inconclusive');
  });

  it('has one statement a line, and a line that cannot be read is told', async () => {
    const line = JSON.stringify(envelopeOf(JSON.stringify(statement('https://example.org/x', {}))));
    const { attestations, rules } = await attested(`${line}\n\nnonsense\n${line}`);
    expect(attestations.map(({ line: at, present }) => [at, present])).toEqual([
      [1, 'yes'],
      [3, 'unreadable'],
      [4, 'yes'],
    ]);
    expect(rules).toContain('integrity/unreadable-document');
  });
});

describe('the run manifest', () => {
  const manifest = (path: string, digest: string, kind = 'file') => ({
    schema: 'fates-run/1',
    kind: 'training',
    tool: { name: 't', version: '1' },
    command: 'python train.py',
    finishedAt: '2026-01-01T00:00:00Z',
    code: {
      repository: 'o/r',
      commit: 'a'.repeat(40),
      ref: 'refs/heads/main',
      workflow: 'w',
      run: { id: 1, attempt: 1 },
    },
    environment: { os: 'Linux', architecture: 'X64', locks: [] },
    inputs: [],
    outputs: [{ path, kind, digest, bytes: MODEL.length }],
  });
  const examine = async (text: string) => {
    const folder = new Map([
      ['m/a.bin', MODEL],
      ['fates-run.json', Buffer.from(text)],
    ]);
    const { manifests, findings } = await examined(folder);
    return { ...manifests[0], rules: findings.map(({ rule }) => rule.id) };
  };

  it('matches by file and by the root digest of the folder', async () => {
    const root = sha256(Buffer.from(sha256(MODEL), 'hex'));
    for (const outputs of [manifest('m/a.bin', sha256(MODEL)), manifest('m', root, 'folder')]) {
      expect(await examine(JSON.stringify(outputs))).toMatchObject({
        outputs: 'match',
        kind: 'training',
        rules: [],
      });
    }
  });

  it('of other bytes is a mismatch, of other files unrelated, and a broken one unreadable', async () => {
    expect(await examine(JSON.stringify(manifest('m/a.bin', 'b'.repeat(64))))).toMatchObject({
      outputs: 'mismatch',
      rules: ['integrity/recorded-other-output'],
    });
    expect(await examine(JSON.stringify(manifest('n', 'b'.repeat(64))))).toMatchObject({
      outputs: 'unrelated',
      rules: [],
    });
    expect(await examine('{}')).toMatchObject({
      present: 'unreadable',
      rules: ['integrity/unreadable-document'],
    });
  });
});
