import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../../../scripts/tree.ts';
import { runScenario } from '../../scenarios/scenario.ts';

const POLICY = (more: string): string => `version: 1
subjects:
  - id: loans
    card: README.md
    evaluation:
      table: evaluation/predictions.csv
      label: label
      prediction: prediction
      positive: 1
      attributes: [sex]
${more}
requirements:
  - { metric: transparency/contradicted-claims, max: 0 }
  - { metric: transparency/uncheckable-claims, max: 0 }
  - { metric: transparency/claims-confirmed, min: 1 }
`;

const HOLD = 'transparency/claims-confirmed';

/** What is found of a card over 100 women and 100 men: the details, or how many hold where nothing is found. */
async function foundIn(card: string, policy = POLICY(''), table?: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fates-claims-'));
  try {
    cpSync(join(ROOT, '__tests__/scenarios/documents-claims-contradicted/repository'), folder, {
      recursive: true,
    });
    writeFileSync(join(folder, 'README.md'), card);
    writeFileSync(join(folder, 'fates.yml'), policy);
    if (table !== undefined) {
      writeFileSync(join(folder, 'evaluation/predictions.csv'), table);
    }
    const outcome = await runScenario({ repository: folder });
    if ('problems' in outcome) {
      return [outcome.problems];
    }
    const findings = outcome.report.subjects.flatMap(({ properties }) =>
      properties.flatMap((each) => each.findings),
    );
    const found = findings.flatMap(({ metric, measurement }) =>
      measurement.status === 'measured' && metric !== HOLD ? (measurement.found ?? []) : [],
    );
    const share = findings.find(({ metric }) => metric === HOLD)?.measurement;
    const holds = share?.status === 'measured' && share.value === 1 ? share.n : 0;
    return found.length > 0 ? [...new Set(found.map(({ detail }) => detail))] : [`${holds} hold`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a claim in a run', () => {
  it.each([
    ['The accuracy is 0.875 on the test set.', '1 hold'],
    ['The selection rate of women is 0.46.', '1 hold'],
    ['The false positive rate is 0.11, the false negative rate 0.14.', '2 hold'],
    ['The demographic parity difference between men and women is 0.05.', '1 hold'],
    ['The demographic parity difference by gender is 5 pp.', '1 hold'],
    ['Disparate impact by race: 0.9', 'does not name one of the attributes'],
    ['The selection rate is 0.485.', 'it is recomputed by group only'],
    ['The accuracy for Martians is 0.9.', 'no attribute of the table has the group Martians'],
    ['The accuracy for planet=Mars is 0.9.', 'no attribute of the policy has the group Mars'],
    ['It has an accuracy of 87.5.', 'accuracy 87.5'],
    ['A BLEU of 41.2 was reached.', 'BLEU 41.2'],
    ['The RMSE is 3.2.', 'the subject’s task is binary'],
    ['The ROC AUC is 0.9.', 'there is no scores'],
    ['| class | precision | support |\n| --- | --- | --- |\n| 1 | 0.887 | 100 |\n', '1 hold'],
    [
      '| class | precision | support |\n| --- | --- | --- |\n| 0 | 0.9 | 100 |\n',
      'it is of the class 0 alone',
    ],
    [
      '| Metric | Value |\n| --- | --- |\n| performance/nothing | 0.9 |\n',
      'there is no metric performance/nothing',
    ],
    ['Measured over old.csv (sha256 00000000000000).\n\nAccuracy: 0.2', 'data of another digest'],
  ])('%j: %s', async (card, expected) => {
    expect(await foundIn(card)).toEqual([expect.stringContaining(expected.replace('’', "'"))]);
  });

  it('a group that two attributes have needs its column', async () => {
    const table = `sex,partner,label,prediction\n${'f,f,1,1\nm,m,0,0\nf,m,1,1\nm,f,0,0\n'.repeat(20)}`;
    const policy = POLICY('').replace('[sex]', '[sex, partner]');
    expect(await foundIn('The accuracy for women is 1.00.', policy, table)).toEqual([
      expect.stringContaining('several attributes have a group women'),
    ]);
    expect(await foundIn('The accuracy for sex=f is 1.00.', policy, table)).toEqual(['1 hold']);
    expect(await foundIn('The demographic parity difference is 0.1.', policy, table)).toEqual([
      expect.stringContaining('does not name one of the attributes'),
    ]);
  });

  it('an intersection is named by its columns', async () => {
    const table = `sex,age,label,prediction\n${'f,old,1,1\nm,old,0,0\nf,new,0,0\nm,new,1,1\n'.repeat(40)}`;
    const policy = POLICY('      intersections: [[sex, age]]').replace('[sex]', '[sex, age]');
    const card =
      '| Metric | Scope | Value |\n| --- | --- | --- |\n| fairness/accuracy-difference | sex × age | 0.00 |\n';
    expect(await foundIn(card, policy, table)).toEqual(['1 hold']);
  });

  it('without a table nothing can be checked', async () => {
    const policy = POLICY('').replace('predictions.csv', 'nothing.csv');
    expect(await foundIn('Accuracy: 0.9', policy)).toEqual([
      expect.stringContaining('there is no evaluation/nothing.csv'),
    ]);
  });
});
