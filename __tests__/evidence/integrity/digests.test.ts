import { describe, expect, it } from '@jest/globals';
import { bundleOf, examined, type Folder, sha256, signedFolder } from './signed-folder.ts';

async function digestsOf(folder: Folder, links: readonly string[] = []) {
  const { signatures } = await examined(folder, { links });
  expect(signatures).toHaveLength(1);
  return signatures[0]?.digests;
}

/** A v1.0 statement over the folder's files as they are, in the given order. */
function statementOf(folder: Folder, serialization: object = {}, change = (digest: string) => digest) {
  const resources = [...folder].map(([path, bytes]) => ({
    name: path.slice(2),
    algorithm: 'sha256',
    digest: change(sha256(bytes)),
  }));
  const root = sha256(Buffer.concat(resources.map(({ digest }) => Buffer.from(digest, 'hex'))));
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'm', digest: { sha256: root } }],
    predicateType: 'https://model_signing/signature/v1.0',
    predicate: {
      serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ...serialization },
      resources,
    },
  };
}

const TWO = () =>
  new Map<string, Uint8Array>([
    ['m/a.bin', Buffer.from('aaa')],
    ['m/b.bin', Buffer.from('bbb')],
  ]);

function withSignature(folder: Folder, statement: unknown): Folder {
  return new Map([...folder, ['m/model.sig', Buffer.from(bundleOf(statement))]]);
}

describe('what the reference tool signed', () => {
  it.each([
    ['files-sha256.sig', 4],
    ['files-blake2.sig', 4],
    ['files-blake3.sig', 4],
    ['shards-sha256.sig', 3],
    ['certificate.sig', 4],
  ])('%s matches the files', async (name, matching) => {
    expect(await digestsOf(signedFolder(name))).toMatchObject({ answer: 'match', matching, ignored: [] });
  });

  it.each(['files-sha256.sig', 'files-blake2.sig', 'files-blake3.sig', 'shards-sha256.sig'])(
    '%s tells one changed byte, a longer file, a missing, a renamed and a further one',
    async (name) => {
      const path = 'm/weights/part-1.bin';
      const changed = signedFolder(name);
      const bytes = Buffer.from(changed.get(path) ?? '');
      bytes[700] = (bytes[700] ?? 0) ^ 1;
      changed.set(path, bytes);
      expect(await digestsOf(changed)).toMatchObject({ answer: 'mismatch', changed: [path], uncovered: [] });
      changed.set(path, Buffer.concat([signedFolder(name).get(path) ?? Buffer.of(), Buffer.of(0)]));
      expect(await digestsOf(changed)).toMatchObject({ answer: 'mismatch', changed: [path] });

      const missing = signedFolder(name);
      missing.delete(path);
      expect(await digestsOf(missing)).toMatchObject({ answer: 'mismatch', missing: [path], changed: [] });

      const further = signedFolder(name).set('m/evil.pkl', Buffer.from('x'));
      expect(await digestsOf(further)).toMatchObject({ answer: 'incomplete', uncovered: ['m/evil.pkl'] });
    },
  );

  it('a renamed file is told as such', async () => {
    const folder = signedFolder('files-blake3.sig');
    folder.set('m/weights/part-9.bin', folder.get('m/weights/part-2.bin') ?? Buffer.of());
    folder.delete('m/weights/part-2.bin');
    expect(await digestsOf(folder)).toMatchObject({
      answer: 'mismatch',
      renamed: [{ from: 'm/weights/part-2.bin', to: 'm/weights/part-9.bin' }],
      missing: [],
      uncovered: [],
    });
  });

  it('a file that was signed alone is found by its name', async () => {
    const folder = signedFolder('one-file.sig');
    const model = { path: 'm/config.json', kind: 'file', files: ['m/config.json'] } as const;
    const { signatures } = await examined(folder, { model });
    expect(signatures[0]?.digests).toMatchObject({ answer: 'match', matching: 1 });
  });
});

