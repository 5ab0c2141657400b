import { describe, expect, it } from '@jest/globals';
import { absolutePathIn } from '../../../src/evidence/document/repository/notebooks/absolute-path.ts';
import { notebooks } from '../../../src/evidence/document/repository/notebooks/notebooks.ts';
import metric from '../../../src/metrics/accountability/notebook-paths.ts';
import { lineWith, notebookText } from '../../evidence/document/repository/notebook-text.ts';
import { evidenceIn } from '../../evidence/document/repository/read-repository.ts';
import { measuredFiles } from '../run-files.ts';

/** Where the path begins, in parts: no test of ours names a place of a machine. */
function below(...parts: readonly string[]): string {
  return ['', ...parts].join('/');
}

const HOME = below('home', '');

describe('absolute paths in notebooks', () => {
  it.each([
    [`pd.read_csv("${HOME}ann/data.csv")`, HOME],
    [`open('${below('Users', 'ann')}')`, below('Users', '')],
    [`cd ${below('root', 'work')}`, below('root', '')],
    ['path=/mnt/disk/a', '/mnt/'],
    ['drive = "/content/drive/MyDrive/a"', '/content/'],
    ['read("/kaggle/input/a.csv")', '/kaggle/'],
    ['read(r"C:\\Users\\ann\\a.csv")', 'C:\\'],
    ['read("C:\\\\data\\\\a.csv")', 'C:\\'],
    ['read("d:/data/a.csv")', 'd:/'],
    [`read("file://${HOME}ann/a")`, HOME],
    ['read("/dbfs/a")', '/dbfs/'],
  ])('%s', (line, place) => {
    expect(absolutePathIn(line)).toBe(place);
  });

  it.each([
    'read("data/a.csv")',
    'get("https://example.org/home/page")',
    'url = "s3://bucket/home/a"',
    'a = {"x": 1}',
    'x[a:b]/2',
    'plot(x, label="C: fine")',
    'd = "http://a"',
    'f"{root}/home/x"',
  ])('none: %s', (line) => {
    expect(absolutePathIn(line)).toBeUndefined();
  });

  it('are counted by line, with the place in the file and without what may be a name', () => {
    const text = notebookText([
      { source: ['import os\n', `a = "${HOME}ann/a"\n`, `b = "${HOME}ann/b"`], count: 1 },
      { source: ['c = "c"'], count: 2 },
    ]);
    const evidence = evidenceIn(notebooks, { 'a.ipynb': text });
    const answer = measuredFiles(metric, { files: { notebooks: evidence } });
    expect(answer).toMatchObject({ value: 2, n: 1, interval: [2, 2] });
    expect(answer.found?.map(({ line, detail }) => ({ line, detail }))).toStrictEqual([
      { line: lineWith(text, 'ann/a'), detail: `${HOME}… (cell 1, line 2)` },
      { line: lineWith(text, 'ann/b'), detail: `${HOME}… (cell 1, line 3)` },
    ]);
    expect(JSON.stringify(evidence)).not.toContain('ann/');
  });

  it('are open where a notebook cannot be read', () => {
    const files = { 'a.ipynb': notebookText([{ source: ['x'], count: 1 }]), 'b.ipynb': '{' };
    const answer = measuredFiles(metric, { files: { notebooks: evidenceIn(notebooks, files) } });
    expect(answer).toMatchObject({ value: 0, n: 2, doubtful: 1 });
  });

  it('are read in a line of a megabyte', () => {
    expect(absolutePathIn('x/home'.repeat(2 ** 18))).toBeUndefined();
    expect(absolutePathIn('"file://'.repeat(2 ** 17))).toBeUndefined();
  });
});
