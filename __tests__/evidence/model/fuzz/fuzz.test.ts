import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { filesUnder } from '../../../../scripts/tree.ts';
import { call, code, dict, global, int, pickle, proto, text } from '../pickle/assembler.ts';
import { buildTar } from '../scorecard/build-tar.ts';
import { buildZip } from '../scorecard/build-zip.ts';
import { examinedFile } from '../scorecard/memory-source.ts';
import { generator, mutated, mutatedAround } from './mutate.ts';

/** `FATES_FUZZ=long` takes minutes; the suite takes a few mutations of each file, always the same. */
const ROUNDS = process.env['FATES_FUZZ'] === 'long' ? 2000 : 4;
const ANSWERS = ['dangerous', 'suspicious', 'no-known-indicator', 'inconclusive', 'not-a-model'];
const FILES = ['__tests__/fixtures/models', '__tests__/evidence/model/fixtures'].flatMap((folder) =>
  filesUnder(folder),
);

describe('mutations of what the libraries write', () => {
  it.each(FILES)('%s', async (path) => {
    const content = readFileSync(path);
    const random = generator(content.length);
    for (let round = 0; round < ROUNDS; round++) {
      const { answer } = await examinedFile(mutated(content, random), path);
      expect(ANSWERS).toContain(answer);
    }
  });
});

const NOT_CLEAN = /^(?:dangerous|suspicious|inconclusive)$/;
const PAYLOAD = pickle(proto(2), call(global('os', 'system'), text('echo fates')), code('POP'));
const TAIL = pickle(dict(text('weights'), int(1), text('name'), text('net')), code('STOP'));
const EVIL = pickle(PAYLOAD, TAIL);
const BEHIND = { name: 'archive/version', data: Buffer.from('3\n') };

/** What is loaded first, so that nothing after it can undo it; `from` is where mutations may begin. */
const SAMPLES: readonly (readonly [name: string, file: Uint8Array, from: number])[] = [
  ['a pickle', EVIL, 0],
  ['a pickle with a second behind it', pickle(EVIL, proto(2), TAIL), 0],
  ['a PyTorch zip', buildZip([{ name: 'archive/data.pkl', data: EVIL }, BEHIND]), 4],
  ['a PyTorch zip with the payload last', buildZip([BEHIND, { name: 'archive/data.pkl', data: EVIL }]), 4],
  ['a tar', buildTar([{ name: 'pickle', data: EVIL }, BEHIND]), 0],
];

describe('a mutation outside of the payload makes nothing clean', () => {
  it.each(SAMPLES)('%s', async (_name, file, from) => {
    expect((await examinedFile(file, 'model.pkl')).answer).toBe('dangerous');
    const random = generator(file.length);
    for (let round = 0; round < ROUNDS * 20; round++) {
      const changed = mutatedAround(file, PAYLOAD, from, random);
      const { answer, findings } = await examinedFile(changed, 'model.pkl');
      const told = { answer, file: changed.toString('base64'), found: findings.map(({ rule }) => rule.id) };
      expect(told).toMatchObject({
        answer: expect.stringMatching(NOT_CLEAN),
      });
    }
  });

  it('nor does damage to a compressed one', async () => {
    const file = gzipSync(EVIL);
    const random = generator(7);
    for (let round = 0; round < ROUNDS * 20; round++) {
      const changed = Buffer.concat([file.subarray(0, -8), mutated(file.subarray(-8), random)]);
      expect((await examinedFile(changed, 'model.pkl')).answer).toMatch(NOT_CLEAN);
    }
  });
});

it('memory does not grow with the files', async () => {
  const content = readFileSync('__tests__/fixtures/models/pytorch/state-dict-legacy.pth');
  const used = async (rounds: number): Promise<number> => {
    for (let round = 0; round < rounds; round++) {
      await examinedFile(content, 'model.pth');
    }
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = await used(50);
  const after = await used(ROUNDS * 20);
  expect(after - before).toBeLessThan(64 * 2 ** 20);
});
