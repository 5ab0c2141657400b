import { expect, test } from '@jest/globals';
import { assert, property, subarray } from 'fast-check';
import { emissions } from '../../../src/evidence/document/data/emissions/read-emissions.ts';
import emissionsDeclared from '../../../src/metrics/ethics/emissions-declared.ts';
import { answer } from '../../evidence/document/data/document-texts.ts';
import { measuredFiles } from '../run-files.ts';

const TEXTS = [
  ['emissions', 'timestamp,run_id,emissions\n2026-01-02T00:00:00,a,54.5\n'],
  ['model-card', '---\nco2_eq_emissions:\n  emissions: 54500\n  source: CodeCarbon\n---\n'],
  ['bill-of-materials', '{"components": []}'],
] as const;

function shareOf(texts: readonly (readonly [string, string])[]): number {
  const read = answer(emissions, Object.fromEntries(texts));
  return read.state === 'read'
    ? measuredFiles(emissionsDeclared, { files: { emissions: read.evidence } }).value
    : 0;
}

test('a card that says in grams what was measured in kg has all three', () => {
  expect(shareOf(TEXTS)).toBe(1);
  expect(shareOf(TEXTS.slice(1))).toBeCloseTo(2 / 3, 12);
  expect(shareOf(TEXTS.slice(0, 1))).toBeCloseTo(1 / 3, 12);
});

test('taking a document away never raises it', () => {
  const contradicted = [TEXTS[0], ['model-card', '---\nco2_eq_emissions: 3\n---\n'] as const];
  assert(
    property(subarray([...TEXTS]), (some) => {
      expect(shareOf(some)).toBeLessThanOrEqual(shareOf(TEXTS));
    }),
  );
  expect(shareOf(contradicted.slice(0, 1))).toBeLessThanOrEqual(shareOf(contradicted));
  expect(shareOf(contradicted.slice(1))).toBeLessThanOrEqual(shareOf(contradicted));
});
