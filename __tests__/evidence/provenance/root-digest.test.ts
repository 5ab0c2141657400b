import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { modelIdentity } from '../../../src/evidence/provenance/root-digest.ts';
import { sha256OfBytes } from '../../../src/platform/table-ports.ts';

const file = (path: string, content: string) => ({
  path,
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: Buffer.byteLength(content),
});

/** In no order of any kind. */
const FILES = [
  file('m/\u{1F600}', 'd'),
  file('m/weights.bin', 'weights'),
  file('m/\uff5e', 'e'),
  file('m/tokenizer.json', 'b'),
  file('m/é/x', 'c'),
  file('m/tokenizer/vocab.txt', 'a'),
];

describe("a folder's root digest", () => {
  /** `model_signing.hashing.hash('m')` of model-signing 1.1.1, the subject of its payload, for these six files. */
  it("is the one of OpenSSF's tool, whose paths are ordered part by part and by code point", async () => {
    expect(await modelIdentity('m', FILES, sha256OfBytes)).toEqual({
      path: 'm',
      kind: 'folder',
      digest: '3b50713703160f437a52560b7fc4abbd5a6ea1095256f4ec9c5e84fc7820509c',
      names: expect.stringMatching(/^[0-9a-f]{64}$/),
      files: 6,
      bytes: 12,
    });
  });

  /** `for f in tokenizer/vocab.txt tokenizer.json weights.bin; do sha256sum $f | cut -c1-64; done | tr -d '\n' | xxd -r -p | sha256sum` */
  it('is SHA-256 over the raw digests', async () => {
    const three = FILES.filter(({ path }) => /weights|tokenizer/.test(path));
    expect(await modelIdentity('m', three, sha256OfBytes)).toMatchObject({
      digest: '3c3bbcc2182ede22ba59736678b17140e6dd7d5df755ddc2c37671e2bec119ec',
    });
  });

  /** `printf 'tokenizer/vocab.txt\\0tokenizer.json\\0weights.bin\\0' | sha256sum` */
  it('has a second digest of the names, which the first does not hold', async () => {
    const three = FILES.filter(({ path }) => /weights|tokenizer/.test(path));
    const renamed = three.map((each) => ({ ...each, path: each.path.replace('weights', 'weightz') }));
    const [before, after] = [
      await modelIdentity('m', three, sha256OfBytes),
      await modelIdentity('m', renamed, sha256OfBytes),
    ];
    expect(before?.names).toBe('ecb7afee0b525f898286e07f59d98a0b2be0a7547c1cd283ced35d8366d91018');
    expect(after?.digest).toBe(before?.digest);
    expect(after?.names).not.toBe(before?.names);
  });

  it('does not depend on where the folder is', async () => {
    const moved = FILES.map((each) => ({ ...each, path: each.path.replace(/^m/, 'a/b') }));
    const [here, there] = [
      await modelIdentity('m', FILES, sha256OfBytes),
      await modelIdentity('a/b', moved, sha256OfBytes),
    ];
    expect(there?.digest).toBe(here?.digest);
  });
});

describe('the identity of a model', () => {
  it('that is one file is its SHA-256; in a folder, one file makes a root digest', async () => {
    const one = file('m/w', 'weights');
    expect(await modelIdentity('m/w', [one], sha256OfBytes)).toMatchObject({
      kind: 'file',
      digest: one.sha256,
    });
    const folder = await modelIdentity('m', [one], sha256OfBytes);
    expect(folder).toMatchObject({ kind: 'folder', files: 1, bytes: 7 });
    expect(folder?.digest).not.toBe(one.sha256);
  });

  it('is none without a file', async () => {
    expect(await modelIdentity('m', [], sha256OfBytes)).toBeUndefined();
  });
});
