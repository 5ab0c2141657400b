import { describe, expect, it } from '@jest/globals';
import { notebooks } from '../../../src/evidence/document/repository/notebooks/notebooks.ts';
import metric from '../../../src/metrics/accountability/notebook-order.ts';
import { colabText, lineWith, notebookText } from '../../evidence/document/repository/notebook-text.ts';
import {
  evidenceIn,
  placesOf,
  readRepository,
  type Repository,
} from '../../evidence/document/repository/read-repository.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

function valueOf(files: Repository): number {
  return measuredFiles(metric, { files: { notebooks: evidenceIn(notebooks, files) } }).value;
}

const STEP = { source: ['step()'] };

describe('notebooks that ran from top to bottom', () => {
  it.each([
    [
      'run in order, text between',
      [
        { ...STEP, count: 1 },
        { ...STEP, kind: 'markdown' as const },
        { ...STEP, count: 2 },
      ],
      1,
    ],
    [
      'an empty cell at the end',
      [
        { ...STEP, count: 1 },
        { source: [], count: null },
      ],
      1,
    ],
    ['one text instead of lines', [{ source: 'step()\n', count: 1 }], 1],
    [
      'a cell run later',
      [
        { ...STEP, count: 3 },
        { ...STEP, count: 2 },
      ],
      0,
    ],
    [
      'a gap',
      [
        { ...STEP, count: 1 },
        { ...STEP, count: 4 },
      ],
      0,
    ],
    [
      'begun in the middle',
      [
        { ...STEP, count: 5 },
        { ...STEP, count: 6 },
      ],
      0,
    ],
    ['a cell that was not run', [{ ...STEP, count: 1 }, STEP], 0],
    ['cleared', [STEP, STEP], 0],
    ['an error', [{ ...STEP, count: 1, outputs: [{ output_type: 'error', ename: 'E' }] }], 0],
    [
      'a result of another run',
      [{ ...STEP, count: 1, outputs: [{ output_type: 'execute_result', execution_count: 9 }] }],
      0,
    ],
    [
      'a result of this run',
      [{ ...STEP, count: 1, outputs: [{ output_type: 'execute_result', execution_count: 1 }] }],
      1,
    ],
  ])('%s', (_, cells, value) => {
    expect(valueOf({ 'a.ipynb': notebookText(cells) })).toBe(value);
  });

  it('reads what Colab saves, and passes over checkpoints', () => {
    expect(valueOf({ 'a.ipynb': colabText([1, 2, 3]) })).toBe(1);
    expect(valueOf({ 'a.ipynb': colabText([1, 3, 2]), 'b.ipynb': colabText([1]) })).toBe(0.5);
    expect(valueOf({ 'a.ipynb': colabText([1]), '.ipynb_checkpoints/a.ipynb': colabText([2]) })).toBe(1);
  });

  it('names the cell and its line in the file', () => {
    const text = notebookText([
      { ...STEP, count: 1 },
      { source: ['later()'], count: 7 },
    ]);
    const evidence = evidenceIn(notebooks, { 'a.ipynb': text });
    expect(evidence.findings[0]).toMatchObject({
      detail: 'cell 2',
      rule: { id: 'repository/notebook-out-of-order' },
    });
    const line = evidence.findings[0]?.line ?? 0;
    expect(line).toBeGreaterThan(lineWith(text, 'step()'));
    expect(line).toBeLessThanOrEqual(lineWith(text, 'later()'));
  });

  it('does not call a notebook of another version good: beside others it counts, alone it is an error', () => {
    const old = JSON.stringify({ nbformat: 3, worksheets: [{ cells: [] }] });
    const evidence = evidenceIn(notebooks, {
      'a.ipynb': colabText([1]),
      'old.ipynb': old,
      'torn.ipynb': '<<<<<<<',
    });
    expect(placesOf(evidence)).toStrictEqual([
      'old.ipynb:1 repository/notebook-version',
      'torn.ipynb:1 repository/notebook-unreadable',
    ]);
    const answer = measuredFiles(metric, { files: { notebooks: evidence } });
    expect(answer).toMatchObject({ value: 1 / 3, n: 3, counted: 'notebook' });
    expect(namedBy(answer)).toHaveLength(2);
    expect(readRepository(notebooks, { 'old.ipynb': old })).toMatchObject({ state: 'unreadable' });
    expect(readRepository(notebooks, { 'a.ipynb': '{}' })).toMatchObject({ state: 'unreadable' });
    const odd = JSON.stringify({ nbformat: 4, cells: [{ cell_type: 1 }] });
    expect(readRepository(notebooks, { 'a.ipynb': odd })).toMatchObject({
      findings: [{ rule: { id: 'repository/notebook-unreadable' } }],
    });
  });

  it('has no evidence where no notebook holds code', () => {
    expect(readRepository(notebooks, {})).toMatchObject({ state: 'missing' });
    expect(readRepository(notebooks, { 'a.ipynb': notebookText([]) })).toMatchObject({ state: 'missing' });
  });

  it('reads hostile texts', () => {
    for (const text of ['['.repeat(2 ** 20), '{"a":'.repeat(2 ** 17), `"${'\\'.repeat(2 ** 20)}`]) {
      expect(readRepository(notebooks, { 'a.ipynb': text })).toMatchObject({ state: 'unreadable' });
    }
  });
});
