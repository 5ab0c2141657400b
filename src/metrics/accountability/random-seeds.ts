import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  fullGrade: 'computed',
  id: 'accountability/random-seeds',
  title: 'Seeds of what is drawn at random',
  question: 'Does the code that trains the model give a seed to what it draws at random?',
  formula:
    'files of training code in which each call that is known to draw has a seed ÷ files with such a call',
  needs: ['randomness'],
  options: NO_OPTIONS,
  references: [
    { title: 'PyTorch: Reproducibility', url: 'https://docs.pytorch.org/docs/stable/notes/randomness.html' },
    {
      title: 'scikit-learn: Controlling randomness',
      url: 'https://scikit-learn.org/stable/common_pitfalls.html#controlling-randomness',
    },
  ],
  limitations: [
    'Read are calls of Python’s random, NumPy, scikit-learn, PyTorch and TensorFlow by name; other libraries, and what a called function draws, are not seen.',
    'A seed that another file sets is not seen; one that is set behind the first draw counts.',
    'A seed alone does not make a training on an accelerator deterministic.',
  ],
  remedies: [
    'Call `numpy.random.seed`, `torch.manual_seed` or `keras.utils.set_random_seed` first, or pass `random_state`.',
  ],
  standards: ['NIST AI RMF MEASURE 2.1', 'ISO/IEC 42001:2023 A.6.2.3'],
  examples: [
    {
      title: 'ideal',
      table: 'file,draws,seed\ntrain.py,yes,yes\n',
      files: { randomness: { files: 1, drawing: 1, seeded: 1, findings: [] } },
      gives: 1,
      explanation: 'Each call that draws has a seed.',
    },
    {
      title: 'bad',
      table: 'file,draws,seed\ntrain.py,yes,no\nfit.py,yes,yes\n',
      files: {
        randomness: {
          files: 2,
          drawing: 2,
          seeded: 1,
          findings: [exampleNote('train.py', 'repository/unseeded-randomness', 'np.random.permutation', 12)],
        },
      },
      gives: 0.5,
      explanation: 'Line 12 of train.py draws from the clock.',
    },
    {
      title: 'degenerate',
      table: 'file,draws,seed\ntrain.py,no,\n',
      files: { randomness: { files: 1, drawing: 0, seeded: 0, findings: [] } },
      gives: 'insufficient',
      explanation: 'No call that is known to draw: nothing can be said.',
    },
  ],
  compute: ({ randomness: { files, drawing, seeded, findings } }) =>
    drawing === 0
      ? {
          status: 'insufficient',
          n: 0,
          needed: 1,
          reason: `no call in ${files} files of training code is known to draw at random`,
          hint: 'Bind the code that trains as `documents.training-code`.',
        }
      : sharedOf(seeded / drawing, drawing, findings, 'file'),
});
