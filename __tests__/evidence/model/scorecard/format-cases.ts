import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../../scripts/tree.ts';
import { message } from '../formats/wire.ts';
import { little, pickle } from '../pickle/assembler.ts';
import { buildZip } from './build-zip.ts';
import type { ScorecardCase, ScorecardGroup } from './scorecard-case.ts';

const LAMBDA = 'https://keras.io/api/layers/core_layers/lambda/';
const CONFIG = 'CVE-2025-1550';
const LEGACY = 'CVE-2025-9905';
const TEMPLATE = 'CVE-2024-34359';
const PATHS = 'CVE-2024-27318';
const SAFETENSORS = 'https://github.com/huggingface/safetensors#format';
const GRAPH = 'https://github.com/tensorflow/tensorflow/blob/master/SECURITY.md';
const SKOPS = 'CVE-2024-37065';
const ESCAPE = "{{ ''.__class__.__mro__[1].__subclasses__() }}";

type Row = readonly [
  name: string,
  source: string,
  floor: ScorecardCase['floor'],
  build: () => Uint8Array,
  path: string,
];

function keras(...layers: readonly object[]): Uint8Array {
  const config = {
    module: 'keras',
    class_name: 'Sequential',
    config: { name: 'model', layers },
    registered_name: null,
  };
  return buildZip([
    {
      name: 'metadata.json',
      data: Buffer.from('{"keras_version": "3.8.0", "date_saved": "2025-01-01@00:00:00"}'),
    },
    { name: 'config.json', data: Buffer.from(JSON.stringify(config)) },
  ]);
}

const FUNCTION = {
  class_name: '__lambda__',
  config: { code: '4wEAAAAAAAAA', defaults: null, closure: null },
};
const lambda = {
  module: 'keras.layers',
  class_name: 'Lambda',
  config: { name: 'lambda', function: FUNCTION },
};

/** A file that Keras wrote, a layer of which becomes another; both texts are equally long, as lengths stand in the file. */
function legacyKeras(): Uint8Array {
  const file = readFileSync(join(ROOT, '__tests__/fixtures/models/keras/dense.h5')).toString('latin1');
  return Buffer.from(file.replaceAll('"class_name": "Dropout"', '"class_name": "Lambda" '), 'latin1');
}

function gguf(template: string): Uint8Array {
  const text = (value: string): Uint8Array => pickle(little(Buffer.byteLength(value), 8), value);
  const pair = pickle(text('tokenizer.chat_template'), little(8, 4), text(template));
  return pickle('GGUF', little(3, 4), little(0, 8), little(1, 8), pair, new Uint8Array(32));
}

function safetensors(header: string, data: Uint8Array = new Uint8Array(8)): Uint8Array {
  return pickle(little(Buffer.byteLength(header), 8), header, data);
}

const tensor = (from: number, to: number): string =>
  `{"dtype":"F32","shape":[1],"data_offsets":[${from},${to}]}`;

function onnx(location: string, domain = ''): Uint8Array {
  const weight = [
    [1, 2],
    [2, 1],
    [8, 'w'],
    [
      13,
      [
        [1, 'location'],
        [2, location],
      ],
    ],
    [14, 1],
  ] as const;
  const node = [
    [1, 'x'],
    [2, 'y'],
    [4, 'Relu'],
    [7, domain],
  ] as const;
  return message(
    [1, 10],
    [2, 'hand'],
    [7, [[1, node], [2, 'g'], ...(location === '' ? [] : [[5, weight] as const])]],
    [
      8,
      [
        [1, ''],
        [2, 21],
      ],
    ],
  );
}

/** A SavedModel (saved_model.proto) whose graph has one operator. */
function savedModel(operator: string): Uint8Array {
  const graph = [
    [
      1,
      [
        [1, 'node'],
        [2, operator],
      ],
    ],
  ] as const;
  return message(
    [1, 1],
    [
      2,
      [
        [1, [[5, '2.21.0']]],
        [2, graph],
      ],
    ],
  );
}

function skops(type: string, module: string): Uint8Array {
  const schema = {
    __class__: type,
    __module__: module,
    __loader__: 'ObjectNode',
    content: null,
    __id__: 1,
    protocol: 2,
    _skops_version: '0.13.0',
  };
  return buildZip([{ name: 'schema.json', data: Buffer.from(JSON.stringify(schema)) }]);
}

