import { expect, test } from '@jest/globals';
import type { AllowedNames } from '../../../../src/evidence/model/pickle/allow/allowed.ts';
import { BOOSTING } from '../../../../src/evidence/model/pickle/allow/boosting.ts';
import { NUMPY } from '../../../../src/evidence/model/pickle/allow/numpy.ts';
import { PANDAS } from '../../../../src/evidence/model/pickle/allow/pandas.ts';
import { PYTHON } from '../../../../src/evidence/model/pickle/allow/python.ts';
import { PYTORCH } from '../../../../src/evidence/model/pickle/allow/pytorch.ts';
import { SCIKIT_LEARN } from '../../../../src/evidence/model/pickle/allow/scikit-learn-earlier.ts';
import { SCIPY } from '../../../../src/evidence/model/pickle/allow/scipy.ts';
import { DENIED_LIBRARIES } from '../../../../src/evidence/model/pickle/deny/libraries.ts';
import { DENIED_PYTHON } from '../../../../src/evidence/model/pickle/deny/python.ts';
import { indirectionOf } from '../../../../src/evidence/model/pickle/indirection.ts';
import { isDeniedAttribute, standingOf } from '../../../../src/evidence/model/pickle/names.ts';

const GROUPS: readonly AllowedNames[] = [
  ...PYTHON,
  ...NUMPY,
  ...SCIPY,
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
const DENIED = [...DENIED_PYTHON, ...DENIED_LIBRARIES];
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

test('of what is allowed, only TorchScript’s lists lie in a module that is denied', () => {
  const below = ALLOWED.filter(([module]) =>
    DENIED_MODULES.some((denied) => module === denied || module.startsWith(`${denied}.`)),
  );
  expect([...new Set(below.map(([module]) => module))]).toStrictEqual(['torch.jit._pickle']);
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
