/** Data that a model takes from files beside it, as a scan of the model alone meets them. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanFile } from '../../src/commands/scan-file.ts';
import { memoryBytes } from '../../src/platform/memory-bytes.ts';
import { message } from '../evidence/model/formats/wire.ts';

const folder = mkdtempSync(join(tmpdir(), 'fates-beside-'));
const models = join(folder, 'models');

beforeAll(() => {
  mkdirSync(join(models, 'weights'), { recursive: true });
  writeFileSync(join(folder, 'secret'), 'outside');
  writeFileSync(join(models, 'weights/w.data'), 'numbers');
  symlinkSync('../secret', join(models, 'out.data'));
  symlinkSync('weights/w.data', join(models, 'in.data'));
  symlinkSync('nowhere', join(models, 'nothing.data'));
  symlinkSync('..', join(models, 'above'));
  symlinkSync('../secret', join(models, 'net.bin'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function scanned(name: string, content: Uint8Array): Promise<readonly string[]> {
  const target = { path: `models/${name}`, absolute: join(models, name) };
  const { answer, findings } = await scanFile(target, memoryBytes(target.path, content), { digest: false });
  return [answer, ...findings.map(({ rule }) => rule.id)];
}

const onnx = (location: string): Uint8Array =>
  message(
    [1, 9],
    [
      7,
      [
        [
          5,
          [
            [8, 'w'],
            [
              13,
              [
                [1, 'location'],
                [2, location],
              ],
            ],
            [14, 1],
          ],
        ],
      ],
    ],
    [
      8,
      [
        [1, ''],
        [2, 21],
      ],
    ],
  );

test.each([
  ['weights/w.data', 'no-known-indicator', []],
  ['./weights/w.data', 'no-known-indicator', []],
  ['in.data', 'no-known-indicator', []],
  ['out.data', 'dangerous', ['format/path-leaves-folder']],
  ['nothing.data', 'dangerous', ['format/path-leaves-folder']],
  ['above/secret', 'dangerous', ['format/path-leaves-folder']],
  ['weights', 'dangerous', ['format/path-leaves-folder']],
  ['absent.data', 'inconclusive', ['format/data-missing']],
])('external data at %s: %s', async (location, answer, rules) => {
  expect(await scanned('m.onnx', onnx(location))).toEqual([answer, 'format/external-data', ...rules]);
});

test.each(['', '.', './', 'weights/', './.'])('external data at %j name no file', async (location) => {
  expect(await scanned('m.onnx', onnx(location))).toEqual(['suspicious', 'format/inconsistent']);
});

test('weights of OpenVINO that are a link out of the folder', async () => {
  const net = Buffer.from('<net name="m" version="11"><layer><data offset="0" size="4"/></layer></net>');
  expect(await scanned('net.xml', net)).toEqual(['dangerous', 'format/path-leaves-folder']);
  expect(await scanned('other.xml', net)).toEqual(['inconclusive', 'format/data-missing']);
});
