import { describe, expect, it } from '@jest/globals';
import { delivery } from '../../../../src/evidence/document/delivery/read-delivery.ts';
import type { DeliveryEvidence } from '../../../../src/evidence/document/delivery/kinds.ts';
import { readText } from '../../../../scripts/tree.ts';

const SUBJECT = {
  id: 'loans',
  watch: [],
  evaluation: {
    table: 'p.csv',
    label: 'y',
    favourable: 'positive',
    attributes: [],
    intersections: [],
    slices: [],
    strata: [],
    reference: {},
    population: {},
  },
} as const;

function answerTo(...texts: readonly string[]): ReturnType<typeof delivery.read> {
  const workflows = texts.map((text, index) => ({
    path: `.github/workflows/${index}.yml`,
    text,
    sha256: '',
    bytes: text.length,
  }));
  return delivery.read(new Map(texts.length === 0 ? [] : [['workflows', workflows]]), {
    subject: SUBJECT,
    paths: new Set(),
    asOf: '2026-11-27',
  });
}

function evidenceOf(...texts: readonly string[]): DeliveryEvidence {
  const answer = answerTo(...texts);
  if (answer.state !== 'read') {
    throw new Error(answer.hint);
  }
  return answer.evidence;
}

const CHAIN = `on: push
jobs:
  train:
    steps: [{ run: python train.py }]
  evaluation:
    needs: train
    steps: [{ run: python evaluate.py }]
  deploy:
    needs: [evaluation]
    environment: production
    steps: [{ run: ./ship.sh }]
`;

describe('workflows', () => {
  it('that chain training, evaluation and deployment are seen job by job, with their lines', () => {
    const { training, deployments, monitoring, findings } = evidenceOf(CHAIN);
    expect(training).toMatchObject([{ job: 'train', line: 3 }]);
    expect(deployments).toEqual([
      { path: '.github/workflows/0.yml', job: 'deploy', line: 8, gated: true, rollsBack: false },
    ]);
    expect(monitoring).toEqual([]);
    expect(findings).toMatchObject([{ rule: { id: 'delivery/no-way-back' }, line: 8, detail: 'job deploy' }]);
  });

  it('whose deployment needs no evaluation are named', () => {
    const { deployments, findings } = evidenceOf(CHAIN.replace('    needs: [evaluation]\n', ''));
    expect(deployments).toMatchObject([{ gated: false }]);
    expect(findings.map(({ rule, line }) => [rule.id, line])).toContainEqual([
      'delivery/ungated-deployment',
      8,
    ]);
  });

  it('may gate at any remove, and a circle of needs ends', () => {
    const far = CHAIN.replace('needs: [evaluation]', 'needs: [build]').replace(
      'jobs:\n',
      'jobs:\n  build: { needs: [evaluation, build], steps: [{ run: make }] }\n',
    );
    expect(evidenceOf(far).deployments).toMatchObject([{ gated: true }]);
  });

  it.each([
    ['pipeline.yml', { gated: true, rollsBack: true }],
    ['fork.yml', undefined],
  ])('of ours, %s, are known by what they use', (name, deployment) => {
    const { deployments } = evidenceOf(readText(`workflows/${name}`));
    expect(deployments[0]).toEqual(
      deployment === undefined ? undefined : expect.objectContaining(deployment),
    );
  });

  it('monitor only where a schedule starts them', () => {
    const monitor = readText('workflows/monitor.yml');
    expect(evidenceOf(monitor).monitoring).toHaveLength(1);
    expect(evidenceOf(monitor.replace('  schedule:\n    - cron: "43 5 * * *"\n', '')).monitoring).toEqual([]);
  });

  it('that build and test a program are about no model', () => {
    const ci =
      'on: [push]\njobs:\n  test:\n    steps: [{ run: npm test }, { name: Constrain versions, run: npm ci }]\n';
    expect(evidenceOf(ci)).toEqual({
      workflows: 1,
      training: [],
      deployments: [],
      monitoring: [],
      findings: [],
    });
  });

  it('that are not understood are findings, and evidence of nothing', () => {
    const broken = answerTo('on: push\njobs: [', 'stages: [train]');
    expect(broken).toMatchObject({ state: 'missing', missing: ['a workflow'] });
    expect(broken.state === 'missing' && broken.findings?.map(({ rule, path }) => [rule.id, path])).toEqual([
      ['delivery/not-understood', '.github/workflows/0.yml'],
      ['delivery/not-understood', '.github/workflows/1.yml'],
    ]);
    expect(evidenceOf('stages: []', CHAIN).workflows).toBe(1);
    expect(answerTo().state).toBe('missing');
  });

  it('with odd values lose nothing of the rest', () => {
    const odd =
      'on: { schedule: null }\njobs:\n  a: 7\n  drift-monitor:\n    needs: a\n    steps: [null, { run: 3, with: x }]\n';
    expect(evidenceOf(odd).monitoring).toMatchObject([{ job: 'drift-monitor', line: 4 }]);
  });

  it('are read in a time that grows with their length', () => {
    const long = `on: push\njobs:\n  deploy:\n    steps:\n      - run: "${'a '.repeat(400_000)}"\n`;
    expect(evidenceOf(long).deployments).toHaveLength(1);
  });
});
