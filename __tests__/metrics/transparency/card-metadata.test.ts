import { expect, test } from '@jest/globals';
import cardMetadata from '../../../src/metrics/transparency/card-metadata.ts';
import { FILLED, UNTOUCHED } from '../../evidence/document/card/cards.ts';
import { TOOLKIT } from '../../evidence/document/card/json-cards.ts';
import { evidenceOf } from '../../evidence/document/card/read-card.ts';
import { measuredFiles, runFiles } from '../run-files.ts';

test.each([
  ['all seven', FILLED, 1],
  ['none', UNTOUCHED, 0],
  ['no YAML', '---\nlicense: [\n---\n\n# m\n', 0],
  [
    'two of seven, and one that is not valid',
    '---\nlicense: mit\ntags: [a]\nmetrics: 3\n---\n\n# m\n',
    2 / 7,
  ],
])('%s', (_, text, value) => {
  const measured = measuredFiles(cardMetadata, { files: { modelCard: evidenceOf(text) } });
  expect(measured).toMatchObject({ value, n: 7, counted: 'field' });
});

test('is no question for a card that is JSON', () => {
  const modelCard = evidenceOf(TOOLKIT, 'models/model_card.json');
  expect(runFiles(cardMetadata, { files: { modelCard } })).toMatchObject({ status: 'insufficient' });
});
