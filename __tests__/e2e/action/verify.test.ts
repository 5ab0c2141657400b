import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { readText } from '../../../scripts/tree.ts';
import type { DeployGate } from './deploy-gate.ts';
import { ASSESSED, FOLDER, IDENTITIES, MODEL, openDeployGate, stagedIn } from './deploy-gate.ts';
import { POLICY, STACK } from './gate.ts';

let gate: DeployGate;

beforeEach(async () => {
  gate = await openDeployGate();
});

afterEach(() => gate.close());

/** Of actions/verify/action.yml. */
function declaredOutputs(): readonly string[] {
  const { outputs } = z
    .object({ outputs: z.record(z.string(), z.unknown()) })
    .parse(parse(readText('actions/verify/action.yml')));
  return Object.keys(outputs).toSorted();
}

const SUBJECTS = JSON.stringify({ income: IDENTITIES.income.digest, forest: IDENTITIES.forest.digest });

describe('files that are those of a passing, fresh report of this commit and policy', () => {
  it('are laid out alone, and the record says which', async () => {
    gate.world.addEnvironment({ name: 'production', rules: ['required_reviewers'] });
    gate.put('downloaded/files/notes.txt', 'not assessed\n');
    const run = await gate.verify();
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(Object.keys(run.outputs).toSorted()).toEqual(declaredOutputs());
    const [record, ...more] = gate.world.deployments();
    expect(run.outputs).toMatchObject({
      decision: 'allowed',
      'decision-file': 'fates-decision.json',
      deployment: String(record?.id),
      subjects: SUBJECTS,
      stage: 'fates-deploy',
    });
    expect(stagedIn(gate)).toEqual(ASSESSED);
    expect(readdirSync(join(gate.workspace, 'fates-deploy'))).toEqual(['models']);
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      commit: gate.commit,
      environment: 'production',
      payload: { fates: { report: gate.report().digest, subjects: JSON.parse(SUBJECTS) } },
      statuses: [{ state: 'in_progress' }],
    });
    expect(gate.decision()).toMatchObject({
      decision: 'allowed',
      repository: 'octo-org/models',
      commit: gate.commit,
      deployment: record?.id,
      subjects: [
        { id: 'income', ...IDENTITIES.income },
        { id: 'forest', ...IDENTITIES.forest },
      ],
    });
    expect(run.commands.filter(({ command }) => ['warning', 'error'].includes(command))).toEqual([]);
    expect(run.summary).toContain('deployment to `production` allowed');
  });

  it('are allowed with a warning when nobody protects the environment, or GitHub does not answer', async () => {
    gate.world.addEnvironment({ name: 'production', rules: [] });
    const open = await gate.verify();
    const unknown = await gate.verify({ environment: 'elsewhere' });
    gate.world.fault({ path: /\/environments\//, times: Infinity, status: 500 });
    gate.world.fault({ path: /\/deployments$/, times: Infinity, hang: true });
    const silent = await gate.verify({ 'api-timeout': '1' });
    for (const [run, said] of [
      [open, 'has no protection rule'],
      [unknown, 'look at the protection of the environment (404)'],
      [silent, 'look at the protection of the environment (500'],
      [silent, 'could not be reached to make the deployment record'],
    ] as const) {
      const warnings = run.commands.filter(({ command }) => command === 'warning');
      expect(warnings.map(({ message }) => message).join('\n')).toContain(said);
      expect([run.exitCode, run.outputs['decision']]).toEqual([0, 'allowed']);
    }
    expect([open, unknown, silent].map(({ outputs }) => outputs['deployment'] === '')).toEqual([
      false,
      false,
      true,
    ]);
    expect(stagedIn(gate)).toEqual(ASSESSED);
  });

  it('are allowed without permission or token, and it is said what is missing', async () => {
    const mayNot = await gate.verify({}, { token: gate.world.readToken });
    expect([mayNot.exitCode, mayNot.outputs['deployment']]).toEqual([0, '']);
    expect(mayNot.stdout).toContain('Grant `deployments: write`');
    expect(mayNot.stdout).toContain('Grant `actions: read`');
    const nobody = await gate.verify({ token: '' });
    expect([nobody.exitCode, nobody.outputs['decision']]).toEqual([0, 'allowed']);
    expect(gate.world.deployments()).toEqual([]);
  });
});

const FILES = 'downloaded/files';
const inFiles = (path: string): string => join(gate.workspace, FILES, path);

