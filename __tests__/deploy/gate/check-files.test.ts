import { describe, expect, it } from '@jest/globals';
import { checkFiles } from '../../../src/deploy/gate/check-files.ts';
import type { ModelIdentity } from '../../../src/evidence/provenance/root-digest.ts';

const FOLDER: ModelIdentity = {
  path: 'models/income',
  kind: 'folder',
  digest: 'a'.repeat(64),
  names: 'b'.repeat(64),
  files: 2,
  bytes: 9,
};
const chosen = [{ id: 'income', model: FOLDER }];
const found = (change: Partial<ModelIdentity>) => [
  { path: FOLDER.path, identity: { ...FOLDER, ...change }, refusals: [] },
];

describe('the files of a folder', () => {
  it('are the assessed ones when bytes and names are', () => {
    expect(checkFiles(chosen, found({})).passed).toBe(true);
  });

  it('are others when they have changed their names, whatever the root digest says', () => {
    const { passed, message } = checkFiles(chosen, found({ names: 'c'.repeat(64) }));
    expect(passed).toBe(false);
    expect(message).toContain('under other names');
  });

  it('are others when one byte is', () => {
    expect(checkFiles(chosen, found({ digest: 'd'.repeat(64) })).passed).toBe(false);
  });
});
