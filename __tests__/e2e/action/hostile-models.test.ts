import { generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { buildZip } from '../../evidence/model/archive/build-zip.ts';
import { join, u32, u64 } from '../../evidence/model/formats/examine-bytes.ts';
import { fixture } from '../../evidence/model/formats/fixture.ts';
import { dict, int, PAYLOAD, pickle, proto, text } from '../../evidence/model/pickle/assembler.ts';
import { signatureOf } from '../../evidence/integrity/signed-folder.ts';
import type { Gate } from './gate.ts';
import { openGate, predictions } from './gate.ts';

let gate: Gate;

afterEach(() => gate.close());

const team = generateKeyPairSync('ed25519');
const HARMLESS = pickle(proto(2), dict(text('weight'), int(1)));
const HOSTILE = pickle(proto(2), PAYLOAD);
const WEIGHTS = fixture('linear.safetensors');
const TAMPERED = Uint8Array.from(WEIGHTS, (byte, at) => (at === WEIGHTS.length - 1 ? byte ^ 1 : byte));

const said = (value: string): Uint8Array => join(u64(Buffer.byteLength(value)), value);
const gguf = (template: string): Uint8Array =>
  join(
    'GGUF',
    u32(3),
    u64(0),
    u64(1),
    said('tokenizer.chat_template'),
    u32(8),
    said(template),
    new Uint8Array(32),
  );
const lambda = JSON.stringify({
  module: 'keras',
  class_name: 'Sequential',
  config: {
    name: 's',
    layers: [
      {
        class_name: 'Lambda',
        config: { name: 'l', function: { class_name: '__lambda__', config: { code: '4wEA' } } },
      },
    ],
  },
});

/** The preset that a repository begins with, and nothing else. */
const policyOf = (model: string, trust = ''): string => `version: 1
extends: [baseline]
subjects:
  - id: income
    task: binary
    model: ${model}
    ${trust}
    evaluation:
      { table: evaluation/predictions.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }
`;

describe('a pull request that brings', () => {
  it.each<[string, string, Uint8Array | string, RegExp, string]>([
    ['a pickle with a payload', 'net.pkl', HOSTILE, /at byte 2\)?: os\.system/u, 'pickle/dangerous-global'],
    [
      'a PyTorch zip with a contradicting directory',
      'net.pt',
      buildZip([
        { name: 'net/data.pkl', content: HARMLESS, listed: { name: 'net/data.txt' } },
        { name: 'net/version', content: '3\n' },
      ]),
      /at byte 0\)?: .*net\/data\.txt.* in the directory/u,
      'archive/contradiction',
    ],
    [
      'a Keras Lambda',
      'net.keras',
      buildZip([
        { name: 'metadata.json', content: '{"keras_version":"3.0.0"}' },
        { name: 'config.json', content: lambda },
      ]),
      /in config\.json\)?: Lambda/u,
      'format/lambda-layer',
    ],
    [
      'a GGUF with a hostile template',
      'net.gguf',
      gguf("{{ ''.__class__.__mro__ }}"),
      /at byte 24\)?: tokenizer\.chat_template, line 1: __class__/u,
      'format/template-escape',
    ],
  ])(
    '%s fails with the file, the reason, the place and the remedy',
    async (_, name, model, reason, rule) => {
      const path = `model/${name}`;
      const base = {
        'fates.yml': policyOf(path),
        'evaluation/predictions.csv': predictions(45),
        [path]: name.endsWith('.pkl') ? HARMLESS : WEIGHTS,
      };
      gate = await openGate({ [path]: model, 'evaluation/predictions.csv': predictions(48) }, base);
      const run = await gate.run();
      expect(run.exitCode).toBe(1);
      const [check] = await gate.world.checkRuns(gate.pull());
      expect(check?.conclusion).toBe('failure');
      const [annotation] = check?.annotations.filter(({ message }) => message.includes(rule)) ?? [];
      expect(annotation).toMatchObject({ path, start_line: 1, annotation_level: 'failure' });
      expect(annotation?.message).toMatch(reason);
      const [comment] = await gate.world.comments(gate.pull());
      for (const report of [comment?.body, run.summary]) {
        expect(report).toContain(path);
        expect(report).toContain('Do not load the file.');
      }
    },
    60_000,
  );

  const trusting = 'signature: { key: keys/model.pub }';
  it.each([
    [
      'other bytes than were signed',
      { 'model/net.safetensors': TAMPERED },
      'integrity/changed-file',
      'model/net.safetensors',
      trusting,
    ],
    [
      'no signature any more',
      { 'model/net.safetensors.sig': null },
      'integrity/no-signature',
      'model/net.safetensors',
      trusting,
    ],
    [
      'other bytes, and no signature any more under a policy that asks for none',
      { 'model/net.safetensors': TAMPERED, 'model/net.safetensors.sig': null },
      'integrity/proof-taken-away',
      'model/net.safetensors.sig',
      '',
    ],
  ])(
    '%s fails at the file',
    async (_, change, rule, path, trust) => {
      const base = {
        'fates.yml': policyOf('model/net.safetensors', trust),
        'evaluation/predictions.csv': predictions(45),
        'keys/model.pub': team.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        'model/net.safetensors': WEIGHTS,
        'model/net.safetensors.sig': signatureOf('net.safetensors', WEIGHTS, team.privateKey),
      };
      gate = await openGate({ ...change, 'evaluation/predictions.csv': predictions(48) }, base);
      expect((await gate.run()).exitCode).toBe(1);
      const [check] = await gate.world.checkRuns(gate.pull());
      const [annotation] = check?.annotations.filter(({ message }) => message.includes(rule)) ?? [];
      expect(annotation).toMatchObject({ path, annotation_level: 'failure' });
      expect(annotation?.title).toBe('FAIL: Integrity violations');
    },
    60_000,
  );

  it('a key instead of one that the base cannot use is verified by it, and by the base’s when it brings more', async () => {
    const base = {
      'fates.yml': policyOf('model/net.safetensors', trusting),
      'evaluation/predictions.csv': predictions(45),
      'keys/model.pub': 'none',
      'model/net.safetensors': WEIGHTS,
      'model/net.safetensors.sig': signatureOf('net.safetensors', WEIGHTS, team.privateKey),
    };
    const key = team.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    gate = await openGate({ 'keys/model.pub': key }, base);
    const run = await gate.run();
    expect(run.summary).toContain('it is verified by what it brings');
    expect(run.summary).not.toContain('Integrity violations is');
    await gate.close();
    gate = await openGate({ 'keys/model.pub': key, 'evaluation/predictions.csv': predictions(48) }, base);
    const more = await gate.run();
    expect(more.exitCode).toBe(1);
    expect(more.summary).toContain('of the base branch is no public key in PEM');
    expect(more.summary).toContain('one that is to rules, keys and signatures alone');
  }, 60_000);

  it('a Git LFS pointer instead of the model is missing, and blocks with what to set', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 123\n`;
    const base = {
      'fates.yml': policyOf('model/net.pkl'),
      'evaluation/predictions.csv': predictions(45),
      'model/net.pkl': HARMLESS,
    };
    gate = await openGate({ 'model/net.pkl': pointer, 'evaluation/predictions.csv': predictions(48) }, base);
    const run = await gate.run();
    expect(run.exitCode).toBe(1);
    expect(run.outputs['verdict']).toBe('inconclusive');
    expect(run.summary).toMatch(/model\/net\.pkl[^]*`?lfs: true`?/u);
  }, 60_000);

  it('an ordinary model passes without a word about its files', async () => {
    const base = {
      'fates.yml': policyOf('model/net.safetensors'),
      'evaluation/predictions.csv': predictions(45),
      'model/net.safetensors': WEIGHTS,
    };
    gate = await openGate(
      { 'model/net.safetensors': TAMPERED, 'evaluation/predictions.csv': predictions(48) },
      base,
    );
    const run = await gate.run();
    expect(run.exitCode).toBe(0);
    const [check] = await gate.world.checkRuns(gate.pull());
    expect(check?.annotations.filter(({ path }) => path.startsWith('model/'))).toEqual([]);
  }, 60_000);
});
