/**
 * Arrays whose length joblib and a careless reader would take differently: what stands behind them would be opcodes for joblib, and bytes
 * of a string for the reader. The widths are those that NumPy 2.4 gave for each state.
 */
import { expect, test } from '@jest/globals';
import type { Bytes } from './assembler.ts';
import {
  args,
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
  text,
} from './assembler.ts';
import { judged } from './examined.ts';

const STOP = code('STOP');
const NONE = code('NONE');
const ITEMS = 50;
const UNKNOWN = 'pickle/broken-after-call How many bytes of an array follow cannot be told';

/** `numpy.dtype` with the places of its state from the version on. */
function dtype(name: string, ...state: readonly Bytes[]): Bytes {
  const made = call(global('numpy', 'dtype'), text(name), code('NEWFALSE'), code('NEWTRUE'));
  return state.length === 0 ? made : pickle(made, args(...state), code('BUILD'));
}

const state = (width: number, flags: Bytes, version = 3): readonly Bytes[] => [
  int(version),
  text('<'),
  NONE,
  NONE,
  NONE,
  int(width),
  int(-1),
  flags,
];

function wrapper(type: Bytes, ...more: readonly Bytes[]): Bytes {
  return pickle(
    global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
    args(),
    code('NEWOBJ'),
    dict(text('shape'), args(int(ITEMS)), text('dtype'), type, ...more),
    code('BUILD'),
  );
}

/** A string that swallows so many bytes, its own head included. */
const swallow = (length: number): Bytes => code('BINBYTES', little(length - 5, 4));

/** For joblib the array has `width` bytes an item and a call behind it; for a reader that takes 1, a string begins where its array ends. */
function hidden(array: Bytes, width: number): Bytes {
  const length = width * ITEMS;
  const body = pickle(new Uint8Array(length), PAYLOAD, code('POP'));
  body.set(swallow(body.length));
  body.set(swallow(body.length - ITEMS), ITEMS);
  return pickle(proto(3), array, body, code('POP'), code('POP'), NONE, STOP);
}

test('a width that the state says of a type that has its own does not count', async () => {
  const { answer, found } = await judged(hidden(wrapper(dtype('f8', ...state(1, int(0)))), 8));
  expect(answer).toBe('dangerous');
  expect(found).toContain('pickle/dangerous-global os.system');
});

const fields = [int(2), text('|'), NONE, args(text('a')), dict(), int(8), int(1)];

test.each<[string, Bytes]>([
  ['a type without its width', wrapper(dtype('f', ...state(-1, int(0))))],
  ['records whose state has no flags', wrapper(dtype('V8', ...fields))],
  ['records whose flags are of a version that has none', wrapper(dtype('V8', ...state(8, int(0), 2)))],
  ['flags that are no number', wrapper(dtype('f8', ...state(-1, code('NEWTRUE'))))],
  ['flags below zero', wrapper(dtype('f8', ...state(-1, int(-1))))],
  ['objects that say that they are none', wrapper(dtype('O8', ...state(-1, int(0))))],
  [
    'an alignment that is no number',
    wrapper(dtype('f8'), text('numpy_array_alignment_bytes'), code('NEWTRUE')),
  ],
  ['an attribute that hides a method', wrapper(dtype('f8'), text('read_array'), global('builtins', 'slice'))],
  [
    'a key that is computed',
    wrapper(dtype('f8'), call(global('builtins', 'str'), text('dtype')), dtype('O8')),
  ],
  [
    'more keys than are kept',
    wrapper(
      dtype('f8'),
      ...Array.from({ length: 80 }, (_, key) => text(`k${key}`)),
      text('dtype'),
      dtype('O8'),
    ),
  ],
])('%s: inconclusive', async (_, array) => {
  const { answer, found } = await judged(pickle(proto(3), array, new Uint8Array(8 * ITEMS), STOP));
  expect(answer).toBe('inconclusive');
  expect(found).toContain(UNKNOWN);
});

test('an array that stands within a frame is read elsewhere by its loader', async () => {
  const array = pickle(wrapper(dtype('f8')), new Uint8Array(8 * ITEMS));
  const { answer, found } = await judged(pickle(proto(4), frame(array.length), array, STOP));
  expect(answer).toBe('dangerous');
  expect(found).toContain(
    'pickle/crossed-frame An array stands within a frame, and its loader reads it behind',
  );
});
