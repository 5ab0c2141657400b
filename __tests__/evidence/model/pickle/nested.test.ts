import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { answerOf } from '../../../../src/evidence/model/examination.ts';
import { examineModel } from '../../../../src/evidence/model/examine.ts';
import { LIMITS } from '../../../../src/evidence/model/budget.ts';
import { modelPorts } from '../../../../src/platform/model-ports.ts';
import { buildZip } from '../scorecard/build-zip.ts';
import { memorySource } from '../scorecard/memory-source.ts';
import type { Bytes } from './assembler.ts';
import { bytes, call, code, dict, global, int, little, PAYLOAD, pickle, proto, text } from './assembler.ts';

const STOP = code('STOP');
/** It packs badly, and is longer than what is kept of a packed stream. */
const NOISE = Array.from({ length: 300_000 }, (_, at) => ((at * 2_654_435_761) % 2 ** 32).toString(36)).join(
  '',
);
const LOADER = global('torch.storage', '_load_from_bytes');
const OTHERS = 'pickle/nested-pickle';
const WHOLE = pickle(PAYLOAD, STOP);
const HARMLESS = pickle(proto(2), dict(text('a'), int(1)), STOP);

const asBytes = (content: Bytes): Bytes => code('BINBYTES', little(content.length, 4), content);
/** As protocol 2 writes bytes: text, a character a byte. */
const asText = (content: Bytes): Bytes =>
  call(global('_codecs', 'encode'), text(Buffer.from(content).toString('latin1')), text('latin1'));
const loaded = (argument: Bytes): Bytes => pickle(proto(2), call(LOADER, argument), STOP);

async function told(content: Uint8Array, limits = LIMITS) {
  const examination = await examineModel(memorySource(content, 'm.pkl'), modelPorts(), { limits });
  return {
    answer: answerOf(examination),
    found: examination.findings.map(({ rule, within = [] }) => [rule.id, ...within].join(' < ')),
  };
}

describe('bytes that a pickle gives to torch.storage._load_from_bytes', () => {
  it.each([
    ['as bytes', loaded(asBytes(WHOLE)), 'bytes at 40'],
    ['as text of protocol 2', loaded(asText(WHOLE)), 'bytes at 54'],
    ['in bytes in bytes', loaded(asBytes(loaded(asBytes(WHOLE)))), 'bytes at 40 < bytes at 40'],
    [
      'in a zip',
      loaded(asBytes(buildZip([{ name: 'a/data.pkl', data: WHOLE }]))),
      'bytes at 40 < a/data.pkl',
    ],
  ])('are opened: %s', async (_, content, within) => {
    const { answer, found } = await told(content);
    expect(answer).toBe('dangerous');
    expect(found.join('\n')).toContain(`pickle/dangerous-global < ${within}`);
  });

  it('are opened where they can only be read in order', async () => {
    const two = pickle(proto(2), call(LOADER, asBytes(HARMLESS)), call(LOADER, asText(WHOLE)), STOP);
    const long = loaded(asBytes(pickle(text(NOISE), code('POP'), WHOLE)));
    for (const content of [two, long]) {
      const { answer, found } = await told(gzipSync(content));
      expect(answer).toBe('dangerous');
      expect(found.join('\n')).toContain('pickle/dangerous-global');
    }
  });

  it('say nothing where nothing is in them', async () => {
    expect(await told(loaded(asBytes(HARMLESS)))).toEqual({ answer: 'no-known-indicator', found: [] });
    expect(await told(loaded(asText(HARMLESS)))).toEqual({ answer: 'no-known-indicator', found: [] });
  });

  it.each([
    ['are of no known format', loaded(asBytes(Buffer.from('\u0001\u0002nothing that is known')))],
    ['are computed', loaded(call(global('_codecs', 'encode'), code('NONE'), text('latin1')))],
    ['are text of no bytes', loaded(call(global('_codecs', 'encode'), text('日本語日本語'), text('latin1')))],
  ])('are inconclusive where they %s', async (_, content) => {
    const { answer, found } = await told(content);
    expect(answer).toBe('inconclusive');
    expect(found).toContain(OTHERS);
  });

  it('spend the budget of bytes with what they are in, and end', async () => {
    let content = WHOLE;
    for (let depth = 0; depth < 60; depth += 1) {
      content = loaded(asBytes(content));
    }
    expect(await told(content)).toMatchObject({ answer: 'inconclusive' });
    const many = pickle(
      proto(2),
      ...Array.from({ length: 12_000 }, () => call(LOADER, code('SHORT_BINBYTES', bytes(4), 'N.N.'))),
      STOP,
    );
    expect((await told(many)).answer).toBe('inconclusive');
    const outer = loaded(asBytes(HARMLESS));
    expect(await told(outer, { ...LIMITS, bytes: outer.length + HARMLESS.length - 1 })).toEqual({
      answer: 'inconclusive',
      found: ['pickle/limit < bytes at 40'],
    });
  });
});
