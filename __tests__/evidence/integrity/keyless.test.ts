import { describe, expect, it } from '@jest/globals';
import type { Trust } from '../../../src/evidence/integrity/integrity-evidence.ts';
import { examined, signedFolder, vector } from './signed-folder.ts';

const IDENTITY = 'https://github.com/o/r/.github/workflows/train.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
/** Made by scripts/fixtures/sign_keyless.py, which has sigstore-python verify both. */
const ROOT = vector('trusted_root.json').toString();

type Identity = Extract<Trust, { readonly kind: 'identity' }>;

async function told(further: Partial<Identity> = {}, json = ROOT, signature = vector('keyless.sig')) {
  const folder = signedFolder('keyless.sig');
  folder.set('m/model.sig', signature);
  const trustedRoot = { path: 'keys/trusted_root.json', name: 'keys/trusted_root.json', json };
  const trust: Trust = { kind: 'identity', identity: IDENTITY, issuer: ISSUER, trustedRoot, ...further };
  const { signatures, findings } = await examined(folder, { settings: { trust } });
  const [first] = signatures;
  return {
    ...first?.signature,
    digests: first?.digests.answer,
    rules: findings.map(({ rule }) => rule.id),
  };
}

/** The root with one of its lists emptied. */
const without = (list: string): string => JSON.stringify({ ...JSON.parse(ROOT), [list]: [] });

describe('a keyless signature', () => {
  it('is verified by its identity, under the trusted root of the policy', async () => {
    expect(await told()).toEqual({
      answer: 'verified',
      by: `${IDENTITY}, as ${ISSUER} says`,
      digests: 'match',
      rules: [],
    });
  });

  it.each([
    'https://github.com/o/r/.github/workflows/train.yml@*',
    'https://github.com/o/*@refs/heads/main',
    '*/train.yml@refs/heads/main',
  ])('is verified by the identity %s', async (identity) => {
    expect(await told({ identity })).toMatchObject({ answer: 'verified' });
  });

  it.each([
    ['another identity', { identity: IDENTITY.replace('/o/', '/p/') }],
    ['a part of the identity', { identity: IDENTITY.slice(0, -1) }],
    ['the end of the identity', { identity: IDENTITY.slice(1) }],
    ['signs of a pattern in it', { identity: IDENTITY.replace('train.yml', 'train?yml') }],
    ['a * that would have to span less than nothing', { identity: `${IDENTITY}*main` }],
    ['another issuer', { issuer: 'https://issuer.example' }],
    ['a part of the issuer', { issuer: ISSUER.slice(0, -1) }],
  ])('is invalid where the policy asks for %s', async (_, further) => {
    expect(await told(further)).toMatchObject({
      answer: 'invalid',
      digests: 'match',
      rules: ['integrity/invalid-signature'],
    });
  });

  it.each(['tlogs', 'ctlogs'])('is invalid where the trusted root has no %s', async (list) => {
    expect(await told({}, without(list))).toMatchObject({ answer: 'invalid' });
  });

  it('is invalid when what it signs was changed, or its certificate or log entry', async () => {
    const { verificationMaterial, dsseEnvelope, ...rest } = JSON.parse(vector('keyless.sig').toString());
    const payload = Buffer.from(dsseEnvelope.payload, 'base64').toString().replace('"model"', '"madel"');
    const [entry] = verificationMaterial.tlogEntries;
    const changed = [
      {
        ...rest,
        verificationMaterial,
        dsseEnvelope: { ...dsseEnvelope, payload: Buffer.from(payload).toString('base64') },
      },
      { ...rest, dsseEnvelope, verificationMaterial: { ...verificationMaterial, tlogEntries: [] } },
      {
        ...rest,
        dsseEnvelope,
        verificationMaterial: { ...verificationMaterial, tlogEntries: [{ ...entry, integratedTime: '1' }] },
      },
    ];
    for (const bundle of changed) {
      expect(await told({}, ROOT, Buffer.from(JSON.stringify(bundle)))).toMatchObject({ answer: 'invalid' });
    }
  });

  it('is not verified with a trusted root that trusts nobody', async () => {
    expect(await told({}, without('certificateAuthorities'))).toMatchObject({
      answer: 'not-verified',
      rules: ['integrity/unusable-trust', 'integrity/signature-not-verified'],
    });
  });
});
