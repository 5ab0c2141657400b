import { describe, expect, it } from '@jest/globals';
import type { Listing } from '../../../src/discover/workspace.ts';
import { overlapsAmong } from '../../../src/deploy/record/overlaps.ts';
import { select } from '../../../src/deploy/record/selection.ts';
import { matchGlob } from '../../../src/platform/match.ts';

const LISTING: Listing = {
  files: ['data/a.csv', 'data/b.csv', 'data/[1].csv', 'model/w.bin', 'model/sub/x', 'fates-run.json'].map(
    (path) => ({ path, size: 1 }),
  ),
  notLookedAt: [
    { path: 'links/out', reason: 'a symbolic link out of the workspace' },
    { path: 'dir', reason: 'a symbolic link to a folder' },
  ],
};

function chosen(...lines: readonly string[]) {
  return select(LISTING, matchGlob, { input: 'outputs', lines });
}

describe('the lines of an input', () => {
  it('name files, whole folders, and files by globs, each path once', () => {
    const { selected, problems } = chosen('data/*.csv', 'model', 'data/a.csv');
    expect(problems).toEqual([]);
    expect(selected).toEqual([
      { path: 'data/[1].csv', files: ['data/[1].csv'] },
      { path: 'data/a.csv', files: ['data/a.csv'] },
      { path: 'data/b.csv', files: ['data/b.csv'] },
      { path: 'model', files: ['model/w.bin', 'model/sub/x'] },
    ]);
  });

  it('are names before they are globs', () => {
    expect(chosen('data/[1].csv').selected.map(({ path }) => path)).toEqual(['data/[1].csv']);
  });

  it('may leave out what globs pass over', () => {
    const lines = ['**/*.csv', 'model/**'];
    const except = (path: string): boolean => path.startsWith('data/');
    const { selected } = select(LISTING, matchGlob, { input: 'inputs', lines, except });
    expect(selected.map(({ path }) => path)).toEqual(['model/sub/x', 'model/w.bin']);
  });

  it.each([
    ['nowhere.bin', 'record/missing', 'There is no such file, nor a folder with files'],
    ['*.bin', 'record/missing', 'No file of the workspace matches'],
    ['.venv/x', 'record/missing', 'Folders called .git, node_modules, .venv and __pycache__'],
    ['links/out', 'record/link', 'It is a symbolic link out of the workspace'],
    ['links', 'record/link', 'It is a symbolic link out of the workspace'],
    ['links/*', 'record/link', 'It is a symbolic link out of the workspace'],
    ['dir/weights.bin', 'record/link', 'It is a symbolic link to a folder'],
  ])('%s is refused', (line, code, message) => {
    const { problems } = chosen(line);
    expect(problems).toMatchObject([{ code, key: 'inputs.outputs' }]);
    expect(problems[0]?.message).toContain(message);
  });

  it('are refused for names with control characters, in a folder too', () => {
    const files = ['model/a\u001b[2J', 'model/b'].map((path) => ({ path, size: 1 }));
    const listing = { files, notLookedAt: [] };
    const lines = ['model'];
    const { problems } = select(listing, matchGlob, { input: 'outputs', lines });
    expect(problems).toMatchObject([{ code: 'record/name', path: 'model/a\u001b[2J' }]);
  });
});

describe('places that must lie apart', () => {
  const at = (path: string) => ({ path, files: [path] });
  const apart = { manifest: 'fates-run.json', stage: undefined };
  const told = (...problems: ReturnType<typeof overlapsAmong>) =>
    problems.map(({ path, key }) => `${key} ${path}`);

  it('are outputs that lie side by side, and inputs beside them', () => {
    expect(overlapsAmong([at('model'), at('model.csv'), at('modelling/x')], [at('data')], apart)).toEqual([]);
  });

  it.each([
    ['an output in another', [at('model'), at('model/w')], [], apart, ['inputs.outputs model/w']],
    ['an input in an output', [at('model')], [at('model/w')], apart, ['inputs.inputs model/w']],
    ['an output in an input', [at('data/p.csv')], [at('data')], apart, ['inputs.inputs data']],
    [
      'manifest and stage in recorded folders',
      [at('out')],
      [at('data')],
      { manifest: 'out/run.json', stage: 'data/stage' },
      ['inputs.manifest out/run.json', 'inputs.stage data/stage'],
    ],
  ])('%s is refused', (_, outputs, inputs, own, expected) => {
    expect(told(...overlapsAmong(outputs, inputs, own))).toEqual(expected);
  });
});
