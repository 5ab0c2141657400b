import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../scripts/tree.ts';
import { git } from '../e2e/github/git-command.ts';

/** A repository with all that a release looks at: two scenarios, the bundle, and the places that say a version. */
export interface ReleaseRepository {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
  /** Everything that says a version says this one. */
  readonly sayVersion: (version: string) => void;
  /** Puts this text for that one in every file of the bundle; gives in how many. */
  readonly mutateDist: (from: string, to: string) => number;
  readonly restoreDist: () => void;
  readonly commit: (tag?: string) => void;
  readonly remove: () => void;
}

const SCENARIOS = ['passes', 'policy-with-mistakes'];

export function makeReleaseRepository(): ReleaseRepository {
  const root = mkdtempSync(join(tmpdir(), 'fates-release-test-'));
  const copy = (path: string): void => cpSync(join(ROOT, path), join(root, path), { recursive: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  git(root, 'init', '--quiet', '--initial-branch=main');
  copy('dist');
  for (const name of SCENARIOS) copy(`__tests__/scenarios/${name}/repository`);
  return {
    root,
    write,
    sayVersion: (version) => {
      write('package.json', JSON.stringify({ type: 'module', version }));
      write('package-lock.json', JSON.stringify({ version, packages: { '': { version } } }));
      write('src/version.ts', `export const VERSION = '${version}';\n`);
      write(
        'CHANGELOG.md',
        `# Changes\n\n## Unreleased\n\n- later\n\n## ${version} (2026-11-26)\n\n- what is new\n`,
      );
      write('README.md', `uses: fates-gate/fates-gate@v${version}\n`);
      write('workflows/fork.yml', `uses: fates-gate/fates-gate/.github/workflows/fork.yml@v${version}\n`);
    },
    mutateDist: (from, to) =>
      readdirSync(join(root, 'dist')).filter((name) => {
        const text = readFileSync(join(root, 'dist', name), 'utf8');
        if (text.includes(from)) writeFileSync(join(root, 'dist', name), text.replaceAll(from, to));
        return text.includes(from);
      }).length,
    restoreDist: () => copy('dist'),
    commit: (tag) => {
      git(root, 'add', '--all');
      const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
      git(root, ...who, 'commit', '--quiet', '--allow-empty', '-m', 'a version');
      if (tag !== undefined) git(root, 'tag', tag);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
