/** Calls that rebuild objects from bytes, and what makes each of them unsafe. */
import { SOURCE_RULES } from '../../model/rules/source.ts';
import { type Argument, argumentAt, type Call, constantOf, keywordOf, literalOf } from './calls.ts';
import type { Downloads } from './downloads.ts';
import type { Hit } from './hit.ts';
import type { Names } from './names.ts';

type Check = (call: Call, downloads: Downloads, names: Names) => Hit | undefined;

function unpickle(call: Call, downloads: Downloads): Hit {
  return call.arguments().some(({ tokens }) => downloads.isIn(tokens))
    ? { rule: SOURCE_RULES.unpickleDownload, message: 'A pickle that comes from the network is loaded.' }
    : { rule: SOURCE_RULES.unpickle, message: 'A pickle is loaded, and runs the code that it holds.' };
}

function torchLoad(call: Call): Hit | undefined {
  const weightsOnly = keywordOf(call, 'weights_only');
  if (weightsOnly !== undefined) {
    return constantOf(weightsOnly) === 'True'
      ? undefined
      : {
          rule: SOURCE_RULES.torchFullLoad,
          message: 'torch.load is told, or may be told, to unpickle any object.',
        };
  }
  if (argumentAt(call, 2, 'pickle_module') !== undefined) {
    return { rule: SOURCE_RULES.torchFullLoad, message: 'torch.load is given a pickle module of its own.' };
  }
  return {
    rule: SOURCE_RULES.torchDefaultLoad,
    message: 'torch.load does not say weights_only: before PyTorch 2.6 this runs the code of the file.',
  };
}

const SAFE_LOADERS: ReadonlySet<string> = new Set(['SafeLoader', 'CSafeLoader', 'BaseLoader', 'CBaseLoader']);

/** The loader by the name that it was imported by, whatever it is called here. */
function yamlLoad(call: Call, _: Downloads, names: Names): Hit | undefined {
  const written =
    argumentAt(call, 1, 'Loader')
      ?.tokens.map(({ text }) => text)
      .join('') ?? '';
  const loaders = names.resolve(written).map((loader) => loader.slice(loader.lastIndexOf('.') + 1));
  return loaders.every((loader) => SAFE_LOADERS.has(loader))
    ? undefined
    : {
        rule: SOURCE_RULES.yamlLoad,
        message: 'yaml.load without a safe loader builds the objects that the document names.',
      };
}

function yamlUnsafe(): Hit {
  return {
    rule: SOURCE_RULES.yamlLoad,
    message: 'This loader of YAML builds the objects that the document names.',
  };
}

function ruamel(call: Call): Hit | undefined {
  return literalOf(keywordOf(call, 'typ')) === 'unsafe' ? yamlUnsafe() : undefined;
}

/** What is computed may be true. */
function numpyLoad(call: Call): Hit | undefined {
  const allowed = argumentAt(call, 2, 'allow_pickle');
  return allowed !== undefined && !['False', '0', 'None'].includes(constantOf(allowed) ?? '')
    ? { rule: SOURCE_RULES.allowPickle, message: 'numpy.load may unpickle: an array of objects runs code.' }
    : undefined;
}

function marshal(): Hit {
  return { rule: SOURCE_RULES.marshal, message: 'Marshalled data is loaded.' };
}

function keras(): Hit {
  return {
    rule: SOURCE_RULES.kerasUnsafe,
    message: 'Unsafe deserialization is switched on for all models of the process.',
  };
}

/** By its place, or as a keyword that is computed: `False` as a keyword counts in whatever is called. */
function kerasModel(index: number): Check {
  return (call) => {
    const mode = constantOf(argumentAt(call, index, 'safe_mode'));
    const isGiven = argumentAt(call, index, 'safe_mode') !== undefined;
    return !isGiven || mode === 'True' || mode === 'None'
      ? undefined
      : {
          rule: SOURCE_RULES.kerasUnsafe,
          message: 'Keras is told, or may be told, to run the Lambda layers that the file holds.',
        };
  };
}

function torchScript(): Hit {
  return {
    rule: SOURCE_RULES.torchScript,
    message: 'A TorchScript archive is loaded: the code that it holds runs with the model.',
  };
}