const SWAPS: readonly (readonly [string, () => void, string])[] = [
  ['one byte', () => writeFileSync(inFiles(MODEL), 'weightz\n'), IDENTITIES.income.digest],
  [
    'a link out of the folder',
    () => {
      writeFileSync(join(gate.workspace, 'elsewhere'), '{}\n');
      rmSync(inFiles(`${FOLDER}/a.json`));
      symlinkSync(join(gate.workspace, 'elsewhere'), inFiles(`${FOLDER}/a.json`));
    },
    `${FOLDER}/a.json is a symbolic link`,
  ],
];

describe('a deployment is refused', () => {
  it('when a model was swapped, and nothing is left to deploy', async () => {
    for (const [name, swap, said] of SWAPS) {
      rmSync(inFiles(''), { recursive: true });
      for (const [path, content] of Object.entries(ASSESSED)) gate.put(`${FILES}/${path}`, content);
      swap();
      const run = await gate.verify();
      expect([name, run.exitCode, run.outputs['decision'], run.outputs['stage']]).toEqual([
        name,
        1,
        'refused',
        '',
      ]);
      expect(run.stdout).toContain(said);
      expect(gate.decision()).toMatchObject({ decision: 'refused', subjects: [] });
      expect(readdirSync(gate.workspace).filter((entry) => entry.includes('fates-deploy'))).toEqual([]);
    }
    expect(gate.world.deployments()).toEqual([]);
  });

  it('with everything that speaks against it at once, both values named', async () => {
    const digest = gate.report().digest;
    const other = 'e'.repeat(40);
    const forged = await gate.putReport({
      asOf: '2026-11-01',
      commit: { head: other },
      verdict: 'fail',
      blocks: true,
      policy: { ...gate.report().policy, sha256: 'f'.repeat(64) },
    });
    writeFileSync(inFiles(MODEL), 'weightz\n');
    const run = await gate.verify({ digest, subjects: 'income, other\nnobody' });
    expect([run.exitCode, STACK.test(run.stdout)]).toEqual([1, false]);
    const errors = run.commands.filter(({ command }) => command === 'error').map(({ message }) => message);
    for (const said of [
      `gave the digest ${digest}, and this report has ${forged}`,
      'The verdict is `fail`, and only `pass` is deployed.',
      `about the commit ${other}, and this run deploys ${gate.commit}`,
      `with the SHA-256 ${'f'.repeat(64)}, and the one of this checkout has`,
      'of 2026-11-01, and today is 2026-11-21: 20 days, of at most 7 days',
      'other was not assessed: the report says that the change does not touch it. nobody was not assessed',
      `${MODEL} was assessed as a file with the digest ${IDENTITIES.income.digest}`,
      'Nothing is deployed to production; refused by: report-digest, verdict, commit, policy, freshness, subjects, files.',
    ]) {
      expect(errors.join('\n')).toContain(said);
    }
    expect(gate.decision().checks.map(({ passed }) => passed)).toEqual(Array(7).fill(false));
    expect(run.summary).toContain('deployment to `production` refused');
  });

  it('without a readable report or an empty place for the files, and the decision is written all the same', async () => {
    const whole = JSON.stringify(gate.report());
    gate.put('downloaded/fates-report.json', whole.replace('"asOf":"2026-11-21"', '"asOf":"2026-11-20"'));
    const changed = await gate.verify();
    expect(changed.stdout).toContain('somebody changed it after it was written');
    expect(gate.decision()).toMatchObject({ decision: 'refused', checks: [{ check: 'report-digest' }] });
    expect(gate.decision().report).toBeUndefined();
    gate.put('downloaded/fates-report.json', whole);
    gate.put('ready/left-over.txt', 'x\n');
    const full = await gate.verify({ stage: 'ready' });
    expect(full.stdout).toContain('is not empty, so it would hold more than was verified');
    gate.put('fates.yml', `${POLICY}\n`);
    const edited = await gate.verify();
    expect(edited.stdout).toContain('refused by: policy.');
    const nothing = await gate.verify({ policy: 'other.yml' });
    expect(nothing.stdout).toContain('judged by fates.yml, and other.yml is asked for');
    expect([changed, full, edited, nothing].map(({ exitCode }) => exitCode)).toEqual([1, 1, 1, 1]);
    expect(gate.decision().decision).toBe('refused');
  });
});
