import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { canRunCode } from '../../../src/evidence/files/safe-formats.ts';
import { examineBeside } from '../../../src/evidence/model/beside.ts';
import { answerOf } from '../../../src/evidence/model/examination.ts';
import { modelPorts } from '../../../src/platform/model-ports.ts';
import { memorySource } from './scorecard/memory-source.ts';

const FOLDER = '__tests__/fixtures/models/openvino';
/** Written by OpenVINO: scripts/fixtures/make_models.py. */
const [XML, BIN] = ['linear.xml', 'linear.bin'].map((name) => readFileSync(`${FOLDER}/${name}`));

async function told(
  bin: Uint8Array = BIN ?? Buffer.of(),
  xml: string | undefined = XML?.toString(),
  path = 'm/net.bin',
) {
  const open = (beside: string) =>
    beside === 'm/net.xml' && xml !== undefined
      ? Promise.resolve(memorySource(Buffer.from(xml), beside))
      : Promise.reject(new Error('it cannot be opened'));
  const examination = await examineBeside(memorySource(bin, path), modelPorts(), open);
  return { answer: answerOf(examination), format: examination.format };
}

const WEIGHTS = { answer: 'no-known-indicator', format: 'openvino-weights' };
const UNKNOWN = { answer: 'inconclusive', format: 'unknown' };

describe('weights of OpenVINO', () => {
  it('are known by the graph beside them, and run nothing', async () => {
    expect(await told()).toEqual(WEIGHTS);
    expect(canRunCode('openvino-weights', [])).toBe(false);
  });

  it.each([
    ['without a graph', BIN, undefined],
    ['beside a graph that takes more than there is', BIN?.subarray(1), XML?.toString()],
    ['beside a graph that takes nothing', BIN, '<?xml version="1.0"?><net name="m" version="11"></net>'],
    ['beside a graph that is cut', BIN, XML?.toString().slice(0, -10)],
    ['beside another document', BIN, '<html></html>'],
  ])('are unidentified %s', async (_, bin, xml) => {
    expect(await told(bin, xml ?? 'nothing')).toEqual(UNKNOWN);
  });

  it('are what they are when a loader could run them', async () => {
    expect((await told(Buffer.from("cos\nsystem\n(S'id'\ntR."))).answer).toBe('dangerous');
    expect(await told(BIN, XML?.toString(), 'm/net.pt')).toEqual(UNKNOWN);
  });
});
