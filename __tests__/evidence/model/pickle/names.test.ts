import { expect, test } from '@jest/globals';
import type { AllowedNames } from '../../../../src/evidence/model/pickle/allow/allowed.ts';
import { BOOSTING } from '../../../../src/evidence/model/pickle/allow/boosting.ts';
import { NUMPY } from '../../../../src/evidence/model/pickle/allow/numpy.ts';
import { PANDAS } from '../../../../src/evidence/model/pickle/allow/pandas.ts';
import { PYTHON } from '../../../../src/evidence/model/pickle/allow/python.ts';
import { PYTORCH } from '../../../../src/evidence/model/pickle/allow/pytorch.ts';
import { SCIKIT_LEARN } from '../../../../src/evidence/model/pickle/allow/scikit-learn-earlier.ts';
import { FAIRLEARN } from '../../../../src/evidence/model/pickle/allow/fairlearn.ts';
import { SCIPY_STATS } from '../../../../src/evidence/model/pickle/allow/scipy-stats.ts';
import { SCIPY } from '../../../../src/evidence/model/pickle/allow/scipy.ts';
import { DENIED_LIBRARIES } from '../../../../src/evidence/model/pickle/deny/libraries.ts';
import { DENIED_CALLERS } from '../../../../src/evidence/model/pickle/deny/callers.ts';
import { DENIED_LOADERS } from '../../../../src/evidence/model/pickle/deny/loaders.ts';
import { DENIED_PYTHON } from '../../../../src/evidence/model/pickle/deny/python.ts';
import { indirectionOf } from '../../../../src/evidence/model/pickle/indirection.ts';
import { isDeniedAttribute, standingOf } from '../../../../src/evidence/model/pickle/names.ts';

const GROUPS: readonly AllowedNames[] = [
  ...PYTHON,
  ...NUMPY,
  ...SCIPY,
  ...SCIPY_STATS,
  ...FAIRLEARN,
  ...PANDAS,
  ...SCIKIT_LEARN,
  ...BOOSTING,
  ...PYTORCH,
];
const ALLOWED = GROUPS.flatMap(({ names }) =>
  Object.entries(names).flatMap(([module, text]) =>
    text.split(' ').map((name): [string, string] => [module, name]),
  ),
);
const DENIED = [...DENIED_PYTHON, ...DENIED_LIBRARIES, ...DENIED_CALLERS, ...DENIED_LOADERS];
const DENIED_MODULES = DENIED.flatMap(({ modules = '' }) =>
  modules.split(' ').filter((module) => module !== ''),
);

