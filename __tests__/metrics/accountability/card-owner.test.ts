import { expect, test } from '@jest/globals';
import cardOwner from '../../../src/metrics/accountability/card-owner.ts';
import { FILLED, GERMAN, SHORT, UNTOUCHED } from '../../evidence/document/card/cards.ts';
import { evidenceOf } from '../../evidence/document/card/read-card.ts';
import { measuredFiles, namedBy, runFiles } from '../run-files.ts';

test.each([
  ['a team', FILLED, 1],
  ['a person', SHORT, 1],
  ['a placeholder', UNTOUCHED, 0],
  ['a word for nobody', '# m\n\n## Contact\n\nunknown\n', 0],
])('%s', (_, text, value) => {
  const measured = measuredFiles(cardOwner, { files: { modelCard: evidenceOf(text) } });
  expect(measured.value).toBe(value);
  expect(namedBy(measured)).toEqual(value === 1 ? [] : ['models/MODEL_CARD.md card/no-owner']);
});

test('of a card in another language is unknown', () => {
  expect(runFiles(cardOwner, { files: { modelCard: evidenceOf(GERMAN) } })).toMatchObject({
    status: 'insufficient',
  });
});
