import { expect, test } from '@jest/globals';
import { datasheet } from '../../../src/evidence/document/data/datasheet/read-datasheet.ts';
import consent from '../../../src/metrics/ethics/consent.ts';
import { evidence } from '../../evidence/document/data/document-texts.ts';
import { measuredFiles, runFiles } from '../run-files.ts';

test('notification, consent and withdrawal, and findings on nothing else', () => {
  const read = evidence(datasheet, {
    datasheet:
      '# D\n\n## Collection\n\n### Were the people notified?\n\nYes, by letter.\n\n### Did they give consent to the collection?\n\nTODO\n',
  });
  const found = measuredFiles(consent, { files: { datasheet: read } });
  expect(found.value).toBeCloseTo(1 / 3, 12);
  expect(found.found?.map(({ line, detail }) => [line, detail.slice(-20)])).toEqual([
    [1, '(collection/revoke)'.padStart(20)],
    [9, 'collection/consent)'.padStart(20, '(')],
  ]);
});

test('what is not understood is not no', () => {
  const read = evidence(datasheet, { 'dataset-card': '# Daten\n\n## Herkunft\n\nAus der Filiale.\n' });
  expect(runFiles(consent, { files: { datasheet: read } }).status).toBe('insufficient');
});
