import { expect, test } from '@jest/globals';
import { kerasMetadata } from '../../../../src/evidence/model/formats/keras-metadata.ts';
import { savedModel } from '../../../../src/evidence/model/formats/saved-model.ts';
import { tensorflowGraph } from '../../../../src/evidence/model/formats/tensorflow-graph.ts';
import { examine, recognises, surviveChanges } from './examine-bytes.ts';
import { fixture } from './fixture.ts';
import { message } from './wire.ts';
import type { Entry } from './wire.ts';

const node = (operator: string, ...more: readonly Entry[]): readonly Entry[] => [
  [1, 'n'],
  [2, operator],
  ...more,
];
const inFunction = (name: string, operator: string): Entry => [
  2,
  [
    [
      1,
      [
        [1, [[1, name]]],
        [3, node(operator)],
      ],
    ],
  ],
];
const model = (...graph: readonly Entry[]): Uint8Array =>
  message(
    [1, 1],
    [
      2,
      [
        [
          1,
          [
            [4, 'serve'],
            [5, '2.21.0'],
          ],
        ],
        [2, graph],
      ],
    ],
  );

test('what TensorFlow writes is clean, with its facts', async () => {
  const bytes = fixture('saved_model.pb.gz');
  expect(await recognises(savedModel, bytes)).toBe(true);
  const { examination } = await examine(savedModel, bytes);
  expect(examination).toMatchObject({
    findings: [],
    facts: {
      framework: 'tensorflow',
      frameworkVersion: '2.21.0',
      inputs: [{ name: 'x', dtype: 'float32', shape: ['?', 3] }],
      metadata: { tag: 'serve' },
    },
  });
  expect(examination.facts.outputs).toHaveLength(1);
  expect((await examine(savedModel, bytes, { canRead: false })).examination).toEqual(examination);
  const graph = fixture('graph.pb');
  expect(await recognises(tensorflowGraph, graph)).toBe(true);
  expect((await examine(tensorflowGraph, graph)).examination.findings).toEqual([]);
});

test('one is not taken for another', async () => {
  for (const name of [
    'graph.pb',
    'logistic.onnx',
    'catboost.mlmodel',
    'tiny.gguf',
    'xgboost.ubj',
    'fingerprint.pb',
  ]) {
    expect([name, await recognises(savedModel, fixture(name))]).toEqual([name, false]);
    expect([name, await recognises(kerasMetadata, fixture(name))]).toEqual([name, false]);
  }
  for (const name of [
    'saved_model.pb.gz',
    'logistic.onnx',
    'catboost.mlmodel',
    'tiny.gguf',
    'catboost.cbm',
    'fingerprint.pb',
  ]) {
    expect([name, await recognises(tensorflowGraph, fixture(name))]).toEqual([name, false]);
  }
});

test.each([
  'ReadFile',
  'WriteFile',
  'PyFunc',
  'PyFuncStateless',
  'EagerPyFunc',
  'MatchingFiles',
  'ImmutableConst',
  'DebugIdentityV3',
  'DataServiceDatasetV4',
  'RegisterDatasetV2',
  'RpcClient',
  'DatasetFromGraph',
])('%s is dangerous, in the graph and in a function', async (operator) => {
  expect((await examine(savedModel, model([1, node(operator)]))).answer).toBe('dangerous');
  const { details, answer } = await examine(savedModel, model(inFunction('f', operator)));
  expect({ answer, details }).toEqual({ answer: 'dangerous', details: [`${operator} "n" in function f`] });
  expect((await examine(tensorflowGraph, message([1, node(operator)]))).answer).toBe('dangerous');
});

test('a print to a file is dangerous, to the log it is not', async () => {
  const print = (stream: string): Uint8Array =>
    model([
      1,
      node('PrintV2', [
        5,
        [
          [1, 'output_stream'],
          [2, [[2, stream]]],
        ],
      ]),
    ]);
  expect((await examine(savedModel, print('file:///x'))).answer).toBe('dangerous');
  expect((await examine(savedModel, print('stderr'))).answer).toBe('no-known-indicator');
});

