import { expect, test } from '@jest/globals';
import { onnx } from '../../../../src/evidence/model/formats/onnx.ts';
import { contextOf, examine, recognises, surviveChanges } from './examine-bytes.ts';
import { fixture } from './fixture.ts';
import { message } from './wire.ts';
import type { Entry } from './wire.ts';
import { LIMITS } from '../../../../src/evidence/model/budget.ts';

const node = (type: string, domain = '', ...more: readonly Entry[]): Entry => [
  1,
  [[1, 'x'], [2, 'y'], [4, type], ...(domain === '' ? [] : [[7, domain] as const]), ...more],
];
const tensor = (...more: readonly Entry[]): readonly Entry[] => [[1, 2], [1, 3], [2, 1], [8, 'w'], ...more];
const WEIGHT: Entry = [5, tensor([9, new Uint8Array(24)])];

function model(graph: readonly Entry[], ...more: readonly Entry[]): Uint8Array {
  return message(
    [1, 10],
    [2, 'hand'],
    [7, graph],
    [
      8,
      [
        [1, ''],
        [2, 21],
      ],
    ],
    ...more,
  );
}

const external = (location: string): Entry => [
  5,
  tensor(
    [
      13,
      [
        [1, 'location'],
        [2, location],
      ],
    ],
    [14, 1],
  ),
];

test('what skl2onnx writes is clean, with its facts', async () => {
  const bytes = fixture('logistic.onnx');
  expect(await recognises(onnx, bytes)).toBe(true);
  const { answer, examination } = await examine(onnx, bytes);
  expect(answer).toBe('no-known-indicator');
  expect(examination.findings).toEqual([]);
  expect(examination.facts).toMatchObject({
    framework: 'onnx',
    opset: 9,
    inputs: [{ name: 'X', dtype: 'float32', shape: ['?', 3] }],
    outputs: [
      { name: 'output_label', dtype: 'int64', shape: ['?'] },
      { name: 'output_probability', dtype: 'sequence', shape: [] },
    ],
    metadata: { producer: 'skl2onnx' },
  });
});

test('a forest is clean, as a stream too', async () => {
  const { answer, examination } = await examine(onnx, fixture('forest.onnx'), { canRead: false });
  expect({ answer, findings: examination.findings }).toEqual({ answer: 'no-known-indicator', findings: [] });
});

test('tensors and parameters', async () => {
  const { answer, examination } = await examine(onnx, model([node('Relu'), WEIGHT]));
  expect(answer).toBe('no-known-indicator');
  expect(examination.facts).toMatchObject({
    parameters: 6,
    tensors: [{ name: 'w', dtype: 'float32', shape: [2, 3] }],
  });
});

test('the order of fields does not hide the model', async () => {
  const late = message(
    [
      14,
      [
        [1, 'a'],
        [2, 'b'.repeat(10_000)],
      ],
    ],
    [7, [node('Relu')]],
    [8, [[2, 1]]],
    [1, 9],
  );
  expect(await recognises(onnx, late)).toBe(true);
});

test('other protobufs and files are none', async () => {
  for (const bytes of [
    fixture('saved_model.pb.gz'),
    fixture('graph.pb'),
    fixture('catboost.mlmodel'),
    fixture('xgboost.ubj'),
  ]) {
    expect(await recognises(onnx, bytes)).toBe(false);
  }
});

test.each([
  '../secret',
  '/etc/passwd',
  'a/../../b',
  'C:\\x',
  '\\\\host\\share',
  'file:///etc/passwd',
  'https://host/x',
  '~/x',
  'a\0b',
])('external data at %j are dangerous', async (location) => {
  const { answer, rules } = await examine(onnx, model([node('Relu'), external(location)]));
  expect({ answer, rules }).toEqual({ answer: 'dangerous', rules: ['format/path-leaves-folder'] });
});

