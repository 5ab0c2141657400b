import { describe, expect, test } from '@jest/globals';
import { GOVERNANCE_PLACES, GOVERNANCE_READERS } from '../../../../src/evidence/document/governance/area.ts';

function namesOf(path: string): readonly string[] {
  return GOVERNANCE_PLACES.filter(({ pattern }) => pattern.test(path)).map(({ name }) => name);
}

describe('documents of governance', () => {
  test.each([
    ['risks.yml', 'risk-register'],
    ['docs/RISK_REGISTER.md', 'risk-register'],
    ['.fates/risk-register.yaml', 'risk-register'],
    ['ETHICS_CHECKLIST.md', 'ethics-checklist'],
    ['docs/ethics.yml', 'ethics-checklist'],
    ['IMPACT_ASSESSMENT.md', 'impact-assessment'],
    ['docs/algorithmic-impact-assessment.md', 'impact-assessment'],
    ['FRIA.md', 'impact-assessment'],
    ['threat-model.yml', 'threat-model'],
    ['security/threat_model.md', 'threat-model'],
  ])('%s is found as %s', (path, name) => {
    expect(namesOf(path)).toEqual([name]);
  });

  test.each(['asterisks.yml', 'risks.csv', 'bioethics.md', 'threat-models/a.yml', 'my-impact.md'])(
    '%s is none of them',
    (path) => {
      expect(namesOf(path)).toEqual([]);
    },
  );

  test('each have one place and one reader', () => {
    const placed = GOVERNANCE_PLACES.map(({ name }) => name).toSorted();
    expect(GOVERNANCE_READERS.flatMap(({ names }) => names).toSorted()).toEqual(placed);
  });
});