test('a print to a file is dangerous in whatever order and length it is written', async () => {
  const attribute: Entry = [
    5,
    [
      [9, 'x'.repeat(600)],
      [2, [[2, 'file:///etc/profile.d/x.sh']]],
      [1, 'output_stream'],
    ],
  ];
  const print = model([1, [attribute, [2, 'PrintV2'], [1, 'n']]]);
  const { answer, details } = await examine(savedModel, print);
  expect(answer).toBe('dangerous');
  expect(details).toEqual(['PrintV2 "n" in the graph: file:///etc/profile.d/x.sh']);
});

test('what saves is called by the graph, not by a function of the model', async () => {
  const call: Entry = [
    5,
    [
      [1, 'f'],
      [2, [[10, [[1, '__inference__traced_save_1']]]]],
    ],
  ];
  const caller: Entry = [1, [[1, 'n'], [2, 'StatefulPartitionedCall'], call]];
  expect((await examine(savedModel, model(caller))).answer).toBe('no-known-indicator');
  const inside = model([
    2,
    [
      [
        1,
        [
          [1, [[1, '__inference_call_1']]],
          [3, caller[1]],
        ],
      ],
    ],
  ]);
  expect((await examine(savedModel, inside)).answer).toBe('suspicious');
  expect((await examine(savedModel, model(inFunction('f', 'MergeV2Checkpoints')))).answer).toBe('suspicious');
});

test('saving belongs where variables are saved', async () => {
  expect((await examine(savedModel, model([1, node('SaveV2')]))).answer).toBe('no-known-indicator');
  expect((await examine(savedModel, model(inFunction('__inference__traced_save_12', 'SaveV2')))).answer).toBe(
    'no-known-indicator',
  );
  expect((await examine(savedModel, model(inFunction('__inference_call_1', 'SaveV2')))).answer).toBe(
    'suspicious',
  );
});

test('data pipelines, other libraries and assets', async () => {
  expect((await examine(savedModel, model([1, node('TextLineDataset')]))).rules).toEqual([
    'format/file-read',
  ]);
  expect((await examine(savedModel, model([1, node('Addons>Gelu')]))).rules).toEqual([
    'format/custom-operator',
  ]);
  const asset = (name: string): Uint8Array => message([1, 1], [2, [[6, [[2, name]]]]]);
  expect((await examine(savedModel, asset('../../x'))).answer).toBe('dangerous');
  expect((await examine(savedModel, asset('words.txt'))).answer).toBe('no-known-indicator');
});

const LAMBDA = JSON.stringify({
  class_name: 'Lambda',
  config: { function: ['4wEA', null], function_type: 'lambda' },
});

test('a Lambda layer in the objects of a SavedModel, and in the metadata of Keras, is dangerous', async () => {
  const object: Entry = [
    7,
    [
      [
        1,
        [
          [
            4,
            [
              [1, '_tf_keras_layer'],
              [3, LAMBDA],
            ],
          ],
        ],
      ],
    ],
  ];
  expect((await examine(savedModel, message([1, 1], [2, [object]]))).answer).toBe('dangerous');
  const metadata = message([
    1,
    [
      [2, 1],
      [3, 'root.layer'],
      [4, '_tf_keras_layer'],
      [5, LAMBDA],
    ],
  ]);
  expect(await recognises(kerasMetadata, metadata)).toBe(true);
  expect((await examine(kerasMetadata, metadata)).rules).toEqual(['format/lambda-layer']);
  const cut = message([
    1,
    [
      [4, '_tf_keras_layer'],
      [5, '{"class_name": '],
    ],
  ]);
  expect((await examine(kerasMetadata, cut)).answer).toBe('inconclusive');
});

test('changed files neither break nor hang it', async () => {
  await surviveChanges(savedModel, fixture('saved_model.pb.gz'), 200);
  await surviveChanges(tensorflowGraph, fixture('graph.pb'), 200);
});
