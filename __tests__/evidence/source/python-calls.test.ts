import { describe, expect, test } from '@jest/globals';
import { examineSource } from '../../../src/evidence/source/examine-source.ts';

/** `line:column rule` of each finding. */
function found(...lines: readonly string[]): readonly string[] {
  return examineSource('train.py', lines.join('\n')).map(
    ({ rule, line, column }) => `${line}:${column ?? '-'} ${rule.id.slice('source/'.length)}`,
  );
}

const COMMIT = '0123456789abcdef'.repeat(3).slice(0, 40);

describe('loaders that run code', () => {
  test.each([
    ['import torch\ntorch.load("m.pt")', ['2:1 torch-load-default']],
    ['import torch\ntorch.load("m.pt", weights_only=True)', []],
    ['import torch\ntorch.load("m.pt", weights_only=False)', ['2:1 torch-load-full']],
    ['import torch as t\nx = t.load(p, weights_only=flag)', ['2:5 torch-load-full']],
    ['import torch\ntorch.load(p, weights_only=True, pickle_module=dill)', []],
    ['from pickle import load as l\nl(open("a", "rb"))', ['2:1 unpickle']],
    ['from pickle import *\nloads(b)', ['2:1 unpickle']],
    ['import joblib, cloudpickle as cp\ncp.loads(x); joblib.load(y)', ['2:1 unpickle', '2:14 unpickle']],
    ['from pandas import (\n  read_pickle as rp,\n  DataFrame,\n)\nrp("x.pkl")', ['5:1 unpickle']],
    ['import pickle\nload = pickle.load\nload(f)', ['3:1 unpickle']],
    ['p = __import__("pickle")\np.loads(x)', ['2:1 unpickle']],
    ['try: import pickle as p\nexcept: pass\np.loads(x)', ['3:1 unpickle']],
    ['import shelve\nshelve.open("s")', ['2:1 unpickle']],
    ['import marshal\nmarshal.loads(x)', ['2:1 marshal-load']],
    ['import numpy as np\nnp.load(f, allow_pickle=True)', ['2:1 numpy-allow-pickle']],
    [
      'import numpy as np\nnp.load(f, None, True); np.load(f); np.load(f, allow_pickle=False)',
      ['2:1 numpy-allow-pickle'],
    ],
    ['import yaml\nyaml.load(f)', ['2:1 yaml-unsafe-load']],
    [
      'import yaml\nyaml.load(f, yaml.Loader); yaml.load(f, Loader=yaml.SafeLoader); yaml.safe_load(f)',
      ['2:1 yaml-unsafe-load'],
    ],
    ['from keras.models import load_model\nload_model(p, safe_mode=False)', ['2:1 keras-unsafe-load']],
    ['import keras\nkeras.config.enable_unsafe_deserialization()', ['2:1 keras-unsafe-load']],
    ['from .pickle import load\nload(f)', []],
    ['import torch, dill\ntorch.load(p, None, dill)', ['2:1 torch-load-full']],
    [
      'import numpy as np\nnp.load(f, allow_pickle=flag); np.save(f, x, allow_pickle=True)',
      ['2:1 numpy-allow-pickle'],
    ],
    ['import pickle as p\np.loads(x)\nimport json as p', ['2:1 unpickle']],
    ['from yaml import SafeLoader as Loader\nimport yaml\nyaml.load(f, Loader=Loader)', []],
    [
      'try:\n  from yaml import CSafeLoader as L\nexcept ImportError:\n  from yaml import SafeLoader as L\nyaml.load(f, L)',
      [],
    ],
    ['from yaml import UnsafeLoader as SafeLoader\nyaml.load(f, SafeLoader)', ['2:1 yaml-unsafe-load']],
    ['from ruamel.yaml import YAML\nyaml = YAML(typ="safe")\nyaml.load(f)', []],
    ['from ruamel.yaml import YAML\nyaml = YAML(typ="unsafe")\nyaml.load(f)', ['2:8 yaml-unsafe-load']],
    ['import ruamel.yaml as yaml\nyaml.load(f)', ['2:1 yaml-unsafe-load']],
    ['from functools import partial\npartial(torch.load, weights_only=False)', ['2:1 torch-load-full']],
    ['Net.load_from_checkpoint(p, weights_only=False)', ['1:1 torch-load-full']],
    ['keras.layers.deserialize(c, safe_mode=False); markdown(x, safe_mode=False)', ['1:1 keras-unsafe-load']],
    [
      'kw = {"trust_remote_code": True, "allow_pickle": not_this, "weights_only": True}\nf(**kw)',
      ['1:7 trust-remote-code'],
    ],
    ['np.load(f, **{"allow_pickle": True})', ['1:15 numpy-allow-pickle']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a pickle that comes from the network is worse, through a variable and an open file too', () => {
    expect(
      found(
        'import joblib, pickle',
        'from huggingface_hub import hf_hub_download',
        `path = hf_hub_download("a/b", "m.pkl", revision="${COMMIT}")`,
        'with open(path, "rb") as file:',
        '    model = pickle.load(file)',
        'other = joblib.load(local)',
      ),
    ).toEqual(['5:13 unpickle-download', '6:9 unpickle']);
  });
});

describe('text that is run', () => {
  test.each([
    ['eval(x); exec(code)', ['1:1 eval', '1:10 eval']],
    ['eval("1 + 1"); model.eval(); exec("a" "b")', []],
    ['ｅval(x)', ['1:1 eval']],
    ['def eval(model):\n  pass\neval(net)', []],
    ['class A:\n  def eval(self): pass\neval(net)', ['3:1 eval']],
    ['import os\nos.system("ls"); os.system("ls " + x)', ['2:18 shell']],
    ['import os\nos.system(f"ls {x}")', ['2:1 shell']],
    ['import subprocess as s\ns.run(cmd, shell=True); s.run(cmd); s.run("ls", shell=True)', ['2:1 shell']],
    ['x = f"{eval(y)!r:>{width}} {{eval(z)}}"', ['1:8 eval']],
    ['x = f"""\n  {eval(y)}"""', ['2:4 eval']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('downloads', () => {
  test.each([
    [
      'from transformers import AutoModel as A\nA.from_pretrained("bert-base-uncased")',
      ['2:1 unpinned-base-model'],
    ],
    [`A.from_pretrained("a/b", revision="${COMMIT}")`, []],
    ['A.from_pretrained("a/b", revision="main")', ['1:1 unpinned-base-model']],
    ['A.from_pretrained("./out"); A.from_pretrained(path); A.from_pretrained("outputs/last")', []],
    [`A.from_pretrained("a/b", trust_remote_code=True, revision="${COMMIT}")`, ['1:1 trust-remote-code']],
    [
      'from transformers import pipeline\npipeline("ner", model="a/b"); pipeline("ner", model=m)',
      ['2:1 unpinned-base-model'],
    ],
    [
      'from sentence_transformers import SentenceTransformer as S\nS("a/b"); S("./here")',
      ['2:1 unpinned-base-model'],
    ],
    ['from huggingface_hub import snapshot_download as s\ns("a/b")', ['2:1 unpinned-download']],
    [
      'from datasets import load_dataset\nload_dataset("squad"); load_dataset("csv", data_files=f)',
      ['2:1 unpinned-download'],
    ],
    ['def load_dataset(p):\n  pass\nload_dataset("train.csv")', []],
    ['import torch\ntorch.hub.load("a/b", "resnet", trust_repo=True)', ['2:1 torch-hub']],
    [`import torch\ntorch.hub.load("a/b:${COMMIT}", "resnet")`, []],
    ['import torch\ntorch.hub.load("dir", "resnet", source="local")', []],
    ['import requests\nrequests.get(url, verify=False)', ['2:1 tls-not-verified']],
    ['import requests\nrequests.get("http://host.example/m.bin")', ['2:1 plain-http']],
    [
      'import requests\nrequests.get("http://localhost:80/m.bin"); requests.get("https://host.example/m")',
      [],
    ],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what is no call', () => {
  test.each([
    '# eval(x)',
    '"""\neval(x)\n"""',
    "x = 'eval(y)'",
    "x = r'\\\\' + 'eval(y)'",
    'x = "it\\"s eval(y)"',
    'def eval(x): pass',
    'import torch  # torch.load(x)',
    'x = b"eval(y)" u"eval(z)"',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a call goes over lines, within brackets and after a backslash', () => {
    expect(
      found('import torch', 'm = torch \\', '  .load(', '  path,  # (', '  weights_only=False)'),
    ).toEqual(['2:5 torch-load-full']);
  });
});

describe('hostile text', () => {
  const LENGTH = 2 ** 20;
  test.each([
    ['nested calls', 'eval('],
    ['dots', 'a.'],
    ['quotes', '"'],
    ['triple quotes', 'f"""{'],
    ['braces in an f-string', 'f"{'],
    ['imports', 'from a import '],
    ['stars', 'from a import *\nload(x)\n'],
    ['backslashes', '\\'],
    ['blanks', ' '],
    ['wandb', 'wandbkey'],
    ['addresses', 'postgres://a:'],
    ['web tokens', 'eyJ'],
    ['keys', '-----BEGIN A PRIVATE KEY-----\n'],
    ['heads of keys', '-----BEGIN A PRIVATE KEY-----\nA: b\n'],
    ['headers of a key', 'A: b '],
    ['usernames', '"username":"a","key'],
    ['slack', 'xoxb-'],
    ['aws', 'aws_secret='],
    ['assignments', 'a=requests.get(a)\n'],
  ])('of %s is read to its end', (_, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    expect(examineSource('a.py', text).length).toBeLessThanOrEqual(202);
  });

  test('what is past the limits is said', () => {
    const last = examineSource('a.py', 'eval(x)\n'.repeat(2 ** 18)).slice(-2);
    expect(last.map(({ rule }) => rule.id)).toEqual(['source/not-examined', 'source/not-examined']);
  });
});
