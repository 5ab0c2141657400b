/** Which files of the workspace the lines of an input name. Pure: a listing in, files or problems out. */
import type { Matcher } from '../../discover/touched.ts';
import type { Listing } from '../../discover/workspace.ts';
import { MOST_RECORDED } from '../../evidence/provenance/run-manifest.ts';
import type { Problem } from '../../problem.ts';

/** A file, or a folder with all files below it. */
export interface Selected {
  /** From the root of the workspace. */
  readonly path: string;
  readonly files: readonly string[];
}

export interface Selection {
  readonly selected: readonly Selected[];
  readonly problems: readonly Problem[];
}

export interface Named {
  /** The input's name, for problems. */
  readonly input: string;
  /** Paths and globs from the root of the workspace. */
  readonly lines: readonly string[];
  /** What globs pass over: the manifest itself, files that other inputs name. */
  readonly except?: (path: string) => boolean;
}

const GLOB = /[*?[\]{}()!+@]/;
/** Never listed (platform/workspace.ts). */
const NEVER_LISTED = /(?:^|\/)(?:\.git|node_modules|\.venv|__pycache__)(?:\/|$)/;
const UNPRINTABLE = /\p{Cc}/u;

/** What exists under the very name is taken as it is, a folder whole; any other line is a glob over files. Sorted, each path once. */
export function select(listing: Listing, match: Matcher, named: Named): Selection {
  const found = named.lines.map((line) => selectLine(listing, match, named, line));
  const selected = new Map(found.flatMap((each) => each.selected).map((each) => [each.path, each]));
  const problems = found.flatMap((each) => each.problems);
  if (selected.size > MOST_RECORDED) {
    return { selected: [], problems: [...problems, tooMany(named, selected.size)] };
  }
  const sorted = [...selected.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { selected: sorted, problems };
}

function selectLine(listing: Listing, match: Matcher, named: Named, line: string): Selection {
  const below = filesOf(listing, line);
  const isLiteral = below.length > 0;
  const selected = isLiteral ? [{ path: line, files: below }] : matching(listing, match, named, line);
  const concerns = isLiteral || !GLOB.test(line) ? related(line) : match(line);
  const blocked = listing.notLookedAt
    .filter(({ path }) => concerns(path))
    .map(({ path, reason }) =>
      problem(
        named,
        'link',
        path,
        `It is ${reason}, and nothing is recorded through one`,
        'Write regular files into the workspace.',
      ),
    );
  const unprintable = selected
    .flatMap(({ files }) => files)
    .filter((path) => UNPRINTABLE.test(path))
    .map((path) =>
      problem(
        named,
        'name',
        path,
        'Its name has control characters, which no artifact can hold',
        'Rename the file.',
      ),
    );
  const problems = [...blocked, ...unprintable];
  return problems.length === 0 && selected.length === 0
    ? { selected, problems: [nothing(named, line)] }
    : { selected, problems };
}

function filesOf({ files }: Listing, path: string): readonly string[] {
  return files.map((file) => file.path).filter((file) => isWithin(file, path));
}

/** Whether `path` is `place` or lies below it. */
export function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

/** Above, at or below the place: a link above it is why there is nothing there. */
function related(place: string): (path: string) => boolean {
  return (path) => isWithin(path, place) || isWithin(place, path);
}

function matching(
  { files }: Listing,
  match: Matcher,
  { except = () => false }: Named,
  glob: string,
): readonly Selected[] {
  const matches = match(glob);
  return files
    .filter(({ path }) => matches(path) && !except(path))
    .map(({ path }) => ({ path, files: [path] }));
}

function nothing(named: Named, line: string): Problem {
  if (NEVER_LISTED.test(line)) {
    return problem(
      named,
      'missing',
      line,
      'Folders called .git, node_modules, .venv and __pycache__ are never looked into',
      'Write to another folder.',
    );
  }
  return GLOB.test(line)
    ? problem(
        named,
        'missing',
        line,
        'No file of the workspace matches',
        'Mend the glob; it is matched from the root of the workspace, `**` crosses folders.',
      )
    : problem(
        named,
        'missing',
        line,
        'There is no such file, nor a folder with files',
        'Let the command write it before this step, or take the line out.',
      );
}

function tooMany(named: Named, count: number): Problem {
  return problem(
    named,
    'too-many',
    named.lines[0] ?? '',
    `The lines name ${count} files, and a manifest has room for ${MOST_RECORDED}`,
    'Name a folder instead of its files: it has one digest.',
  );
}

function problem({ input }: Named, code: string, path: string, what: string, hint: string): Problem {
  return {
    code: `record/${code}`,
    path,
    key: `inputs.${input}`,
    message: `${what}, so the ${input} of the run cannot be recorded.`,
    hint,
  };
}
