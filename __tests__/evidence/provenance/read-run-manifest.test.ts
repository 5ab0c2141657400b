import { describe, expect, it } from '@jest/globals';
import { MOST_MANIFEST_BYTES, readRunManifest } from '../../../src/evidence/provenance/read-run-manifest.ts';
import type { RunManifest } from '../../../src/evidence/provenance/run-manifest.ts';

const model = { path: 'model.bin', kind: 'file', digest: 'a'.repeat(64), bytes: 3 } as const;

const MANIFEST: RunManifest = {
  schema: 'fates-run/1',
  kind: 'training',
  tool: { name: 'fates-gate', version: '0.1.0' },
  command: 'python train.py',
  finishedAt: '2026-11-26T20:17:28.000Z',
  code: {
    repository: 'o/r',
    commit: 'b'.repeat(40),
    ref: 'refs/heads/main',
    workflow: '',
    run: { id: 1, attempt: 1 },
  },
  environment: { os: 'Linux', architecture: 'X64', locks: [] },
  inputs: [],
  outputs: [model],
};

function refusalOf(manifest: unknown): readonly string[] {
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  const result = readRunManifest(text, 'fates-run.json');
  return result.ok ? [] : result.problems.map(({ key = '', message }) => `${key}: ${message}`);
}

const why = (key: string, reason: string): string =>
  `${key}: This is no run manifest that can be used: ${reason}.`;

describe('a run manifest', () => {
  it('is read as it was written', () => {
    expect(readRunManifest(JSON.stringify(MANIFEST), 'x')).toEqual({ ok: true, value: MANIFEST });
  });

  it.each([
    ['cut off', '{"schema":', '', 'it is no JSON'],
    ['with half a character', { ...MANIFEST, command: '\ud800' }, '', 'it is no JSON'],
    ['with a key of its own', { ...MANIFEST, more: 1 }, '', 'Unrecognized key: "more"'],
    [
      'of another version',
      { ...MANIFEST, schema: 'fates-run/2' },
      'schema',
      'Invalid input: expected "fates-run/1"',
    ],
    [
      'with a digest in capitals',
      { ...MANIFEST, outputs: [{ ...model, digest: 'A'.repeat(64) }] },
      'outputs.0.digest',
      'must be a SHA-256 as 64 lower-case hex digits',
    ],
    [
      'that names a path twice',
      { ...MANIFEST, inputs: [model, model] },
      'inputs',
      'it names "model.bin" twice',
    ],
    ['of more than 1 MiB', ' '.repeat(MOST_MANIFEST_BYTES + 1), '', `it has more than 1048576 bytes`],
    ['of fewer characters and more bytes', `"${'ä'.repeat(600_000)}"`, '', `it has more than 1048576 bytes`],
  ])('%s is refused with the place and the reason', (_, manifest, key, reason) => {
    expect(refusalOf(manifest)).toEqual([why(key, reason)]);
  });

  it('is refused with several reasons at once, and with ten at most', () => {
    expect(refusalOf({ ...MANIFEST, kind: 'x', command: 1 })).toHaveLength(2);
    expect(refusalOf({ ...MANIFEST, outputs: Array.from({ length: 30 }, () => ({})) })).toHaveLength(10);
  });
});
