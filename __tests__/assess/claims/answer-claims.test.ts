import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answered } from '../../../src/assess/claims/answer-claims.ts';
import { claimFindings } from '../../../src/assess/claims/claim-findings.ts';
import type { AnsweredClaim, ClaimedData } from '../../../src/evidence/document/claims/claim.ts';
import { writtenNumber } from '../../../src/evidence/document/claims/written-number.ts';

const DIGEST = 'ab'.repeat(32);
const OTHER: ClaimedData = { kind: 'other', name: 'ImageNet' };
const TEST: ClaimedData = { kind: 'evaluation' };
const UNNAMED: ClaimedData = { kind: 'unnamed' };

function claim(text: string, data: ClaimedData, unit: 'plain' | 'percent' = 'plain'): AnsweredClaim {
  const number = writtenNumber(text, [text], unit);
  if (number === undefined) {
    throw new Error(`${text} is no number`);
  }
  return {
    path: 'README.md',
    line: 3,
    metric: 'accuracy',
    number,
    bound: { id: 'performance/accuracy' },
    group: undefined,
    by: undefined,
    data,
    lacksUnit: false,
    state: 'uncheckable',
  };
}

interface Case {
  readonly value: number;
  readonly interval?: readonly [number, number];
  readonly isOutdated?: boolean;
}

function stateOf(own: AnsweredClaim, { value, interval, isOutdated = false }: Case): string {
  const found = {
    value,
    over: 'evaluation/predictions.csv',
    ...(interval === undefined ? {} : { interval }),
  };
  return answered(own, found, { digests: [DIGEST], isOutdated }).state;
}

describe('a claim against what was recomputed', () => {
  it.each<[string, 'plain' | 'percent', number, string]>([
    ['0.87', 'plain', 0.8749, 'confirmed'],
    ['0.87', 'plain', 0.8751, 'contradicted'],
    ['0.87', 'plain', 0.875, 'confirmed'],
    ['0.87', 'plain', 0.865, 'confirmed'],
    ['0.87', 'plain', 0.8649, 'contradicted'],
    ['87', 'percent', 0.8666, 'confirmed'],
    ['87', 'percent', 0.8649, 'contradicted'],
    ['87.0', 'percent', 0.8666, 'contradicted'],
    ['0.9', 'plain', 0.874, 'confirmed'],
    ['0.90', 'plain', 0.874, 'contradicted'],
    ['1', 'plain', 0.99, 'confirmed'],
    ['0.870', 'plain', 0.8704, 'confirmed'],
  ])('on the same data %s (%s) against %d is %s', (text, unit, value, state) => {
    expect(stateOf(claim(text, TEST, unit), { value, interval: [0.8, 1] })).toBe(state);
  });

  const inside: Case = { value: 0.88, interval: [0.85, 0.9] };
  const outside: Case = { value: 0.7, interval: [0.65, 0.75] };

  it.each<[string, ClaimedData, Case, string]>([
    ['named the same, though inside of the interval', TEST, inside, 'contradicted'],
    ['the same digest', { kind: 'digest', sha256: 'abababab', isNamed: true }, inside, 'contradicted'],
    ['another digest, inside', { kind: 'digest', sha256: 'cdcdcdcd', isNamed: true }, inside, 'consistent'],
    [
      'another digest of the same name, outside',
      { kind: 'digest', sha256: 'cdcdcdcd', isNamed: true },
      outside,
      'contradicted',
    ],
    [
      'another digest of nobody’s name, outside',
      { kind: 'digest', sha256: 'cdcdcdcd', isNamed: false },
      outside,
      'uncheckable',
    ],
    ['other data, inside', OTHER, inside, 'consistent'],
    ['other data, outside', OTHER, outside, 'uncheckable'],
    ['unnamed, inside', UNNAMED, inside, 'consistent'],
    ['unnamed, outside', UNNAMED, outside, 'contradicted'],
    ['unnamed, without an interval', UNNAMED, { value: 0.7 }, 'contradicted'],
    ['unnamed, equal without an interval', UNNAMED, { value: 0.871 }, 'consistent'],
    ['inside, and the model changed after it was written', UNNAMED, { ...inside, isOutdated: true }, 'stale'],
    [
      'equal and unnamed, and the model changed',
      UNNAMED,
      { value: 0.871, interval: [0.8, 0.9], isOutdated: true },
      'consistent',
    ],
    ['equal, and the model changed', TEST, { value: 0.87, isOutdated: true }, 'confirmed'],
    ['outside, and the model changed', TEST, { ...outside, isOutdated: true }, 'contradicted'],
    ['other data, and the model changed', OTHER, { ...outside, isOutdated: true }, 'stale'],
  ])('%s', (_, data, given, state) => {
    expect(stateOf(claim('0.87', data), given)).toBe(state);
  });

  it('what cannot be recomputed cannot be checked, and is stale where the model changed', () => {
    const because = { because: 'there is no evaluation/predictions.csv' };
    const own = claim('0.87', TEST);
    expect(answered(own, because, { digests: [], isOutdated: false })).toMatchObject({
      state: 'uncheckable',
      ...because,
    });
    expect(answered(own, because, { digests: [], isOutdated: true })).toMatchObject({
      state: 'stale',
      ...because,
    });
  });

  it('a farther number never gets a better answer, whatever the data', () => {
    const order = ['confirmed', 'consistent', 'uncheckable', 'contradicted'];
    fc.assert(
      fc.property(
        fc.constantFrom(TEST, UNNAMED, OTHER),
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        (data, one, two) => {
          const [near, far] = [Math.min(one, two), Math.max(one, two)].map((distance) =>
            order.indexOf(
              stateOf(claim('0.50', data), {
                value: 0.5 + distance,
                interval: [0.45 + distance, 0.55 + distance],
              }),
            ),
          );
          expect(far).toBeGreaterThanOrEqual(near ?? 0);
        },
      ),
    );
  });
});

describe('what is said of it', () => {
  const found = { value: 0.874, interval: [0.86, 0.89], over: 'evaluation/predictions.csv' } as const;
  const at = { digests: [DIGEST], isOutdated: false };

  it('both values, the interval, the table and the line', () => {
    expect(claimFindings(answered(claim('0.91', TEST), found, at))).toMatchObject([
      {
        rule: { id: 'claim/contradicted' },
        path: 'README.md',
        line: 3,
        detail:
          'it says 0.91 (accuracy), recomputed 0.874 (interval 0.86–0.89) over evaluation/predictions.csv',
      },
    ]);
  });

  it('nothing where it holds, and a reason where nothing can be said', () => {
    expect(claimFindings(answered(claim('0.87', TEST), found, at))).toEqual([]);
    expect(claimFindings(answered(claim('0.5', OTHER), found, at))).toMatchObject([
      { rule: { id: 'claim/no-evidence' }, detail: expect.stringContaining('it is of “ImageNet”') },
    ]);
  });

  it('is a line of at most 300 letters', () => {
    const because = 'x'.repeat(1000);
    const [finding] = claimFindings(
      answered(claim('0.5', TEST), { because }, { digests: [], isOutdated: true }),
    );
    expect(finding?.detail).toHaveLength(300);
    expect(finding?.rule.id).toBe('claim/stale');
  });
});
