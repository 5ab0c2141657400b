/** Whatever the bytes: an end, within limits, and the same for any chunks. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Budget, LIMITS } from '../../../../src/evidence/model/budget.ts';
import { answerOf } from '../../../../src/evidence/model/examination.ts';
import { examinePickle } from '../../../../src/evidence/model/pickle/examine-pickle.ts';
import { looksLikePickle } from '../../../../src/evidence/model/pickle/looks-like-pickle.ts';
import { OPCODES } from '../../../../src/evidence/model/pickle/opcodes.ts';
import type { Bytes } from './assembler.ts';
import {
  PAYLOAD,
  args,
  binget,
  binput,
  call,
  code,
  dict,
  global,
  int,
  pickle,
  proto,
  text,
} from './assembler.ts';
import { examined, partOf } from './examined.ts';

const STOP = code('STOP');

function repeated(part: Bytes, times: number): Bytes {
  const all = new Uint8Array(part.length * times);
  for (let index = 0; index < times; index++) {
    all.set(part, index * part.length);
  }
  return all;
}

test.each<[string, Bytes, Partial<typeof LIMITS>, string]>([
  ['a stack that only grows', repeated(code('NONE'), 2000), { memo: 1000 }, 'entries of stack and memo'],
  ['marks that only grow', repeated(code('MARK'), 2000), { memo: 1000 }, 'entries of stack and memo'],
  [
    'a memo that only grows',
    pickle(code('NONE'), repeated(code('MEMOIZE'), 2000)),
    { memo: 1000 },
    'entries of stack and memo',
  ],
  ['opcodes without end', repeated(pickle(code('NONE'), code('POP')), 2000), { opcodes: 1000 }, 'opcodes'],
  [
    'more bytes than are read',
    pickle(code('BINBYTES8', new Uint8Array([0, 0, 1, 0, 0, 0, 0, 0])), new Uint8Array(65_536)),
    { bytes: 60_000 },
    'bytes that are read of one file',
  ],
])('%s ends as inconclusive, with the reason', async (_, content, limits, reason) => {
  const examination = await examined(content, { limits, sizes: [4096] });
  expect(examination.findings.map(({ rule, detail }) => `${rule.id} ${detail}`)).toStrictEqual([
    `pickle/limit The limit of ${reason} is reached`,
  ]);
  expect(answerOf(examination)).toBe('inconclusive');
});

test('small files spend what they have, so that many of them fit in a budget', async () => {
  const budget = new Budget({ ...LIMITS, opcodes: 100 });
  for (let file = 0; file < 50; file++) {
    expect((await examinePickle(partOf(pickle(code('NONE'), STOP)), budget)).findings).toStrictEqual([]);
  }
  expect((await examinePickle(partOf(pickle(code('NONE'), STOP)), budget)).findings).toHaveLength(1);
});

test('a payload before a limit stays dangerous', async () => {
  const content = pickle(PAYLOAD, repeated(code('NONE'), 2000));
  expect(answerOf(await examined(content, { limits: { memo: 1000 } }))).toBe('dangerous');
});

test('billion laughs: lists of lists of lists cost what their opcodes cost', async () => {
  const level = (inner: Bytes): Bytes =>
    pickle(code('EMPTY_LIST'), code('MARK'), inner, repeated(code('DUP'), 200), code('APPENDS'));
  const laughs = Array.from({ length: 200 }).reduce<Bytes>((inner) => level(inner), code('EMPTY_LIST'));
  const examination = await examined(pickle(proto(4), laughs, STOP));
  expect(answerOf(examination)).toBe('inconclusive');
  expect(examination.findings.map(({ rule, detail }) => `${rule.id} ${detail}`)).toStrictEqual([
    'pickle/limit containers that hold one another',
  ]);
});

test('billion laughs: tuples from the memo, and arguments of calls', async () => {
  const doubled = pickle(binput(0), binget(0), code('TUPLE2'));
  const called = pickle(binput(0), code('POP'), call(global('builtins', 'list'), binget(0), binget(0)));
  for (const level of [doubled, called]) {
    const examination = await examined(pickle(proto(4), code('NONE'), ...Array<Bytes>(60).fill(level), STOP));
    expect(answerOf(examination)).toBe('inconclusive');
  }
});

/** Lists that hold the next one `times` times, the outermost filled first; the innermost gets `leaf`. */
function outerFirst(levels: number, times: number, leaf: Bytes, between: Bytes = pickle()): Bytes {
  const made = Array.from({ length: levels + 1 }, (_, at) => pickle(code('EMPTY_LIST'), binput(at), between));
  const filled = Array.from({ length: levels }, (_, at) =>
    pickle(binget(at), code('MARK'), repeated(binget(at + 1), times), code('APPENDS'), code('POP')),
  );
  const last = pickle(binget(levels), code('MARK'), leaf, code('APPENDS'), code('POP'));
  return pickle(proto(4), ...made, ...filled, last, binget(0), STOP);
}