describe('a list', () => {
  it('in another order matches when its root is of that order, and contradicts itself when it is not', async () => {
    const reversed = new Map([...TWO()].toReversed());
    const statement = statementOf(reversed);
    expect(await digestsOf(withSignature(TWO(), statement))).toMatchObject({ answer: 'match' });
    statement.predicate.resources.reverse();
    expect(await digestsOf(withSignature(TWO(), statement))).toMatchObject({
      answer: 'mismatch',
      contradiction: expect.stringContaining('root digest'),
      matching: 2,
    });
  });

  it('with a hash that we do not have is inconclusive, and names it', async () => {
    const statement = statementOf(TWO());
    const [first] = statement.predicate.resources;
    if (first !== undefined) first.algorithm = 'whirlpool';
    expect(await digestsOf(withSignature(TWO(), statement))).toMatchObject({
      answer: 'inconclusive',
      reason: 'm/a.bin: we have no hash called "whirlpool"',
      matching: 1,
    });
  });

  it('does not follow a symbolic link, whatever it allows', async () => {
    const statement = statementOf(TWO(), { allow_symlinks: true });
    const folder = withSignature(TWO(), statement);
    folder.delete('m/a.bin');
    expect(await digestsOf(folder, ['m/a.bin'])).toMatchObject({
      answer: 'inconclusive',
      notCompared: ['m/a.bin'],
      reason: 'm/a.bin: a symbolic link is not followed',
    });
    expect(await digestsOf(withSignature(TWO(), statement), ['m/c.bin'])).toMatchObject({
      answer: 'incomplete',
      uncovered: ['m/c.bin'],
    });
  });

  it('says which files it leaves out itself, but for those of git', async () => {
    const statement = statementOf(TWO(), { ignore_paths: ['extra/', '.git'] });
    const folder = withSignature(TWO(), statement);
    folder.set('m/extra/code.py', Buffer.from('x')).set('m/.git/HEAD', Buffer.from('x'));
    expect(await digestsOf(folder)).toMatchObject({ answer: 'match', ignored: ['m/extra/code.py'] });
  });

  it.each(['../a.bin', '/etc/passwd', 'x/../../a.bin', 'C:/a.bin', 'a\\b'])(
    'that names %s is not read at all',
    async (name) => {
      const statement = statementOf(TWO());
      const [first] = statement.predicate.resources;
      if (first !== undefined) first.name = name;
      const { signatures } = await examined(withSignature(TWO(), statement));
      expect(signatures[0]).toMatchObject({ present: 'unreadable', digests: { answer: 'inconclusive' } });
    },
  );

  it('of shards has to be the whole file', async () => {
    const file = Buffer.from('0123456789');
    const shards = (...ranges: readonly (readonly [number, number])[]) => {
      const statement = statementOf(new Map(), { method: 'shards', shard_size: 5 });
      const resources = ranges.map(([start, end]) => ({
        name: `a.bin:${start}:${end}`,
        algorithm: 'sha256-sharded-5',
        digest: sha256(file.subarray(start, end)),
      }));
      const root = sha256(Buffer.concat(resources.map(({ digest }) => Buffer.from(digest, 'hex'))));
      return withSignature(new Map([['m/a.bin', file]]), {
        ...statement,
        subject: [{ name: 'm', digest: { sha256: root } }],
        predicate: { ...statement.predicate, resources },
      });
    };
    expect(await digestsOf(shards([0, 5], [5, 10]))).toMatchObject({ answer: 'match' });
    expect(await digestsOf(shards([0, 5]))).toMatchObject({ answer: 'mismatch', changed: ['m/a.bin'] });
    expect(await digestsOf(shards([0, 4], [5, 10]))).toMatchObject({ answer: 'mismatch' });
    expect(await digestsOf(shards([0, 6], [5, 10]))).toMatchObject({ answer: 'mismatch' });
  });

  it('of the time before 1.0 is read, without a root digest', async () => {
    const subject = [...TWO()].map(([path, bytes]) => ({
      name: path.slice(2),
      digest: { sha256: sha256(bytes) },
    }));
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType: 'https://model_signing/Digests/v0.1',
      predicate: { unused: 'Unused, just passed due to API requirements' },
    };
    expect(await digestsOf(withSignature(TWO(), statement))).toMatchObject({ answer: 'match', matching: 2 });
  });
});