test('external data are found in tensors of attributes, of sparse tensors, of subgraphs and of functions', async () => {
  const bad = external('../x')[1];
  if (typeof bad !== 'object' || bad instanceof Uint8Array) {
    throw new Error('a message');
  }
  const constant = node('Constant', '', [
    5,
    [
      [1, 'value'],
      [5, bad],
    ],
  ]);
  const places: readonly Uint8Array[] = [
    model([constant]),
    model([[15, [[1, bad]]]]),
    model([
      node('If', '', [
        5,
        [
          [1, 'then'],
          [6, [constant]],
        ],
      ]),
    ]),
    model([
      node('X', '', [
        5,
        [
          [1, 'v'],
          [22, [[2, bad]]],
        ],
      ]),
    ]),
    model(
      [node('F', 'own')],
      [
        25,
        [
          [1, 'F'],
          [10, 'own'],
          [7, constant[1]],
        ],
      ],
    ),
    model([node('Relu')], [20, [[2, [constant]]]]),
  ];
  for (const bytes of places) {
    expect((await examine(onnx, bytes)).answer).toBe('dangerous');
  }
});

test('external data in the folder are a note', async () => {
  const { answer, rules, details } = await examine(
    onnx,
    model([node('Relu'), external('weights/model.data')]),
  );
  expect({ answer, rules, details }).toEqual({
    answer: 'no-known-indicator',
    rules: ['format/external-data'],
    details: ['weights/model.data'],
  });
});

test('custom domains are suspicious, functions of the model and domains of the runtime are not', async () => {
  expect((await examine(onnx, model([node('Evil', 'my.ops')]))).details).toEqual(['my.ops::Evil']);
  expect((await examine(onnx, model([node('FusedConv', 'com.microsoft')]))).answer).toBe(
    'no-known-indicator',
  );
  const own = model(
    [node('F', 'pkg.own')],
    [
      25,
      [
        [1, 'F'],
        [10, 'pkg.own'],
        [7, node('Relu')[1]],
      ],
    ],
  );
  expect((await examine(onnx, own)).answer).toBe('no-known-indicator');
  expect((await examine(onnx, model([node('EPContext', 'com.microsoft')]))).answer).toBe('suspicious');
});

test('operators on files, also in a graph that breaks behind them, are dangerous', async () => {
  expect((await examine(onnx, model([node('ReadFile', 'x')]))).answer).toBe('dangerous');
  expect((await examine(onnx, model([node('PyOp', 'pyopmodule')]))).answer).toBe('dangerous');
  const broken = message([1, 10], [7, [node('ReadFile', 'x')]], [8, Uint8Array.of(0x12, 0xff)]);
  expect((await examine(onnx, broken)).rules).toEqual(['format/dangerous-operator', 'format/broken']);
});

test('sizes that do not fit are suspicious', async () => {
  expect((await examine(onnx, model([[5, tensor([9, new Uint8Array(23)])]]))).rules).toEqual([
    'format/inconsistent',
  ]);
  expect(
    (
      await examine(
        onnx,
        model([
          [
            5,
            [
              [1, -1],
              [2, 1],
              [8, 'w'],
            ],
          ],
        ]),
      )
    ).rules,
  ).toEqual(['format/inconsistent']);
  expect(
    (
      await examine(
        onnx,
        model([
          [
            5,
            [
              [1, 2 ** 40],
              [1, 2 ** 40],
              [2, 1],
            ],
          ],
        ]),
      )
    ).answer,
  ).toBe('suspicious');
  expect((await examine(onnx, model([], [7, []]))).answer).toBe('suspicious');
});

test('code in the metadata is suspicious', async () => {
  const { rules } = await examine(
    onnx,
    model(
      [],
      [
        14,
        [
          [1, 'note'],
          [2, 'import os; os.system("id")'],
        ],
      ],
    ),
  );
  expect(rules).toEqual(['format/code-in-metadata']);
});

test('too deep, too much and cut is inconclusive', async () => {
  let graph: readonly Entry[] = [node('Relu')];
  for (let depth = 0; depth < 40; depth += 1) {
    graph = [node('If', '', [5, [[6, graph]]])];
  }
  expect((await examine(onnx, model(graph))).rules).toEqual(['format/budget']);
  const context = contextOf(undefined, { ...LIMITS, opcodes: 20 });
  expect((await examine(onnx, fixture('forest.onnx'), { context })).answer).toBe('inconclusive');
  const bytes = fixture('forest.onnx');
  expect((await examine(onnx, bytes.slice(0, bytes.length - 50))).answer).toBe('inconclusive');
  expect((await examine(onnx, message([1, 99], [7, []]))).answer).toBe('inconclusive');
});

test('changed files neither break nor hang it', async () => {
  await surviveChanges(onnx, fixture('logistic.onnx'), 400);
});
