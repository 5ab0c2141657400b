import { describe, expect, it } from '@jest/globals';
import { DELIVERY_RULES } from '../../../src/evidence/document/delivery/rules.ts';
import delivery from '../../../src/metrics/accountability/delivery.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

const DEPLOY = { path: 'deploy.yml', line: 3, job: 'deploy' };
const note = (rule: (typeof DELIVERY_RULES)[keyof typeof DELIVERY_RULES]) => ({
  rule,
  path: 'deploy.yml',
  line: 3,
  message: 'It is so.',
  detail: 'job deploy',
});

function valueOf(id: string, files: Parameters<typeof measuredFiles>[1]['files']) {
  const metric = delivery.find((each) => each.id === `accountability/${id}`);
  if (metric === undefined) {
    throw new Error(`there is no ${id}`);
  }
  return measuredFiles(metric, files === undefined ? {} : { files });
}

describe('delivery', () => {
  const files = {
    delivery: {
      workflows: 2,
      training: [DEPLOY],
      monitoring: [],
      deployments: [
        { ...DEPLOY, gated: true, rollsBack: false },
        { ...DEPLOY, gated: false, rollsBack: false },
      ],
      findings: [
        note(DELIVERY_RULES.ungated),
        note(DELIVERY_RULES.noWayBack),
        note(DELIVERY_RULES.noWayBack),
      ],
    },
  };

  it('counts the deployments that a gate comes before, and names the others', () => {
    const gated = valueOf('gated-deployment', files);
    expect(gated).toMatchObject({ value: 0.5, n: 2 });
    expect(namedBy(gated)).toEqual(['deploy.yml delivery/ungated-deployment']);
  });

  it('counts those with a way back, and names the others', () => {
    const back = valueOf('rollback', files);
    expect(back).toMatchObject({ value: 0, n: 2 });
    expect(namedBy(back)).toHaveLength(2);
  });

  it('asks whether a job trains, and whether one monitors', () => {
    expect(valueOf('orchestrated-training', files).value).toBe(1);
    expect(valueOf('scheduled-monitoring', files).value).toBe(0);
  });
});
