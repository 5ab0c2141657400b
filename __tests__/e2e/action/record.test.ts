import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { readRunManifest } from '../../../src/evidence/provenance/read-run-manifest.ts';
import type { GitRepository } from '../github/git-repository.ts';
import { makeGitRepository } from '../github/git-repository.ts';
import type { ActionRun } from '../github/run-action.ts';
import { runAction } from '../github/run-action.ts';
import { inRepository } from './gate.ts';

const METADATA = inRepository('actions/record/action.yml');

let origin: GitRepository;
let commit: string;
let workspace: string;
let temp: string;

beforeEach(() => {
  origin = makeGitRepository();
  commit = origin.commit('main', { 'train.py': 'print()', 'data/a.csv': 'x\n1\n', 'uv.lock': 'version = 1' });
  workspace = origin.checkout(commit, { ref: 'refs/remotes/origin/main' });
  temp = realpathSync(mkdtempSync(join(tmpdir(), 'fates-stage-')));
});

afterEach(() => {
  origin.remove();
  rmSync(temp, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
}

function record(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<ActionRun> {
  return runAction({
    script: inRepository('dist/record.js'),
    // Nothing is asked of it.
    world: { url: 'http://127.0.0.1:9', graphqlUrl: 'http://127.0.0.1:9/graphql' },
    repository: 'ada/models',
    event: { name: 'push', payload: {}, sha: commit, ref: 'refs/heads/main' },
    workspace,
    metadata: METADATA,
    inputs: { kind: 'training', command: 'python train.py', ...inputs },
    environment,
  });
}

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

describe('the built action that records a run', () => {
  it('writes a manifest that can be read, stages what it digested, and gives the digests as outputs', async () => {
    write({ 'model/weights.bin': 'weights', 'emissions.csv': 'nonsense', 'notes ::error::.txt': '' });
    const stage = join(temp, 'stage');
    const run = await record({ inputs: 'data', outputs: 'model\n', seconds: '12.5', stage });
    expect([run.exitCode, run.stderr]).toEqual([0, '']);

    const text = readFileSync(join(workspace, 'fates-run.json'), 'utf8');
    const manifest = readRunManifest(text, 'fates-run.json');
    expect(manifest).toMatchObject({
      ok: true,
      value: {
        command: 'python train.py',
        seconds: 12.5,
        code: { repository: 'ada/models', commit, ref: 'refs/heads/main', run: { attempt: 1 } },
        environment: { os: 'Linux', architecture: 'X64', locks: [{ path: 'uv.lock' }] },
        inputs: [{ path: 'data', kind: 'folder' }],
        outputs: [{ path: 'model', kind: 'folder', bytes: 7 }],
      },
    });

    const declared = z
      .looseObject({ outputs: z.record(z.string(), z.unknown()) })
      .parse(parse(readFileSync(METADATA, 'utf8')));
    expect(Object.keys(run.outputs).toSorted()).toEqual(Object.keys(declared.outputs).toSorted());
    const model = manifest.ok ? manifest.value.outputs[0]?.digest : undefined;
    expect(run.outputs).toEqual({
      manifest: 'fates-run.json',
      digest: sha256(Buffer.from(text)),
      outputs: JSON.stringify({ model }),
      stage,
    });
    const staged = readdirSync(stage, { recursive: true, encoding: 'utf8' }).toSorted();
    expect(staged).toEqual(['fates-run.json', 'model', 'model/weights.bin']);

    const notices = run.commands.filter(({ command }) => command === 'notice').map(({ message }) => message);
    expect(notices).toEqual([
      'emissions.csv says nothing about energy: it is no CSV with a row.',
      'Neither tracked nor named as an output, so recorded nowhere: notes ::error::.txt.',
    ]);
    expect(run.commands.filter(({ command }) => command === 'error')).toEqual([]);
    expect(run.summary).toContain('### FATES gate: training recorded');
    expect(run.summary).toContain('| `model` | folder | 7 bytes |');
  });

  it('names everything that is wrong at once, in the log, as annotations and in the summary, and writes nothing', async () => {
    write({ 'train.py': 'import os', 'model/a': '1', 'model/evil\u001b[2J\n::error::x': '2' });
    symlinkSync('/etc/hostname', join(workspace, 'linked.bin'));
    const stage = join(temp, 'stage');
    const run = await record({
      outputs: 'model\nmodel/a\nlinked.bin\nnone*.bin',
      manifest: 'uv.lock',
      stage,
    });
    expect([run.exitCode, run.outputs]).toEqual([1, {}]);
    const errors = run.commands.filter(({ command }) => command === 'error');
    expect(errors.map(({ properties }) => [properties['title'], properties['file']])).toEqual([
      ['record/name', 'model/evil\u001b[2J\n::error::x'],
      ['record/link', 'linked.bin'],
      ['record/missing', 'none*.bin'],
      ['record/overlap', 'model/a'],
      ['record/changed-file', 'train.py'],
      ['record/tracked-manifest', 'uv.lock'],
    ]);
    expect(run.summary).toContain('- `model/evil\\u001b[2J\\n::error::x (inputs.outputs)`');
    expect(run.summary.match(/^- /gm)).toHaveLength(6);
    const lines = run.stdout.split('\n').filter((line) => !line.startsWith('::'));
    expect(lines.join('\n')).not.toContain('\u001b');
    expect(readFileSync(join(workspace, 'uv.lock'), 'utf8')).toBe('version = 1');
    expect(existsSync(stage)).toBe(false);
  });

  it('refuses inputs that cannot be used, all at once, and a runner that says too little', async () => {
    const outputs = '/etc/passwd\n../x\n!model/**\nC:\\x';
    const run = await record({ kind: 'deploy', command: '', outputs, image: 'python:3', seconds: 'long' });
    expect(run.exitCode).toBe(1);
    const places = run.commands.map(({ message }) => /The input `([^`]+)`/.exec(message)?.[1] ?? '');
    const named = places.filter((place) => place !== '');
    expect(named).toEqual(['kind', 'command', ...Array(4).fill('outputs'), 'seconds', 'image']);
    const bare = await record({ outputs: 'data' }, { GITHUB_SHA: '', GITHUB_RUN_ID: 'x' });
    expect(bare.exitCode).toBe(1);
    expect(bare.summary).toContain('`GITHUB_SHA`');
    expect(bare.summary).toContain('`GITHUB_RUN_ID`');
  });

  it('goes on without git, and says what cannot be told', async () => {
    rmSync(join(workspace, '.git'), { recursive: true });
    write({ 'model.bin': 'w', 'train.py': 'changed' });
    const run = await record({ outputs: 'model.bin' }, { PATH: temp });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain(
      `::notice::Whether the command changed tracked files cannot be told (git is not installed). The commit is the one of the workflow run, ${commit}.`,
    );
    expect(run.outputs['stage']).toBe('');
  });
});
