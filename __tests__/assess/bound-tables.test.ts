import { expect, it } from '@jest/globals';
import { boundTables } from '../../src/assess/documents/bound-tables.ts';
import { EnvironmentError } from '../../src/errors.ts';
import { SUBJECT } from '../evidence/document/data/document-texts.ts';
import { memoryPorts, memorySource } from '../evidence/memory-source.ts';

const FILES: Readonly<Record<string, string>> = {
  'predictions.csv': 'mail,label\nada@engines.org,1\n',
  'later.csv': 'label\n1\n',
};

const workspace = {
  list: () => Promise.resolve({ files: [], notLookedAt: [] }),
  open: (path: string) => {
    if (path === 'locked.csv') {
      throw new EnvironmentError('The file is locked.', 'Unlock it.');
    }
    const text = FILES[path];
    return Promise.resolve(text === undefined ? null : memorySource(path, text));
  },
};

it('every table that a subject binds is looked at, or it is said why not', async () => {
  const bindings = {
    ...SUBJECT,
    training: { table: 'train/*.csv' },
    shifts: { later: { table: 'later.csv' }, locked: { table: 'locked.csv' }, gone: { table: 'gone.csv' } },
  };
  const furtherShards = new Map([
    ['later.csv', ['later.csv']],
    ['locked.csv', ['locked.csv']],
    ['gone.csv', ['gone.csv']],
  ]);
  const seen = await boundTables(
    { bindings, shards: ['predictions.csv'], furtherShards },
    { workspace, tables: memoryPorts() },
  );
  expect(seen.map(({ key, state }) => [key, state])).toEqual([
    ['evaluation.table', 'seen'],
    ['training.table', 'missing'],
    ['shifts.later.table', 'seen'],
    ['shifts.locked.table', 'unreadable'],
    ['shifts.gone.table', 'missing'],
  ]);
  expect(seen[3]).toMatchObject({ table: 'locked.csv', because: 'The file is locked.' });
});
