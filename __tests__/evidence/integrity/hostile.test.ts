import { describe, expect, it } from '@jest/globals';
import { base64Bytes } from '../../../src/evidence/integrity/base64.ts';
import { decodeEnvelope } from '../../../src/evidence/integrity/envelope.ts';
import { parseStrictJson } from '../../../src/evidence/integrity/strict-json.ts';
import { bundleOf, envelopeOf, examined } from './signed-folder.ts';

async function presenceOf(text: string | Uint8Array) {
  const folder = new Map([
    ['m/a.bin', Buffer.from('aaa')],
    ['m/model.sig', Buffer.from(text)],
  ]);
  const { signatures, findings } = await examined(folder);
  const [signature] = signatures;
  return {
    present: signature?.present,
    reason: signature?.digests.reason,
    rules: findings.map(({ rule }) => rule.id),
  };
}

const UNREADABLE = { present: 'unreadable', rules: ['integrity/unreadable-document'] };

describe('a hostile signature is there and unreadable', () => {
  it.each([
    ['nothing', '', 'it is no JSON'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe), 'it cannot be opened or is no UTF-8'],
    ['a detached signature of another tool', '-----BEGIN PGP SIGNATURE-----', 'it is no JSON'],
    ['ten megabytes', `{"a":"${'a'.repeat(10_000_000)}"}`, 'it has more than 8388608 bytes'],
    ['a million arrays', '['.repeat(1_000_000), 'it is nested deeper than 64 levels'],
    ['a key twice', '{"mediaType":"a","media\\u0054ype":"b"}', 'it has the key "mediaType" twice'],
    ['__proto__', '{"__proto__":{"mediaType":"a"}}', 'it has a key "__proto__"'],
    ['null', 'null', 'no Sigstore bundle'],
    ['an open string', '{"a":"', 'it is no JSON'],
  ])('%s', async (_, text, reason) => {
    const found = await presenceOf(text);
    expect(found).toMatchObject(UNREADABLE);
    expect(found.reason).toContain(reason);
  });

  it.each([
    [
      'a key twice in what is signed',
      '{"_type":1,"_type":2}',
      'of its payload: it has the key "_type" twice',
    ],
    ['__proto__ in what is signed', '{"a":[{"__proto__":1}]}', 'of its payload: it has a key "__proto__"'],
    ['no statement', '{}', 'no in-toto statement'],
  ])('%s', async (_, payload, reason) => {
    const found = await presenceOf(JSON.stringify(envelopeOf(payload)));
    expect(found).toMatchObject(UNREADABLE);
    expect(found.reason).toContain(reason);
  });

  it('an unknown payload type', async () => {
    const text = JSON.stringify({ ...envelopeOf('{}'), payloadType: 'text/html' });
    expect((await presenceOf(text)).reason).toBe('its payload is "text/html", and not in-toto');
  });

  it('an unknown method', async () => {
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'm', digest: { sha256: 'a' } }],
      predicateType: 'https://model_signing/signature/v1.0',
      predicate: { serialization: { method: 'tensors', hash_type: 'sha256' }, resources: [] },
    };
    expect((await presenceOf(bundleOf(statement))).reason).toContain('serialization.method');
  });
});

describe('strict JSON', () => {
  it.each(['{"a":{"b":1},"b":[{"a":1},{"a":2}]}', '"a:b,{"', '[]', '{"a":"\\"b\\":1","b":2}'])(
    'takes %s',
    (text) => {
      expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    },
  );

  it.each(['{"a":1,"a":1}', '{:1}', '[1:2]', '{"a"', '{1:2}', '}{'])('refuses %s', (text) => {
    expect(parseStrictJson(text)).toMatchObject({ ok: false });
  });
});

describe('base64', () => {
  it('is what Node reads, in both alphabets', () => {
    for (let length = 0; length < 40; length += 1) {
      const bytes = Buffer.from(Array.from({ length }, (_, at) => (at * 97 + length * 31) & 255));
      expect(Buffer.from(base64Bytes(bytes.toString('base64')) ?? 'none')).toEqual(bytes);
      expect(Buffer.from(base64Bytes(bytes.toString('base64url')) ?? 'none')).toEqual(bytes);
    }
  });

  it.each(['a', 'ab c', 'ab==cd', '*'])('refuses %s', (text) => {
    expect(base64Bytes(text)).toBeUndefined();
  });
});

it('an envelope without signatures is none', () => {
  expect(decodeEnvelope(JSON.stringify({ ...envelopeOf('{}'), signatures: [] })).ok).toBe(false);
});

it('a document with hundreds of faults that say little hides no file that was changed', async () => {
  const names = Array.from({ length: 300 }, (_, at) => `f${at}`);
  const listing = (files: readonly string[], algorithm: string) =>
    bundleOf({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'm', digest: { sha256: '0'.repeat(64) } }],
      predicateType: 'https://model_signing/signature/v1.0',
      predicate: {
        serialization: { method: 'files', hash_type: algorithm, ignore_paths: [] },
        resources: files.map((name) => ({ name, algorithm, digest: '0'.repeat(64) })),
      },
    });
  const { findings, more } = await examined(
    new Map([
      ...names.map((name) => [`m/${name}`, Buffer.from(name)] as const),
      ['m/0.sig', Buffer.from(listing(names, 'a-hash-of-ours'))],
      ['m/model.sig', Buffer.from(listing(['f7'], 'sha256'))],
    ]),
  );
  expect(findings.length).toBe(200);
  expect(more).toBeGreaterThan(100);
  expect(findings.map(({ rule, path }) => `${path} ${rule.id}`)).toContain('m/f7 integrity/changed-file');
});
