import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { ROOT } from '../../../../scripts/tree.ts';
import { bytes, call, code, dict, global, int, PAYLOAD, pickle, proto, text } from '../pickle/assembler.ts';
import { buildTar } from './build-tar.ts';
import { buildZip, type Member } from './build-zip.ts';
import type { ScorecardCase, ScorecardGroup } from './scorecard-case.ts';

const NAMES = 'CVE-2025-1944';
const FLAGS = 'CVE-2025-1945';
const EXTENSION = 'CVE-2025-1889';
const OTHER_EXTENSION = 'CVE-2025-10155';
const CRC = 'CVE-2025-10156';
const HIDE_AND_SEEK = 'https://arxiv.org/abs/2508.19774';
const BROKEN = 'https://www.reversinglabs.com/blog/rl-identifies-malware-ml-model-hosted-on-hugging-face';
const RECOMPRESSED = 'https://github.com/google/saferpickle/pull/41';

const STOP = code('STOP');
const EVIL = pickle(proto(2), PAYLOAD, STOP);
const GOOD = pickle(proto(2), dict(text('a'), int(1)), STOP);
const VERSION = { name: 'archive/version', data: Buffer.from('3\n') };
/** Bit 0 of the flags says that a member is encrypted. */
const ENCRYPTED = 1;

function pytorch(data: Uint8Array, ...more: readonly Member[]): readonly Member[] {
  return [{ name: 'archive/data.pkl', data }, ...more, VERSION];
}

const withPayload = (header: Partial<Member>): Uint8Array =>
  buildZip([{ name: 'archive/data.pkl', data: EVIL, ...header }, VERSION]);

/** A file of `make_models.py`, with a pickle in the place of its own. */
function fixture(path: string): Buffer {
  return readFileSync(join(ROOT, '__tests__/fixtures/models', path));
}

/** NumPy's format 1.0: the header is padded so that data begin at a multiple of 64. */
function npy(object: Uint8Array): Uint8Array {
  const header = "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }".padEnd(117);
  return pickle(bytes(0x93), 'NUMPY', bytes(1, 0, 118, 0), `${header}\n`, object);
}

/** The first four objects of PyTorch's format before 1.6, then a payload in the place of the fifth. */
function legacy(): Uint8Array {
  const file = fixture('pytorch/state-dict-legacy.pth');
  const end = file.indexOf('little_endian');
  return Buffer.concat([file.subarray(0, file.indexOf(0x80, end)), EVIL]);
}

type Row = readonly [
  name: string,
  source: string,
  floor: ScorecardCase['floor'],
  build: () => Uint8Array,
  path?: string,
];

const ZIPS: readonly Row[] = [
  ['a payload in a PyTorch zip', HIDE_AND_SEEK, 'dangerous', () => buildZip(pytorch(EVIL))],
  ['a compressed payload in a zip', HIDE_AND_SEEK, 'dangerous', () => withPayload({ deflate: true })],
  [
    'a payload in a member of another name',
    'GHSA-769v-p64c-89pr',
    'dangerous',
    () => buildZip(pytorch(GOOD, { name: 'archive/readme.txt', data: EVIL })),
  ],
  [
    'a payload in a member that is called a tensor',
    HIDE_AND_SEEK,
    'dangerous',
    () => buildZip(pytorch(GOOD, { name: 'archive/data/0', data: EVIL })),
  ],
  [
    'another name in the local header',
    NAMES,
    'dangerous',
    () => withPayload({ local: { name: 'archive/evil.pkl' } }),
  ],
  [
    'another name in the directory',
    NAMES,
    'dangerous',
    () => withPayload({ central: { name: 'archive/notes.txt' } }),
  ],
  [
    'the flag of encryption in both headers',
    FLAGS,
    'dangerous',
    () => withPayload({ local: { flags: ENCRYPTED }, central: { flags: ENCRYPTED } }),
  ],
  [
    'the flag of encryption in the directory',
    FLAGS,
    'dangerous',
    () => withPayload({ central: { flags: ENCRYPTED } }),
  ],
  [
    'the flag of encryption in the local header',
    FLAGS,
    'dangerous',
    () => withPayload({ local: { flags: ENCRYPTED } }),
  ],
  [
    'a wrong CRC in both headers',
    CRC,
    'dangerous',
    () => withPayload({ local: { crc: 7 }, central: { crc: 7 } }),
  ],
  ['a wrong CRC in the directory', CRC, 'dangerous', () => withPayload({ central: { crc: 7 } })],
  ['another method in the directory', NAMES, 'dangerous', () => withPayload({ central: { method: 8 } })],
  ['another size in the directory', NAMES, 'dangerous', () => withPayload({ central: { size: 3 } })],
  [
    'a member that the directory does not name',
    NAMES,
    'dangerous',
    () => buildZip(pytorch(GOOD, { name: 'archive/more.pkl', data: EVIL, isHidden: true })),
  ],
  [
    'a second member of the same name',
    NAMES,
    'dangerous',
    () => buildZip(pytorch(EVIL, { name: 'archive/data.pkl', data: GOOD })),
  ],
  [
    'a zip without a directory',
    BROKEN,
    'dangerous',
    () => buildZip(pytorch(EVIL), { withoutDirectory: true }),
  ],
  [
    'a zip behind other bytes',
    HIDE_AND_SEEK,
    'dangerous',
    () => Buffer.concat([Buffer.from('#!/bin/sh\n'), buildZip(pytorch(EVIL))]),
  ],
  ['a pickle before a zip', HIDE_AND_SEEK, 'dangerous', () => Buffer.concat([EVIL, buildZip(pytorch(GOOD))])],
  [
    'a zip in a zip',
    HIDE_AND_SEEK,
    'dangerous',
    () =>
      buildZip(pytorch(GOOD, { name: 'archive/inner.dat', data: buildZip(pytorch(EVIL)), deflate: true })),
  ],
  [
    'a payload in the constants of TorchScript',
    HIDE_AND_SEEK,
    'dangerous',
    () => buildZip(pytorch(GOOD, { name: 'archive/constants.pkl', data: EVIL })),
  ],
];

