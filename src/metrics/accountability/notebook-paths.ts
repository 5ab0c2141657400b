import { exampleNote } from '../compare/files/example-files.ts';
import { COUNT_FACTS, found } from '../compare/files/found-in-files.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...COUNT_FACTS,
  id: 'accountability/notebook-paths',
  title: 'Absolute paths in notebooks',
  question: 'How many lines of notebooks name a place that is on one machine only?',
  formula:
    'lines of code with a path below `/home/`, `/Users/`, `/root/`, `/mnt/`, `/media/`, `/content/`, `/kaggle/`, `/dbfs/` or of a drive (`C:\\`); a notebook that cannot be read may have more, so that what is inside its bound warns',
  needs: ['notebooks'],
  options: NO_OPTIONS,
  references: [
    {
      title:
        'Pimentel et al. 2019: A large-scale study about quality and reproducibility of Jupyter notebooks',
      url: 'https://doi.org/10.1109/MSR.2019.00077',
    },
  ],
  limitations: [
    'Paths that are joined of parts, or come from settings, are not seen.',
    'What stands in outputs is not looked at.',
  ],
  remedies: ['Write paths from the root of the repository, or take them from a setting.'],
  standards: ['NIST AI RMF MEASURE 2.1', 'ISO/IEC 42001:2023 A.4.3'],
  examples: [
    {
      title: 'ideal',
      table: 'notebook,path\ntrain.ipynb,data/train.csv\n',
      files: {
        notebooks: {
          notebooks: [{ path: 'train.ipynb', cells: 3, isInOrder: true, absolutePaths: 0 }],
          unknown: 0,
          findings: [],
        },
      },
      gives: 0,
      explanation: 'The path is one of the repository.',
    },
    {
      title: 'bad',
      table: 'notebook,path\ntrain.ipynb,/home/\u2026\n',
      files: {
        notebooks: {
          notebooks: [{ path: 'train.ipynb', cells: 3, isInOrder: true, absolutePaths: 2 }],
          unknown: 0,
          findings: [
            exampleNote('train.ipynb', 'repository/notebook-absolute-path', '/home/… (cell 2, line 1)', 14),
          ],
        },
      },
      gives: 2,
      explanation: 'Two lines name a folder of one person.',
    },
    {
      title: 'degenerate',
      table: 'notebook,path\ntrain.ipynb,\nold.ipynb,version 3\n',
      files: {
        notebooks: {
          notebooks: [{ path: 'train.ipynb', cells: 1, isInOrder: true, absolutePaths: 0 }],
          unknown: 1,
          findings: [],
        },
      },
      gives: 0,
      explanation: 'None was found; the other notebook was not read, and the report says so.',
    },
  ],
  compute: ({ notebooks: { notebooks, unknown, findings } }) => {
    const lines = notebooks.reduce((sum, { absolutePaths }) => sum + absolutePaths, 0);
    const ids = [
      'repository/notebook-absolute-path',
      'repository/notebook-version',
      'repository/notebook-unreadable',
    ];
    return {
      status: 'measured',
      value: lines,
      n: notebooks.length + unknown,
      counted: 'notebook',
      interval: [lines, lines],
      ...(unknown === 0 ? {} : { doubtful: unknown }),
      ...found(findings.filter(({ rule }) => ids.includes(rule.id))),
    };
  },
});
