import { expect, test } from '@jest/globals';
import humanOversight from '../../../src/metrics/ethics/human-oversight.ts';
import { FILLED, GERMAN, UNTOUCHED } from '../../evidence/document/card/cards.ts';
import { evidenceOf } from '../../evidence/document/card/read-card.ts';
import { measuredFiles, namedBy, runFiles } from '../run-files.ts';

test.each([
  ['all three', FILLED, 1],
  ['none', UNTOUCHED, 0],
  ['one of three', '# m\n\n## Human oversight\n\nA clinician may override every decision.\n', 1 / 3],
  ['one that is denied', '# m\n\n## Human oversight\n\nNo clinician may override a decision.\n', 0],
])('%s', (_, text, value) => {
  const measured = measuredFiles(humanOversight, { files: { modelCard: evidenceOf(text) } });
  expect(measured).toMatchObject({ value, n: 3, counted: 'question' });
  expect(namedBy(measured)).toHaveLength(3 - Math.round(value * 3));
});

test('of a card in another language is unknown', () => {
  expect(runFiles(humanOversight, { files: { modelCard: evidenceOf(GERMAN) } })).toMatchObject({
    status: 'insufficient',
  });
});