const STREAMS: readonly Row[] = [
  ['a pickle that is called a text', EXTENSION, 'dangerous', () => EVIL, 'notes.txt'],
  ['a pickle that is called a PyTorch file', OTHER_EXTENSION, 'dangerous', () => EVIL, 'model.pt'],
  ['a pickle without a name that says something', EXTENSION, 'dangerous', () => EVIL, 'model'],
  [
    'a pickle of protocol 0 that begins like source code',
    RECOMPRESSED,
    'dangerous',
    () => pickle(code('STRING', "'use x'\n"), code('POP'), PAYLOAD, STOP),
    'a.py',
  ],
  ['a pickle in gzip', RECOMPRESSED, 'dangerous', () => gzipSync(EVIL), 'model.pkl'],
  ['a pickle in zlib', RECOMPRESSED, 'dangerous', () => deflateSync(EVIL), 'model.joblib'],
  ['a pickle in gzip in gzip', RECOMPRESSED, 'dangerous', () => gzipSync(gzipSync(EVIL)), 'model.pkl'],
  [
    'a payload after a plain member of gzip',
    RECOMPRESSED,
    'dangerous',
    () => Buffer.concat([gzipSync(GOOD), gzipSync(EVIL)]),
  ],
  ['a pickle in a tar', HIDE_AND_SEEK, 'dangerous', () => buildTar([{ name: 'pickle', data: EVIL }])],
  [
    'a pickle in a compressed tar',
    HIDE_AND_SEEK,
    'dangerous',
    () =>
      gzipSync(
        buildTar([
          { name: 'a', data: GOOD },
          { name: 'b', data: EVIL },
        ]),
      ),
  ],
  ['an object array in .npy', HIDE_AND_SEEK, 'dangerous', () => npy(EVIL), 'x.npy'],
  [
    'an object array in .npz',
    HIDE_AND_SEEK,
    'dangerous',
    () => buildZip([{ name: 'x.npy', data: npy(EVIL), deflate: true }]),
    'x.npz',
  ],
  ["a payload in PyTorch's format before 1.6", HIDE_AND_SEEK, 'dangerous', legacy, 'model.pth'],
  [
    'a payload after a model of scikit-learn',
    HIDE_AND_SEEK,
    'dangerous',
    () => Buffer.concat([fixture('scikit-learn/m-z/tree.pkl'), EVIL]),
  ],
  [
    'a payload after arrays of joblib',
    HIDE_AND_SEEK,
    'dangerous',
    () => Buffer.concat([fixture('joblib/arrays.joblib'), EVIL]),
  ],
  [
    'an archive of 7z',
    BROKEN,
    'inconclusive',
    () => pickle('7z', bytes(0xbc, 0xaf, 0x27, 0x1c, 0, 4), new Uint8Array(64)),
    'model.pth',
  ],
  [
    'a pointer of Git LFS',
    'https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md',
    'inconclusive',
    () => pickle(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`),
    'model.pkl',
  ],
  [
    'an unknown name in gzip',
    RECOMPRESSED,
    'suspicious',
    () => gzipSync(pickle(call(global('foo', 'bar'), text('id')), STOP)),
  ],
];

const grouped = (title: string, rows: readonly Row[]): ScorecardGroup => ({
  title,
  cases: rows.map(([name, source, floor, build, path]) => ({
    name,
    source,
    floor,
    build,
    ...(path !== undefined && { path }),
  })),
});

export const ZIP_CASES = grouped('Zip archives', ZIPS);
export const STREAM_CASES = grouped('Names, streams and other containers', STREAMS);
