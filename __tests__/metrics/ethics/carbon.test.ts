import { expect, test } from '@jest/globals';
import { emissions } from '../../../src/evidence/document/data/emissions/read-emissions.ts';
import carbon from '../../../src/metrics/ethics/carbon.ts';
import { evidence } from '../../evidence/document/data/document-texts.ts';
import { measuredFiles, runFiles } from '../run-files.ts';

test('of two numbers the larger counts, in kg, and both are said with their unit', () => {
  const read = evidence(emissions, {
    emissions: 'timestamp,run_id,emissions,energy_consumed\n2026-01-02T00:00:00,a,54.5,155.7\n',
    'model-card': '---\nco2_eq_emissions: 54.5\n---\n',
  });
  const found = measuredFiles(carbon, { files: { emissions: read } });
  expect(found).toMatchObject({ value: 54.5, n: 2, counted: 'document', interval: [0.0545, 54.5] });
  expect(found.notes).toEqual([
    'emissions.csv:2 says 54.5 kg of CO₂ equivalent, 155.7 kWh.',
    'MODEL_CARD.md:2 says 54.5 g of CO₂ equivalent.',
  ]);
  expect(found.found?.map(({ rule, line }) => [rule, line])).toEqual([
    ['emissions/factor-of-a-thousand', 2],
    ['emissions/no-source', 2],
  ]);
});

test('no number is not nothing', () => {
  const nothing = { stated: [], agrees: false, contradicts: false, findings: [] };
  expect(runFiles(carbon, { files: { emissions: nothing } }).status).toBe('insufficient');
});
