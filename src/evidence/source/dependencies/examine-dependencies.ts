/** All files that list dependencies: how much of each is fixed, by itself or by the lock file in the same folder. */
import { SOURCE_RULES } from '../../model/rules/source.ts';
import { detailOf, MAX_CHARACTERS, type SourceFinding } from '../finding.ts';
import { readCondaLock, readEnvironment } from './conda.ts';
import { readDockerfile } from './dockerfile.ts';
import { readNpmLock, readPackage, readPipfileLock, readPnpmLock, readYarnLock } from './json-lists.ts';
import {
  type Dependency,
  type DependencyFile,
  type DependencyReport,
  type Ecosystem,
  fileOf,
  type Lock,
  underLock,
} from './report.ts';
import { readRequirements } from './requirements.ts';
import { readSetupCfg, readSetupPy } from './setup.ts';
import { readPipfile, readPylock, readPyproject, readTomlLock } from './toml.ts';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

interface List {
  readonly path: RegExp;
  readonly ecosystem: Ecosystem;
  readonly read: (text: string) => readonly Dependency[];
  /** Names of lock files in its folder, the first that is there counts. */
  readonly locks: readonly string[];
}

/** What libraries and tools of Python lock in; pip-compile writes its lock as a requirements file. */
const PYTHON_LOCKS = ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml', 'requirements.txt'];

const LISTS: readonly List[] = [
  {
    path: /(?:^|\/)(?:(?:[\w.-]{0,60}[-_.])?requirements(?:[-_.][\w.-]{0,60})?|requirements\/[\w.-]{1,60})\.(?:txt|in)$/u,
    ecosystem: 'pypi',
    read: readRequirements,
    locks: [],
  },
  { path: /(?:^|\/)pyproject\.toml$/u, ecosystem: 'pypi', read: readPyproject, locks: PYTHON_LOCKS },
  { path: /(?:^|\/)setup\.cfg$/u, ecosystem: 'pypi', read: readSetupCfg, locks: PYTHON_LOCKS },
  { path: /(?:^|\/)setup\.py$/u, ecosystem: 'pypi', read: readSetupPy, locks: PYTHON_LOCKS },
  { path: /(?:^|\/)Pipfile$/u, ecosystem: 'pypi', read: readPipfile, locks: ['Pipfile.lock'] },
  {
    path: /(?:^|\/)(?:environment|conda)(?:[-_.][\w-]{0,60})?\.ya?ml$/u,
    ecosystem: 'conda',
    read: readEnvironment,
    locks: ['conda-lock.yml'],
  },
  {
    path: /(?:^|\/)package\.json$/u,
    ecosystem: 'npm',
    read: readPackage,
    locks: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml'],
  },
  {
    path: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,60})?$|\.[Dd]ockerfile$/u,
    ecosystem: 'docker',
    read: readDockerfile,
    locks: [],
  },
];
const LOCKS: ReadonlyMap<string, (text: string) => Lock> = new Map([
  ['uv.lock', readTomlLock],
  ['poetry.lock', readTomlLock],
  ['pdm.lock', readTomlLock],
  ['pylock.toml', readPylock],
  ['Pipfile.lock', readPipfileLock],
  ['conda-lock.yml', readCondaLock],
  ['package-lock.json', readNpmLock],
  ['npm-shrinkwrap.json', readNpmLock],
  ['yarn.lock', readYarnLock],
  ['pnpm-lock.yaml', readPnpmLock],
]);
/** Lock files are long; what is longer than this is said to be unread. */
const MAX_LOCK = 16 * MAX_CHARACTERS;
const MAX_NAMED = 5;

/** Whether a file of this path is wanted by {@link examineDependencies}: a list, or a lock file. */
export function isDependencyFile(path: string): boolean {
  const name = nameOf(path);
  return LOCKS.has(name) || LISTS.some((list) => list.path.test(path));
}

/** `files` hold the lock files too; other files are passed over. */
export function examineDependencies(files: readonly TextFile[]): {
  readonly report: DependencyReport;
  readonly findings: readonly SourceFinding[];
} {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const findings: SourceFinding[] = [];
  const listed: DependencyFile[] = [];
  for (const { path, text } of files) {
    const list = LOCKS.has(nameOf(path)) ? undefined : LISTS.find((each) => each.path.test(path));
    const dependencies = list && readOr(path, text, MAX_CHARACTERS, list.read, findings);
    if (list !== undefined && dependencies !== undefined) {
      const file = fileOf(path, list.ecosystem, underLock(dependencies, lockOf(path, list, texts, findings)));
      listed.push(file);
      findings.push(...findingsOf(file));
    }
  }
  return { report: { files: listed }, findings };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function lockOf(
  path: string,
  list: List,
  texts: ReadonlyMap<string, string>,
  findings: SourceFinding[],
): Lock | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const candidates = path.endsWith('.in')
    ? [`${path.slice(0, -2)}txt`]
    : list.locks.map((each) => folder + each);
  const lock = candidates.find((each) => texts.has(each)) ?? '';
  const text = texts.get(lock);
  const read = LOCKS.get(nameOf(lock)) ?? readCompiled;
  return text === undefined ? undefined : readOr(lock, text, MAX_LOCK, read, findings);
}

/** What pip-compile made: a requirements file in which everything is fixed, and what is not fixes nothing. */
function readCompiled(text: string): Lock {
  const all = readRequirements(text);
  const namesOf = (which: 'isPinned' | 'isHashed'): ReadonlySet<string> =>
    new Set(all.filter((each) => each[which]).map(({ name }) => name));
  return { pinned: namesOf('isPinned'), hashed: namesOf('isHashed') };
}

/** What `read` gives, or a finding that says why it could not. */
function readOr<T>(
  path: string,
  text: string,
  limit: number,
  read: (text: string) => T,
  findings: SourceFinding[],
): T | undefined {
  try {
    if (text.length > limit) {
      throw new Error(`longer than ${limit} characters`);
    }
    return read(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    findings.push({
      rule: SOURCE_RULES.badDependencyFile,
      path,
      line: 1,
      message: 'The file could not be read as a list of dependencies.',
      detail: detailOf(why),
    });
    return undefined;
  }
}

/** One finding a file and kind, at the first line that it is true of. */
function findingsOf({
  path,
  ecosystem,
  total,
  pinned,
  hashed,
  unpinned,
}: DependencyFile): readonly SourceFinding[] {
  const [first] = unpinned;
  const names = unpinned
    .slice(0, MAX_NAMED)
    .map(({ name, constraint }) => `${name}${constraint && ` ${constraint}`}`);
  const detail = detailOf(`${names.join(', ')}${total - pinned > MAX_NAMED ? ', …' : ''}`);
  if (first !== undefined) {
    const isImage = ecosystem === 'docker';
    const what = isImage ? 'base images have no digest' : 'dependencies are not fixed to a version';
    const rule = isImage ? SOURCE_RULES.unpinnedImage : SOURCE_RULES.unpinnedDependency;
    return [{ rule, path, line: first.line, message: `${total - pinned} of ${total} ${what}.`, detail }];
  }
  return hashed < total
    ? [
        {
          rule: SOURCE_RULES.unhashedDependency,
          path,
          line: 1,
          message: `${total - hashed} of ${total} dependencies are fixed to a version, but not to a content.`,
          detail: `${hashed} of ${total} have a hash`,
        },
      ]
    : [];
}
