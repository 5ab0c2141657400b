/** What the libraries themselves write, and was called suspicious or worse: each seen in a pickle of scikit-learn 1.9, pandas 3.1 or Fairlearn 0.13. */
import { expect, test } from '@jest/globals';
import type { Bytes } from './assembler.ts';
import { args, call, code, dict, global, pickle, text } from './assembler.ts';
import { judged } from './examined.ts';

const STOP = code('STOP');
const NONE = code('NONE');
const getattr = (of: Bytes, name: string): Bytes => call(global('__builtin__', 'getattr'), of, text(name));
const partial = global('functools', 'partial');
const check = global('sklearn.utils.validation', 'check_array');

test.each<[string, Bytes]>([
  [
    'a time zone by protocol 2',
    call(getattr(global('zoneinfo', 'ZoneInfo'), '_unpickle'), text('Europe/Vienna'), code('NEWTRUE')),
  ],
  ['a tokenizer that splits', getattr(global('__builtin__', 'unicode'), 'split')],
  [
    'a function of an interpolator',
    getattr(global('scipy.interpolate._interpolate', 'interp1d'), '_call_linear'),
  ],
  [
    'categorical features of gradient boosting',
    pickle(call(partial, check), args(check, args(), dict(), NONE), code('BUILD')),
  ],
  ['a function that clips', global('numpy', 'clip')],
  ['columns by their kind', global('numpy', 'number')],
  ['an interval', call(global('pandas', 'Interval'), NONE, NONE)],
  [
    'a fair classifier',
    pickle(
      global('fairlearn.postprocessing._threshold_optimizer', 'ThresholdOptimizer'),
      args(),
      code('NEWOBJ'),
      dict(),
      code('BUILD'),
    ),
  ],
])('%s is quiet', async (_, content) => {
  expect(await judged(pickle(content, STOP))).toStrictEqual({ answer: 'no-known-indicator', found: [] });
});

test.each<[string, Bytes, string]>([
  ['an attribute on no list', getattr(global('__builtin__', 'str'), 'format'), 'suspicious'],
  ['an attribute that writes files', getattr(global('pathlib', 'PosixPath'), 'write_text'), 'dangerous'],
  ['an attribute of an object', getattr(call(global('__builtin__', 'list')), 'append'), 'suspicious'],
  ['getattr that is handed over', pickle(global('__builtin__', 'getattr'), code('TUPLE1')), 'suspicious'],
  [
    'a partial that gets another function by its state',
    pickle(call(partial, check), args(global('numpy', 'mean'), args(), dict(), NONE), code('BUILD')),
    'suspicious',
  ],
  ['a partial that is handed over', pickle(partial, code('TUPLE1')), 'suspicious'],
])('%s is not', async (_, content, answer) => {
  expect((await judged(pickle(content, STOP))).answer).toBe(answer);
});
