import {
  args,
  bytes,
  call,
  code,
  dict,
  frame,
  global,
  int,
  little,
  PAYLOAD,
  pickle,
  proto,
  stackGlobal,
  text,
} from '../pickle/assembler.ts';
import type { ScorecardCase, ScorecardGroup } from './scorecard-case.ts';

const HIDE_AND_SEEK = 'https://arxiv.org/abs/2508.19774';
const BROKEN = 'https://www.reversinglabs.com/blog/rl-identifies-malware-ml-model-hosted-on-hugging-face';
const NESTED = 'GHSA-84r2-jw7c-4r5q';
const PARSER = 'GHSA-9gvj-pp9x-gcfr';
const STOP = code('STOP');
const POP = code('POP');
const WHOLE = pickle(PAYLOAD, STOP);
const PLAIN = pickle(proto(4), dict(text('a'), int(1)), STOP);

type Row = readonly [name: string, source: string, floor: ScorecardCase['floor'], build: () => Uint8Array];

const ROWS: readonly Row[] = [
  [
    'a pickle inside of bytes that is loaded',
    NESTED,
    'dangerous',
    () => pickle(call(global('pickle', 'loads'), code('BINBYTES', little(WHOLE.length, 4), WHOLE)), STOP),
  ],
  [
    'a pickle inside of bytes that torch.storage._load_from_bytes loads',
    HIDE_AND_SEEK,
    'dangerous',
    () =>
      pickle(
        call(global('torch.storage', '_load_from_bytes'), code('BINBYTES', little(WHOLE.length, 4), WHOLE)),
        STOP,
      ),
  ],
  ['a second stream after a plain one', HIDE_AND_SEEK, 'dangerous', () => pickle(PLAIN, WHOLE)],
  ['a second stream after zeros', HIDE_AND_SEEK, 'dangerous', () => pickle(PLAIN, bytes(0, 0, 0, 0), WHOLE)],
  ['a stream that breaks after the call', BROKEN, 'dangerous', () => pickle(PAYLOAD, bytes(0xff), 'broken')],
  ['a stream that ends after the call', BROKEN, 'dangerous', () => pickle(PAYLOAD)],
  [
    'an unknown name, then a break',
    BROKEN,
    'inconclusive',
    () => pickle(call(global('foo', 'bar'), text('id')), bytes(0xff)),
  ],
  [
    'a frame beyond the end',
    HIDE_AND_SEEK,
    'dangerous',
    () => pickle(proto(4), frame(2n ** 40n), PAYLOAD, STOP),
  ],
  ['a protocol that does not exist', PARSER, 'dangerous', () => pickle(proto(200), PAYLOAD, STOP)],
  [
    'PROTO in the middle',
    PARSER,
    'dangerous',
    () => pickle(proto(2), code('NONE'), POP, proto(0), PAYLOAD, STOP),
  ],
  [
    'a name below a denied module',
    'CVE-2025-10157',
    'dangerous',
    () => pickle(call(global('subprocess.submodule', 'anything'), text('id')), STOP),
  ],
  [
    'a name below an allowed one',
    'GHSA-q5qq-mvfm-j35x',
    'suspicious',
    () => pickle(proto(4), stackGlobal('numpy', 'core.anything'), args(text('id')), code('REDUCE'), STOP),
  ],
  [
    'an import without a call',
    'GHSA-h4rm-mm56-xf63',
    'dangerous',
    () => pickle(global('builtins', 'eval'), STOP),
  ],
];

export const STRUCTURE_CASES: ScorecardGroup = {
  title: 'Structure of pickles',
  cases: ROWS.map(([name, source, floor, build]) => ({ name, source, floor, build })),
};
