import { describe, expect, it } from '@jest/globals';
import { isAttested } from '../../../src/evidence/integrity/attested.ts';
import type { Folder } from './signed-folder.ts';
import { bundleOf, examined, keyOf, OWN_KEY, sha256, signedFolder, vector } from './signed-folder.ts';

/** The reference tool's signature, verified by its key, over what `change` makes of the folder. */
async function told(change: (folder: Folder) => void, signature = 'files-sha256.sig') {
  const folder = signedFolder(signature);
  change(folder);
  const evidence = await examined(folder, { settings: keyOf('key.pub') });
  const [first] = evidence.signatures;
  return {
    digests: first?.digests.answer,
    signature: first?.signature.answer,
    rules: evidence.findings.map(({ rule, path }) => `${rule.id} ${path}`),
    isAttested: isAttested(evidence),
  };
}

const part = 'm/weights/part-1.bin';

describe('a verified signature of a folder', () => {
  it.each(['files-sha256.sig', 'files-blake3.sig', 'shards-sha256.sig', 'certificate.sig'])(
    'attests it where nothing was changed: %s',
    async (name) => {
      expect(await told(() => undefined, name)).toMatchObject({
        digests: 'match',
        signature: 'verified',
        isAttested: true,
      });
    },
  );

  it.each<[string, (folder: Folder) => void, string, readonly string[]]>([
    ['tampered with', (folder) => folder.set(part, Buffer.from('x')), 'mismatch', [`changed-file ${part}`]],
    ['taken away', (folder) => folder.delete(part), 'mismatch', [`missing-file ${part}`]],
    ['added', (folder) => folder.set('m/a.py', Buffer.from('x')), 'incomplete', ['uncovered-file m/a.py']],
    [
      'renamed',
      (folder) => {
        folder.set('m/weights/z.bin', folder.get(part) ?? Buffer.of());
        folder.delete(part);
      },
      'mismatch',
      ['renamed-file m/weights/z.bin'],
    ],
    [
      'swapped with another',
      (folder) => {
        const [one, two] = [folder.get(part), folder.get('m/weights/part-2.bin')];
        folder.set(part, two ?? Buffer.of());
        folder.set('m/weights/part-2.bin', one ?? Buffer.of());
      },
      'mismatch',
      [`changed-file ${part}`, 'changed-file m/weights/part-2.bin'],
    ],
  ])('stays verified when a file is %s, and attests nothing', async (_, change, digests, found) => {
    expect(await told(change)).toEqual({
      digests,
      signature: 'verified',
      rules: found.map((each) => `integrity/${each}`),
      isAttested: false,
    });
  });

  it('does not attest what a run manifest contradicts', async () => {
    const evidence = await examined(signedFolder('files-sha256.sig'), { settings: keyOf('key.pub') });
    const manifests = [{ path: 'fates-run.json', present: 'yes', outputs: 'mismatch' }] as const;
    expect([isAttested(evidence), isAttested({ ...evidence, manifests })]).toEqual([true, false]);
  });
});

describe('the order of a list', () => {
  const files = [
    ['a.bin', 'one'],
    ['b.bin', 'two'],
  ] as const;
  const resources = files.map(([name, text]) => ({
    name,
    algorithm: 'sha256',
    digest: sha256(Buffer.from(text)),
  }));
  const root = sha256(Buffer.from(resources.map(({ digest }) => digest).join(''), 'hex'));
  const list = (listed: typeof resources) =>
    bundleOf({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'm', digest: { sha256: root } }],
      predicateType: 'https://model_signing/signature/v1.0',
      predicate: {
        serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: [] },
        resources: listed,
      },
    });

  it.each([
    ['as it was made', resources, 'match', []],
    ['turned round', resources.toReversed(), 'mismatch', ['integrity/inconsistent-list']],
  ])('%s', async (_, listed, digests, rules) => {
    const folder = new Map([
      ...files.map(([name, text]) => [`m/${name}`, Buffer.from(text)] as const),
      ['m/model.sig', Buffer.from(list(listed))] as const,
    ]);
    const { signatures, findings } = await examined(folder, { settings: OWN_KEY });
    expect(signatures[0]).toMatchObject({ digests: { answer: digests }, signature: { answer: 'verified' } });
    expect(findings.map(({ rule }) => rule.id)).toEqual(rules);
  });
});

describe('what the policy trusts', () => {
  const PRIVATE = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END PRIVATE KEY-----\n';
  const root = vector('root.pem').toString();
  const certificate = (pem: string, asOf = '2026-11-21') =>
    ({ kind: 'certificate', path: 'r.pem', name: 'r.pem', pem, asOf }) as const;
  const keyless = (json: string) =>
    ({
      kind: 'identity',
      identity: 'a@example.org',
      issuer: 'https://issuer.example',
      trustedRoot: { path: 'r.pem', name: 'r.pem', json },
    }) as const;

  it.each([
    ['certificates with a private key', certificate(root + PRIVATE), 'private-key-as-trust'],
    ['a trusted root with a private key', keyless(JSON.stringify({ a: PRIVATE })), 'private-key-as-trust'],
    ['no certificate', certificate('nothing'), 'unusable-trust'],
    ['a broken certificate', certificate(`${root}${root.replaceAll('M', 'N')}`), 'unusable-trust'],
    ['certificates of another century', certificate(root, '2150-01-01'), 'unusable-trust'],
    ['certificates of the future', certificate(root, '2019-12-31'), 'unusable-trust'],
    ['no trusted root', keyless('[]'), 'unusable-trust'],
  ])('is a finding where it is %s', async (_, trust, rule) => {
    const { signatures, findings } = await examined(signedFolder('certificate.sig'), { settings: { trust } });
    expect(signatures[0]?.signature.answer).toBe('not-verified');
    expect(findings[0]).toMatchObject({ path: 'r.pem', rule: { id: `integrity/${rule}` } });
    expect(JSON.stringify(findings)).not.toContain('MC4CAQAwBQYDK2VwBCIEIA');
  });

  it('may be valid for a part of the day', async () => {
    const trust = certificate(root, '2020-01-01');
    const { signatures } = await examined(signedFolder('certificate.sig'), { settings: { trust } });
    expect(signatures[0]?.signature.answer).toBe('verified');
  });

  it('is told once where model and provenance trust the same', async () => {
    const trust = certificate('nothing');
    const settings = { trust, provenance: { builder: 'x', trust } };
    const { findings } = await examined(signedFolder('certificate.sig'), { settings });
    expect(findings.filter(({ path }) => path === 'r.pem')).toHaveLength(1);
  });
});
