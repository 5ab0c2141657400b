import { call, code, global, pickle, text } from '../pickle/assembler.ts';
import type { ScorecardCase, ScorecardGroup } from './scorecard-case.ts';

const PICKLESCAN = 'https://github.com/mmaitre314/picklescan/security/advisories';
const FICKLING = 'https://github.com/trailofbits/fickling/security/advisories';

/** Names that a pickle calls, as `module name`, by who reported that a scanner let them pass. */
const REPORTED: readonly (readonly [source: string, names: string])[] = [
  [
    'GHSA-655q-fx9r-782v',
    'os system; posix system; nt system; subprocess Popen; builtins eval; builtins exec; __builtin__ eval; builtins __import__; builtins compile; builtins open; sys.modules get; runpy _run_code; socket create_connection; webbrowser open; shutil rmtree',
  ],
  ['CVE-2025-1716', 'pip main; pip._internal main; pip._internal.cli.main main'],
  [
    'CVE-2025-10157',
    'asyncio.unix_events _UnixSubprocessTransport._start; concurrent.futures.process _process_worker; multiprocessing.util spawnv_passfds',
  ],
  ['GHSA-vvpj-8cmc-gx39', 'pkgutil resolve_name; importlib import_module; importlib.util module_from_spec'],
  ['GHSA-v7x6-rv5q-mhwc', 'timeit timeit'],
  ['GHSA-xp4f-hrf8-rxw7', 'ensurepip _run_pip'],
  [
    'GHSA-46h3-79wf-xr6c',
    'profile run; profile Profile.run; cProfile run; cProfile runctx; trace Trace.run; pdb run; bdb Bdb.run; doctest debug_script; code InteractiveInterpreter.runcode',
  ],
  ['GHSA-84r2-jw7c-4r5q', 'pickle loads; _pickle loads; pickle Unpickler; dill loads; cloudpickle loads'],
  ['GHSA-vqmv-47xg-9wpr', 'venv create; venv EnvBuilder; ensurepip bootstrap'],
  [
    'GHSA-hgrh-qx5j-jfwx',
    'aiohttp ClientSession; httplib HTTPSConnection; http.client HTTPSConnection; ssl get_server_certificate; requests get; requests.api get; urllib.request urlopen; smtplib SMTP',
  ],
  [
    'GHSA-r8g5-cgf2-4m4m',
    'idlelib.pyshell ModifiedInterpreter.runcode; idlelib.autocomplete AutoComplete.get_entity; idlelib.calltip get_entity; lib2to3.pgen2.grammar Grammar.loads; lib2to3.pgen2.pgen ParserGenerator.make_label',
  ],
  [
    PICKLESCAN,
    'numpy.f2py.crackfortran getlincoef; numpy.f2py.crackfortran _eval_length; numpy.testing._private.utils runstring; torch.utils.bottleneck.__main__ run_cprofile; torch.utils._config_module load_config; torch.utils.collect_env run; torch._dynamo.guards GuardBuilder.get; torch.jit.unsupported_tensor_ops execWrapper; torch.fx.experimental.symbolic_shapes ShapeEnv.evaluate_guards_expression; torch.utils.data.datapipes.utils.decoder basichandlers; distutils.file_util write_file; _io FileIO; io open; logging.config listen; pydoc pipepager; pydoc locate; ctypes CDLL; linecache getlines; fileinput input; zipimport zipimporter; imp load_source',
  ],
  ['GHSA-r7v6-mfhq-g3m2', 'pty spawn'],
  ['GHSA-565g-hwwr-4pp3', 'marshal loads; types FunctionType; types CodeType'],
  ['GHSA-m6fh-58r7-x697', '_posixsubprocess fork_exec; site addsitedir; site addpackage; atexit register'],
  ['GHSA-6ggj-6f2q-f7mx', '_interpreters run_string; _xxsubinterpreters run_string'],
  [
    'GHSA-5hwf-rc88-82xm',
    'uuid _get_command_stdout; _osx_support _read_output; _aix_support _read_cmd_output',
  ],
  [
    FICKLING,
    'code interact; codeop compile_command; cffi FFI; gc get_objects; sys settrace; inspect getattr_static',
  ],
  [
    'https://arxiv.org/abs/2508.19774',
    'numpy load; torch load; joblib load; pandas read_pickle; pandas.io.pickle read_pickle; joblib.numpy_pickle load; torch.serialization load; torch.hub load; torch.jit load; numpy lib.npyio.load; sklearn.externals.joblib load; keras.models load_model; tensorflow.keras.models load_model; torch.storage _load_from_bytes; numpy.lib.npyio NpzFile; scipy.io loadmat; pandas eval; pandas.core.computation.eval eval; numpy fromfile; numpy.ctypeslib load_library',
  ],
];

/** Of those, what is not dangerous by itself: an unknown name, and a pickle in a pickle, as tensors have them. */
const FLOORS: ReadonlyMap<string, ScorecardCase['floor']> = new Map([
  ['numpy lib.npyio.load', 'suspicious'],
  ['torch.storage _load_from_bytes', 'inconclusive'],
]);

export const CALLABLES: ScorecardGroup = {
  title: 'Callables',
  cases: REPORTED.flatMap(([source, names]) => names.split('; ').map((name) => caseOf(source, name))),
};

function caseOf(source: string, entry: string): ScorecardCase {
  const [module = '', name = ''] = entry.split(' ');
  return {
    name: `${module}.${name} is called`,
    source,
    build: () => pickle(call(global(module, name), text('id')), code('STOP')),
    floor: FLOORS.get(entry) ?? 'dangerous',
  };
}
