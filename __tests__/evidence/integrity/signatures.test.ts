import { describe, expect, it } from '@jest/globals';
import type { IntegritySettings } from '../../../src/evidence/integrity/integrity-evidence.ts';
import { examined, keyOf, signedFolder, vector } from './signed-folder.ts';

async function signatureOf(name: string, settings: IntegritySettings, change = (text: string) => text) {
  const folder = signedFolder(name);
  folder.set('m/model.sig', Buffer.from(change(vector(name).toString())));
  const { signatures, findings } = await examined(folder, { settings });
  return {
    ...signatures[0]?.signature,
    rules: findings.map(({ rule }) => rule.id),
    digests: signatures[0]?.digests.answer,
  };
}

function certificateOf(name: string): IntegritySettings {
  return {
    trust: { kind: 'certificate', path: name, name, pem: vector(name).toString(), asOf: '2026-11-21' },
  };
}

/** The same envelope with one file's digest replaced in what is signed. */
function withPayload(change: (payload: string) => string): (text: string) => string {
  return (text) => {
    const bundle = JSON.parse(text);
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
    bundle.dsseEnvelope.payload = Buffer.from(change(payload)).toString('base64');
    return JSON.stringify(bundle);
  };
}

describe('a signature by a key', () => {
  it.each([
    ['files-sha256.sig', 'key.pub'],
    ['files-blake2.sig', 'key384.pub'],
    ['shards-sha256.sig', 'key.pub'],
    ['older-0.2-digests.sig', 'older-0.2.pub'],
    ['older-0.2-shard-digests.sig', 'older-0.2.pub'],
    ['older-0.2-digest-of-digests.sig', 'older-0.2.pub'],
    ['older-0.2-digest-of-shard-digests.sig', 'older-0.2.pub'],
    ['older-0.3-files.sig', 'older-0.3.pub'],
  ])('%s is verified with %s', async (name, key) => {
    expect(await signatureOf(name, keyOf(key))).toMatchObject({
      answer: 'verified',
      digests: 'match',
      by: `the key ${key}`,
      rules: [],
    });
  });

  it('is invalid with another key, and the digests still match: two answers', async () => {
    expect(await signatureOf('files-sha256.sig', keyOf('other.pub'))).toMatchObject({
      answer: 'invalid',
      digests: 'match',
      rules: ['integrity/invalid-signature'],
    });
  });

  it('is invalid when what it signs was changed, although files and list agree', async () => {
    const change = withPayload((payload) => payload.replace('"name": "model"', '"name": "madel"'));
    expect(await signatureOf('files-sha256.sig', keyOf('key.pub'), change)).toMatchObject({
      answer: 'invalid',
      digests: 'match',
    });
  });

  it('is present and not verified when the policy trusts nobody, or gives what is no public key', async () => {
    expect(await signatureOf('files-sha256.sig', {})).toMatchObject({
      answer: 'not-verified',
      rules: ['integrity/signature-not-verified'],
    });
    const settings: IntegritySettings = { trust: { kind: 'key', path: 'k', name: 'k', pem: 'nothing' } };
    expect(await signatureOf('files-sha256.sig', settings)).toMatchObject({ answer: 'not-verified' });
  });
});

describe('a signature by a certificate', () => {
  it('is verified when a path leads to the policy’s', async () => {
    expect(await signatureOf('certificate.sig', certificateOf('root.pem'))).toMatchObject({
      answer: 'verified',
      by: 'CN=signer, by a certificate under root.pem',
    });
  });

  it('is invalid under another root of the same name, although the bundle brings its own', async () => {
    expect(await signatureOf('certificate.sig', certificateOf('other-root.pem'))).toMatchObject({
      answer: 'invalid',
      reason: 'its certificate does not lead to one in other-root.pem',
    });
  });

  it('is invalid when the certificate is not for signing', async () => {
    expect(await signatureOf('certificate-no-usage.sig', certificateOf('root.pem'))).toMatchObject({
      answer: 'invalid',
      reason: expect.stringContaining('not for signing'),
    });
  });

  it('is not verified when the certificate has expired, because nothing proves when it was signed', async () => {
    expect(await signatureOf('certificate-expired.sig', certificateOf('root.pem'))).toMatchObject({
      answer: 'not-verified',
      reason: expect.stringContaining('valid from 2020-01-01 to 2020-12-31'),
      rules: ['integrity/signature-not-verified', 'integrity/no-signature'],
    });
  });

  it('is invalid when a key signed and no certificate is there, and when the payload was changed', async () => {
    expect(await signatureOf('files-sha256.sig', certificateOf('root.pem'))).toMatchObject({
      answer: 'invalid',
      reason: expect.stringContaining('no certificate'),
    });
    const change = withPayload((payload) => payload.replace('"name": "model"', '"name": "madel"'));
    expect(await signatureOf('certificate.sig', certificateOf('root.pem'), change)).toMatchObject({
      answer: 'invalid',
    });
  });
});

describe('a keyless signature', () => {
  const trust = { kind: 'identity', identity: 'a@example.org', issuer: 'https://issuer.example' } as const;

  it('is not verified without a trusted root, nor with a file that is none', async () => {
    expect(await signatureOf('certificate.sig', { trust })).toMatchObject({
      answer: 'not-verified',
      reason: 'the policy gives an identity and no trusted root',
    });
    const trustedRoot = { path: 'root.json', name: 'root.json', json: '{}' };
    expect(await signatureOf('certificate.sig', { trust: { ...trust, trustedRoot } })).toMatchObject({
      answer: 'not-verified',
      reason: 'root.json is no trusted root of Sigstore',
    });
  });

  it('is invalid when a key signed', async () => {
    expect(await signatureOf('files-sha256.sig', { trust })).toMatchObject({ answer: 'invalid' });
  });
});
