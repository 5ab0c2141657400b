import type { Rule } from './rule.ts';

const PICKLE_DOCS = {
  title: 'Python documentation: the pickle module is not secure',
  url: 'https://docs.python.org/3/library/pickle.html',
};
const OPCODES = {
  title: 'CPython: pickletools, the opcodes of a pickle',
  url: 'https://github.com/python/cpython/blob/main/Lib/pickletools.py',
};
const SOUR_PICKLES = {
  title: 'M. Slaviero: Sour Pickles, Black Hat USA 2011',
  url: 'https://sensepost.com/cms/resources/conferences/2011/sour_pickles/BH_US_11_Slaviero_Sour_Pickles.pdf',
};
const POISONING = {
  title:
    'T. Liu et al.: The Art of Hide and Seek: Making Pickle-Based Model Supply Chain Poisoning Stealthy Again, 2025',
  url: 'https://arxiv.org/abs/2508.19774',
};
const DESERIALIZATION = {
  title: 'CWE-502: Deserialization of Untrusted Data',
  url: 'https://cwe.mitre.org/data/definitions/502.html',
};
const WEIGHTS_ONLY = {
  title: 'PyTorch: torch.load with weights_only',
  url: 'https://pytorch.org/docs/stable/generated/torch.load.html',
};
const PERSISTENCE = {
  title: 'scikit-learn: model persistence',
  url: 'https://scikit-learn.org/stable/model_persistence.html',
};

const DO_NOT_LOAD =
  'Do not load this file. Find out who made it and how it came here, then replace it with one from a trusted build, in a format that ' +
  'holds no code (ONNX, safetensors, skops).';
const EXPORT =
  'Check that the name is what you expect, or export the model to a format that holds no code (ONNX, safetensors, skops).';
const WRITE_AGAIN = 'Write the file again from the training run, and compare its digest after each copy.';

