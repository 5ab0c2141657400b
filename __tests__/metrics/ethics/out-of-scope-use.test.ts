import { expect, test } from '@jest/globals';
import outOfScopeUse from '../../../src/metrics/ethics/out-of-scope-use.ts';
import { FILLED, GERMAN, UNTOUCHED } from '../../evidence/document/card/cards.ts';
import { evidenceOf } from '../../evidence/document/card/read-card.ts';
import { measuredFiles, namedBy, runFiles } from '../run-files.ts';

test.each([
  ['a card that says it', FILLED, 1],
  ['a template that nobody touched', UNTOUCHED, 0],
  [
    'one section alone',
    '# m\n\n## Misuse\n\nDecisions about housing, employment and insurance of anybody.\n',
    1,
  ],
  [
    'a placeholder',
    '# m\n\n## Misuse\n\nTBD: Decisions about housing, employment and insurance of anybody.\n',
    0,
  ],
])('of %s', (_, text, value) => {
  expect(measuredFiles(outOfScopeUse, { files: { modelCard: evidenceOf(text) } }).value).toBe(value);
});

test('names the section that says too little, and no other', () => {
  const measured = measuredFiles(outOfScopeUse, { files: { modelCard: evidenceOf(UNTOUCHED) } });
  expect(namedBy(measured)).toEqual(['models/MODEL_CARD.md card/unfilled-section']);
});

test('of a card in another language is unknown', () => {
  expect(runFiles(outOfScopeUse, { files: { modelCard: evidenceOf(GERMAN) } })).toMatchObject({
    status: 'insufficient',
  });
});
