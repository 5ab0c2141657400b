/** Arrays inside of a stream, as joblib and the old format of PyTorch keep them. */
import { expect, test } from '@jest/globals';
import type { Bytes } from './assembler.ts';
import {
  PAYLOAD,
  ascii,
  args,
  bytes,
  call,
  code,
  dict,
  global,
  int,
  little,
  pickle,
  proto,
  text,
} from './assembler.ts';
import { examined, judged } from './examined.ts';

const STOP = code('STOP');
const NONE = code('NONE');
const SMALL = pickle(NONE, STOP);

/** `numpy.dtype`, with the state that NumPy gives it. */
function dtype(name: string, { width = -1, flags = 0 } = {}): Bytes {
  const state = args(int(3), text('<'), NONE, NONE, NONE, int(width), int(-1), int(flags));
  return pickle(
    call(global('numpy', 'dtype'), text(name), code('NEWFALSE'), code('NEWTRUE')),
    state,
    code('BUILD'),
  );
}

function wrapper(type: Bytes, shape: readonly number[], ...more: readonly Bytes[]): Bytes {
  return pickle(
    global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
    args(),
    code('NEWOBJ'),
    dict(
      text('subclass'),
      global('numpy', 'ndarray'),
      text('shape'),
      args(...shape.map(int)),
      text('order'),
      text('C'),
      text('dtype'),
      type,
      ...more,
    ),
    code('BUILD'),
  );
}

const aligned = [text('numpy_array_alignment_bytes'), int(16)];
const noise = (length: number): Bytes => new Uint8Array(length).fill(0xee);

test.each<[string, Bytes]>([
  ['floats', pickle(wrapper(dtype('f8'), [2, 3]), noise(48))],
  ['floats behind padding', pickle(wrapper(dtype('f8'), [2, 3], ...aligned), bytes(5), noise(5), noise(48))],
  ['no dimension', pickle(wrapper(dtype('i4'), []), noise(4))],
  ['no elements', wrapper(dtype('f8'), [0, 3])],
  ['text', pickle(wrapper(dtype('U3', { width: 12 }), [2]), noise(24))],
  ['text whose state says no width', pickle(wrapper(dtype('U3'), [2]), noise(24))],
  ['records', pickle(wrapper(dtype('V12', { width: 12 }), [2]), noise(24))],
  ['dates', pickle(wrapper(dtype('M8'), [1]), noise(8))],
  ['objects', pickle(wrapper(dtype('O8', { flags: 63 }), [1]), proto(2), code('EMPTY_LIST'), STOP)],
  [
    'text of any length, as NumPy 2 has it',
    pickle(
      wrapper(call(global('numpy._core._internal', '_convert_to_stringdtype_kwargs'), int(1)), [2]),
      proto(2),
      code('EMPTY_LIST'),
      STOP,
    ),
  ],
])('an array of %s is passed over', async (_, array) => {
  const content = pickle(proto(4), code('EMPTY_LIST'), array, code('APPEND'), STOP);
  for (const sizes of [[1], [64]]) {
    const examination = await examined(content, { sizes });
    expect(examination.findings).toStrictEqual([]);
    expect(examination.format).toBe('joblib');
  }
});

test('what stands behind an array is read', async () => {
  const content = pickle(proto(4), wrapper(dtype('f8'), [1]), noise(8), code('POP'), PAYLOAD, STOP);
  expect(await judged(content)).toStrictEqual({
    answer: 'dangerous',
    found: ['pickle/dangerous-global os.system'],
  });
});

test('bytes of an array that are opcodes for any other loader are read too', async () => {
  const content = pickle(proto(4), wrapper(dtype('u1'), [PAYLOAD.length]), PAYLOAD, STOP);
  expect(await judged(content)).toStrictEqual({
    answer: 'dangerous',
    found: ['pickle/dangerous-global os.system'],
  });
  const unknown = pickle(global('mymodule', 'run'), args(), code('REDUCE'));
  const other = pickle(proto(4), wrapper(dtype('u1'), [unknown.length]), unknown, STOP);
  expect(await judged(other)).toStrictEqual({
    answer: 'suspicious',
    found: ['pickle/unknown-global mymodule.run'],
  });
});

test('a pickle in an array of objects is read', async () => {
  const content = pickle(proto(4), wrapper(dtype('O8', { flags: 63 }), [1]), proto(2), PAYLOAD, STOP, STOP);
  expect((await judged(content)).answer).toBe('dangerous');
});

