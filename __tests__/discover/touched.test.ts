import { describe, expect, it } from '@jest/globals';

import type { Changes, RootedSubject } from '../../src/discover/touched.ts';
import { touchOf } from '../../src/discover/touched.ts';
import { matchGlob } from '../../src/platform/match.ts';

const SUBJECT: RootedSubject = {
  id: 'income',
  model: 'models/income.onnx',
  modelFiles: ['models/income.onnx'],
  card: 'MODEL_CARD.md',
  watch: ['src/train/**'],
  documents: ['sheets/data.md', 'sheets/gone.md'],
  there: ['MODEL_CARD.md', 'costs/triage.csv', 'sheets/data.md'],
  tables: ['evaluation/part-*.csv'],
  shards: ['evaluation/part-1.csv', 'evaluation/part-2.csv'],
  severity: 'costs/triage.csv',
  absent: [],
};

const changed = (...paths: readonly string[]): Changes => ({
  kind: 'files',
  files: paths.map((path) => ({ path })),
  isUntracked: () => false,
});

const touch = (changes: Changes, subject = SUBJECT) =>
  touchOf(subject, ['fates.yml'], changes, matchGlob)?.because;

describe('a subject is touched', () => {
  it.each([
    ['its policy', 'fates.yml'],
    ['its model', 'models/income.onnx'],
    ['its card', 'MODEL_CARD.md'],
    ['its severity table', 'costs/triage.csv'],
    ['a file beside it', 'costs/readme.md'],
    ['a shard, a new one too', 'evaluation/part-9.csv'],
    ['a file beside its table', 'evaluation/notes/readme.md'],
    ['a file beside its model', 'models/tokenizer.json'],
    ['what it watches', 'src/train/deep/model.py'],
    ['another file of the root, where its card lies', '.gitattributes'],
  ])('by %s', (_, path) => {
    expect(touch(changed(path))).toContain(path);
  });

  it('by a key that its policy names, and not by one beside it', () => {
    const subject = { ...SUBJECT, trusted: ['keys/model.pub'] };
    expect(touch(changed('keys/model.pub'), subject)).toBe('keys/model.pub changed');
    expect(touch(changed('keys/other.pub'), subject)).toBeUndefined();
  });

  it('by a run manifest anywhere, which may be of its model, or have been; without a model by none', () => {
    expect(touch(changed('runs/7/fates-run.json'))).toBe('runs/7/fates-run.json changed');
    const { model: _, ...rest } = SUBJECT;
    expect(touch(changed('runs/7/fates-run.json'), { ...rest, modelFiles: [] })).toBeUndefined();
  });

  it('by any file of a model that is a folder, and by one that the job made', () => {
    const folder = {
      ...SUBJECT,
      model: 'models/income',
      modelFiles: ['models/income/a', 'models/income/b/c'],
    };
    expect(touch(changed('models/income/gone'), folder)).toContain('models/income/gone');
    expect(touch(changed('models/other/x'), folder)).toBeUndefined();
    const untracked = {
      ...changed('docs/a.md'),
      isUntracked: (path: string) => path === 'models/income/b/c',
    };
    expect(touch(untracked, folder)).toContain('models/income/b/c is not tracked');
    expect(touch(changed('docs/a.md'), folder)).toBeUndefined();
  });

  it('by a table that is nowhere: the job that makes it may have been taken out', () => {
    const absent = { ...SUBJECT, shards: [], absent: ['made/predictions.csv'] };
    expect(touch(changed('docs/notes.md'), absent)).toContain('made/predictions.csv is not there');
  });

  it('by the old name of a renamed file', () => {
    const renamed: Changes = {
      kind: 'files',
      files: [{ path: 'elsewhere/x.csv', previous: 'evaluation/part-1.csv' }],
      isUntracked: () => false,
    };
    expect(touch(renamed)).toContain('evaluation/part-1.csv');
  });

  it('by a shard that the job has made', () => {
    const made: Changes = {
      kind: 'files',
      files: [],
      isUntracked: (path) => path === 'evaluation/part-2.csv',
    };
    expect(touch(made)).toContain('not tracked');
  });

  it('by everything, when what changed is not known', () => {
    expect(touch({ kind: 'everything', because: 'no git' })).toBe('no git');
  });
});

describe('a subject is not touched', () => {
  it.each(['docs/a.md', 'src/serve/app.py', 'modelsx/other.onnx'])('by %s', (path) => {
    expect(touch(changed(path))).toBeUndefined();
  });

  it('by a document that the job made, and not by one that is not there', () => {
    const made = (path: string): Changes => ({
      kind: 'files',
      files: [],
      isUntracked: (each) => each === path,
    });
    expect(touch(made('sheets/data.md'))).toBe('sheets/data.md is not tracked: the job made it');
    expect(touch(made('sheets/gone.md'))).toBeUndefined();
  });

  it('by a folder whose name only looks like a glob that matches', () => {
    const odd: RootedSubject = {
      id: 'odd',
      watch: [],
      documents: [],
      there: [],
      tables: ['a/x.csv'],
      model: 'm{1}/model.bin',
      modelFiles: ['m{1}/model.bin'],
      shards: [],
      absent: [],
    };
    expect(touch(changed('m1/other'), odd)).toBeUndefined();
    expect(touch(changed('m{1}/other'), odd)).toContain('m{1}/other');
  });
});
