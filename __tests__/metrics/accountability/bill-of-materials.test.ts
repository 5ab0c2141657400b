import { describe, expect, it } from '@jest/globals';
import { billOfMaterials } from '../../../src/evidence/document/repository/bom/bill-of-materials.ts';
import metric from '../../../src/metrics/accountability/bill-of-materials.ts';
import { bomText, DATA, MODEL, MODEL_DIGEST } from '../../evidence/document/repository/bom-text.ts';
import { lineWith } from '../../evidence/document/repository/notebook-text.ts';
import { evidenceIn, placesOf, readRepository } from '../../evidence/document/repository/read-repository.ts';
import { measuredFiles } from '../run-files.ts';

const DIGESTS = new Map([
  ['model.onnx', { sha256: MODEL_DIGEST, bytes: 10 }],
  ['predictions.csv', { sha256: 'b'.repeat(64), bytes: 20 }],
]);

function read(text: string, digests = DIGESTS): ReturnType<typeof evidenceIn<'billOfMaterials'>> {
  return evidenceIn(
    billOfMaterials,
    { 'bom.cdx.json': text, 'data/train.csv': '', 'model.onnx': '' },
    { digests },
  );
}

function valueOf(text: string): number {
  return measuredFiles(metric, { files: { billOfMaterials: read(text) } }).value;
}

const { licenses: _, ...UNLICENSED } = MODEL;
const { hashes: __, ...UNHASHED } = MODEL;
const { modelCard: ___, ...CARDLESS } = MODEL;

describe('ML bill of materials', () => {
  it.each<readonly [string, string, number]>([
    ['whole', bomText(), 1],
    ['of 1.5', bomText(undefined, { specVersion: '1.5' }), 1],
    ['of 1.7', bomText(undefined, { specVersion: '1.7' }), 1],
    ['the model as what the bill is of', bomText([DATA], { metadata: { component: MODEL } }), 1],
    [
      'the model inside a component',
      bomText([{ type: 'application', name: 'app', components: [MODEL, DATA] }]),
      1,
    ],
    ['without a licence', bomText([UNLICENSED, DATA]), 4 / 5],
    ['without a digest', bomText([UNHASHED, DATA]), 4 / 5],
    ['without data', bomText([CARDLESS]), 4 / 5],
    ['of libraries alone', bomText([{ type: 'library', name: 'numpy' }]), 1 / 5],
    ['that its schema refuses', bomText([{ ...MODEL, mood: 'good' }, DATA]), 4 / 5],
    ['with other data than are there', bomText([MODEL, { ...DATA, name: 'data/gone.csv' }]), 4 / 5],
    ['with a reference that leads nowhere', bomText([MODEL]), 4 / 5],
    [
      'an older model',
      bomText([{ ...MODEL, hashes: [{ alg: 'SHA-256', content: 'c'.repeat(64) }] }, DATA]),
      4 / 5,
    ],
    ['with nothing in it', bomText([]), 1 / 5],
  ])('%s', (_name, text, value) => {
    expect(valueOf(text)).toBeCloseTo(value, 12);
  });

  it('names the place that the schema refuses by its line and its pointer', () => {
    const text = bomText([{ ...MODEL, hashes: [{ alg: 'SHA-3', content: MODEL_DIGEST }] }, DATA]);
    const { findings } = read(text);
    const refused = findings.find(({ rule }) => rule.id === 'repository/bill-invalid');
    expect(refused?.line).toBe(lineWith(text, 'SHA-3'));
    expect(refused?.detail).toMatch(/^\/components\/0\/hashes\/0\/alg: must be equal to one of/u);
    expect(read(bomText(undefined, { version: 0.5 })).findings[0]?.detail).toMatch(/^\/version: /u);
  });

  it('names the line of the digest of another content, of the model and of data', () => {
    const other = [{ alg: 'SHA-256', content: 'c'.repeat(64) }];
    const text = bomText([
      { ...MODEL, hashes: other },
      { ...DATA, name: 'predictions.csv', hashes: other },
    ]);
    const places = placesOf(
      evidenceIn(
        billOfMaterials,
        { 'bom.json': text, 'predictions.csv': '', 'model.onnx': '' },
        { digests: DIGESTS },
      ),
    );
    expect(places).toStrictEqual([
      `bom.json:${lineWith(text, '"hashes"')} repository/bill-of-other-content`,
      `bom.json:${text.slice(0, text.lastIndexOf('"hashes"')).split('\n').length} repository/bill-of-other-content`,
    ]);
  });

  it('finds the model by digest before its name, and by its id where there are several', () => {
    const renamed = { ...MODEL, name: 'other' };
    expect(read(bomText([{ ...UNHASHED, 'bom-ref': 'x' }, renamed, DATA])).digest).toBe('match');
    const several = [
      { ...UNHASHED, name: 'a' },
      { ...UNHASHED, name: 'b', 'bom-ref': 'b' },
    ];
    expect(read(bomText(several), new Map()).hasModel).toBe(false);
    expect(
      read(bomText([...several, { ...UNHASHED, name: 'Loans', 'bom-ref': 'c' }]), new Map()).hasModel,
    ).toBe(true);
  });

  it('is an error where it is another format or no JSON, and no evidence without one', () => {
    const spdx = '{\n  "spdxVersion": "SPDX-2.3"\n}\n';
    for (const text of [spdx, '{', bomText(undefined, { specVersion: '1.4' })]) {
      expect(readRepository(billOfMaterials, { 'bom.json': text })).toMatchObject({ state: 'unreadable' });
    }
    expect(readRepository(billOfMaterials, {})).toMatchObject({ state: 'missing' });
    expect(readRepository(billOfMaterials, { 'a.cdx.json': spdx, 'bom.json': bomText() })).toMatchObject({
      state: 'read',
    });
  });

  it('reads whatever stands where components should', () => {
    for (const components of [
      null,
      'x',
      [null, 3, 'x', [], { type: 7 }, { type: 'machine-learning-model', hashes: 4 }],
    ]) {
      expect(read(bomText([], { components })).isValid).toBe(false);
    }
  });

  it('reads thousands of components, and what is none', () => {
    const parts = Array.from({ length: 5_000 }, (_each, index) => ({
      type: 'library',
      name: `package-${index}`,
    }));
    const { isValid } = read(
      JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: parts }),
    );
    expect(isValid).toBe(true);
    const bad = `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${'{},'.repeat(100_000)}{}]}`;
    expect(read(bad).findings.length).toBeLessThan(30);
    const deep = `{"bomFormat":"CycloneDX","specVersion":"1.6","components":${'[{"components":'.repeat(2 ** 15)}`;
    expect(readRepository(billOfMaterials, { 'bom.json': deep })).toMatchObject({ state: 'unreadable' });
  });
});