test('billion laughs: lists that are filled after they were shared', async () => {
  const told = async (content: Bytes): Promise<readonly string[]> =>
    (await examined(content)).findings.map(({ rule, detail }) => `${rule.id} ${detail}`);
  const LAUGHS = ['pickle/limit containers that hold one another'];
  expect(await told(outerFirst(30, 10, code('NONE')))).toStrictEqual(LAUGHS);
  expect(await told(outerFirst(5, 200, repeated(code('NONE'), 50)))).toStrictEqual(LAUGHS);
  const plain = repeated(code('NONE'), 8);
  const hidden = pickle(code('MARK'), plain, code('APPENDS'));
  expect(await told(outerFirst(30, 10, code('NONE'), hidden))).toStrictEqual(LAUGHS);
  expect(await told(outerFirst(3, 10, code('NONE')))).toStrictEqual([]);
  expect(await told(outerFirst(200, 1, code('NONE')))).toStrictEqual([]);
});

test('lists in a ring are no laughs', async () => {
  const ring = pickle(
    ...Array.from({ length: 20 }, (_, at) => pickle(code('EMPTY_LIST'), binput(at))),
    ...Array.from({ length: 20 }, (_, at) =>
      pickle(binget(at), binget((at + 1) % 20), code('APPEND'), code('POP')),
    ),
  );
  expect((await examined(pickle(proto(4), ring, binget(0), STOP))).findings).toStrictEqual([]);
});

test('what follows billion laughs is read', async () => {
  const laughs = repeated(pickle(binput(0), binget(0), code('TUPLE2')), 60);
  const examination = await examined(pickle(proto(4), code('NONE'), laughs, PAYLOAD, STOP));
  expect(answerOf(examination)).toBe('dangerous');
});

test('lists that hold one another some times, and lists that hold themselves, are no laughs', async () => {
  const own = pickle(code('EMPTY_LIST'), binput(0), repeated(pickle(binget(0), code('APPEND')), 1000));
  const shared = pickle(code('EMPTY_LIST'), binput(1), repeated(pickle(int(1), code('APPEND')), 1000));
  const rows = pickle(code('EMPTY_LIST'), repeated(pickle(binget(1), code('APPEND')), 10_000));
  const examination = await examined(pickle(own, shared, rows, code('TUPLE3'), STOP));
  expect(examination.findings).toStrictEqual([]);
});

test('a list that holds itself, and a chain of a million tuples, can be told in a message', async () => {
  const own = pickle(
    code('EMPTY_LIST'),
    code('MEMOIZE'),
    code('BINGET', new Uint8Array([0])),
    code('APPEND'),
  );
  const self = await examined(pickle(call(global('os', 'system'), own), STOP));
  expect(self.findings[0]?.message).toMatch(/^os\.system is imported, which .*list/);
  const chain = pickle(int(1), repeated(code('TUPLE1'), 1_000_000), code('TUPLE1'));
  expect((await examined(pickle(call(global('os', 'system'), chain), STOP))).findings).toHaveLength(1);
});

test('of many findings the worst are kept', async () => {
  const unknown = Array.from({ length: 300 }, (_, index) => pickle(global('m', `c${index}`), code('POP')));
  const examination = await examined(pickle(...unknown, PAYLOAD, STOP), { limits: { findings: 5 } });
  expect(examination.findings.map(({ detail }) => detail)).toStrictEqual([
    'os.system',
    'm.c0',
    'm.c1',
    'm.c2',
    'm.c3',
  ]);
});

test('a name cannot break a line of a report, and is cut', async () => {
  const { findings } = await examined(pickle(`cos\nx\r\u202e${'y'.repeat(1000)}\n.`));
  expect(findings[0]?.detail).toBe(`os.x\ufffd\ufffd${'y'.repeat(294)}`);
});

const NAMES = [
  'os',
  'system',
  'collections',
  'OrderedDict',
  'builtins',
  'getattr',
  'joblib.numpy_pickle',
  'NumpyArrayWrapper',
  'numpy',
  'dtype',
];
const piece = fc.oneof(
  fc.constantFrom(
    ...[...OPCODES.values()].filter(({ argument }) => argument === 'none').map(({ name }) => code(name)),
  ),
  fc.constantFrom(...NAMES).map(text),
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
    .map(([module, name]) => global(module, name)),
  fc.nat(3).map((key) => code('BINGET', Uint8Array.of(key))),
  fc.nat(3).map((key) => code('BINPUT', Uint8Array.of(key))),
  fc.integer().map(int),
  fc.constant(args(text('a'))),
  fc.constant(dict(text('shape'), args(int(3)), text('dtype'), call(global('numpy', 'dtype'), text('f8')))),
  fc.uint8Array({ maxLength: 4 }),
);
const streams = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pickle(...pieces)),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pickle(proto(4), ...pieces, STOP)),
);

test('any bytes in any chunks come to the same end', async () => {
  await fc.assert(
    fc.asyncProperty(
      streams,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
      async (content, sizes) => {
        const whole = await examined(content);
        expect(await examined(content, { sizes })).toStrictEqual(whole);
        expect(typeof looksLikePickle(content)).toBe('boolean');
      },
    ),
    { numRuns: 1500, seed: 7 },
  );
});

test('a payload is dangerous after any opcodes that leave the stream readable', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        piece.filter((bytes) => bytes.length > 4),
        { maxLength: 20 },
      ),
      async (pieces) => {
        const before = pickle(...pieces);
        const { findings } = await examined(pickle(before, PAYLOAD, STOP));
        const broke = findings.find(
          ({ rule, offset = 0 }) => rule.id.includes('broken') && offset < before.length,
        );
        expect(broke !== undefined || findings.some(({ detail }) => detail === 'os.system')).toBe(true);
      },
    ),
    { numRuns: 500, seed: 7 },
  );
});
