import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isAttested } from '../../../src/evidence/integrity/attested.ts';
import type { Folder } from './signed-folder.ts';
import { bundleOf, envelopeOf, examined, OWN_KEY, sha256 } from './signed-folder.ts';

const FILES: Folder = new Map([
  ['m/a.bin', Buffer.from('one')],
  ['m/b.bin', Buffer.from('two')],
]);
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

const named = (folder: Folder) =>
  [...folder].map(([path, bytes]) => ({ name: path.slice(2), digest: sha256(bytes) }));

function signature(folder: Folder, ignore: readonly string[] = []) {
  const resources = named(folder).map((each) => ({ ...each, algorithm: 'sha256' }));
  const root = sha256(Buffer.concat(resources.map(({ digest }) => Buffer.from(digest, 'hex'))));
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'm', digest: { sha256: root } }],
    predicateType: 'https://model_signing/signature/v1.0',
    predicate: {
      serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: ignore },
      resources,
    },
  };
}

function provenance(folder: Folder): string {
  return JSON.stringify(
    envelopeOf(
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: named(folder).map(({ name, digest }) => ({ name, digest: { sha256: digest } })),
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: { buildDefinition: {}, runDetails: { builder: { id: 'B' } } },
      }),
    ),
  );
}

function manifest(digest: string): string {
  const run = { id: 1, attempt: 1 };
  return JSON.stringify({
    schema: 'fates-run/1',
    kind: 'training',
    tool: { name: 't', version: '1' },
    command: 'python train.py',
    finishedAt: '2026-01-01T00:00:00Z',
    code: { repository: 'o/r', commit: 'a'.repeat(40), ref: 'refs/heads/main', workflow: 'w', run },
    environment: { os: 'Linux', architecture: 'X64', locks: [] },
    inputs: [],
    outputs: [{ path: 'm', kind: 'folder', digest, bytes: 6 }],
  });
}

const withFiles = (...more: readonly (readonly [string, string])[]): Folder =>
  new Map([...FILES, ...more.map(([path, text]) => [path, Buffer.from(text)] as const)]);
const rulesOf = ({ findings }: Awaited<ReturnType<typeof examined>>) =>
  findings.map(({ rule, path }) => `${rule.id} ${path}`);

describe('several proofs in the folder of a model', () => {
  it('do not have to list each other, but a file that only has the name of one is a file', async () => {
    const folder = withFiles(
      ['m/model.sig', bundleOf(signature(FILES))],
      ['m/second.sig', bundleOf(signature(FILES))],
      ['m/b.intoto.jsonl', provenance(FILES)],
    );
    const evidence = await examined(folder, { settings: OWN_KEY });
    expect(evidence.signatures.map(({ digests }) => digests.answer)).toEqual(['match', 'match']);
    expect(isAttested(evidence)).toBe(true);
    const fake = await examined(folder.set('m/code.sig', Buffer.from('import os')), { settings: OWN_KEY });
    expect(rulesOf(fake)).toContain('integrity/uncovered-file m/code.sig');
    expect(isAttested(fake)).toBe(false);
  });

  it('may be by somebody else, as long as one is by whom the policy trusts', async () => {
    const foreign = bundleOf(signature(FILES), stranger);
    const both = withFiles(['m/model.sig', bundleOf(signature(FILES))], ['m/other.sig', foreign]);
    const evidence = await examined(both, { settings: OWN_KEY });
    expect(evidence.signatures.map(({ signature: { answer } }) => answer)).toEqual(['verified', 'invalid']);
    expect(rulesOf(evidence)).toEqual(['integrity/signature-not-verified m/other.sig']);
    const alone = await examined(withFiles(['m/other.sig', foreign]), { settings: OWN_KEY });
    expect(rulesOf(alone)).toEqual(['integrity/invalid-signature m/other.sig']);
  });

  it('are missed where the policy says whom a signature has to be by, and where none can be verified', async () => {
    expect(rulesOf(await examined(FILES, { settings: OWN_KEY }))).toEqual(['integrity/no-signature m']);
    expect(rulesOf(await examined(FILES))).toEqual([]);
    const garbage = await examined(withFiles(['m/model.sig', 'x']), { settings: OWN_KEY });
    expect(rulesOf(garbage)).toContain('integrity/no-signature m');
    const identity = { kind: 'identity', identity: 'a@b', issuer: 'https://c' } as const;
    const present = withFiles(['m/model.sig', bundleOf(signature(FILES))]);
    expect(rulesOf(await examined(present, { settings: { trust: identity } }))).not.toContain(
      'integrity/no-signature m',
    );
  });

  it('are missed where an attestation leaves out a file of the model that the policy asks provenance of', async () => {
    const { trust } = OWN_KEY;
    const settings = { provenance: { builder: 'B', ...(trust === undefined ? {} : { trust }) } };
    const whole = withFiles(['m/x.intoto.jsonl', provenance(FILES)]);
    expect(rulesOf(await examined(whole, { settings }))).toEqual([]);
    const evidence = await examined(whole.set('m/c.bin', Buffer.from('three')), { settings });
    expect(rulesOf(evidence)).toEqual(['integrity/no-provenance m']);
    expect(evidence.findings[0]?.detail).toBe('m/x.intoto.jsonl, line 1: it does not name m/c.bin');
  });

  it('attest nothing of a file that the signature leaves out', async () => {
    const only: Folder = new Map([['m/a.bin', Buffer.from('one')]]);
    const folder = withFiles(['m/model.sig', bundleOf(signature(only, ['b.bin']))]);
    const evidence = await examined(folder, { settings: OWN_KEY });
    expect(evidence.signatures[0]?.digests).toMatchObject({ answer: 'match', ignored: ['m/b.bin'] });
    expect(isAttested(evidence)).toBe(false);
  });
});

