import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { readText } from '../../../scripts/tree.ts';
import { manifestOf, recorded } from '../../assess/run-manifest.ts';
import { reportIn } from './fork-gate.ts';
import type { Gate } from './gate.ts';
import { openGate, POLICY, predictions, STACK } from './gate.ts';

let gate: Gate;
const folders: string[] = [];

afterEach(async () => {
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  await gate.close();
});

const TABLE = 'evaluation/predictions.csv';
const MODEL = 'models/income.onnx';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** As `actions/download-artifact` leaves it, or somebody who means harm. */
function evidence(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fates-evidence-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const declared = z.object({ outputs: z.record(z.string(), z.unknown()) });

describe('the built action, with evidence that earlier jobs made,', () => {
  it('takes what no commit has: the model, its predictions, and the manifest that binds them', async () => {
    const policy = POLICY.replace('    task: binary\n', `    task: binary\n    model: ${MODEL}\n`);
    gate = await openGate({ 'docs/notes.md': 'x' }, { 'fates.yml': policy });
    const [model, table] = ['weights', predictions(48)];
    const folder = evidence({
      [MODEL]: model,
      [TABLE]: table,
      'fates-run.json': manifestOf('evaluation', {
        inputs: [recorded(MODEL, model)],
        outputs: [recorded(TABLE, table)],
      }),
    });
    const workspace = gate.checkout();
    const run = await gate.run({ workspace, inputs: { evidence: folder } });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'pass']);
    expect(JSON.parse(run.outputs['subject-digests'] ?? '')).toEqual({ income: sha256(model) });
    expect(reportIn({ workspace })).toMatchObject({
      subjects: [
        {
          model: { path: MODEL, kind: 'file', digest: sha256(model), files: 1, bytes: model.length },
          boundBy: 'fates-run.json',
          files: [{ path: TABLE, grade: 'reproduced', from: 'head' }],
        },
      ],
    });
    const text = readText(join(workspace, 'fates-report/fates-report.md'));
    expect(text).toContain('`fates-run.json` binds its predictions to it.');
    const { outputs } = declared.parse(parse(readText('action.yml')));
    expect(Object.keys(run.outputs).toSorted()).toEqual(Object.keys(outputs).toSorted());
  });

  it('lets it rewrite nothing that is committed, bring no rule, and lead nowhere', async () => {
    const loose = POLICY.replace('max: 0.10', 'max: 0.90');
    gate = await openGate(
      { [TABLE]: predictions(20) },
      { 'fates.yml': POLICY.replace('version: 1\n', 'version: 1\nwaivers: .fates/waivers.yml\n') },
    );
    const folder = evidence({
      [TABLE]: predictions(50),
      'fates.yml': loose,
      '.fates/waivers.yml': 'version: 1\nwaivers: [{ id: everything }]\n',
      '.git/config': '[core]\n\tfsmonitor = touch pwned\n',
    });
    const secret = evidence({ 'secret.csv': 'sex,label,prediction\nsecret,1,1\n' });
    symlinkSync(join(secret, 'secret.csv'), join(folder, 'linked.csv'));
    symlinkSync(secret, join(folder, 'linked'));
    const workspace = gate.checkout();
    const run = await gate.run({ workspace, inputs: { evidence: folder } });
    expect([run.exitCode, run.outputs['verdict'], run.outputs['subject-digests']]).toEqual([1, 'fail', '{}']);
    const report = reportIn({ workspace });
    expect(report).toMatchObject({
      policyChanges: [],
      problems: [],
      subjects: [{ files: [{ path: TABLE, sha256: sha256(predictions(20)), grade: 'computed' }] }],
    });
    const why = z.array(z.object({ path: z.string(), reason: z.string() })).parse(report['notLookedAt']);
    expect(why.map(({ path }) => path)).toEqual(
      expect.arrayContaining([TABLE, 'fates.yml', '.git', 'linked.csv', 'linked']),
    );
    expect(JSON.stringify(report)).not.toContain('secret,');
    expect(run.stdout + run.stderr).not.toMatch(STACK);
  });

  it('refuses a folder that is not there', async () => {
    gate = await openGate();
    const run = await gate.run({ inputs: { evidence: 'fates-evidence' } });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail']);
    expect(run.stdout).toContain('there is no such folder');
    expect(run.stdout + run.stderr).not.toMatch(STACK);
  });
});
