import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readGitState } from '../../../src/deploy/record/git-state.ts';
import type { Recorded, RecordRequest } from '../../../src/deploy/record/record-run.ts';
import { recordRun } from '../../../src/deploy/record/record-run.ts';
import { UserError } from '../../../src/errors.ts';
import { openGit } from '../../../src/platform/git/git.ts';
import type { Files, TempRepository } from './temp-repository.ts';
import { makeTempRepository, request, RUN_COMMIT } from './temp-repository.ts';

let place: TempRepository;

afterEach(() => place.remove());

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const COMMITTED: Files = {
  'train.py': 'print()',
  'data/a.csv': 'x\n1\n',
  'requirements.txt': 'numpy==2.0',
  '.gitignore': '__pycache__\n',
};
const MADE: Files = { 'model/w.bin': 'weights', 'predictions.csv': 'y\n1\n' };

function open(made: Files = MADE, committed: Files | undefined = COMMITTED): void {
  place = makeTempRepository(committed);
  place.write(made);
}

async function record(more: Partial<RecordRequest> = {}): Promise<Recorded> {
  return recordRun(request(more), await place.world());
}

/** Codes and paths of all problems. */
async function refusal(more: Partial<RecordRequest> = {}): Promise<readonly string[]> {
  try {
    await record(more);
  } catch (error) {
    if (error instanceof UserError) {
      return error.problems.map(({ code, path }) => `${code} ${path}`);
    }
    throw error;
  }
  return [];
}