/** Named by picklescan, fickling, modelscan or their advisories, and by papers on bypasses. */
const PUBLISHED = `
  os system; posix system; nt system; os.path join; subprocess run; subprocess Popen; commands getoutput; pty spawn; platform popen;
  builtins eval; builtins exec; builtins compile; builtins open; builtins __import__; builtins setattr; builtins delattr; builtins globals;
  builtins vars; builtins breakpoint; builtins input; __builtin__ eval; __builtin__ apply; __builtin__ execfile; sys modules; sys settrace;
  shutil rmtree; importlib import_module; importlib.machinery SourceFileLoader; types CodeType; types FunctionType; webbrowser open;
  http.client HTTPSConnection; httplib HTTPSConnection; urllib.request urlopen; requests.api get; aiohttp.client ClientSession;
  asyncio.unix_events _UnixSubprocessTransport._start; asyncio.subprocess create_subprocess_shell; socket create_connection; code
  InteractiveInterpreter.runcode; codeop compile_command; timeit timeit; cProfile runctx; profile Profile.run; pdb run; bdb Bdb.run; doctest
  debug_script; idlelib.pyshell ModifiedInterpreter.runcode; idlelib.run Executive.runcode; lib2to3.pgen2.grammar Grammar.loads;
  distutils.file_util write_file; ensurepip _run_pip; pip main; venv create; zipimport zipimporter; multiprocessing.util spawnv_passfds;
  signal signal; tempfile mkstemp; logging.config dictConfig; numpy.testing._private.utils runstring; numpy.f2py.crackfortran getlincoef;
  torch.jit.unsupported_tensor_ops execWrapper; torch._inductor.codecache compile_file; torch.utils._config_module ConfigModule.load_config;
  torch._dynamo.guards GuardBuilder.get; torch.fx.experimental.symbolic_shapes ShapeEnv.evaluate_guards_expression; torch.serialization load;
  torch.utils.bottleneck.__main__ run_cprofile; torch.utils.collect_env run; torch.utils.data.datapipes.utils.decoder basichandlers;
  torch.hub load; torch load; tensorflow.io write_file; cgitb lookup; trace Trace.run; uuid _get_command_stdout; _osx_support _read_output;
  _aix_support _read_cmd_output; _pyrepl.pager pipe_pager; imaplib IMAP4_stream; smtplib SMTP; ftplib FTP; telnetlib Telnet; poplib POP3;
  nntplib NNTP; xmlrpc.client ServerProxy; socketserver TCPServer; pickle loads; _pickle loads; dill loads; cloudpickle loads; joblib load;
  numpy load; pandas read_pickle; pandas.io.pickle read_pickle; shelve open; marshal loads; ctypes CDLL; runpy run_path; pkgutil resolve_name;
  pydoc locate; pydoc pipepager; ssl get_server_certificate; sqlite3 connect; gc get_objects; _interpreters run_string; _posixsubprocess
  fork_exec; linecache getlines; mmap mmap; _thread start_new_thread; threading Thread; atexit register; compileall compile_dir
`;

test('what is published as dangerous is denied', () => {
  const pairs = PUBLISHED.split(';').map((pair) => pair.trim().split(/\s+/));
  expect(pairs.filter(([module = '', name = '']) => standingOf(module, name).is !== 'denied')).toStrictEqual(
    [],
  );
  expect(pairs.length).toBeGreaterThan(100);
});

/** Of libraries that machine learning has beside it: each runs code, loads a further pickle, or opens what its arguments name. */
const CALLED_WITH_ARGUMENTS = `
  pandas read_csv; pandas read_json; pandas read_table; pandas read_excel; pandas read_parquet; pandas read_xml; pandas read_sql_query;
  pandas HDFStore; pandas.io.parsers.readers read_csv; pandas.io.json._json read_json; pandas.io.common urlopen; pandas.io.pickle to_pickle;
  pandas.io.pytables read_hdf; pandas.io.sql read_sql; pandas.core.computation.engines PythonEngine; pandas.compat.pickle_compat Unpickler;
  numpy.lib._datasource open; numpy.lib._datasource DataSource; numpy fromregex; numpy.lib.npyio genfromtxt; numpy.lib._npyio_impl loadtxt;
  numpy.lib._npyio_impl NpzFile; numpy.lib._format_impl open_memmap; numpy._core.records fromfile; numpy apply_along_axis; operator call;
  _operator call; functools reduce; _functools reduce; weakref finalize; copy _reconstruct; types new_class; toolz.functoolz pipe;
  hydra.utils instantiate; hydra.utils call; hydra._internal.instantiate._instantiate2 instantiate; hydra.utils get_object; torch.hub load;
  importlib import_module; importlib.util module_from_spec; pkgutil resolve_name; mlflow.pyfunc load_model; mlflow.sklearn load_model;
  mlflow.pytorch load_model; mlflow.keras load_model; mlflow.projects run; keras.models load_model; keras.saving load_model;
  keras.saving deserialize_keras_object; keras.src.models.model model_from_json; keras.src.utils.python_utils func_load;
  tensorflow.saved_model load; joblib load; joblib.parallel BatchedCalls; joblib.externals.cloudpickle.cloudpickle loads; dill loads;
  cloudpickle loads; srsly pickle_loads; torch._utils _import_dotted_name; torch._weights_only_unpickler load;
  torch.distributed.checkpoint load; torch.distributed.distributed_c10d _tensor_to_object; numba.core.serialize _rebuild_reduction;
  transformers pipeline; transformers AutoModel.from_pretrained; diffusers DiffusionPipeline.from_pretrained; spacy.util load_model;
  statsmodels.iolib.smpickle load_pickle; gensim.utils unpickle; ray.cloudpickle loads; networkx read_gpickle; skops.io load;
  skops.io._utils gettype; sklearn.datasets._base load_files; sklearn.datasets._openml fetch_openml; scipy.io.matlab._mio loadmat;
  polars LazyFrame.deserialize; PIL.ImageMath unsafe_eval; git.cmd Git; sh ls; werkzeug.utils import_string; attr._make make_class;
  pathlib PosixPath.open; argparse FileType; tokenize open; compression.gzip open; sqlalchemy create_engine
`;

