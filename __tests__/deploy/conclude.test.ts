import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../src/deploy/decision.ts';
import { OUTCOMES } from '../../src/deploy/decision.ts';
import type { Steps } from '../../src/deploy/outcome.ts';
import { outcomeOf, TOLD } from '../../src/deploy/outcome.ts';
import { foreignDecision } from '../../src/deploy/own-decision.ts';
import { MOST_DECISION_BYTES, readDecision } from '../../src/deploy/read-decision.ts';
import { foreignRecord, payloadOf } from '../../src/deploy/record.ts';

const COMMIT = 'c'.repeat(40);
const SHA = 'a'.repeat(64);

const DECISION: Decision = {
  schema: 'fates-decision/1',
  tool: { name: 'fates-gate', version: '0.1.0' },
  decision: 'allowed',
  decidedAt: '2026-11-21T10:00:00.000Z',
  repository: 'octo-org/models',
  commit: COMMIT,
  run: { id: 7, attempt: 1 },
  environment: 'production',
  report: { digest: SHA, verdict: 'pass', asOf: '2026-11-21', policy: { path: 'fates.yml', sha256: SHA } },
  checks: [],
  subjects: [
    { id: 'b', path: 'b.bin', kind: 'file', digest: SHA, files: 1, bytes: 1 },
    { id: 'a', path: 'a.bin', kind: 'file', digest: 'b'.repeat(64), files: 1, bytes: 1 },
  ],
  deployment: 41,
};

const OWN = { repository: 'octo-org/models', commit: COMMIT, run: { id: 7, attempt: 1 }, digest: SHA };
const FILE = { path: 'fates-decision.json', sha256: SHA };

describe('what became of a deployment', () => {
  it.each<[string, Steps]>([
    ['deployed', { deploy: 'success', smoke: 'success', rollback: 'skipped' }],
    ['deployed', { deploy: 'success', smoke: 'skipped', rollback: 'skipped' }],
    ['rolled-back', { deploy: 'failure', smoke: 'skipped', rollback: 'success' }],
    ['rolled-back', { deploy: 'success', smoke: 'failure', rollback: 'success' }],
    ['rolled-back', { deploy: 'success', smoke: 'success', rollback: 'success' }],
    ['rollback-failed', { deploy: 'success', smoke: 'failure', rollback: 'failure' }],
    ['rollback-failed', { deploy: 'failure', smoke: 'skipped', rollback: 'cancelled' }],
    ['not-rolled-back', { deploy: 'failure', smoke: 'skipped', rollback: 'skipped' }],
    ['not-rolled-back', { deploy: 'cancelled', smoke: 'skipped', rollback: 'skipped' }],
    ['not-rolled-back', { deploy: 'success', smoke: 'cancelled', rollback: 'skipped' }],
    ['not-deployed', { deploy: 'skipped', smoke: 'skipped', rollback: 'skipped' }],
  ])('%s: %j', (state, steps) => {
    expect(outcomeOf(steps)).toBe(state);
  });

  it('fails the job unless it is deployed or nothing was, in words that fit a record', () => {
    const silent = OUTCOMES.filter((state) => TOLD[state].failure === undefined);
    expect(silent).toEqual(['deployed', 'not-deployed']);
    expect(OUTCOMES.filter((state) => TOLD[state].description.length > 140)).toEqual([]);
  });
});

describe('a decision file', () => {
  it('is concluded by the run that made it', () => {
    expect(foreignDecision(DECISION, OWN, FILE)).toEqual([]);
    expect(foreignDecision(DECISION, { ...OWN, digest: '' }, { ...FILE, sha256: 'f'.repeat(64) })).toEqual(
      [],
    );
  });

  it('is refused with everything that speaks against it', () => {
    const other: Decision = {
      ...DECISION,
      decision: 'refused',
      repository: 'mallory/models',
      commit: 'e'.repeat(40),
      run: { id: 7, attempt: 2 },
      outcome: {
        state: 'deployed',
        concludedAt: '2026-11-21T11:00:00.000Z',
        deploy: 'success',
        smoke: 'skipped',
        rollback: 'skipped',
      },
    };
    const problems = foreignDecision(other, OWN, { ...FILE, sha256: 'f'.repeat(64) });
    expect(problems.map(({ message }) => message)).toEqual([
      `Its SHA-256 is ${'f'.repeat(64)}, and it was ${SHA} when it was written: somebody changed it.`,
      'The decision says mallory/models, and this is octo-org/models.',
      `The decision says ${'e'.repeat(40)}, and this is ${COMMIT}.`,
      'The decision says attempt 2 of run 7, and this is attempt 1 of run 7.',
      'The deployment was refused, so there is nothing to conclude.',
      'It is concluded already, as deployed.',
    ]);
  });

  it('is bounded and has its form', () => {
    expect(readDecision(JSON.stringify(DECISION), 'd.json')).toEqual({ ok: true, value: DECISION });
    for (const text of [
      '{',
      '[]',
      '"x"',
      JSON.stringify({ ...DECISION, more: 1 }),
      JSON.stringify({ ...DECISION, schema: 'fates-decision/2' }),
      `${JSON.stringify(DECISION)}${' '.repeat(MOST_DECISION_BYTES)}`,
    ]) {
      expect(readDecision(text, 'd.json')).toMatchObject({ ok: false, problems: [{ path: 'd.json' }] });
    }
    const many = readDecision(JSON.stringify({ ...DECISION, subjects: Array(50).fill({}) }), 'd.json');
    expect(many.ok ? 0 : many.problems.length).toBe(5);
  });
});

describe('the deployment record', () => {
  const record = { commit: COMMIT, environment: 'production', payload: payloadOf(DECISION) };

  it('agrees in any order of keys, as an object or as the text of one', () => {
    const { fates } = record.payload;
    const turned = { fates: { subjects: { a: fates.subjects['a'], b: SHA }, run: fates.run, report: SHA } };
    for (const payload of [record.payload, turned, JSON.stringify(turned)]) {
      expect(foreignRecord(DECISION, { ...record, payload }, 'd.json')).toEqual([]);
    }
  });

  it.each([
    ['another commit', { commit: 'e'.repeat(40) }, `the commit ${'e'.repeat(40)}`],
    ['another environment', { environment: 'staging' }, 'the environment staging'],
    ['another digest', { payload: payloadOf({ ...DECISION, subjects: [] }) }, 'other digests'],
    ['another run', { payload: payloadOf({ ...DECISION, run: { id: 8, attempt: 1 } }) }, 'another run'],
    ['no payload', { payload: '' }, 'other digests or another run'],
    ['somebody else’s payload', { payload: { web: true } }, 'other digests or another run'],
  ])('of %s is refused', (_, change, said) => {
    const [problem] = foreignRecord(DECISION, { ...record, ...change }, 'd.json');
    expect(problem?.message).toContain(said);
  });
});