describe('a run', () => {
  it('is noted with what it read and made, the commit, and the files its environment came from', async () => {
    open();
    const { manifest, digest, notices } = await record({
      inputs: ['data/*.csv'],
      outputs: ['predictions.csv', 'model'],
      seed: '7',
      seconds: 1.5,
    });
    expect(manifest).toMatchObject({ schema: 'fates-run/1', kind: 'training', seed: '7', seconds: 1.5 });
    expect(manifest.outputs).toEqual([
      { path: 'model', kind: 'folder', digest: sha256(Buffer.from(sha256('weights'), 'hex')), bytes: 7 },
      { path: 'predictions.csv', kind: 'file', digest: sha256('y\n1\n'), bytes: 4 },
    ]);
    expect(manifest.inputs).toEqual([
      { path: 'data/a.csv', kind: 'file', digest: sha256('x\n1\n'), bytes: 4 },
    ]);
    expect(manifest.environment.locks.map(({ path }) => path)).toEqual(['requirements.txt']);
    expect(manifest.finishedAt).toBe('2026-11-26T20:00:00.000Z');
    expect(manifest.code.commit).not.toBe(RUN_COMMIT);
    expect(notices).toEqual([
      `The checkout is at ${manifest.code.commit}, and the workflow run is for ${RUN_COMMIT}: the manifest names the checkout.`,
    ]);
    const written = readFileSync(join(place.root, 'fates-run.json'));
    expect(sha256(written)).toBe(digest);
    expect(JSON.parse(written.toString())).toEqual(manifest);
  });

  it('is staged: outputs and manifest under their paths, and nothing else', async () => {
    open();
    const stage = { absolute: join(place.beside, 'stage') };
    const { digest } = await record({ outputs: ['model'], manifest: 'runs/train.json', stage });
    const staged = readdirSync(stage.absolute, { recursive: true, encoding: 'utf8' }).toSorted();
    expect(staged).toEqual(['model', 'model/w.bin', 'runs', 'runs/train.json']);
    expect(readFileSync(join(stage.absolute, 'model/w.bin'), 'utf8')).toBe('weights');
    expect(sha256(readFileSync(join(stage.absolute, 'runs/train.json')))).toBe(digest);
  });

  it('has one digest for a folder of more than a thousand files', async () => {
    open();
    place.write(
      Object.fromEntries(Array.from({ length: 1100 }, (_, index) => [`model/${index}`, `${index}`])),
    );
    const { manifest } = await record({ outputs: ['model'] });
    expect(manifest.outputs).toMatchObject([{ kind: 'folder', bytes: 7 + 10 + 180 + 2700 + 400 }]);
    expect(await refusal({ outputs: ['model/*'], manifest: 'other.json' })).toEqual([
      'record/too-many model/*',
    ]);
  });

  it('that an earlier manifest is of is noted again, and files that nobody named are told', async () => {
    open({ ...MADE, 'fates-run.json': '{}', 'left/over': '', __pycache__: '' });
    expect(await refusal({ outputs: ['model', '*.json'] })).toEqual(['record/missing *.json']);
    const again = await record({ outputs: ['model', 'predictions.csv'], inputs: ['**/*.csv'] });
    expect(again.manifest.inputs.map(({ path }) => path)).toEqual(['data/a.csv']);
    expect(again.notices).toEqual([
      'fates-run.json was there before and is replaced.',
      expect.stringContaining('The checkout is at'),
      'Neither tracked nor named as an output, so recorded nowhere: left/over.',
    ]);
  });

  it('where there is no git is noted with the commit of the workflow run, and it is said what cannot be told', async () => {
    place = makeTempRepository();
    place.write(MADE);
    const { manifest, notices } = await record();
    expect(manifest.code.commit).toBe(RUN_COMMIT);
    expect(notices).toEqual([
      expect.stringMatching(
        /^Whether the command changed tracked files cannot be told \(.*not a git repository/,
      ),
    ]);
  });

  it('in a folder within another repository is not taken for that repository', async () => {
    open();
    expect(await readGitState(openGit(join(place.root, 'model'), process.env))).toMatchObject({
      kind: 'none',
      reason: 'the workspace is a folder within another repository',
    });
  });
});

describe('the energy of a run', () => {
  const CSV = 'emissions,energy_consumed\n0.5,1.5\n';

  it('is that of an emissions.csv among the outputs, else of one at the root', async () => {
    open({ ...MADE, 'emissions.csv': CSV, 'model/emissions.csv': CSV.replace('0.5', '0.25') });
    expect((await record()).manifest.energy).toEqual({
      path: 'model/emissions.csv',
      kgCo2eq: 0.25,
      kwh: 1.5,
    });
    rmSync(join(place.root, 'model/emissions.csv'));
    const { manifest, notices } = await record({ outputs: ['model', 'predictions.csv'] });
    expect(manifest.energy).toMatchObject({ path: 'emissions.csv', kgCo2eq: 0.5 });
    expect(notices.join()).not.toContain('recorded nowhere');
  });

  it('is not that of a tracked file, which another run left', async () => {
    open(MADE, { ...COMMITTED, 'emissions.csv': CSV });
    expect((await record()).manifest).not.toHaveProperty('energy');
  });

  it.each([
    ['nonsense', '\u0000\u0001', 'it is no CSV with a row'],
    ['too long', 'x'.repeat((1 << 20) + 1), 'it has more than 1048576 bytes'],
  ])('that is %s is said, and the run is noted', async (_, content, reason) => {
    open({ ...MADE, 'emissions.csv': content });
    const { manifest, notices } = await record();
    expect(manifest).not.toHaveProperty('energy');
    expect(notices[0]).toBe(`emissions.csv says nothing about energy: ${reason}.`);
  });
});

describe('a run is refused, everything at once,', () => {
  it('for outputs that are not there, lie in each other, or lead out of the workspace', async () => {
    open();
    writeFileSync(join(place.beside, 'secret'), 's');
    symlinkSync(join(place.beside, 'secret'), join(place.root, 'model/secret'));
    mkdirSync(join(place.root, 'empty'));
    const outputs = ['none.bin', '*.onnx', 'empty', 'model', 'model/w.bin'];
    expect(await refusal({ outputs })).toEqual([
      'record/missing none.bin',
      'record/missing *.onnx',
      'record/missing empty',
      'record/link model/secret',
      'record/overlap model/w.bin',
    ]);
    expect(existsSync(join(place.root, 'fates-run.json'))).toBe(false);
  });

  it('for tracked files that the command changed or removed', async () => {
    open({ ...MADE, 'train.py': 'import os', 'data/a.csv': 'x\n2\n' });
    rmSync(join(place.root, 'requirements.txt'));
    expect(await refusal()).toEqual([
      'record/changed-file data/a.csv',
      'record/changed-file requirements.txt',
      'record/changed-file train.py',
    ]);
  });

  it('for many changed files with their number', async () => {
    const many = Array.from({ length: 60 }, (_, index) => [`src/${100 + index}.py`, 'a'] as const);
    open(MADE, Object.fromEntries(many));
    place.write(Object.fromEntries(many.map(([path]) => [path, 'b'])));
    const problems = await recordRun(request(), await place.world()).catch((error: unknown) =>
      error instanceof UserError ? error.problems : [],
    );
    expect(problems).toHaveLength(51);
    expect(problems).toHaveProperty(
      '50.message',
      expect.stringContaining('It and 9 more that are not listed here are tracked'),
    );
  });

  it('for a manifest in the place of a tracked file, a folder, a link or a recorded folder', async () => {
    open();
    expect(await refusal({ manifest: 'train.py' })).toEqual(['record/tracked-manifest train.py']);
    expect(await refusal({ manifest: 'data' })).toEqual(['record/manifest data']);
    expect(await refusal({ manifest: 'model/run.json' })).toEqual(['record/overlap model/run.json']);
    symlinkSync(place.beside, join(place.root, 'away'));
    expect(await refusal({ manifest: 'away/run.json' })).toEqual(['record/manifest away/run.json']);
    expect(await refusal({ manifest: 'away/new/run.json' })).toEqual(['record/manifest away/new/run.json']);
    expect(readdirSync(place.beside)).toEqual(['checkout']);
  });

  it('for a stage that holds something, which is left as it is', async () => {
    open();
    const absolute = join(place.root, 'data');
    expect(await refusal({ stage: { absolute, inWorkspace: 'data' } })).toEqual([`record/stage ${absolute}`]);
    expect(readdirSync(absolute)).toEqual(['a.csv']);
  });

  it('for a file that is gone when it is read, and then nothing is left in the stage', async () => {
    open();
    const world = await place.world();
    const stage = { absolute: join(place.beside, 'stage') };
    rmSync(join(place.root, 'model/w.bin'));
    const outputs = ['model', 'predictions.csv'];
    const run = recordRun(request({ outputs, stage }), world);
    await expect(run).rejects.toMatchObject({
      problems: [{ code: 'record/unreadable', path: 'model/w.bin' }],
    });
    expect(existsSync(stage.absolute)).toBe(false);
    expect(existsSync(join(place.root, 'fates-run.json'))).toBe(false);
  });

  it('when the stage cannot be made, by what the world says', async () => {
    open();
    const absolute = join(place.root, 'train.py/stage');
    await expect(record({ stage: { absolute, inWorkspace: 'train.py/stage' } })).rejects.toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringContaining('train.py/stage could not be written'),
    });
    expect(existsSync(join(place.root, 'fates-run.json'))).toBe(false);
  });
});
