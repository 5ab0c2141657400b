/** TOML beside a model: pyproject.toml, Pipfile, and the lock files of uv, Poetry and PDM. */
import { parse } from 'smol-toml';
import { z } from 'zod';
import { type Dependency, type Lock, pypiName } from './report.ts';
import { ofRequirement } from './requirements.ts';

const TABLE = z.record(z.string(), z.unknown());
const POETRY = z.object({
  dependencies: TABLE.optional(),
  group: z.record(z.string(), z.object({ dependencies: TABLE.optional() })).optional(),
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
});
/** Of a Poetry or Pipfile entry. */
const ENTRY = z.union([
  z.string(),
  z.object({
    version: z.string().optional(),
    rev: z.string().optional(),
    ref: z.string().optional(),
    path: z.string().optional(),
  }),
]);
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
  ].map((each) => ofRequirement(each, lineOf(each)));
  const groups = Object.values(tool?.poetry?.group ?? {}).map(({ dependencies }) => dependencies);
  const tables = [tool?.poetry?.dependencies, ...groups].map((table) => entriesOf(table, lineOf, EXACT));
  return [...listed, ...tables.flat().filter(({ name }) => name !== 'python')];
}

export function readPipfile(text: string): readonly Dependency[] {
  const { packages, 'dev-packages': development } = PIPFILE.parse(parse(text));
  return [packages, development].flatMap((table) => entriesOf(table, lineFinder(text), EXACT_OF_PIPFILE));
}

export function readTomlLock(text: string): Lock {
  const packages = LOCK.parse(parse(text)).package;
  const hashed = packages.filter(({ sdist, wheels, files }) =>
    [sdist, ...(wheels ?? []), ...(files ?? [])].some((file) => file?.hash?.includes(':')),
  );
  return {
    pinned: new Set(
      packages.filter(({ version }) => version !== undefined).map(({ name }) => pypiName(name)),
    ),
    hashed: new Set(hashed.map(({ name }) => pypiName(name))),
  };
}

type LineOf = (text: string) => number;

function entriesOf(
  table: z.infer<typeof TABLE> | undefined,
  lineOf: LineOf,
  exact: RegExp,
): readonly Dependency[] {
  return Object.entries(table ?? {}).map(([name, value]) => {
    const entry = ENTRY.safeParse(value).data ?? {};
    const {
      version = '',
      rev = '',
      ref = '',
      path,
    } = typeof entry === 'string' ? { version: entry } : { ...entry };
    const isPinned = path !== undefined || exact.test(version) || COMMIT.test(rev) || COMMIT.test(ref);
    return {
      name: pypiName(name),
      line: lineOf(name),
      constraint: version,
      isPinned,
      isHashed: path !== undefined,
    };
  });
}

/** The parser keeps no positions: the first line that holds the text, else 1. */
function lineFinder(text: string): LineOf {
  const lines = text.split('\n');
  return (part) =>
    1 +
    Math.max(
      0,
      lines.findIndex((line) => line.includes(part) && !line.trimStart().startsWith('#')),
    );
}
