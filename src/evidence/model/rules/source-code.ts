import type { Rule } from './rule.ts';
import { ruleOf } from './source-rule.ts';

const DESERIALIZATION = {
  title: 'CWE-502: Deserialization of Untrusted Data',
  url: 'https://cwe.mitre.org/data/definitions/502.html',
};
const CODE_INJECTION = {
  title: 'CWE-95: Eval Injection',
  url: 'https://cwe.mitre.org/data/definitions/95.html',
};
const COMMAND_INJECTION = {
  title: 'CWE-78: OS Command Injection',
  url: 'https://cwe.mitre.org/data/definitions/78.html',
};
const CERTIFICATE = {
  title: 'CWE-295: Improper Certificate Validation',
  url: 'https://cwe.mitre.org/data/definitions/295.html',
};
const CLEARTEXT = {
  title: 'CWE-319: Cleartext Transmission of Sensitive Information',
  url: 'https://cwe.mitre.org/data/definitions/319.html',
};
const FOREIGN_CODE = {
  title: 'CWE-829: Inclusion of Functionality from Untrusted Control Sphere',
  url: 'https://cwe.mitre.org/data/definitions/829.html',
};
const TORCH_LOAD = {
  title: 'PyTorch: torch.load with weights_only',
  url: 'https://pytorch.org/docs/stable/generated/torch.load.html',
};
const PICKLE = {
  title: 'Python documentation: the pickle module is not secure',
  url: 'https://docs.python.org/3/library/pickle.html',
};
const NUMPY_LOAD = {
  title: 'NumPy: numpy.load with allow_pickle',
  url: 'https://numpy.org/doc/stable/reference/generated/numpy.load.html',
};
const YAML_LOAD = {
  title: 'PyYAML: yaml.load of untrusted input',
  url: 'https://github.com/yaml/pyyaml/wiki/PyYAML-yaml.load(input)-Deprecation',
};
const KERAS_LOAD = {
  title: 'Keras: load_model with safe_mode',
  url: 'https://keras.io/api/models/model_saving_apis/model_saving_and_loading/',
};
const TORCH_SECURITY = {
  title: 'PyTorch security policy: TorchScript models are to be treated like local code',
  url: 'https://github.com/pytorch/pytorch/blob/main/SECURITY.md#torchscript-models',
};
const SKOPS = {
  title: 'skops: secure persistence',
  url: 'https://skops.readthedocs.io/en/stable/persistence.html',
};
const MLFLOW = {
  title: 'CVE-2024-37052: models of MLflow run code when they are loaded',
  url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-37052',
};
const READ_HDF = {
  title: 'pandas: read_hdf and pickles',
  url: 'https://pandas.pydata.org/docs/reference/api/pandas.read_hdf.html',
};
const REMOTE_CODE = {
  title: 'Transformers: custom models',
  url: 'https://huggingface.co/docs/transformers/custom_models',
};

const RUNS_CODE = 'Whoever can change the file that is loaded runs code of their choice in this process.';
const NO_CODE_FORMAT =
  'Load a format that holds no code (safetensors, ONNX, JSON, Parquet), or check the digest of the file against one kept in the repository before it is loaded.';

