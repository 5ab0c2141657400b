import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { signatureOf } from '../../evidence/integrity/signed-folder.ts';
import { inFolder, runCli } from './run-cli.ts';

const POLICY = `version: 1
subjects:
  - id: loans
    task: binary
    model: model/net.safetensors
    signature: { key: keys/model.pub }
    evaluation: { table: p.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }
requirements: [{ metric: security/signature, min: 1 }, { metric: security/model-integrity, min: 1 }]
`;
const header = '{"w":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}';
const model = (weights: string): Buffer => {
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([size, Buffer.from(`${header}${weights}`)]);
};
const [team, mine] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ec', { namedCurve: 'P-256' })];
const publicOf = ({ publicKey }: typeof team) => publicKey.export({ type: 'spki', format: 'pem' }).toString();
const signed = (weights: string, { privateKey }: typeof team) =>
  signatureOf('net.safetensors', model(weights), privateKey);

const SECRET = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END PRIVATE KEY-----\n';

/** What a change writes; null takes the file away. */
type Files = Readonly<Record<string, string | Buffer | null>>;

const BASE: Files = {
  'fates.yml': POLICY,
  'p.csv': `sex,label,prediction\n${'a,1,1\nb,0,0\n'.repeat(40)}`,
  'keys/model.pub': publicOf(team),
  'model/net.safetensors': model('ab'),
  'model/net.safetensors.sig': signed('ab', team),
};

function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, path);
    if (content === null) {
      rmSync(at);
    } else {
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, content);
    }
  }
}

/** `fates assess --base main` on a repository whose last commit makes this change. */
function assessed(change: Files, base: Files = {}) {
  return inFolder((folder) => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', ...args], { cwd: folder });
    git('init', '--quiet', '--initial-branch=main');
    write(folder, { ...BASE, ...base });
    git('add', '--all');
    git('commit', '--quiet', '--message=base');
    git('checkout', '--quiet', '-b', 'change');
    write(folder, change);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message=change');
    const run = runCli(['assess', folder, '--base', 'main', '--as-of', '2026-11-21']);
    expect(run.stderr).toBe('');
    return { exit: run.exit, said: run.stdout.replaceAll(/\s+/gu, ' ') };
  });
}

describe('`check`', () => {
  it.each([
    [
      'is not there',
      null,
      /fates\.yml:6.*signature\.key[^]*policy\/unusable-trust[^]*keys\/model\.pub is not there/u,
    ],
    ['is private', SECRET, /fates\.yml:6.*signature\.key[^]*policy\/private-key[^]*is a private key/u],
  ])('names a key that %s, with its place in the policy', (_, key, said) => {
    inFolder((folder) => {
      write(folder, BASE);
      expect(runCli(['check', folder])).toMatchObject({ exit: 0, stderr: '' });
      write(folder, { 'keys/model.pub': key });
      const { exit, stderr } = runCli(['check', folder]);
      expect(exit).toBe(64);
      expect(stderr).toMatch(said);
      expect(stderr).not.toContain('MC4CAQAwBQYDK2VwBCIEIA');
    });
  });
});

describe('`assess` of a change to a signed model', () => {
  it.each([
    [
      'signs a new model with the team’s key',
      { 'model/net.safetensors': model('cd'), 'model/net.safetensors.sig': signed('cd', team) },
    ],
    ['swaps the key and leaves the model', { 'keys/model.pub': publicOf(mine) }],
  ])('passes when it %s', (_, change) => {
    const { exit, said } = assessed(change);
    expect(said).toContain('2 numbers attested.');
    expect(exit).toBe(0);
  });

  it('is verified by the base’s key when it deletes the key, and fails for what the policy then names', () => {
    const { exit, said } = assessed({ 'keys/model.pub': null, 'model/README.md': 'weights' });
    expect(said).toContain('2 numbers attested.');
    expect(said).toContain('keys/model.pub is not there');
    expect(exit).toBe(1);
  });

  it('fails when it swaps the key and signs with its own', () => {
    const { exit, said } = assessed({
      'keys/model.pub': publicOf(mine),
      'model/net.safetensors': model('xy'),
      'model/net.safetensors.sig': signed('xy', mine),
    });
    expect(exit).toBe(1);
    expect(said).toContain('it was not made with the key keys/model.pub of the base branch');
  });

  it.each([
    [
      'changes the model',
      { 'model/net.safetensors': model('xy') },
      'Its bytes are not|A signed file was changed',
    ],
    [
      'breaks the signature',
      { 'model/net.safetensors': model('xy'), 'model/net.safetensors.sig': 'none' },
      'no signature of the model that was verified',
    ],
    [
      'takes the signature away',
      { 'model/net.safetensors.sig': null },
      'There is no signature of the model|A proof of the model was taken away',
    ],
    [
      'signs with another key',
      { 'model/net.safetensors.sig': signed('ab', mine) },
      'A signature is not by whom the policy trusts',
    ],
  ])('fails under the preset `baseline` alone when it %s', (_, change, said) => {
    const baseline = POLICY.replace(/^requirements.*$/mu, 'extends: [baseline]');
    const run = assessed({ 'model/README.md': 'weights', ...change }, { 'fates.yml': baseline });
    expect(run.said).toMatch(new RegExp(said, 'u'));
    expect(run.said).toMatch(/FAIL Integrity violations is [12]; the bound is at most 0\./u);
    expect(run.exit).toBe(1);
    expect(assessed({ 'model/README.md': 'weights' }, { 'fates.yml': baseline }).said).not.toContain(
      'Integrity violations is',
    );
  });

  it('fails when it changes the model and nobody signs again, naming the file and what to do', () => {
    const { exit, said } = assessed({ 'model/net.safetensors': model('xy') });
    expect(exit).toBe(1);
    expect(said).toContain('model/net.safetensors: A signed file was changed');
    expect(said).toContain('sign the model again');
    expect(said).toContain('verified by the key keys/model.pub of the base branch');
  });
});
