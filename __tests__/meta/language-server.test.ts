import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filesUnder, present, readText } from '../../scripts/tree.ts';
import { withLocalPaths } from '../../scripts/workflows/local-paths.ts';
import { type LanguageServer, startLanguageServer } from './language-server-client.ts';

function read(path: string): string | null {
  return present(path) ? readText(path) : null;
}

/** Callers stand where GitHub reads workflows, and call what lies beside them. */
function placed(path: string): readonly [string, string] {
  const [, caller] = /^workflows\/(.*)$/u.exec(path) ?? [];
  return caller === undefined
    ? [path, readText(path)]
    : [`.github/workflows/caller-${caller}`, withLocalPaths(readText(path))];
}

const files = ['.github/workflows', 'workflows', 'actions']
  .flatMap((folder) => filesUnder(folder))
  .filter((path) => path.endsWith('.yml'));

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer(read);
});
afterAll(() => server.stop());

describe("GitHub's language server", () => {
  it.each([
    ['permissions: { content: read }', /:3: Unexpected value 'content'/u],
    ['jobs: { a: { uses: $/.github/workflows/train.yml } }', /:3: .*command/u],
    [
      'jobs: { a: { runs-on: x, steps: [{ uses: $/actions/assess, with: { polcy: a } }] } }',
      /:3: Invalid action input 'polcy'/u,
    ],
    ['jobs: { a: { runs-on: x, steps: [{ uses: $/actions/absent }] } }', /:3: Unable to resolve action/u],
  ])('sees what is wrong: %s', async (text, message) => {
    const said = await server.diagnose('.github/workflows/bad.yml', `name: a\non: push\n${text}\n`);
    expect(said).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it.each(['action.yml', ...files])('has nothing to say of %s', async (path) => {
    const [where, text] = placed(path);
    expect(await server.diagnose(where, text)).toEqual([]);
  });
});