test.each<[string, Bytes, string]>([
  [
    'longer than the file',
    pickle(wrapper(dtype('f8'), [9]), noise(8), STOP),
    'The 72 bytes of an array go beyond the end of the file',
  ],
  [
    'larger than any',
    pickle(wrapper(dtype('f8'), [2 ** 31 - 1, 2 ** 31 - 1, 2 ** 31 - 1]), STOP),
    'How many bytes of an array follow cannot be told',
  ],
  [
    'of an unknown type',
    pickle(wrapper(text('f8'), [1]), noise(8), STOP),
    'How many bytes of an array follow cannot be told',
  ],
  [
    'of a negative size',
    pickle(wrapper(dtype('f8'), [-1]), STOP),
    'How many bytes of an array follow cannot be told',
  ],
  [
    'of objects that break off',
    pickle(wrapper(dtype('O8', { flags: 63 }), [1]), proto(2), NONE),
    'There is no STOP',
  ],
])('an array %s is inconclusive', async (_, array, reason) => {
  expect(await judged(pickle(proto(4), array))).toStrictEqual({
    answer: 'inconclusive',
    found: [`pickle/broken-after-call ${reason}`],
  });
});

test('an old wrapper names another file, which is not examined', async () => {
  const old = pickle(
    global('joblib.numpy_pickle', 'NDArrayWrapper'),
    args(),
    code('NEWOBJ'),
    dict(text('filename'), text('m_01.npy')),
    code('BUILD'),
    STOP,
  );
  expect(await judged(old)).toStrictEqual({ answer: 'inconclusive', found: ['pickle/other-files m_01.npy'] });
});

const MAGIC = pickle(proto(2), code('LONG1', bytes(10), little(0x1950a86a20f9469cfc6cn, 10)), STOP);

function storage(key: string, type: string, elements: number): Bytes {
  return pickle(
    args(text('storage'), global('torch', type), text(key), text('cpu'), int(elements), NONE),
    code('BINPERSID'),
  );
}

function tensor(key: string, type: string, ...shape: readonly number[]): Bytes {
  const elements = shape.reduce((product, size) => product * size, 1);
  return call(
    global('torch._utils', '_rebuild_tensor_v2'),
    storage(key, type, elements),
    int(0),
    args(...shape.map(int)),
    args(...shape.map(() => int(1))),
    code('NEWFALSE'),
    call(global('collections', 'OrderedDict')),
  );
}

const WEIGHTS = pickle(
  proto(2),
  call(global('collections', 'OrderedDict')),
  code('MARK'),
  text('fc.weight'),
  tensor('a', 'FloatStorage', 2, 3),
  text('fc.bias'),
  tensor('b', 'DoubleStorage', 2),
  text('bn.running_mean'),
  tensor('c', 'HalfStorage', 2),
  code('SETITEMS'),
  STOP,
);
const KEYS = pickle(
  proto(2),
  code('EMPTY_LIST'),
  code('MARK'),
  text('a'),
  text('b'),
  text('c'),
  code('APPENDS'),
  STOP,
);
const RAW = pickle(little(6, 8), noise(24), little(2, 8), noise(16), little(2, 8), noise(4));

test('the old format of PyTorch: pickles, then storages; its tensors are told', async () => {
  const examination = await examined(pickle(MAGIC, SMALL, SMALL, WEIGHTS, KEYS, RAW), { sizes: [13] });
  expect(examination).toMatchObject({ format: 'pytorch-legacy', streams: 5, isPickle: true, findings: [] });
  expect(examination.facts).toStrictEqual({
    framework: 'pytorch',
    parameters: 8,
    tensors: [
      { name: 'fc.weight', dtype: 'float32', shape: [2, 3] },
      { name: 'fc.bias', dtype: 'float64', shape: [2] },
      { name: 'bn.running_mean', dtype: 'float16', shape: [2] },
    ],
  });
});

test('the old format: storages that break off, that are not told, and a payload in any of its pickles', async () => {
  expect((await judged(pickle(MAGIC, SMALL, SMALL, WEIGHTS, KEYS, little(6, 8)))).found).toStrictEqual([
    'pickle/broken-after-call The 68 bytes of the storages go beyond the end of the file',
  ]);
  const none = pickle(code('EMPTY_LIST'), STOP);
  expect((await judged(pickle(MAGIC, SMALL, SMALL, WEIGHTS, none, RAW))).answer).toBe('inconclusive');
  for (const at of [1, 2, 3, 4]) {
    const streams = [MAGIC, SMALL, SMALL, WEIGHTS, KEYS].with(at, pickle(PAYLOAD, STOP));
    expect((await judged(pickle(...streams, RAW))).answer).toBe('dangerous');
  }
});

test('a number that is only near the magic one is none', async () => {
  const near = pickle(proto(2), code('LONG1', bytes(10), little(0x1950a86a20f9469cfc6dn, 10)), STOP);
  expect((await examined(pickle(near, ascii('N.')))).format).toBe('pickle');
});