/** A list of types that somebody wrote down is what skops asks for. */
function skopsLoad(call: Call, _: Downloads, names: Names): Hit | undefined {
  const trusted = argumentAt(call, 1, 'trusted');
  const isWhole = constantOf(trusted) === 'True' || asksTheFile(trusted, names);
  return isWhole
    ? { rule: SOURCE_RULES.skopsTrusted, message: 'skops is told to trust every type that the file names.' }
    : undefined;
}

/** `get_untrusted_types(file=…)`: the file itself says what is trusted. */
function asksTheFile(trusted: Argument | undefined, names: Names): boolean {
  return (trusted?.tokens ?? []).some(
    ({ kind, text }) =>
      kind === 'name' &&
      [text, ...names.resolve(text)].some((name) => /(?:^|\.)get_untrusted_types$/u.test(name)),
  );
}

function mlflow(): Hit {
  return {
    rule: SOURCE_RULES.mlflowLoad,
    message:
      'A model of MLflow is loaded: most flavours are pickles, and python_function runs code of the model.',
  };
}

function hdf(): Hit {
  return {
    rule: SOURCE_RULES.unpickle,
    message: 'pandas reads HDF5 by PyTables, which unpickles columns and attributes of objects.',
  };
}

/** A store that is begun anew holds nothing of anybody else's. */
function hdfStore(call: Call): Hit | undefined {
  return literalOf(argumentAt(call, 1, 'mode')) === 'w' ? undefined : hdf();
}

/** Not those of ONNX, which are no pickles. */
const MLFLOW =
  /^mlflow\.(?!onnx\.)[\w.]{0,60}\b(?:load_model|load_pyfunc|load_checkpoint|load_raw_model|load_state_dict)$/u;

/** The check of a function that loads, by its full name. */
export function loaderOf(name: string): Check | undefined {
  return LOADERS.get(name) ?? (MLFLOW.test(name) ? mlflow : undefined);
}

const UNPICKLERS = [
  ...['pickle', 'cPickle', '_pickle', 'dill', 'cloudpickle', 'joblib', 'jsonpickle', 'pickle5'].flatMap(
    (module) => ['load', 'loads', 'Unpickler', '_Unpickler', 'decode'].map((name) => `${module}.${name}`),
  ),
  'dill.load_session',
  'dill.load_module',
  'sklearn.externals.joblib.load',
  'pandas.read_pickle',
  'pandas.io.pickle.read_pickle',
  'shelve.open',
  'torch.package.PackageImporter',
];

const LOADERS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...UNPICKLERS.map((name): [string, Check] => [name, unpickle]),
  ['torch.load', torchLoad],
  ['torch.serialization.load', torchLoad],
  ['yaml.load', yamlLoad],
  ['yaml.load_all', yamlLoad],
  ...['unsafe_load', 'unsafe_load_all', 'full_load', 'full_load_all'].map((name): [string, Check] => [
    `yaml.${name}`,
    yamlUnsafe,
  ]),
  ['ruamel.yaml.load', yamlLoad],
  ['ruamel.yaml.YAML', ruamel],
  ['numpy.load', numpyLoad],
  ['numpy.lib.npyio.load', numpyLoad],
  ['marshal.load', marshal],
  ['marshal.loads', marshal],
  ['keras.config.enable_unsafe_deserialization', keras],
  ['tensorflow.keras.config.enable_unsafe_deserialization', keras],
  ['tf.keras.config.enable_unsafe_deserialization', keras],
  ...['keras', 'tensorflow.keras', 'tf.keras'].flatMap((module): [string, Check][] => [
    [`${module}.models.load_model`, kerasModel(3)],
    [`${module}.saving.load_model`, kerasModel(3)],
    [`${module}.saving.deserialize_keras_object`, kerasModel(2)],
  ]),
  ['torch.jit.load', torchScript],
  ['skops.io.load', skopsLoad],
  ['skops.io.loads', skopsLoad],
  ['pandas.read_hdf', hdf],
  ['pandas.io.pytables.read_hdf', hdf],
  ['pandas.HDFStore', hdfStore],
  ['pandas.io.pytables.HDFStore', hdfStore],
]);
