/** What the scanners are measured on. Files that a loader could run are made in .scratch only. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { SCORECARD } from '../../../__tests__/evidence/model/scorecard/scorecard.ts';
import { buildZip } from '../../../__tests__/evidence/model/scorecard/build-zip.ts';
import {
  call,
  code,
  dict,
  global,
  little,
  pickle,
  proto,
  text,
} from '../../../__tests__/evidence/model/pickle/assembler.ts';
import { runProgram } from '../../run-program.ts';
import { filesUnder, isProgram, ROOT } from '../../tree.ts';
import { SCRATCH } from '../process-usage.ts';

const MODELS = '__tests__/fixtures/models';
/** 300 MiB. */
const LARGE = 300 * 2 ** 20;
const FLOATS = 2_000_000;

/** What the libraries write, and every case of the scorecard: the folder, and how many files there are. */
export async function mixedFolder(): Promise<{ readonly folder: string; readonly files: number }> {
  const folder = join(SCRATCH, 'scan-mixed');
  mkdirSync(folder, { recursive: true });
  const models = filesUnder(MODELS);
  for (const path of models) {
    copyFileSync(join(ROOT, path), join(folder, path.slice(MODELS.length + 1).replaceAll('/', '-')));
  }
  // Contradicting archives end a run of picklescan and of modelscan, which then have no time.
  const cases = SCORECARD.filter(({ title }) => title !== 'Zip archives').flatMap((group) => group.cases);
  for (const [index, { build, path = 'model.pkl' }] of cases.entries()) {
    writeFileSync(join(folder, `case-${index}${extname(path)}`), await build());
  }
  return { folder, files: models.length + cases.length };
}

/** Models as scikit-learn writes them, by the interpreter of an environment that has it; made once. */
export function fittedFolder(python: string): {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
} {
  const folder = join(SCRATCH, 'scan-fitted');
  const complete = join(SCRATCH, 'scan-fitted.complete');
  if (!existsSync(complete)) {
    const { status, output } = runProgram(python, [
      '-W',
      'ignore',
      'scripts/bench/scan/make_models.py',
      folder,
    ]);
    if (status !== 0) throw new Error(output);
    writeFileSync(complete, '');
  }
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  return { folder, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function made(name: string, make: () => Uint8Array): string {
  const path = join(SCRATCH, name);
  if (!existsSync(path)) {
    mkdirSync(SCRATCH, { recursive: true });
    writeFileSync(path, make());
  }
  return path;
}

/** Bytes that are no pattern, so that nothing is saved by what they are. */
function noise(length: number): Uint8Array {
  const words = new Uint32Array(length / 4);
  let state = 7;
  for (let at = 0; at < words.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    words[at] = state;
  }
  return new Uint8Array(words.buffer);
}

/** A pickle that is one byte string. */
export function largePickle(): string {
  return made('scan-large.pkl', () =>
    pickle(proto(4), code('BINBYTES8', little(LARGE, 8), noise(LARGE)), code('STOP')),
  );
}

/** A state dict with one tensor. */
export function largeZip(): string {
  return made('scan-large.pt', () => {
    const storage = code(
      'MARK',
      text('storage'),
      global('torch', 'FloatStorage'),
      text('0'),
      text('cpu'),
      code('BININT', little(LARGE / 4, 4)),
      code('TUPLE'),
      code('BINPERSID'),
    );
    const shape = code('MARK', code('BININT', little(LARGE / 4, 4)), code('TUPLE'));
    const stride = code('MARK', code('BININT1', Uint8Array.of(1)), code('TUPLE'));
    const hooks = call(global('collections', 'OrderedDict'));
    const tensor = call(
      global('torch._utils', '_rebuild_tensor_v2'),
      storage,
      code('BININT1', Uint8Array.of(0)),
      shape,
      stride,
      code('NEWFALSE'),
      hooks,
    );
    const data = pickle(proto(2), dict(text('weight'), tensor), code('STOP'));
    return buildZip([
      { name: 'archive/data.pkl', data },
      { name: 'archive/data/0', data: noise(LARGE) },
      { name: 'archive/version', data: Buffer.from('3\n') },
    ]);
  });
}

/** A list, in batches of a thousand as pickle writes them. */
export function manyFloats(): string {
  return made('scan-floats.pkl', () => {
    const batch = Buffer.alloc(1000 * 9);
    for (let at = 0; at < 1000; at++) {
      batch.writeUInt8(0x47, at * 9);
      batch.writeDoubleBE(at / 7, at * 9 + 1);
    }
    const batches = Array.from({ length: FLOATS / 1000 }, () => code('MARK', batch, code('APPENDS')));
    return pickle(proto(4), code('EMPTY_LIST'), ...batches, code('STOP'));
  });
}

/** As a program it makes the large files: what a process has held counts as the peak of those that it starts. */
if (isProgram(import.meta)) {
  largePickle();
  largeZip();
  manyFloats();
}
