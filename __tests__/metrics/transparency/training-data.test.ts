import { expect, test } from '@jest/globals';
import trainingData from '../../../src/metrics/transparency/training-data.ts';
import { FILLED, GERMAN, UNTOUCHED } from '../../evidence/document/card/cards.ts';
import { evidenceOf } from '../../evidence/document/card/read-card.ts';
import { measuredFiles, namedBy, runFiles } from '../run-files.ts';

test.each([
  ['a card that says it', FILLED, 1],
  ['a template that nobody touched', UNTOUCHED, 0],
  ['one section alone', '# m\n\n## Training Data\n\nApplications of 2019 to 2023 from three branches.\n', 1],
  ['a placeholder', '# m\n\n## Training Data\n\nTBD: Applications of 2019 to 2023 from three branches.\n', 0],
])('of %s', (_, text, value) => {
  expect(measuredFiles(trainingData, { files: { modelCard: evidenceOf(text) } }).value).toBe(value);
});

test('names the section that says too little, and no other', () => {
  const measured = measuredFiles(trainingData, { files: { modelCard: evidenceOf(UNTOUCHED) } });
  expect(namedBy(measured)).toEqual(['models/MODEL_CARD.md card/unfilled-section']);
});

test('of a card in another language is unknown', () => {
  expect(runFiles(trainingData, { files: { modelCard: evidenceOf(GERMAN) } })).toMatchObject({
    status: 'insufficient',
  });
});
