import { expect, test } from '@jest/globals';
import evaluationData from '../../../src/metrics/transparency/evaluation-data.ts';
import { FILLED, GERMAN, UNTOUCHED } from '../../evidence/document/card/cards.ts';
import { evidenceOf } from '../../evidence/document/card/read-card.ts';
import { measuredFiles, namedBy, runFiles } from '../run-files.ts';

test.each([
  ['a card that says it', FILLED, 1],
  ['a template that nobody touched', UNTOUCHED, 0],
  ['one section alone', '# m\n\n## Evaluation Data\n\nThe last quarter of 2024, with 4821 rows.\n', 1],
  ['a placeholder', '# m\n\n## Evaluation Data\n\nTBD: The last quarter of 2024, with 4821 rows.\n', 0],
])('of %s', (_, text, value) => {
  expect(measuredFiles(evaluationData, { files: { modelCard: evidenceOf(text) } }).value).toBe(value);
});

test('names the section that says too little, and no other', () => {
  const measured = measuredFiles(evaluationData, { files: { modelCard: evidenceOf(UNTOUCHED) } });
  expect(namedBy(measured)).toEqual(['models/MODEL_CARD.md card/unfilled-section']);
});

test('of a card in another language is unknown', () => {
  expect(runFiles(evaluationData, { files: { modelCard: evidenceOf(GERMAN) } })).toMatchObject({
    status: 'insufficient',
  });
});
