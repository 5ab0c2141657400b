import { describe, expect, it } from '@jest/globals';
import { lostScopes } from '../../../src/policy/base/lost-scopes.ts';
import { columnsOf } from '../../../src/policy/scope.ts';
import { CATALOGUE, policyIn, withRequirements } from '../stub-catalogue.ts';

const TEXT = withRequirements(`  - { metric: fairness/demographic-parity-difference, max: 0.1 }
  - { metric: fairness/equalized-odds-difference, on: [sex, race], max: 0.1 }
  - { metric: performance/accuracy, min: 0.8 }
`);

const entryOf = (metric: string) => {
  const entry = CATALOGUE.find(({ id }) => id === metric);
  if (entry === undefined) {
    throw new Error(metric);
  }
  return entry;
};

async function lost(...changes: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  const { subjects, requirements } = await policyIn(TEXT);
  const text = changes.reduce((whole, [from, to]) => whole.replace(from, to), TEXT);
  const placed = text.replace(/ {2}- \{ metric: fairness\/equalized.*\n/u, '');
  const [base, head] = [subjects[0], (await policyIn(placed)).subjects[0]];
  if (base === undefined || head === undefined) {
    throw new Error('no subject');
  }
  return lostScopes(base, head, requirements, entryOf).map(
    ({ requirement, scope }) => `${requirement.id} on ${columnsOf(scope).join(' × ')}`,
  );
}

describe('what a change of bindings takes away from the base’s questions', () => {
  it('is nothing while its scopes stay, in whatever order', async () => {
    expect(await lost(['label: y', 'label: truth'], ['[[sex, race]]', '[[race, sex]]'])).toEqual([]);
    expect(await lost(['attributes: [sex, race]', 'attributes: [age, race, sex]'])).toEqual([]);
  });

  it('is each scope that is gone, of every requirement that asks about it', async () => {
    expect(await lost(['intersections: [[sex, race]]', 'intersections: []'])).toEqual([
      'fairness/demographic-parity-difference on sex × race',
      'fairness/equalized-odds-difference@sex*race on sex × race',
    ]);
    expect(
      await lost(['attributes: [sex, race]', 'attributes: [sex]'], ['[[sex, race]]', '[[sex, country]]']),
    ).toEqual([
      'fairness/demographic-parity-difference on race',
      'fairness/demographic-parity-difference on sex × race',
      'fairness/equalized-odds-difference@sex*race on sex × race',
    ]);
  });
});
