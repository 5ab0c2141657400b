import { describe, expect, it } from '@jest/globals';
import { bindingOf } from '../../src/assess/model-binding.ts';
import type { RunManifest } from '../../src/evidence/provenance/run-manifest.ts';
import type { Recorded } from './run-manifest.ts';
import { recorded, runManifest } from './run-manifest.ts';

const weights = recorded('m.bin', 'weights');
const [one, two] = [recorded('p1.csv', 'one'), recorded('p2.csv', 'two')];
const MODEL = { path: 'm.bin', kind: 'file', digest: weights.digest, files: 1, bytes: 7 } as const;
const TABLE = [one, two].map(({ path, digest }) => ({ path, sha256: digest }));

const bind = (...manifests: readonly (readonly [RunManifest['kind'], Recorded])[]) =>
  bindingOf(
    MODEL,
    TABLE,
    manifests.map(([kind, files], index) => ({ path: `${index}`, manifest: runManifest(kind, files) })),
  );

describe('a run manifest', () => {
  it.each([
    ['an evaluation that read the model', 'evaluation', { inputs: [weights], outputs: [one, two] }],
    ['a training that made both', 'training', { inputs: [], outputs: [two, one, weights] }],
    [
      'a run that had them under other paths',
      'evaluation',
      {
        inputs: [{ ...weights, path: 'x' }],
        outputs: [
          { ...one, path: 'y' },
          { ...two, path: 'z' },
        ],
      },
    ],
  ] as const)('binds: %s', (_, kind, files) => {
    const { boundBy, notes } = bind([kind, files]);
    expect([boundBy, notes]).toEqual(['0', []]);
  });

  it.each([
    ['of an evaluation that made the model', 'evaluation', { inputs: [], outputs: [weights, one, two] }],
    ['of a training that read it', 'training', { inputs: [weights], outputs: [one, two] }],
    ['that lacks one file of the table', 'evaluation', { inputs: [weights], outputs: [one] }],
    ['that has the table among its inputs', 'evaluation', { inputs: [weights, one, two], outputs: [one] }],
    ['of another model', 'evaluation', { inputs: [recorded('n.bin', 'other')], outputs: [one, two] }],
  ] as const)('binds nothing, and says nothing: one %s', (_, kind, files) => {
    expect(bind([kind, files])).toEqual({ named: new Set(), notes: [] });
  });

  it('that has our paths with other bytes says so, even where it has ours under others', () => {
    const other = { ...recorded('p1.csv', 'other'), path: 'p1.csv' };
    const files = { inputs: [weights], outputs: [other, { ...one, path: 'copy.csv' }, two] };
    expect(bind(['evaluation', files])).toEqual({
      named: new Set(),
      notes: ['0 names another digest for p1.csv, so it binds nothing.'],
    });
  });

  it('that contradicts does not keep another from binding; of several the first binds', () => {
    const old = { inputs: [recorded('m.bin', 'old')], outputs: [one, two] };
    const good = { inputs: [weights, recorded('data.csv', 'rows')], outputs: [one, two] };
    const { boundBy, named, notes } = bind(['evaluation', old], ['evaluation', good], ['evaluation', good]);
    expect([boundBy, notes]).toEqual(['1', ['0 names another digest for m.bin, so it binds nothing.']]);
    expect(named).toEqual(new Set([...good.inputs, ...good.outputs].map(({ digest }) => digest)));
  });

  it('binds no table without files', () => {
    const manifest = runManifest('evaluation', { inputs: [weights], outputs: [one] });
    expect(bindingOf(MODEL, [], [{ path: '0', manifest }])).not.toHaveProperty('boundBy');
  });
});
