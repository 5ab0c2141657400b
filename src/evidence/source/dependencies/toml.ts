/** TOML beside a model: pyproject.toml, Pipfile, and the lock files of uv, Poetry and PDM. */
import { parse } from 'smol-toml';
import { z } from 'zod';
import { type Dependency, type Lock, pypiName } from './report.ts';
import { ofRequirement } from './requirements.ts';

const TABLE = z.record(z.string(), z.unknown());
const POETRY = z.object({
  dependencies: TABLE.optional(),
  group: z.record(z.string(), z.object({ dependencies: TABLE.optional() })).optional(),
  /** Before Poetry 1.2. */
  'dev-dependencies': TABLE.optional(),
});
const PYPROJECT = z.object({
  project: z
    .object({
      dependencies: z.array(z.string()).optional(),
      'optional-dependencies': z.record(z.string(), z.array(z.string())).optional(),
    })
    .optional(),
  'dependency-groups': z.record(z.string(), z.array(z.unknown())).optional(),
  tool: z.object({ poetry: POETRY.optional() }).optional(),
});
const PIPFILE = z.object({ packages: TABLE.optional(), 'dev-packages': TABLE.optional() });
const FILES = z.array(z.object({ hash: z.string().optional() }));
const LOCK = z.object({
  package: z
    .array(
      z.object({
        name: z.string(),
        version: z.string().optional(),
        sdist: z.object({ hash: z.string().optional() }).optional(),
        wheels: FILES.optional(),
        files: FILES.optional(),
      }),
    )
    .default([]),
  metadata: z
    .object({
      /** Of Poetry before 1.5, where packages have no digests of their own. */
      files: z.record(z.string(), FILES).optional(),
    })
    .optional(),
});
const HASHED = z.object({ hashes: z.record(z.string(), z.string()).optional() });
/** PEP 751. */
const PYLOCK = z.object({
  packages: z.array(
    z.object({
      name: z.string(),
      version: z.string().optional(),
      vcs: z.object({ 'commit-id': z.string().optional() }).optional(),
      sdist: HASHED.optional(),
      archive: HASHED.optional(),
      wheels: z.array(HASHED).optional(),
    }),
  ),
});
/** Of a Poetry or Pipfile entry. */
const SOURCE = z.union([
  z.string(),
  z.object({
    version: z.string().optional(),
    rev: z.string().optional(),
    ref: z.string().optional(),
    path: z.string().optional(),
  }),
]);
/** Poetry takes one for each range of Python’s versions. */
const ENTRY = z.union([SOURCE, z.array(SOURCE).min(1)]);
const EXACT = /^={0,3}\s{0,4}v?\d[\w.+!-]*$/u;
const EXACT_OF_PIPFILE = /^={2,3}\s{0,4}v?\d[\w.+!-]*$/u;
const COMMIT = /^[0-9a-f]{40}$/iu;

/** Throws an Error of the parser, or of the schema, when the text is not what it should be. */
export function readPyproject(text: string): readonly Dependency[] {
  const { project, tool, ...rest } = PYPROJECT.parse(parse(text));
  const lineOf = lineFinder(text);
  const listed = [
    ...(project?.dependencies ?? []),
    ...Object.values(project?.['optional-dependencies'] ?? {}).flat(),
    ...Object.values(rest['dependency-groups'] ?? {})
      .flat()
      .filter((each) => typeof each === 'string'),
  ].map((each) => ofRequirement(each, lineOf({ text: each })));
  const tables = tablesOfPoetry(tool?.poetry).flatMap((table) => entriesOf(table, lineOf, EXACT));
  return [...listed, ...tables.filter(({ name }) => name !== 'python')];
}

function tablesOfPoetry(poetry: z.infer<typeof POETRY> | undefined) {
  const groups = Object.values(poetry?.group ?? {}).map(({ dependencies }) => dependencies);
  return [poetry?.dependencies, ...groups, poetry?.['dev-dependencies']];
}

export function readPipfile(text: string): readonly Dependency[] {
  const { packages, 'dev-packages': development } = PIPFILE.parse(parse(text));
  return [packages, development].flatMap((table) => entriesOf(table, lineFinder(text), EXACT_OF_PIPFILE));
}

export function readTomlLock(text: string): Lock {
  const { package: packages, metadata } = LOCK.parse(parse(text));
  const older = Object.entries(metadata?.files ?? {}).filter(([, files]) => files.some(hasDigest));
  const hashed = packages.filter(({ sdist, wheels, files }) =>
    [sdist, ...(wheels ?? []), ...(files ?? [])].some(hasDigest),
  );
  return {
    pinned: new Set(
      packages.filter(({ version }) => version !== undefined).map(({ name }) => pypiName(name)),
    ),
    hashed: new Set([...hashed.map(({ name }) => name), ...older.map(([name]) => name)].map(pypiName)),
  };
}

function hasDigest(file: z.infer<typeof FILES>[number] | undefined): boolean {
  return file?.hash?.includes(':') === true;
}

export function readPylock(text: string): Lock {
  const { packages } = PYLOCK.parse(parse(text));
  const fixed = packages.filter(({ version, vcs }) => (version ?? vcs?.['commit-id']) !== undefined);
  const hashed = packages.filter(({ sdist, archive, wheels = [] }) =>
    [sdist, archive, ...wheels].some((file) => Object.keys(file?.hashes ?? {}).length > 0),
  );
  return {
    pinned: new Set(fixed.map(({ name }) => pypiName(name))),
    hashed: new Set(hashed.map(({ name }) => pypiName(name))),
  };
}

type Wanted = { readonly text: string } | { readonly key: string };
type LineOf = (wanted: Wanted) => number;

function entriesOf(
  table: z.infer<typeof TABLE> | undefined,
  lineOf: LineOf,
  exact: RegExp,
): readonly Dependency[] {
  return Object.entries(table ?? {}).map(([name, value]) => {
    const entry = ENTRY.safeParse(value).data ?? {};
    const sources = [entry].flat().map((each) => sourceOf(each, exact));
    return {
      name: pypiName(name),
      line: lineOf({ key: name }),
      constraint: sources.map(({ constraint }) => constraint).join(' | '),
      isPinned: sources.every(({ isPinned }) => isPinned),
      isHashed: sources.every(({ isHashed }) => isHashed),
    };
  });
}

function sourceOf(entry: z.infer<typeof SOURCE>, exact: RegExp): Omit<Dependency, 'name' | 'line'> {
  const { version = '', rev = '', ref = '', path } = typeof entry === 'string' ? { version: entry } : entry;
  return {
    constraint: version,
    isPinned: path !== undefined || exact.test(version) || COMMIT.test(rev) || COMMIT.test(ref),
    isHashed: path !== undefined,
  };
}

/** The parser keeps no positions: the first line that has the text in quotes, or the key before an equals sign; else 1. */
function lineFinder(text: string): LineOf {
  const lines = text.split('\n').map((line) => line.trimStart());
  return (wanted) => {
    const holds = (line: string): boolean =>
      'key' in wanted ? keyOf(line) === wanted.key : isQuoted(line, wanted.text);
    return (
      1 +
      Math.max(
        0,
        lines.findIndex((line) => !line.startsWith('#') && holds(line)),
      )
    );
  };
}

function isQuoted(line: string, text: string): boolean {
  return line.includes(`"${text}"`) || line.includes(`'${text}'`) || line.includes(JSON.stringify(text));
}

function keyOf(line: string): string | undefined {
  return /^["']?([\w.-]{1,128})["']?\s{0,40}=/u.exec(line)?.[1] ?? /\.([\w-]{1,128})\]\s*$/u.exec(line)?.[1];
}
