import { describe, expect, it } from '@jest/globals';
import { randomness } from '../../../src/evidence/document/repository/randomness/randomness.ts';
import metric from '../../../src/metrics/accountability/random-seeds.ts';
import {
  evidenceIn,
  placesOf,
  readRepository,
  SUBJECT,
} from '../../evidence/document/repository/read-repository.ts';
import { measuredFiles, runFiles } from '../run-files.ts';

/** 1, 0, or undefined where nothing is known to draw. */
function isSeeded(code: string): number | undefined {
  const answer = runFiles(metric, { files: { randomness: evidenceIn(randomness, { 'train.py': code }) } });
  return answer.status === 'measured' ? answer.value : undefined;
}

describe('seeds of what is drawn at random', () => {
  it.each<readonly [string, number | undefined]>([
    ['import random\nrandom.seed(1)\nrandom.shuffle(rows)\n', 1],
    ['import random\nrandom.seed()\nrandom.shuffle(rows)\n', 0],
    ['import numpy as np\nx = np.random.rand(3)\n', 0],
    ['import numpy as np\nnp.random.seed(SEED)\nx = np.random.rand(3)\n', 1],
    ['import numpy as np\nimport random\nrandom.seed(1)\nx = np.random.rand(3)\n', 0],
    ['from numpy.random import default_rng\nrng = default_rng(7)\nx = rng.normal()\n', 1],
    ['import numpy as np\nrng = np.random.default_rng()\n', 0],
    ['from sklearn.ensemble import RandomForestClassifier\nm = RandomForestClassifier(n_estimators=9)\n', 0],
    ['from sklearn.ensemble import RandomForestClassifier\nm = RandomForestClassifier(random_state=0)\n', 1],
    [
      'from sklearn.ensemble import RandomForestClassifier\nm = RandomForestClassifier(random_state=None)\n',
      0,
    ],
    ['from sklearn.model_selection import train_test_split as s\na, b = s(x, random_state=rng)\n', 1],
    ['from sklearn.linear_model import LinearRegression\nm = LinearRegression()\n', undefined],
    ['import torch\nfrom torch import nn\nmodel = nn.Linear(3, 1)\n', 0],
    ['import torch\nfrom torch import nn\ntorch.manual_seed(0)\nmodel = nn.Linear(3, 1)\n', 1],
    ['import lightning as L\nimport torch\nL.seed_everything(3)\ntorch.rand(2)\n', 1],
    ['from tools import set_seed\nimport torch\nset_seed(3)\ntorch.rand(2)\n', 1],
    ['import tensorflow as tf\ntf.random.set_seed(1)\nd = tf.keras.layers.Dense(1)\n', 1],
    ['import tensorflow as tf\nd = tf.keras.layers.Dense(1)\n', 0],
    ['import keras\nkeras.utils.set_random_seed(1)\nd = keras.layers.Dense(1)\n', 1],
    ['text = "np.random.rand(3)"\n# np.random.rand(3)\n', undefined],
    ['def random_split(rows):\n    return rows\nrandom_split(1)\n', undefined],
  ])('%j is %s', (code, value) => {
    expect(isSeeded(code)).toBe(value);
  });

  it('names the first call without a seed, and counts files', () => {
    const evidence = evidenceIn(randomness, {
      'src/train.py': 'import numpy as np\n\nnp.random.rand()\nnp.random.rand()\n',
      'src/fit_model.py': 'import numpy as np\nnp.random.seed(1)\nnp.random.rand()\n',
      'src/training/util.py': 'import numpy as np\nnp.random.rand()\n',
      'tests/test_train.py': 'import numpy as np\nnp.random.rand()\n',
    });
    expect(placesOf(evidence)).toStrictEqual(['src/train.py:3 repository/unseeded-randomness']);
    expect(measuredFiles(metric, { files: { randomness: evidence } })).toMatchObject({ value: 0.5, n: 2 });
  });

  it('reads a notebook that the policy binds, with the line of the file', () => {
    const cell = { cell_type: 'code', source: ['import torch\n', 'torch.rand(2)\n'], outputs: [] };
    const text = JSON.stringify({ nbformat: 4, metadata: {}, cells: [cell] }, null, 1);
    const subject = { ...SUBJECT, documents: { 'training-code': ['a.ipynb'] } };
    const evidence = evidenceIn(randomness, { 'a.ipynb': text }, { subject });
    const line = text.split('\n').findIndex((each) => each.includes('torch.rand')) + 1;
    expect(placesOf(evidence)).toStrictEqual([`a.ipynb:${line} repository/unseeded-randomness`]);
    expect(evidenceIn(randomness, { 'a.ipynb': 'no notebook' }, { subject }).drawing).toBe(0);
  });

  it('has no evidence without training code', () => {
    expect(readRepository(randomness, { 'serve.py': '' })).toMatchObject({ state: 'missing' });
  });

  it('reads a megabyte of calls', () => {
    const evidence = evidenceIn(randomness, { 'train.py': 'np.random.rand(f(f(f('.repeat(2 ** 15) });
    expect(evidence.files).toBe(1);
  });
});
