import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  fullGrade: 'computed',
  id: 'accountability/notebook-order',
  title: 'Notebooks that ran from top to bottom',
  question: 'Which share of the notebooks was saved after a run from the first cell to the last?',
  formula:
    'notebooks whose cells of code have the counts 1, 2, 3 … without an error, with outputs of the same run ÷ notebooks with code; those that cannot be read are not in order',
  needs: ['notebooks'],
  options: NO_OPTIONS,
  references: [
    {
      title:
        'Pimentel et al. 2019: A large-scale study about quality and reproducibility of Jupyter notebooks',
      url: 'https://doi.org/10.1109/MSR.2019.00077',
    },
    {
      title: 'nbformat: The notebook file format',
      url: 'https://nbformat.readthedocs.io/en/latest/format_description.html',
    },
  ],
  limitations: [
    'Nothing is run: counts say in which order cells ran, not that they would run again.',
    'Notebooks whose outputs are cleared say nothing, and are not in order.',
  ],
  remedies: [
    'Restart the kernel, run all cells, and save: `jupyter nbconvert --to notebook --execute --inplace`.',
  ],
  standards: ['NIST AI RMF MEASURE 2.1', 'ISO/IEC 42001:2023 A.6.2.3'],
  examples: [
    {
      title: 'ideal',
      table: 'notebook,counts\ntrain.ipynb,1 2 3\n',
      files: {
        notebooks: {
          notebooks: [{ path: 'train.ipynb', cells: 3, isInOrder: true, absolutePaths: 0 }],
          unknown: 0,
          findings: [],
        },
      },
      gives: 1,
      explanation: 'Run from top to bottom.',
    },
    {
      title: 'bad',
      table: 'notebook,counts\ntrain.ipynb,1 7 3\neval.ipynb,1 2\n',
      files: {
        notebooks: {
          notebooks: [
            { path: 'train.ipynb', cells: 3, isInOrder: false, absolutePaths: 0 },
            { path: 'eval.ipynb', cells: 2, isInOrder: true, absolutePaths: 0 },
          ],
          unknown: 0,
          findings: [exampleNote('train.ipynb', 'repository/notebook-out-of-order', 'cell 2', 20)],
        },
      },
      gives: 0.5,
      explanation: 'The second cell ran as number 7.',
    },
    {
      title: 'degenerate',
      table: 'notebook,counts\ntrain.ipynb,1\nold.ipynb,version 3\n',
      files: {
        notebooks: {
          notebooks: [{ path: 'train.ipynb', cells: 1, isInOrder: true, absolutePaths: 0 }],
          unknown: 1,
          findings: [],
        },
      },
      gives: 0.5,
      explanation: 'What cannot be read is not in order.',
    },
  ],
  compute: ({ notebooks: { notebooks, unknown, findings } }) => {
    const all = notebooks.length + unknown;
    const inOrder = notebooks.filter(({ isInOrder }) => isInOrder).length;
    const own = findings.filter(({ rule }) => rule.id !== 'repository/notebook-absolute-path');
    return sharedOf(inOrder / all, all, own, 'notebook');
  },
});
