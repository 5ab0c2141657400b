import { expect, test } from '@jest/globals';
import disaggregatedResults from '../../../src/metrics/transparency/disaggregated-results.ts';
import { FILLED, GERMAN, MITCHELL, UNTOUCHED } from '../../evidence/document/card/cards.ts';
import { evidenceOf } from '../../evidence/document/card/read-card.ts';
import { measuredFiles, namedBy, runFiles } from '../run-files.ts';

// The policy of these cards names sex, race, and both together.
test.each([
  ['a table by one attribute and a sentence by another', FILLED, 2 / 3],
  ['a line by one attribute', MITCHELL, 1 / 3],
  ['nothing', UNTOUCHED, 0],
])('%s', (_, text, value) => {
  expect(measuredFiles(disaggregatedResults, { files: { modelCard: evidenceOf(text) } }).value).toBe(value);
});

test('names what is not shown', () => {
  const measured = measuredFiles(disaggregatedResults, { files: { modelCard: evidenceOf(FILLED) } });
  expect(namedBy(measured)).toEqual(['models/MODEL_CARD.md card/no-results-by-group']);
  expect(measured.found?.[0]?.detail).toBe('sex × race');
});

test('of a card in another language is unknown', () => {
  expect(runFiles(disaggregatedResults, { files: { modelCard: evidenceOf(GERMAN) } })).toMatchObject({
    status: 'insufficient',
  });
});
