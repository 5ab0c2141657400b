import { describe, expect, test } from '@jest/globals';
import disaggregatedResults from '../../../src/metrics/transparency/disaggregated-results.ts';
import cardCompleteness from '../../../src/metrics/transparency/card-completeness.ts';
import limitations from '../../../src/metrics/transparency/limitations.ts';
import cardOwner from '../../../src/metrics/accountability/card-owner.ts';
import intendedUse from '../../../src/metrics/ethics/intended-use.ts';
import humanOversight from '../../../src/metrics/ethics/human-oversight.ts';
import { FILLED, GERMAN, MITCHELL, SHORT, UNTOUCHED } from '../../evidence/document/card/cards.ts';
import { evidenceOf } from '../../evidence/document/card/read-card.ts';
import { measuredFiles, runFiles } from '../run-files.ts';

function completeness(text: string, options = {}): number {
  return measuredFiles(cardCompleteness, { files: { modelCard: evidenceOf(text) }, options }).value;
}

describe('Completeness', () => {
  // By hand from the weights in the formula: Σ all = 25.
  test.each([
    ['untouched', UNTOUCHED, 0],
    ['short', SHORT, (2 + 1 + 3 + 3) / 25],
    ['Mitchell', MITCHELL, 23 / 25],
    ['filled', FILLED, 1],
  ])('of the %s card', (_, text, value) => {
    expect(completeness(text)).toBeCloseTo(value, 12);
  });

  test('over the sections that the policy names', () => {
    expect(completeness(SHORT, { sections: ['limitations', 'results'] })).toBe(0.5);
  });

  test('names the lines of what is missing, at most twenty', () => {
    const {
      found = [],
      n,
      counted,
    } = measuredFiles(cardCompleteness, { files: { modelCard: evidenceOf(UNTOUCHED) } });
    expect({ n, counted }).toEqual({ n: 12, counted: 'section' });
    expect(found).toHaveLength(12);
    expect(found.find(({ detail }) => detail.startsWith('Out-of-scope use'))).toMatchObject({
      path: 'models/MODEL_CARD.md',
      line: 47,
      rule: 'card/unfilled-section',
    });
  });
});

test.each([cardCompleteness, limitations, humanOversight, disaggregatedResults])(
  '$id of a German card is unknown',
  (metric) => {
    expect(runFiles(metric, { files: { modelCard: evidenceOf(GERMAN) } })).toMatchObject({
      status: 'insufficient',
    });
  },
);

describe('A card in two languages', () => {
  const card = evidenceOf(
    `${MITCHELL.replace(/## Caveats[^]*/u, '')}## Einschränkungen\n\nDas Modell ist nicht für Entscheidungen über Menschen gedacht.\n`,
  );

  test('gives what is understood, and calls nothing empty that may stand in the rest', () => {
    expect(runFiles(limitations, { files: { modelCard: card } })).toMatchObject({ status: 'insufficient' });
    expect(runFiles(intendedUse, { files: { modelCard: card } })).toMatchObject({
      status: 'measured',
      value: 1,
    });
    expect(runFiles(cardOwner, { files: { modelCard: card } })).toMatchObject({
      status: 'measured',
      value: 1,
    });
    expect(runFiles(cardCompleteness, { files: { modelCard: card } })).toMatchObject({
      status: 'measured',
      value: 20 / 25,
    });
  });
});
