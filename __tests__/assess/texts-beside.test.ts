import { describe, expect, it } from '@jest/globals';
import { gatherTexts } from '../../src/assess/files/gather-texts.ts';
import {
  MOST_ALL_TEXT_BYTES,
  MOST_TEXTS,
  MOST_TEXT_BYTES,
  textsBeside,
} from '../../src/assess/files/files-of-subject.ts';
import { loadFileExaminers } from '../../src/assess/files/load-examiners.ts';
import { matchGlob } from '../../src/platform/match.ts';
import { INPUTS, memoryWorkspace } from './memory-world.ts';

const SUBJECT = { model: 'm/model.pkl', watch: [] };
const listing = (files: readonly { readonly path: string; readonly size: number }[]) => ({
  files: [...files, { path: 'm/model.pkl', size: 1 }],
  notLookedAt: [],
});

describe('texts beside a model', () => {
  it('that are too large are named', () => {
    const { paths, notLookedAt, unread } = textsBeside(
      SUBJECT,
      listing([
        { path: 'm/a.json', size: MOST_TEXT_BYTES },
        { path: 'm/b.json', size: MOST_TEXT_BYTES + 1 },
        { path: 'elsewhere/c.json', size: MOST_TEXT_BYTES + 1 },
      ]),
      matchGlob,
    );
    expect(paths).toEqual(['m/a.json']);
    expect(unread).toBe(0);
    const program = listing([{ path: 'm/a.py', size: MOST_TEXT_BYTES + 1 }]);
    expect(textsBeside(SUBJECT, program, matchGlob).unread).toBe(1);
    expect(notLookedAt).toEqual([
      { path: 'm/b.json', reason: 'a text of more than 8 MiB is not searched for unsafe code' },
    ]);
  });

  it('are locks of dependencies, sources of them, and files that keys are kept in, too', () => {
    const names = [
      'uv.lock',
      'poetry.lock',
      'requirements.in',
      'Containerfile',
      'signing.pem',
      '.npmrc',
      'id_rsa',
      '.env.prod',
    ];
    const paths = names.map((name) => `m/${name}`);
    const given = [...paths, 'm/weights.bin', 'm/notes.docx'].map((path) => ({ path, size: 1 }));
    expect(textsBeside(SUBJECT, listing(given), matchGlob).paths).toEqual(paths);
  });

  it('that are too many are named, the first by their paths and the others by how many there are', () => {
    const files = Array.from({ length: MOST_TEXTS + 25 }, (_, index) => ({
      path: `m/${String(index).padStart(5, '0')}.py`,
      size: 1,
    }));
    const { paths, notLookedAt } = textsBeside(SUBJECT, listing(files), matchGlob);
    expect(paths).toHaveLength(MOST_TEXTS);
    expect(notLookedAt).toHaveLength(20);
    expect(notLookedAt.at(-1)).toEqual({
      path: 'm/02019.py',
      reason: expect.stringMatching(/comes later; the same holds for 5 more$/),
    });
  });

  it('that are too much together are named, since all are held at once', () => {
    const full = MOST_ALL_TEXT_BYTES / MOST_TEXT_BYTES;
    const files = Array.from({ length: full + 2 }, (_, index) => ({
      path: `m/${String(index).padStart(3, '0')}.py`,
      size: MOST_TEXT_BYTES,
    }));
    const { paths, unread, notLookedAt } = textsBeside(SUBJECT, listing(files), matchGlob);
    expect(paths).toHaveLength(full);
    expect(unread).toBe(2);
    expect(notLookedAt.map(({ path }) => path)).toEqual(files.slice(full).map(({ path }) => path));
  });

  it('that cannot be read are named', async () => {
    const workspace = memoryWorkspace({
      'm/model.pkl': '(lp0\n.',
      'm/a.py': 'x',
      'm/b.py': 'x',
      'm/c.py': 'x',
    });
    const refused = Object.assign(new Error('EIO: i/o error, read'), { syscall: 'read' });
    const { kinds, notLookedAt } = await gatherTexts(SUBJECT, {
      listing: await workspace.list(),
      changes: INPUTS.changes,
      match: matchGlob,
      files: await loadFileExaminers(),
      requirements: [],
      trust: { own: workspace, asOf: INPUTS.asOf },
      workspace: {
        ...workspace,
        open: async (path) => {
          const source = path === 'm/b.py' ? null : await workspace.open(path);
          return source === null || path !== 'm/c.py'
            ? source
            : { ...source, read: () => Promise.reject(refused) };
        },
      },
    });
    expect(kinds.sourceCode).toMatchObject({ files: 1, unread: 2 });
    expect(notLookedAt).toEqual([
      { path: 'm/b.py', reason: 'it was listed and is gone, so it is not searched for unsafe code' },
      { path: 'm/c.py', reason: expect.stringContaining('EIO') },
    ]);
  });
});
