import { describe, expect, test } from '@jest/globals';
import { examineSource } from '../../../src/evidence/source/examine-source.ts';

/** `line:column rule` of each finding. */
function found(...lines: readonly string[]): readonly string[] {
  return examineSource('train.py', lines.join('\n')).map(
    ({ rule, line, column }) => `${line}:${column ?? '-'} ${rule.id.slice('source/'.length)}`,
  );
}

describe('a loader whose name is written as text', () => {
  test.each([
    ['import torch\ngetattr(torch, "load")(p)', ['2:1 torch-load-default']],
    ['import torch\ngetattr(torch, "load")(p, weights_only=False)', ['2:1 torch-load-full']],
    ['import torch\ngetattr(torch, "load", None)(p, weights_only=True)', []],
    ['import torch as t\nx = getattr(t.serialization, "load")(p)', ['2:5 torch-load-default']],
    ['__import__("pickle").loads(b)', ['1:1 unpickle']],
    ['import builtins\nbuiltins.__import__("pickle").loads(b)', ['2:1 unpickle']],
    ['import importlib\nimportlib.import_module("pickle").loads(b)', ['2:1 unpickle']],
    ['from importlib import import_module as m\nm("pandas.io.pickle").read_pickle(b)', ['2:1 unpickle']],
    ['getattr(__import__("pickle"), "loads")(b)', ['1:1 unpickle']],
    ['import torch\ngetattr(getattr(torch, "jit"), "load")(b)', ['2:1 torchscript-load']],
    ['import pickle\nload = getattr(pickle, "load")\nload(f)', ['3:1 unpickle']],
    ['import importlib\np = importlib.import_module("pickle")\np.loads(x)', ['3:1 unpickle']],
    ['print(f"{__import__(\'pickle\').loads(b)}")', ['1:10 unpickle']],
    ['__import__("os").system(cmd)', ['1:1 shell']],
    ['import json\ngetattr(json, "loads")(b); __import__("json").loads(b)', []],
    ['import torch\ngetattr(torch, name)(p); getattr(torch, f"{a}load")(p)', []],
    ['def getattr(a, b): ...\ngetattr(torch, "load")(p)', []],
    ['x.getattr(torch, "load")(p); load = getattr(model, "load")', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('loaders of libraries', () => {
  test.each([
    ['import torch\ntorch.jit.load("m.pt")', ['2:1 torchscript-load']],
    ['import torch\ntorch.jit.save(m, "m.pt"); torch.jit.script(m)', []],
    ['import skops.io as sio\nsio.load(p, trusted=True)', ['2:1 skops-trusted']],
    ['import skops.io as sio\nsio.load(p, trusted=sio.get_untrusted_types(file=p))', ['2:1 skops-trusted']],
    [
      'from skops.io import loads, get_untrusted_types as g\nloads(b, trusted=g(data=b))',
      ['2:1 skops-trusted'],
    ],
    ['import skops.io as sio\nsio.load(p, trusted=["a.B"]); sio.load(p); sio.load(p, trusted=known)', []],
    [
      'import mlflow\nmlflow.sklearn.load_model(u); mlflow.pyfunc.load_model(u)',
      ['2:1 mlflow-load', '2:31 mlflow-load'],
    ],
    ['from mlflow import pytorch as mp\nmp.load_model(u)', ['2:1 mlflow-load']],
    [
      'import mlflow\nmlflow.onnx.load_model(u); mlflow.sklearn.log_model(m, "m"); mlflow.artifacts.load_dict(u)',
      [],
    ],
    ['import pandas as pd\npd.read_hdf("t.h5")', ['2:1 unpickle']],
    ['import pandas as pd\npd.HDFStore(p); pd.HDFStore(p, "w"); pd.HDFStore(p, mode="w")', ['2:1 unpickle']],
    ['import pandas as pd\npd.read_parquet(p); df.to_hdf(p, key="d")', []],
    ['from keras.models import load_model\nload_model(p, None, True, False)', ['2:1 keras-unsafe-load']],
    [
      'import tensorflow as tf\ntf.keras.models.load_model(p, None, True, safe_mode=flag)',
      ['2:1 keras-unsafe-load'],
    ],
    ['from keras.models import load_model\nload_model(p, None, True, True); load_model(p, None, False)', []],
    ['import keras\nkeras.saving.load_model(p, safe_mode=True); keras.saving.load_model(p)', []],
    ['import keras\nkeras.saving.deserialize_keras_object(c, None, False)', ['2:1 keras-unsafe-load']],
    ['import pickle\npickle._Unpickler(f).load()', ['2:1 unpickle']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a class that is an unpickler of its own', () => {
  const RENAMING = [
    'class Renaming(pickle.Unpickler):',
    '    def find_class(self, module, name):',
    '        return super().find_class(module.replace("old", "new"), name)',
  ];
  /** As Python's documentation has it. */
  const RESTRICTED = [
    'class Restricted(pickle.Unpickler):',
    '    def find_class(self, module, name):',
    '        if module == "builtins" and name in SAFE:',
    '            return getattr(builtins, name)',
    '        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")',
  ];

  test('is found where it refuses nothing', () => {
    expect(found('import pickle', ...RENAMING)).toEqual(['2:1 unpickle']);
    expect(found('from pickle import Unpickler as U', 'class A(U): pass', 'raise X')).toEqual([
      '2:1 unpickle',
    ]);
    expect(found('import dill', 'if x:', '    class A(Mixin, dill.Unpickler):', '        x = 1')).toEqual([
      '3:5 unpickle',
    ]);
    expect(found('import pickle', ...RENAMING, 'def f():', '    raise ValueError')).toEqual(['2:1 unpickle']);
  });

  test('is quiet where its find_class raises, and where it is of another library', () => {
    expect(found('import pickle, builtins', ...RESTRICTED, 'Restricted(f).load()')).toEqual([]);
    expect(found('from .safe import Unpickler', 'class A(Unpickler): pass')).toEqual([]);
    expect(found('import pickle', 'class A(pickle.Pickler): pass')).toEqual([]);
  });
});

describe('hostile text', () => {
  const LENGTH = 2 ** 20;
  test.each([
    'getattr(',
    'getattr(a, ',
    'getattr(a, "b")',
    '__import__("a")',
    '__import__("a.',
    'class A(pickle.Unpickler):',
    'class A(pickle.Unpickler):\n',
    'class A(B, ',
  ])('of %j is read to its end', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    expect(examineSource('a.py', `import pickle\n${text}`).length).toBeLessThanOrEqual(202);
  });
});
