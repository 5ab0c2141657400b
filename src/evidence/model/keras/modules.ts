/** What a `module` of a Keras configuration says of the code that is imported for it. */
export type ModuleKind = 'layers' | 'dangerous' | 'other';

/** Packages whose functions run commands, code, loaders or requests. */
const DANGEROUS = new Set(
  `os posix nt posixpath ntpath sys subprocess shutil importlib imp runpy pickle _pickle cPickle dill cloudpickle joblib marshal
  shelve code codeop codecs ctypes _ctypes socket ssl pty commands webbrowser builtins __builtin__ operator _operator functools
  types inspect asyncio multiprocessing threading tempfile pathlib io _io urllib http requests ftplib smtplib telnetlib
  xmlrpc platform timeit trace pdb bdb cProfile profile pkgutil zipimport zipfile tarfile gc site sysconfig distutils setuptools
  pip venv ensurepip signal resource fcntl mmap glob fileinput linecache torch numpy pandas yaml atexit weakref ast
  sqlite3 logging unittest doctest test idlelib antigravity turtle lib2to3 huggingface_hub transformers`
    .trim()
    .split(/\s+/u),
);
/** Of Keras: what holds objects of models; the rest (utils, saving, config, datasets …) reads files and makes requests. */
const MODELLING = new Set(
  `layers models optimizers initializers losses metrics activations regularizers constraints quantizers dtype_policies random ops
  mixed_precision engine legacy_tf_layers premade feature_column distillation`
    .trim()
    .split(/\s+/u),
);
const KERAS =
  /^(?:keras|tf_keras|tensorflow\.keras|tensorflow\.python\.keras|keras\.api(?:\._v[12])?(?:\.keras)?)$/u;
const KERAS_PREFIX =
  /^(?:keras\.api(?:\._v[12])?\.keras|keras\.api|tensorflow\.python\.keras|tensorflow\.keras|tf_keras|keras)(?:\.src)?(?:\.legacy)?\.(?<area>\w+)/u;
const COMPANIONS = new Set(['keras_hub', 'keras_nlp', 'keras_cv']);

export function moduleKind(module: string): ModuleKind {
  if (KERAS.test(module)) {
    return 'layers';
  }
  const area = KERAS_PREFIX.exec(module)?.groups?.['area'];
  if (area !== undefined) {
    return MODELLING.has(area) ? 'layers' : 'dangerous';
  }
  return foreignKind(module);
}

function foreignKind(module: string): ModuleKind {
  const [root = ''] = module.split('.', 1);
  if (root === 'tensorflow' || root === 'tf') {
    return /^tensorflow\.python\.(?:framework|ops\.ragged)\b/u.test(module) ? 'layers' : 'dangerous';
  }
  if (DANGEROUS.has(root)) {
    return 'dangerous';
  }
  return COMPANIONS.has(root) && !/\.utils\b/u.test(module) ? 'layers' : 'other';
}
