import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FRAMES } from '../../../src/lifecycle/frames.ts';
import { STANDARDS } from '../../../src/lifecycle/standards.ts';
import { AS_OF, loadScenarios } from '../../scenarios/scenario.ts';
import type { CliRun } from './run-cli.ts';
import { inFolder, runCli, STACK } from './run-cli.ts';

const scenario = (name: string): string =>
  loadScenarios().find((each) => each.name === name)?.repository ?? '';
const lifecycle = scenario('lifecycle');
const two = scenario('two-subjects');
/** A policy whose requirements fail. */
const fails = scenario('gap-between-groups');

const printed = z.strictObject({
  asOf: z.string(),
  policy: z.strictObject({ path: z.string(), sha256: z.string().optional() }),
  subjects: z.array(
    z.strictObject({
      id: z.string(),
      lifecycle: z.array(
        z.looseObject({
          frame: z.string(),
          groups: z.array(z.looseObject({ criteria: z.array(z.looseObject({ state: z.string() })) })),
        }),
      ),
    }),
  ),
});

const framesOf = ({ stdout }: CliRun): readonly (readonly string[])[] =>
  printed.parse(JSON.parse(stdout)).subjects.map((subject) => subject.lifecycle.map(({ frame }) => frame));

describe('readiness', () => {
  it('shows every frame, what blocks the next step, and what no file shows', () => {
    const run = runCli(['readiness', lifecycle, '--as-of', AS_OF]);
    expect([run.exit, run.stderr]).toEqual([0, '']);
    for (const { title } of FRAMES) {
      expect(run.stdout).toContain(title);
    }
    expect(run.stdout).toContain('what blocks level');
    expect(run.stdout).toContain('Not seen from here:');
    expect(run.stdout).not.toContain('(evidence found)');
    expect(runCli(['readiness', lifecycle, '--all']).stdout).toContain('(evidence found)');
  });

  it.each(FRAMES.map(({ id }) => id))(
    '--frame %s shows that one alone, and --json the same for programs',
    (id) => {
      const run = runCli(['readiness', lifecycle, '--frame', id, '--json', '--as-of', AS_OF]);
      expect([run.exit, run.stderr]).toEqual([0, '']);
      expect(framesOf(run)).toEqual([[id]]);
    },
  );

  it('ends with 0 where the policy fails: it judges nothing', () => {
    expect(runCli(['assess', fails]).exit).toBe(1);
    expect(runCli(['readiness', fails])).toMatchObject({ exit: 0, stderr: '' });
  });

  it('of several subjects says that the system has the level of its lowest part', () => {
    const run = runCli(['readiness', two, '--frame', 'mltrl']);
    expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'the system has the level of its lowest part, cards.',
    );
    expect(framesOf(runCli(['readiness', two, '--json']))).toHaveLength(2);
  });
});

describe('evidence', () => {
  it.each(STANDARDS)('--for $id goes clause by clause', ({ id, groups }) => {
    const clauses = groups.flatMap((group) => group.clauses);
    const run = runCli(['evidence', '--for', id, lifecycle, '--as-of', AS_OF]);
    expect([run.exit, run.stderr]).toEqual([0, '']);
    for (const clause of clauses) {
      expect(run.stdout).toContain(` ${clause.id}: `);
    }
    const { subjects } = printed.parse(
      JSON.parse(runCli(['evidence', '--for', id, lifecycle, '--json']).stdout),
    );
    const states = subjects.flatMap((subject) =>
      subject.lifecycle.flatMap((frame) => frame.groups.flatMap((group) => group.criteria)),
    );
    expect(states).toHaveLength(clauses.length);
    expect(states.some(({ state }) => state === 'declared')).toBe(true);
    expect(run.stdout).not.toMatch(/complian|certif|conform(?!ity)/iu);
  });

  it('knows exactly three', () => {
    expect(STANDARDS.map(({ id }) => id)).toEqual(['annex-iv', 'nist-ai-rmf', 'iso-42001']);
  });

  it('--open leaves out what there is evidence for', () => {
    const [all, open] = [[], ['--open']].map(
      (more) => runCli(['evidence', '--for', 'annex-iv', lifecycle, ...more]).stdout,
    );
    expect(all).toContain('(declared only)');
    expect(open).not.toContain('(declared only)');
    expect(open).toContain('(not looked at)');
  });
});

describe('readiness and evidence', () => {
  it.each([
    [['readiness', '--frame', 'mltr', '.'], 'There is no frame "mltr". Known: mltrl, crisp-ml-q'],
    [['readiness', '--frame', '', '.'], 'There is no frame "".'],
    [['readiness', 'a', 'b'], 'One folder is assessed at a time'],
    [['readiness', 'no/such/folder'], 'There is no such folder'],
    [['readiness', '.', '--open'], "'--open'"],
    [['readiness', '.', '--as-of', 'today'], 'is not a date'],
    [['evidence', '.'], 'Which standard is meant? Known: annex-iv, nist-ai-rmf, iso-42001.'],
    [['evidence', '--for', 'iso-42002', '.'], '"iso-42002" is none that is known.'],
    [['evidence', '--for', 'ANNEX-IV', '.'], '"ANNEX-IV" is none that is known.'],
    [['evidence', '--for', 'annex-iv', 'a', 'b'], 'One folder is assessed at a time'],
    [['evidence', '--for', 'annex-iv', '.', '--policy', 'no.yml'], 'There is no such policy'],
  ])('%j is a mistake that is told in one go', (args, said) => {
    const run = runCli(args);
    expect([run.exit, run.stdout]).toEqual([64, '']);
    expect(run.stderr).toContain(said);
    expect(run.stderr).not.toMatch(STACK);
  });

  it.each([
    ['readiness', '[--frame NAME]'],
    ['evidence', '--for annex-iv|nist-ai-rmf|iso-42001'],
  ])('%s says how it is called', (name, said) => {
    expect(runCli([name, '--help'])).toMatchObject({ exit: 0, stdout: expect.stringContaining(said) });
    expect(runCli(['--help']).stdout).toContain(name);
  });

  it('run nothing of what they read, and write nothing', () => {
    inFolder((folder) => {
      mkdirSync(join(folder, 'models'));
      writeFileSync(join(folder, 'p.csv'), `label,prediction\n${'1,1\n0,0\n'.repeat(40)}`);
      writeFileSync(join(folder, 'models/m.pkl'), `cposix\nsystem\n(S'touch ${join(folder, 'ran')}'\ntR.`);
      writeFileSync(
        join(folder, 'fates.yml'),
        'version: 1\nsubjects:\n  - id: a\n    task: binary\n    model: models/m.pkl\n    evaluation: { table: p.csv, label: label, prediction: prediction, positive: 1 }\nrequirements: [{ metric: performance/accuracy, min: 0.5 }]\n',
      );
      const run = runCli(['readiness', folder, '--frame', 'robustness']);
      expect([run.exit, run.stderr]).toEqual([0, '']);
      expect(run.stdout).toContain('security/unsafe-model-files is 1.000, at most 0.000 is asked');
      expect(existsSync(join(folder, 'ran'))).toBe(false);
    });
  });
});
