import type { Rule } from '../../../model/rules/rule.ts';

const NBFORMAT = {
  title: 'nbformat: The notebook file format',
  url: 'https://nbformat.readthedocs.io/en/latest/format_description.html',
};
const PIMENTEL = {
  title: 'Pimentel et al. 2019: A large-scale study about quality and reproducibility of Jupyter notebooks',
  url: 'https://doi.org/10.1109/MSR.2019.00077',
};

/** What can be found in notebooks. */
export const NOTEBOOK_RULES = {
  outOfOrder: {
    id: 'repository/notebook-out-of-order',
    title: 'A cell that was not run in the order in which it stands',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What the reader sees is not what ran: a variable may come of a cell below, or of one that is gone.',
    remedy: 'Restart the kernel, run all cells, and save.',
    references: [PIMENTEL],
  },
  notRun: {
    id: 'repository/notebook-not-run',
    title: 'A cell of code that was not run',
    leadsTo: 'note',
    severity: 'low',
    why: 'Nobody can see whether the notebook runs, nor what it gave.',
    remedy: 'Restart the kernel, run all cells, and save with the outputs; delete cells that are not needed.',
    references: [PIMENTEL],
  },
  failed: {
    id: 'repository/notebook-error',
    title: 'A cell whose output is an error',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What stands below did not run after it, or ran with what was there before.',
    remedy: 'Mend the cell, restart the kernel, run all cells, and save.',
    references: [PIMENTEL],
  },
  otherOutput: {
    id: 'repository/notebook-other-output',
    title: 'A result that is of another run than its cell',
    leadsTo: 'note',
    severity: 'medium',
    why: 'The number that a reader sees may not be what the code gives.',
    remedy: 'Restart the kernel, run all cells, and save.',
    references: [NBFORMAT],
  },
  absolutePath: {
    id: 'repository/notebook-absolute-path',
    title: 'A path that is there on one machine only',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Nobody else can run the notebook, and nobody can tell which data it read. The path may name a person.',
    remedy: 'Write paths from the root of the repository, or take them from a setting.',
    references: [PIMENTEL],
  },
  otherVersion: {
    id: 'repository/notebook-version',
    title: 'A notebook of another version of the format',
    leadsTo: 'note',
    severity: 'low',
    why: 'Its cells lie elsewhere, so nothing of it was looked at.',
    remedy: 'Save it in version 4: `jupyter nbconvert --to notebook --inplace`.',
    references: [NBFORMAT],
  },
  noNotebook: {
    id: 'repository/notebook-unreadable',
    title: 'A notebook that cannot be read',
    leadsTo: 'note',
    severity: 'low',
    why: 'It is no JSON, or not of the form of notebooks, so nothing of it was looked at.',
    remedy: 'Open it in Jupyter and save it; a conflict of a merge may stand in it.',
    references: [NBFORMAT],
  },
} as const satisfies Readonly<Record<string, Rule>>;
