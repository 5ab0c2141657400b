import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ROOT } from '../../../scripts/tree.ts';
import { buildZip } from '../../evidence/model/scorecard/build-zip.ts';
import {
  bytes,
  call,
  code,
  dict,
  global,
  int,
  PAYLOAD,
  pickle,
  proto,
  text,
} from '../../evidence/model/pickle/assembler.ts';
import { goldenFiles } from '../../scenarios/scenario.ts';
import { inFolder, runCli, STACK } from './run-cli.ts';

const EXPECTED = join(import.meta.dirname, 'scan-expected');
const STOP = code('STOP');
const EVIL = pickle(proto(2), PAYLOAD, STOP);
const GOOD = pickle(proto(2), dict(text('a'), int(1)), STOP);
const UNKNOWN = pickle(call(global('app.models', 'Net')), STOP);
/** ESC, a line feed, and a mark that reverses what follows. */
const HOSTILE = 'red\u001b[31m\n\u202egpj.pkl';

const output = z.strictObject({
  files: z.array(
    z.strictObject({
      path: z.string(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
      format: z.string().min(1),
      answer: z.enum(['dangerous', 'suspicious', 'no-known-indicator', 'inconclusive', 'not-a-model']),
      findings: z.array(
        z.strictObject({
          rule: z.string().regex(/^[a-z]+\/[a-z-]+$/),
          severity: z.enum(['critical', 'high', 'medium', 'low']),
          offset: z.number().int().nonnegative().nullable(),
          message: z.string().min(1),
          detail: z.string().max(300),
        }),
      ),
    }),
  ),
});

const answersOf = (stdout: string): Readonly<Record<string, string>> =>
  Object.fromEntries(output.parse(JSON.parse(stdout)).files.map(({ path, answer }) => [path, answer]));

/** A folder of everything that a scan can meet. Nothing in it is committed: a loader could run it. */
function writeCorpus(folder: string): void {
  const files: Readonly<Record<string, Uint8Array | string>> = {
    'models/evil.pkl': EVIL,
    'models/good.pkl': GOOD,
    'models/unknown.pkl': UNKNOWN,
    'models/broken.pkl': GOOD.subarray(0, 8),
    'models/torch.pt': buildZip([{ name: 'archive/data.pkl', data: EVIL }]),
    'models/renamed.txt': EVIL,
    [`models/${HOSTILE}`]: UNKNOWN,
    'models/.git/evil.pkl': EVIL,
    'models/deep/node_modules/evil.pkl': EVIL,
    'models/deep/notes.md': '# Notes\n',
    '-dash.pkl': EVIL,
    'outside.pkl': EVIL,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync('../outside.pkl', join(folder, 'models/link-out.pkl'));
  symlinkSync('evil.pkl', join(folder, 'models/link-in.pkl'));
  symlinkSync('nowhere', join(folder, 'models/link-to-nothing.pkl'));
  symlinkSync('.', join(folder, 'models/link-to-itself'));
  spawnSync('python3', ['-c', 'import os, sys; os.mkfifo(sys.argv[1])', join(folder, 'models/pipe.pkl')]);
}

/** A chunk of the bundle, and those that are evaluated with it. */
function chunksFrom(name: string, seen: ReadonlySet<string> = new Set()): readonly string[] {
  const names = new Set([...seen, name]);
  const source = readFileSync(join(ROOT, 'dist', name), 'utf8');
  for (const [, imported = ''] of source.matchAll(/^import .*"\.\/([\w.-]+\.js)";$/gm)) {
    if (!names.has(imported)) {
      chunksFrom(imported, names).forEach((each) => names.add(each));
    }
  }
  return [...names];
}

describe('`scan` as a process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fates-scan-'));
  const scan = (...args: readonly string[]): ReturnType<typeof runCli> =>
    runCli(['scan', ...args], { cwd: folder });
  let socket: Server | undefined;
  beforeAll(async () => {
    writeCorpus(folder);
    const server = createServer();
    socket = server;
    await new Promise<void>((resolve) => {
      server.listen(join(folder, 'models/socket.pkl'), resolve);
    });
  });
  afterAll(async () => {
    await new Promise((resolve) => {
      socket?.close(resolve);
    });
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints what stands in the golden files', () => {
    const terminal = scan('models');
    const json = scan('models', '--json');
    expect([terminal.exit, json.exit, terminal.stderr]).toEqual([1, 1, '']);
    expect(json.stderr).toBe('Passed over by name: models/.git, models/deep/node_modules.\n');
    const printed = new Map([
      ['folder.json', json.stdout],
      ['folder.txt', terminal.stdout],
    ]);
    expect(printed).toEqual(goldenFiles(EXPECTED, printed));
  });

  it('says of each file what it is, and examines each once', () => {
    const { stdout } = scan(
      'models',
      'models/evil.pkl',
      join(folder, 'models/evil.pkl'),
      './models/',
      '--json',
    );
    expect(answersOf(stdout)).toEqual({
      'models/broken.pkl': 'inconclusive',
      'models/deep/notes.md': 'not-a-model',
      'models/evil.pkl': 'dangerous',
      'models/good.pkl': 'no-known-indicator',
      'models/link-out.pkl': 'inconclusive',
      'models/link-to-nothing.pkl': 'inconclusive',
      'models/pipe.pkl': 'inconclusive',
      [`models/${HOSTILE}`]: 'suspicious',
      'models/renamed.txt': 'dangerous',
      'models/socket.pkl': 'inconclusive',
      'models/torch.pt': 'dangerous',
      'models/unknown.pkl': 'suspicious',
    });
    expect(Object.keys(answersOf(stdout))).toEqual(Object.keys(answersOf(stdout)).toSorted());
  });

  it.each([
    [0, ['models/good.pkl']],
    [0, ['models/good.pkl', 'models/deep']],
    [0, ['models/unknown.pkl']],
    [1, ['models/unknown.pkl', '--strict']],
    [1, ['models/evil.pkl', 'models/broken.pkl']],
    [2, ['models/unknown.pkl', 'models/broken.pkl']],
    [2, ['models/good.pkl', '/dev/zero']],
    [2, ['models/link-to-itself/pipe.pkl']],
    [1, ['models/link-out.pkl']],
    [1, ['--', '-dash.pkl']],
    [1, ['models/deep/node_modules']],
    [0, ['models/deep']],
  ])('exit code %i for %j', (exit, args) => {
    const { exit: actual, stderr, stdout } = scan(...args);
    expect([actual, stderr]).toEqual([exit, '']);
    expect(stdout).not.toContain('\u001b');
  });

  it.each([
    [[], 'no file or folder'],
    [['nowhere.pkl', 'models/evil.pkl', 'models/evil.pkl/below'], 'nowhere.pkl'],
    [['models', '--jsn'], "'--jsn'"],
    [[''], 'no such file'],
  ])('%j is a mistake that is told, and nothing is scanned', (args, said) => {
    const run = scan(...args);
    expect([run.exit, run.stdout]).toEqual([64, '']);
    expect(run.stderr).toContain(said);
    expect(run.stderr).not.toMatch(STACK);
  });

  it('a file that may not be read is inconclusive', () => {
    const path = join(folder, 'locked.pkl');
    writeFileSync(path, EVIL);
    chmodSync(path, 0);
    const { exit, stdout } = scan('locked.pkl', '--json');
    // The superuser reads it all the same.
    const expected = process.getuid?.() === 0 ? [1, 'dangerous'] : [2, 'inconclusive'];
    expect([exit, answersOf(stdout)['locked.pkl']]).toEqual(expected);
  });

  it('starts without the catalogue of metrics', () => {
    const loaded = chunksFrom('scan.js').map((name) => readFileSync(join(ROOT, 'dist', name), 'utf8'));
    expect(loaded.join('')).toContain('pickle/dangerous-global');
    expect(loaded.join('')).not.toContain('demographic-parity-difference');
  });
});

it('thousands of files, and none', () => {
  inFolder((folder) => {
    expect(runCli(['scan', folder])).toMatchObject({ exit: 0, stdout: '0 files.\n' });
    for (let index = 0; index < 2000; index++) {
      writeFileSync(join(folder, `m${index}.pkl`), index === 1999 ? EVIL : pickle(GOOD, bytes()));
    }
    const { exit, stdout } = runCli(['scan', folder, '--json']);
    expect(exit).toBe(1);
    expect(Object.values(answersOf(stdout)).filter((answer) => answer === 'no-known-indicator')).toHaveLength(
      1999,
    );
  });
});