const json = (value: object): Uint8Array => Buffer.from(JSON.stringify(value));

const ROWS: readonly Row[] = [
  ['a Lambda layer in .keras', LAMBDA, 'dangerous', () => keras(lambda), 'model.keras'],
  [
    'a Lambda layer inside of another layer',
    LAMBDA,
    'dangerous',
    () => keras({ module: 'keras.layers', class_name: 'TimeDistributed', config: { layer: lambda } }),
    'model.keras',
  ],
  [
    'a function of any module in .keras',
    CONFIG,
    'dangerous',
    () => keras({ module: 'builtins', class_name: 'function', config: 'exec', registered_name: 'function' }),
    'model.keras',
  ],
  [
    'a class of any module in .keras',
    CONFIG,
    'dangerous',
    () => keras({ module: 'subprocess', class_name: 'Popen', config: { args: 'id' } }),
    'model.keras',
  ],
  ['a Lambda layer in HDF5', LEGACY, 'suspicious', legacyKeras, 'model.h5'],
  [
    'a chat template in GGUF that leaves its sandbox',
    TEMPLATE,
    'dangerous',
    () => gguf(ESCAPE),
    'model.gguf',
  ],
  [
    'a chat template in JSON that leaves its sandbox',
    TEMPLATE,
    'dangerous',
    () => json({ tokenizer_class: 'T', chat_template: ESCAPE }),
    'tokenizer_config.json',
  ],
  [
    'a chat template in a list',
    TEMPLATE,
    'dangerous',
    () => json({ tokenizer_class: 'T', chat_template: [{ name: 'tool', template: ESCAPE }] }),
    'tokenizer_config.json',
  ],
  [
    'a template with attributes by filter',
    TEMPLATE,
    'dangerous',
    () => gguf("{{ x|attr('__class__') }}"),
    'model.gguf',
  ],
  [
    'code of a repository in config.json',
    'https://huggingface.co/docs/transformers/custom_models',
    'suspicious',
    () => json({ model_type: 'x', architectures: ['X'], auto_map: { AutoModel: 'modeling.X' } }),
    'config.json',
  ],
  ['data outside of the folder in ONNX', PATHS, 'dangerous', () => onnx('../../../etc/passwd'), 'model.onnx'],
  ['an absolute path in ONNX', PATHS, 'dangerous', () => onnx('/etc/passwd'), 'model.onnx'],
  [
    'operators of an unknown domain in ONNX',
    PATHS,
    'suspicious',
    () => onnx('', 'com.example.evil'),
    'model.onnx',
  ],
  [
    'tensors that overlap in safetensors',
    SAFETENSORS,
    'suspicious',
    () => safetensors(`{"a":${tensor(0, 4)},"b":${tensor(0, 4)}}`, new Uint8Array(4)),
    'model.safetensors',
  ],
  [
    'bytes that no tensor names in safetensors',
    SAFETENSORS,
    'suspicious',
    () => safetensors(`{"a":${tensor(0, 4)}}`),
    'model.safetensors',
  ],
  [
    'a header beyond the end of safetensors',
    SAFETENSORS,
    'inconclusive',
    () => pickle(little(2 ** 40, 8), '{"a":{}}'),
    'model.safetensors',
  ],
  ['a graph that writes files', GRAPH, 'dangerous', () => savedModel('WriteFile'), 'saved_model.pb'],
  ['a graph that reads files', GRAPH, 'dangerous', () => savedModel('ReadFile'), 'saved_model.pb'],
  ['a graph that calls Python', GRAPH, 'dangerous', () => savedModel('PyFunc'), 'saved_model.pb'],
  ['a type on no list in skops', SKOPS, 'suspicious', () => skops('Thing', 'app.things'), 'model.skops'],
  ['os.system in skops', SKOPS, 'dangerous', () => skops('system', 'os'), 'model.skops'],
];

export const FORMAT_CASES: ScorecardGroup = {
  title: 'Other formats',
  cases: ROWS.map(([name, source, floor, build, path]) => ({ name, source, floor, build, path })),
};