describe('an attestation of several files', () => {
  it.each([
    ['change places', { 'm/a.bin': 'two', 'm/b.bin': 'one' }, ['m/a.bin', 'm/b.bin']],
    ['are the same one', { 'm/a.bin': 'two', 'm/b.bin': 'two' }, ['m/a.bin']],
  ])('is a mismatch when they %s', async (_, contents, changed) => {
    const folder = withFiles(['m/x.intoto.jsonl', provenance(FILES)], ...Object.entries(contents));
    const evidence = await examined(folder);
    expect(evidence.attestations[0]).toMatchObject({ subjects: 'mismatch', changed });
    expect(rulesOf(evidence)).toEqual([
      ...changed.map((path) => `integrity/attested-other-bytes ${path}`),
      'integrity/signature-not-verified m/x.intoto.jsonl',
    ]);
  });

  it('says which files it does not name', async () => {
    const folder = withFiles(['m/x.intoto.jsonl', provenance(FILES)], ['m/c.bin', 'three']);
    expect((await examined(folder)).attestations[0]).toMatchObject({
      subjects: 'incomplete',
      unnamed: ['m/c.bin'],
    });
  });
});

it('a run manifest of a folder still matches when the folder is signed, or holds the manifest', async () => {
  const digests = named(FILES).map(({ digest }) => Buffer.from(digest, 'hex'));
  const text = manifest(sha256(Buffer.concat(digests)));
  for (const path of ['fates-run.json', 'm/fates-run.json']) {
    const folder = withFiles([path, text], ['m/model.sig', bundleOf(signature(FILES))]);
    expect((await examined(folder)).manifests[0]?.outputs).toBe('match');
    folder.set('m/code.py', Buffer.from('x'));
    expect((await examined(folder)).manifests[0]?.outputs).toBe('mismatch');
  }
});

it('a link that could not be compared does not make a changed list a contradiction', async () => {
  const folder = withFiles(['m/model.sig', bundleOf(signature(FILES))], ['m/b.bin', 'other']);
  folder.delete('m/a.bin');
  const evidence = await examined(folder, { links: ['m/a.bin'], settings: OWN_KEY });
  expect(rulesOf(evidence)).toEqual(['integrity/changed-file m/b.bin', 'integrity/not-compared m/a.bin']);
  expect(evidence.findings[1]?.detail).toContain('a symbolic link is not followed');
});
