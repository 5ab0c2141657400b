/** Calls that rebuild objects from bytes, and what makes each of them unsafe. */
import { SOURCE_RULES } from '../../model/rules/source.ts';
import { argumentAt, type Call, constantOf, keywordOf, literalOf } from './calls.ts';
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

const UNPICKLERS = [
  ...['pickle', 'cPickle', '_pickle', 'dill', 'cloudpickle', 'joblib', 'jsonpickle', 'pickle5'].flatMap(
    (module) => ['load', 'loads', 'Unpickler', 'decode'].map((name) => `${module}.${name}`),
  ),
  'dill.load_session',
  'dill.load_module',
  'sklearn.externals.joblib.load',
  'pandas.read_pickle',
  'pandas.io.pickle.read_pickle',
  'shelve.open',
  'torch.package.PackageImporter',
];

export const LOADERS: ReadonlyMap<string, Check> = new Map<string, Check>([
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
]);