export const PICKLE_RULES = {
  dangerousGlobal: {
    id: 'pickle/dangerous-global',
    title: 'A pickle imports a name that runs code',
    leadsTo: 'dangerous',
    severity: 'critical',
    why: 'Loading a pickle imports every name in it, and may call it with arguments of the file, before anybody looks at the model.',
    remedy: DO_NOT_LOAD,
    references: [PICKLE_DOCS, DESERIALIZATION, SOUR_PICKLES],
  },
  computedImport: {
    id: 'pickle/computed-import',
    title: 'A pickle computes the name that it imports',
    leadsTo: 'dangerous',
    severity: 'high',
    why: 'No pickler writes a name that is not in the file as text. A name that is computed while loading hides what is imported.',
    remedy: DO_NOT_LOAD,
    references: [OPCODES, POISONING],
  },
  computedCall: {
    id: 'pickle/computed-call',
    title: 'A pickle calls what an earlier call returned',
    leadsTo: 'dangerous',
    severity: 'high',
    why: 'Models are rebuilt by calling classes and functions that are named. A callable that is computed while loading hides what runs.',
    remedy: DO_NOT_LOAD,
    references: [OPCODES, SOUR_PICKLES],
  },
  dangerousIndirection: {
    id: 'pickle/dangerous-indirection',
    title: 'A pickle reaches for an attribute or a callable that is denied or computed',
    leadsTo: 'dangerous',
    severity: 'high',
    why: 'getattr, attrgetter, partial and their like turn harmless names into any function of the interpreter.',
    remedy: DO_NOT_LOAD,
    references: [PICKLE_DOCS, POISONING],
  },
  indirection: {
    id: 'pickle/indirection',
    title: 'A pickle holds a function that reaches others by name or argument',
    leadsTo: 'suspicious',
    severity: 'medium',
    why: 'Ordinary pipelines hold partial, attrgetter or getattr; so do chains that end in a command. Here nothing denied is reached.',
    remedy:
      'Replace it with a function of your own module, or export the model to a format that holds no code (ONNX, safetensors, skops).',
    references: [PICKLE_DOCS],
  },
  unknownGlobal: {
    id: 'pickle/unknown-global',
    title: 'A pickle imports a name that is on no list',
    leadsTo: 'suspicious',
    severity: 'medium',
    why: 'What the name does when it is imported and called cannot be known from the file: a module that is not there fails, one that is runs.',
    remedy: EXPORT,
    references: [PICKLE_DOCS, PERSISTENCE],
  },
  unusualUse: {
    id: 'pickle/unusual-use',
    title: 'A pickle uses an allowed name as its library does not',
    leadsTo: 'suspicious',
    severity: 'medium',
    why: 'The name is harmless as its library writes it. Called with other arguments, or changed by BUILD, it may not be.',
    remedy: EXPORT,
    references: [OPCODES],
  },
  extensionCode: {
    id: 'pickle/extension-code',
    title: 'A pickle imports by an extension code',
    leadsTo: 'suspicious',
    severity: 'medium',
    why: 'The code stands for a name in a registry of the process that loads the file, so the file does not say what is imported.',
    remedy: EXPORT,
    references: [
      {
        title: 'PEP 307: the extension registry',
        url: 'https://peps.python.org/pep-0307/#the-extension-registry',
      },
      OPCODES,
    ],
  },
  persistentId: {
    id: 'pickle/persistent-id',
    title: 'A pickle leaves an object to its loader',
    leadsTo: 'suspicious',
    severity: 'low',
    why: 'A persistent id is resolved by code of the loader. It is not one of the storages that PyTorch writes so.',
    remedy: EXPORT,
    references: [PICKLE_DOCS],
  },
  outsideBuffer: {
    id: 'pickle/outside-buffer',
    title: 'A pickle refers to buffers outside of it',
    leadsTo: 'note',
    severity: 'low',
    why: 'The bytes of an array come from elsewhere when the file is loaded, so they are not what was examined.',
    remedy: 'Write the pickle without buffer_callback, so that the file holds all of its data.',
    references: [
      { title: 'PEP 574: pickle protocol 5 with out-of-band data', url: 'https://peps.python.org/pep-0574/' },
    ],
  },
  nestedPickle: {
    id: 'pickle/nested-pickle',
    title: 'A pickle holds a further pickle as bytes',
    leadsTo: 'inconclusive',
    severity: 'medium',
    why: 'The bytes are loaded by the library as a pickle of their own, and could not be examined here.',
    remedy: 'Save tensors with torch.save, or as safetensors, instead of pickling them with other objects.',
    references: [WEIGHTS_ONLY],
  },
  otherFiles: {
    id: 'pickle/other-files',
    title: 'A pickle refers to other files',
    leadsTo: 'inconclusive',
    severity: 'low',
    why: 'Old versions of joblib keep arrays in files of their own, and load those with pickles allowed. What they hold is not examined with this file.',
    remedy: 'Write the model again with joblib 0.10 or later, which keeps all in one file.',
    references: [
      { title: 'joblib: persistence', url: 'https://joblib.readthedocs.io/en/stable/persistence.html' },
    ],
  },
  oddStructure: {
    id: 'pickle/odd-structure',
    title: 'A pickle is put together as no pickler does it',
    leadsTo: 'suspicious',
    severity: 'low',
    why: 'Loaders take it, other readers stumble over it: a way to hide from scanners.',
    remedy: WRITE_AGAIN,
    references: [OPCODES, POISONING],
  },
  crossedFrame: {
    id: 'pickle/crossed-frame',
    title: 'A pickle is read differently by different loaders',
    leadsTo: 'dangerous',
    severity: 'high',
    why:
      'An opcode crosses the end of its frame. CPython then drops bytes of the frame and reads on behind it, other readers do not: what ' +
      'was examined is not what runs. No pickler writes it.',
    remedy: DO_NOT_LOAD,
    references: [
      {
        title: 'CPython: _Unpickler_ReadImpl and load_frame',
        url: 'https://github.com/python/cpython/blob/main/Modules/_pickle.c',
      },
      { title: 'PEP 3154: framing', url: 'https://peps.python.org/pep-3154/#framing' },
    ],
  },
  brokenStream: {
    id: 'pickle/broken-stream',
    title: 'A pickle breaks off',
    leadsTo: 'inconclusive',
    severity: 'medium',
    why: 'The file cannot be loaded to its end, so what the rest would do is not known.',
    remedy: WRITE_AGAIN,
    references: [OPCODES],
  },
  brokenAfterCall: {
    id: 'pickle/broken-after-call',
    title: 'A pickle breaks off after it has imported or called something',
    leadsTo: 'inconclusive',
    severity: 'high',
    why: 'What stands before the break has run when the loader fails: attackers break files on purpose, to stop scanners.',
    remedy: DO_NOT_LOAD,
    references: [
      {
        title: 'ReversingLabs: malicious models that break off after their payload, 2025',
        url: 'https://www.reversinglabs.com/blog/rl-identifies-malware-ml-model-hosted-on-hugging-face',
      },
    ],
  },
  trailingBytes: {
    id: 'pickle/trailing-bytes',
    title: 'After the last pickle come bytes that are none',
    leadsTo: 'inconclusive',
    severity: 'low',
    why: 'A loader that reads on, or reads the file as another format, finds what was not examined here.',
    remedy: WRITE_AGAIN,
    references: [OPCODES],
  },
  padding: {
    id: 'pickle/padding',
    title: 'After the last pickle come blanks or zeros',
    leadsTo: 'note',
    severity: 'low',
    why: 'They hold nothing; a copy or a download may have added them.',
    remedy: WRITE_AGAIN,
    references: [],
  },
  severalStreams: {
    id: 'pickle/several-streams',
    title: 'A file holds several pickles',
    leadsTo: 'note',
    severity: 'low',
    why: 'Most loaders read the first and leave the others; all were examined.',
    remedy: 'Keep one object a file, unless your loader reads them one after another.',
    references: [PICKLE_DOCS],
  },
  limit: {
    id: 'pickle/limit',
    title: 'A pickle asks for more than is spent on one file',
    leadsTo: 'inconclusive',
    severity: 'medium',
    why: 'Files that are made to exhaust their reader hide behind it.',
    remedy:
      'If the file is yours and so large, export the model to a format that holds no code (ONNX, safetensors, skops).',
    references: [],
  },
} as const satisfies { readonly [name: string]: Rule };
