import type { Rule } from './rule.ts';

type Reference = Rule['references'][number];

const SAFETENSORS: Reference = {
  title: 'safetensors: format and its checks',
  url: 'https://github.com/huggingface/safetensors#format',
};
const GGUF: Reference = { title: 'GGUF', url: 'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md' };
const KERAS_1550: Reference = {
  title: 'CVE-2025-1550: code from the config of a Keras model',
  url: 'https://nvd.nist.gov/vuln/detail/CVE-2025-1550',
};
const KERAS_3660: Reference = {
  title: 'CVE-2024-3660: code from a Lambda layer',
  url: 'https://kb.cert.org/vuls/id/253266',
};
const TENSORFLOW: Reference = {
  title: 'TensorFlow: models are programs',
  url: 'https://github.com/tensorflow/tensorflow/blob/master/SECURITY.md',
};
const ONNX_PATHS: Reference = {
  title: 'CVE-2024-5187, CVE-2024-27318: external data of ONNX outside of its folder',
  url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-27318',
};
const JINJA: Reference = {
  title: 'CVE-2024-34359: code from the chat template of a GGUF file',
  url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-34359',
};
const SKOPS: Reference = {
  title: 'skops: types that are not trusted',
  url: 'https://skops.readthedocs.io/en/stable/persistence.html',
};
const REMOTE_CODE: Reference = {
  title: 'Transformers: custom models',
  url: 'https://huggingface.co/docs/transformers/custom_models',
};

const XML_BOMB: Reference = {
  title: 'CWE-776: Recursive Entity References in DTDs (XML Entity Expansion)',
  url: 'https://cwe.mitre.org/data/definitions/776.html',
};

const TORCHSERVE: Reference = {
  title: 'TorchServe: model archiver, handlers',
  url: 'https://github.com/pytorch/serve/blob/master/model-archiver/README.md',
};

const GET_AGAIN =
  'Download the file again, compare its digest with the publisher’s, or export the model anew.';
const LOOK_CLOSER =
  'Export the model anew with the current release of its library; if it stays, do not load the file.';

type Answer = Rule['leadsTo'];
type Severity = Rule['severity'];

function rule(
  [id, leadsTo, severity]: readonly [string, Answer, Severity],
  title: string,
  why: string,
  remedy: string,
  ...references: readonly Reference[]
): Rule {
  return { id: `format/${id}`, title, leadsTo, severity, why, remedy, references };
}