export const SOURCE_CODE_RULES = {
  torchFullLoad: ruleOf(
    ['source/torch-load-full', 'suspicious', 'high'],
    'torch.load with weights_only=False',
    `It unpickles whatever the file holds. ${RUNS_CODE}`,
    'Write `weights_only=True` and allow-list own classes by `torch.serialization.add_safe_globals`, or load safetensors.',
    [TORCH_LOAD, DESERIALIZATION],
  ),
  torchDefaultLoad: ruleOf(
    ['source/torch-load-default', 'note', 'low'],
    'torch.load without weights_only',
    'The default is True since PyTorch 2.6 and False before, so what is safe here depends on the version that happens to be installed.',
    'Write `weights_only=True`.',
    [TORCH_LOAD, DESERIALIZATION],
  ),
  unpickle: ruleOf(
    ['source/unpickle', 'suspicious', 'medium'],
    'A pickle is loaded',
    `A pickle is a program. ${RUNS_CODE}`,
    NO_CODE_FORMAT,
    [PICKLE, READ_HDF, DESERIALIZATION],
  ),
  torchScript: ruleOf(
    ['source/torchscript-load', 'suspicious', 'medium'],
    'A TorchScript archive is loaded',
    'It holds the code of the model, which runs when the model is called, and which may read and write files.',
    'Load a state dictionary into a class of this repository (`weights_only=True`, safetensors) or ONNX; else check the digest of the archive before it is loaded.',
    [TORCH_SECURITY, DESERIALIZATION],
  ),
  skopsTrusted: ruleOf(
    ['source/skops-trusted', 'suspicious', 'medium'],
    'skops trusts whatever the file names',
    'What makes skops safer than a pickle is the list of types that may be built; here the file writes it itself.',
    'Look at `skops.io.get_untrusted_types` once, and write the types that you accept into the code: `trusted=["package.Class"]`.',
    [SKOPS, DESERIALIZATION],
  ),
  mlflowLoad: ruleOf(
    ['source/mlflow-load', 'suspicious', 'medium'],
    'A model of MLflow is loaded',
    `The flavours of scikit-learn, PyTorch, python_function and others hold pickles. ${RUNS_CODE}`,
    'Log and load the model as ONNX (`mlflow.onnx`), or check the digest of its files against one kept in the repository before it is loaded.',
    [MLFLOW, DESERIALIZATION],
  ),
  unpickleDownload: ruleOf(
    ['source/unpickle-download', 'suspicious', 'high'],
    'A downloaded pickle is loaded',
    'A pickle is a program, and this one comes from the network: its publisher, or whoever takes their account over, runs code here.',
    'Pin the download to a commit and check its digest before it is loaded, or take a format that holds no code (safetensors, ONNX, skops).',
    [PICKLE, DESERIALIZATION, FOREIGN_CODE],
  ),
  marshal: ruleOf(
    ['source/marshal-load', 'suspicious', 'medium'],
    'Marshalled data is loaded',
    'The marshal module holds code objects and is not safe against malicious data.',
    'Store data as JSON or Parquet, and code as source.',
    [DESERIALIZATION],
  ),
  yamlLoad: ruleOf(
    ['source/yaml-unsafe-load', 'suspicious', 'high'],
    'YAML is loaded without a safe loader',
    'Tags of the document can build any Python object, which runs code.',
    'Call `yaml.safe_load`, or pass `Loader=yaml.SafeLoader`.',
    [YAML_LOAD, DESERIALIZATION],
  ),
  trustRemoteCode: ruleOf(
    ['source/trust-remote-code', 'suspicious', 'high'],
    'Code of a model repository is run',
    'Python files of the hub repository are downloaded and run; without a pinned commit they may change between two runs.',
    'Leave it out if the library knows the architecture; else read that code, and pin `revision` and `code_revision` to the commit that was read.',
    [REMOTE_CODE, FOREIGN_CODE],
  ),
  allowPickle: ruleOf(
    ['source/numpy-allow-pickle', 'suspicious', 'medium'],
    'numpy.load with allow_pickle=True',
    `Arrays of objects are pickles inside. ${RUNS_CODE}`,
    'Leave `allow_pickle` out and store arrays of numbers or fixed-width text.',
    [NUMPY_LOAD, DESERIALIZATION],
  ),
  kerasUnsafe: ruleOf(
    ['source/keras-unsafe-load', 'suspicious', 'high'],
    'Keras loads code from a model file',
    'Without the safe mode, Lambda layers of the file are unmarshalled and run.',
    'Leave `safe_mode` at True, and register own layers by `keras.saving.register_keras_serializable`.',
    [KERAS_LOAD, DESERIALIZATION],
  ),
  evaluate: ruleOf(
    ['source/eval', 'suspicious', 'medium'],
    'Text that is computed is run as code',
    'Who controls the text controls the process.',
    'Parse data with `ast.literal_eval` or `json.loads`; choose functions from a dictionary by name.',
    [CODE_INJECTION],
  ),
  shell: ruleOf(
    ['source/shell', 'suspicious', 'medium'],
    'A computed command is given to a shell',
    'Who controls a part of the text adds commands of their own.',
    'Call `subprocess.run` with a list of arguments and without `shell=True`.',
    [COMMAND_INJECTION],
  ),
  noVerify: ruleOf(
    ['source/tls-not-verified', 'suspicious', 'high'],
    'A download does not check the certificate',
    'Anyone on the way can answer in the place of the server and give other bytes.',
    'Leave `verify` out, or name the certificate authority of your organisation by a path.',
    [CERTIFICATE],
  ),
  plainHttp: ruleOf(
    ['source/plain-http', 'suspicious', 'medium'],
    'A file is fetched over plain HTTP',
    'Anyone on the way can give other bytes.',
    'Use the https address, and check the digest of what was downloaded.',
    [CLEARTEXT],
  ),
} as const satisfies { readonly [name: string]: Rule };
