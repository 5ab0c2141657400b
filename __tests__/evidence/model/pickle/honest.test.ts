/** What the libraries themselves write, and was called suspicious or worse: each seen in a pickle of scikit-learn 1.9, pandas 3.1 or Fairlearn 0.13. */
import { expect, test } from '@jest/globals';
import type { Bytes } from './assembler.ts';
import { args, call, code, dict, global, int, pickle, text } from './assembler.ts';
import { judged } from './examined.ts';

const STOP = code('STOP');
const NONE = code('NONE');
const getattr = (of: Bytes, name: string): Bytes => call(global('__builtin__', 'getattr'), of, text(name));
const partial = global('functools', 'partial');
const check = global('sklearn.utils.validation', 'check_array');

/** As SciPy 1.15 writes it for `loguniform`. */
const TEMPLATE = `
def _parse_args(self, a, b, loc=0, scale=1):
    return (a, b,), loc, scale

def _parse_args_rvs(self, a, b, loc=0, scale=1, size=None):
    return self._argcheck_rvs(a, b, loc, scale, size=size)

def _parse_args_stats(self, a, b, loc=0, scale=1, moments='mv'):
    return (a, b,), loc, scale, moments
`;

/** NEWOBJ and BUILD. */
function object(name: string, state: Bytes): Bytes {
  const [module = '', own = ''] = name.split(' ');
  return pickle(global(module, own), args(), code('NEWOBJ'), state, code('BUILD'));
}

const distribution = (state: Bytes): Bytes => object('scipy.stats._continuous_distns norm_gen', state);
const KEY = text('_parse_arg_template');
const RUN = text("import os; os.system('id')");

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
  ['a status of HTTP', call(global('http', 'HTTPStatus'), int(200))],
  [
    'signals',
    args(...['Signals', 'Handlers', 'Sigmasks'].map((name) => call(global('signal', name), int(1)))),
  ],
  ['the class of None', call(global('builtins', 'type'), NONE)],
  ['a logger', call(global('logging', 'getLogger'), text('train'))],
  ['a function for norms', global('numpy.linalg', 'norm')],
  ...['numpy poly1d', 'scipy.stats._kde gaussian_kde', 'scipy.interpolate._fitpack2 LSQUnivariateSpline'].map(
    (name): [string, Bytes] => [name, object(name, dict())],
  ),
  ['disparities of Fairlearn', object('fairlearn.metrics._metric_frame MetricFrame', dict())],
  [
    'a distribution that a search draws from',
    object(
      'scipy.stats._continuous_distns reciprocal_gen',
      dict(text('_parse_arg_template'), text(TEMPLATE)),
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
  ['another name of the module of signals', global('signal', 'signal'), 'dangerous'],
  ['what lies below a status of HTTP', global('http', 'HTTPStatus.__init__'), 'dangerous'],
  [
    'a class that is made of its arguments',
    call(global('builtins', 'type'), text('A'), args(), dict()),
    'dangerous',
  ],
  ['a distribution that runs another text', distribution(dict(KEY, RUN)), 'dangerous'],
  ['one that runs a text behind its own', distribution(dict(KEY, text(TEMPLATE), KEY, RUN)), 'dangerous'],
  ['one whose text goes on', distribution(dict(KEY, text(`${TEMPLATE}import os\n`))), 'dangerous'],
  ['one whose state is pairs', distribution(args(args(KEY, RUN))), 'dangerous'],
  [
    'one that is there already and gets a text',
    pickle(global('scipy.stats', 'norm'), dict(KEY, RUN), code('BUILD')),
    'dangerous',
  ],
  ['a file that is mapped', call(global('numpy', 'memmap'), text('/etc/passwd')), 'dangerous'],
  [
    'an iterator that calls what reaches others',
    call(global('builtins', 'map'), global('builtins', 'getattr'), args(), args()),
    'dangerous',
  ],
  ['a partial that is handed over', pickle(partial, code('TUPLE1')), 'suspicious'],
])('%s is not', async (_, content, answer) => {
  expect((await judged(pickle(content, STOP))).answer).toBe(answer);
});