test('what runs code, loads a pickle or opens a file by its arguments is denied', () => {
  const pairs = CALLED_WITH_ARGUMENTS.split(';').map((pair) => pair.trim().split(/\s+/));
  expect(pairs.filter(([module = '', name = '']) => standingOf(module, name).is !== 'denied')).toStrictEqual(
    [],
  );
});

test('a dotted name that reaches a denied pair is denied', () => {
  expect(standingOf('my.module', 'numpy.load')).toMatchObject({ is: 'denied' });
  expect(standingOf('my.module', 'a.write_text')).toMatchObject({ is: 'denied' });
  expect(standingOf('my.module', 'a.predict')).toStrictEqual({ is: 'unknown' });
});

test('what lies below a denied module is denied', () => {
  const below = DENIED_MODULES.filter((module) => standingOf(`${module}.below`, 'name').is !== 'denied');
  expect(below).toStrictEqual([]);
});

test('the allow-list has exact pairs: nothing beside or below them', () => {
  for (const [module, name] of ALLOWED) {
    expect(standingOf(module, name).is).toBe('allowed');
    expect(standingOf(module, `${name}.__init__.__globals__`).is).toBe('denied');
    expect(standingOf(module, `${name}x`).is).not.toBe('allowed');
    expect(standingOf(`${module}.below`, name).is).not.toBe('allowed');
  }
});

test('of what is allowed, only enumerations and TorchScript’s lists lie in a module that is denied', () => {
  const below = ALLOWED.filter(([module]) =>
    DENIED_MODULES.some((denied) => module === denied || module.startsWith(`${denied}.`)),
  );
  expect([...new Set(below.map(([module]) => module))]).toStrictEqual([
    'http',
    'signal',
    'torch.jit._pickle',
  ]);
});

test('no name that reaches others by its arguments is allowed without a look at them', () => {
  expect(
    ALLOWED.filter(([module, name]) => indirectionOf({ kind: 'global', module, name }) !== undefined),
  ).toStrictEqual([]);
});

test('each group says where it is from', () => {
  expect(GROUPS.every(({ source }) => /\d/.test(source) || source.includes('scripts/allow-list'))).toBe(true);
  expect(DENIED.every(({ source, does }) => source !== '' && does !== '')).toBe(true);
});

test.each([
  ['mymodels', 'Net'],
  ['__main__', 'Model'],
  ['ossuary', 'system_model'],
  ['numpy', 'frombuffer'],
  ['sklearn.base', 'clone'],
  ['toString', 'constructor'],
])('%s.%s is unknown', (module, name) => {
  expect(standingOf(module, name)).toStrictEqual({ is: 'unknown' });
});

test('attributes that lead out of an object', () => {
  for (const path of ['system', '__class__', 'a.__globals__', 'x.os', 'write_text', '_x.__dict__']) {
    expect(isDeniedAttribute(path)).toBe(true);
  }
  expect(isDeniedAttribute('predict')).toBe(false);
});