/** What can be found in formats that are neither pickles nor archives. */
export const FORMAT_RULES = {
  broken: rule(
    ['broken', 'inconclusive', 'medium'],
    'The structure of the file is broken',
    'What stands behind the break was not read, and a lenient loader may read it.',
    GET_AGAIN,
  ),
  budget: rule(
    ['budget', 'inconclusive', 'medium'],
    'Reading stopped at its limit',
    'The rest of the file was not read, so nothing can be said of it.',
    'Split the model, or raise the limits of the policy when the file is trusted to be this large.',
  ),
  tooLarge: rule(
    ['too-large', 'inconclusive', 'medium'],
    'A part of the file is larger than what is held',
    'What has to be held whole to be judged was not judged.',
    'Store the file uncompressed, or make this part of it smaller.',
  ),
  unknownVersion: rule(
    ['unknown-version', 'inconclusive', 'medium'],
    'A version or encoding of the format that is not known here',
    'Its layout may differ, so what would be read from it would be a guess.',
    'Export the model in the format’s current stable version, or update the gate.',
  ),
  inconsistent: rule(
    ['inconsistent', 'suspicious', 'medium'],
    'The file contradicts itself',
    'Loaders disagree on what such a file holds: what is reviewed need not be what is loaded.',
    LOOK_CLOSER,
    SAFETENSORS,
    GGUF,
  ),
  hiddenBytes: rule(
    ['hidden-bytes', 'suspicious', 'medium'],
    'Bytes that belong to no part of the format',
    'A second file can be hidden there, for another loader that reads it.',
    LOOK_CLOSER,
    SAFETENSORS,
  ),
  codeInMetadata: rule(
    ['code-in-metadata', 'suspicious', 'high'],
    'Metadata that look like code',
    'Metadata are text for people; text that looks like code is put there for something that evaluates it.',
    'Remove the entry, and look at what reads it.',
    SAFETENSORS,
  ),
  templateEscape: rule(
    ['template-escape', 'dangerous', 'critical'],
    'A template that leaves its sandbox',
    'A loader that renders it without a sandbox, or with a broken one, runs what the template reaches: any command.',
    'Do not load the tokenizer. Replace the template by the one that the model’s publisher documents.',
    JINJA,
  ),
  templateUnusual: rule(
    ['template-unusual', 'suspicious', 'medium'],
    'A template with parts that no chat template needs',
    'Names that are put together while rendering, or other templates that are loaded, hide what is reached.',
    'Replace the template by the one that the model’s publisher documents.',
    JINJA,
  ),
  templateUnread: rule(
    ['template-unread', 'inconclusive', 'medium'],
    'A template that cannot be read to its end',
    'What stands behind the fault was not judged.',
    'Repair the template: the place is where a tag, a text or a comment is not closed.',
    JINJA,
  ),
  remoteCode: rule(
    ['remote-code', 'suspicious', 'high'],
    'A configuration that asks for code of its repository',
    'With `trust_remote_code`, the loader downloads and runs the Python files that `auto_map` names.',
    'Use an architecture that the library knows, or review and pin the code by its commit.',
    REMOTE_CODE,
  ),
  broughtCode: rule(
    ['brought-code', 'suspicious', 'high'],
    'An archive of a model that brings code',
    'Whoever loads or serves the archive imports its Python files and libraries, with all rights of the process.',
    'Keep the code as reviewed source in the repository, and the weights alone in a format that holds no code.',
    TORCHSERVE,
  ),
  customOperator: rule(
    ['custom-operator', 'suspicious', 'medium'],
    'Operators that the format does not define',
    'They need a native library beside the model, which runs with all rights of the process.',
    'Export with standard operators, or name and review the library that defines these.',
  ),
  dangerousOperator: rule(
    ['dangerous-operator', 'dangerous', 'critical'],
    'Operators that read or write files, or call Python',
    'The graph does it when the model is loaded or run, with the rights of the process.',
    'Do not load the model. Export it without these operators, from code that is trusted.',
    TENSORFLOW,
  ),
  externalData: rule(
    ['external-data', 'note', 'low'],
    'Weights in another file of the folder',
    'What is loaded is more than this file: the other belongs to the model, and to its digests and signature.',
    'Keep both in the subject, and sign both.',
  ),
  dataMissing: rule(
    ['data-missing', 'inconclusive', 'medium'],
    'Weights in another file that is not there',
    'The model is not whole: what a loader finds there later was not examined.',
    'Keep the file beside the model, or export the model with its weights inside.',
  ),
  pathLeaves: rule(
    ['path-leaves-folder', 'dangerous', 'high'],
    'A path that leaves the folder of the model',
    'Loading the model reads any file that the process can read, and gives it to whoever sees the outputs.',
    'Do not load the model. Export it with its data beside it.',
    ONNX_PATHS,
  ),
  documentType: rule(
    ['document-type', 'suspicious', 'medium'],
    'A document type in the XML of a model',
    'No library writes one: it defines entities, for which an XML reader puts in other text, so what is reviewed need not be what is loaded.',
    LOOK_CLOSER,
    XML_BOMB,
  ),
  entityExpansion: rule(
    ['entity-expansion', 'dangerous', 'high'],
    'XML entities that hold one another',
    'A reader that puts them in gets many times the bytes of the file, and fills memory and time. Here nothing is put in.',
    'Do not load the model. Export it anew with the current release of its library.',
    XML_BOMB,
  ),
  fileRead: rule(
    ['file-read', 'suspicious', 'high'],
    'A layer that reads a file',
    'Loading the model reads the path that the file names, here or on the network.',
    'Export the layer with its values inside.',
    { title: 'CVE-2025-12058', url: 'https://nvd.nist.gov/vuln/detail/CVE-2025-12058' },
  ),
  lambdaLayer: rule(
    ['lambda-layer', 'dangerous', 'critical'],
    'A Lambda layer with code in it',
    'The layer holds Python bytecode, which runs when the model is loaded or called.',
    'Do not load the model. Replace the layer by a subclass of Layer in reviewed source code.',
    KERAS_3660,
  ),
  lambdaName: rule(
    ['lambda-by-name', 'suspicious', 'medium'],
    'A Lambda layer that names a function',
    'What runs is whatever has this name where the model is loaded.',
    'Replace the layer by a subclass of Layer in reviewed source code.',
    KERAS_3660,
  ),
  codeReference: rule(
    ['code-reference', 'dangerous', 'critical'],
    'A configuration that names code outside of the library’s layers',
    'The loader imports and calls what the configuration names, with arguments from the file.',
    'Do not load the model; update the library to its current release.',
    KERAS_1550,
  ),
  customObject: rule(
    ['custom-object', 'suspicious', 'medium'],
    'Objects that the library does not define',
    'Loading imports code that is not in the file; what it does cannot be known from the file.',
    'Name and review the code that defines the object, or use what the library has.',
    KERAS_1550,
  ),
  nestedCode: rule(
    ['nested-module', 'suspicious', 'high'],
    'A layer that wraps a model of another library',
    'It is unpacked by that library’s own loader, which may run code of the file.',
    'Export the wrapped model on its own, in a format that holds no code.',
    { title: 'CVE-2025-49655', url: 'https://nvd.nist.gov/vuln/detail/CVE-2025-49655' },
  ),
  unlistedType: rule(
    ['unlisted-type', 'suspicious', 'medium'],
    'Types that are not on the list of trusted ones',
    'The loader imports them when they are trusted by the caller; what they do cannot be known from the file.',
    'Review each type before it is passed as `trusted`.',
    SKOPS,
  ),
} as const satisfies Readonly<Record<string, Rule>>;
