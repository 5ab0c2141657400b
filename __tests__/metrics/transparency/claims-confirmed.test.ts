import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleClaims } from '../../../src/metrics/compare/files/claims.ts';
import metric from '../../../src/metrics/transparency/claims-confirmed.ts';
import { measuredFiles, namedBy, runFiles } from '../run-files.ts';

const STATE = fc.constantFrom('confirmed', 'consistent', 'contradicted', 'stale', 'uncheckable' as const);

describe('the share of the claims of the card that hold', () => {
  it('is over those that can be checked, and names those that do not hold', () => {
    const claims = exampleClaims('uncheckable', 'confirmed', 'stale', 'consistent', 'contradicted');
    const answer = measuredFiles(metric, { files: { claims } });
    expect(answer).toMatchObject({ value: 0.5, n: 4, counted: 'claim', interval: [0.5, 0.5] });
    expect(namedBy(answer).toSorted()).toEqual(['README.md claim/contradicted', 'README.md claim/stale']);
  });

  it.each([
    [[], 'no number of a metric was found'],
    [['uncheckable' as const], 'none of the 1 numbers'],
  ])('is nobody’s where none can be checked: %j', (states, reason) => {
    expect(runFiles(metric, { files: { claims: exampleClaims(...states) } })).toMatchObject({
      status: 'insufficient',
      reason: expect.stringContaining(reason),
    });
  });

  it('never rises with a claim that does not hold, and never with one that nobody can check', () => {
    fc.assert(
      fc.property(
        fc.array(STATE),
        fc.constantFrom('contradicted', 'stale', 'uncheckable' as const),
        (states, more) => {
          const share = (given: readonly (typeof states)[number][]): number => {
            const answer = runFiles(metric, { files: { claims: exampleClaims(...given) } });
            return answer.status === 'measured' ? answer.value : 0;
          };
          expect(share([...states, more])).toBeLessThanOrEqual(share(states));
        },
      ),
    );
  });
});
