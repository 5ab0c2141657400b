/** Functions of the allow-list call what they are given. Chained, they would load a further pickle or import by name without a denied name. */
import { expect, test } from '@jest/globals';
import { args, call, code, dict, global, int, PAYLOAD, pickle, proto, text } from './assembler.ts';
import type { Bytes } from './assembler.ts';
import { little } from './assembler.ts';
import { judged } from './examined.ts';

const STOP = code('STOP');
const NONE = code('NONE');
const LOADER = global('torch.storage', '_load_from_bytes');
const IMPORTER = global('numpy.core', '_ufunc_reconstruct');
const inner = pickle(proto(2), PAYLOAD, STOP);
const BYTES = code('BINBYTES', little(inner.length, 4), inner);

const whole = (...parts: readonly Bytes[]): Bytes => pickle(proto(4), ...parts, STOP);

test.each<[string, Bytes, string]>([
  [
    'a generator is made by a loader of pickles',
    call(global('numpy.random._pickle', '__generator_ctor'), BYTES, LOADER),
    'numpy.random._pickle.__generator_ctor of torch.storage._load_from_bytes',
  ],
  [
    'a random state is made by a loader of pickles',
    call(global('numpy.random._pickle', '__randomstate_ctor'), BYTES, LOADER),
    'numpy.random._pickle.__randomstate_ctor of torch.storage._load_from_bytes',
  ],
  [
    'a tensor is rebuilt by a loader of pickles',
    call(
      global('torch._tensor', '_rebuild_from_type_v2'),
      LOADER,
      global('torch', 'Tensor'),
      args(BYTES),
      NONE,
    ),
    'torch._tensor._rebuild_from_type_v2 of torch.storage._load_from_bytes',
  ],
  [
    'a tensor is rebuilt by what imports by name',
    call(
      global('torch._tensor', '_rebuild_from_type_v2'),
      IMPORTER,
      global('torch', 'Tensor'),
      args(text('os'), text('system')),
      NONE,
    ),
    'torch._tensor._rebuild_from_type_v2 of numpy.core._ufunc_reconstruct',
  ],
  [
    'a dict makes its entries by a loader of pickles',
    call(global('collections', 'defaultdict'), LOADER),
    'collections.defaultdict of torch.storage._load_from_bytes',
  ],
])('%s', async (_, content, detail) => {
  const { answer, found } = await judged(whole(content));
  expect(answer).toBe('dangerous');
  expect(found).toContain(`pickle/dangerous-indirection ${detail}`);
});

const HANDED = 'pickle/unusual-use handing over torch.storage._load_from_bytes';
const transformer = pickle(
  global('sklearn.preprocessing._function_transformer', 'FunctionTransformer'),
  args(),
  code('NEWOBJ'),
);

test.each<[string, Bytes]>([
  ['in the state of an object', pickle(transformer, dict(text('func'), LOADER), code('BUILD'))],
  ['in a dict of a dict', dict(text('hooks'), dict(int(0), LOADER))],
  ['in a list', pickle(code('EMPTY_LIST'), LOADER, code('APPEND'))],
  ['in a list of many', pickle(code('MARK'), ...Array<Bytes>(20).fill(NONE), LOADER, code('LIST'))],
  ['in a tuple', pickle(LOADER, code('TUPLE1'))],
  [
    'as a key of an object that calls keys',
    pickle(call(global('pandas', 'Series')), LOADER, NONE, code('SETITEM')),
  ],
])('a loader of pickles that is kept %s is suspicious', async (_, content) => {
  expect(await judged(whole(content))).toStrictEqual({ answer: 'suspicious', found: [HANDED] });
});

test.each<[string, Bytes, string]>([
  [
    'a class of another library',
    call(
      global('pandas.core.indexes.base', '_new_Index'),
      global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
      dict(),
    ),
    'pandas.core.indexes.base._new_Index of joblib.numpy_pickle.NumpyArrayWrapper',
  ],
  [
    'a booster that reads a path',
    call(global('lightgbm.basic', 'Booster'), NONE, NONE, text('/etc/passwd')),
    'arguments for lightgbm.basic.Booster',
  ],
  [
    'a booster with arguments that cannot be seen',
    pickle(
      global('xgboost.core', 'Booster'),
      call(global('builtins', 'tuple'), code('EMPTY_LIST')),
      code('REDUCE'),
    ),
    'arguments for xgboost.core.Booster',
  ],
])('%s is suspicious', async (_, content, detail) => {
  expect(await judged(whole(content))).toStrictEqual({
    answer: 'suspicious',
    found: [`pickle/unusual-use ${detail}`],
  });
});

test('what libraries write themselves is quiet', async () => {
  const generator = call(
    global('numpy.random._pickle', '__generator_ctor'),
    call(
      global('numpy.random._pickle', '__bit_generator_ctor'),
      pickle(global('numpy.random._pcg64', 'PCG64')),
    ),
    global('numpy.random._pickle', '__bit_generator_ctor'),
  );
  const legacy = call(global('numpy.random._pickle', '__bit_generator_ctor'), text('MT19937'));
  const booster = pickle(global('xgboost.core', 'Booster'), args(), code('NEWOBJ'), dict(), code('BUILD'));
  for (const content of [generator, legacy, booster]) {
    expect(await judged(whole(content))).toStrictEqual({ answer: 'no-known-indicator', found: [] });
  }
});
