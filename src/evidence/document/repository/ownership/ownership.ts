import type { DocumentContext, DocumentFinding, DocumentReader } from '../../document.ts';
import { OWNERSHIP_HINT, type OwnedFile } from './evidence.ts';
import { type Codeowners, decidingLine, isTeam, readCodeowners } from './codeowners.ts';
import { matchesPath, pathPattern } from './path-pattern.ts';
import { OWNERSHIP_RULES } from './rules.ts';

const MOST_INVALID = 20;
/** Of one binding that names many files. */
const MOST_FILES = 1000;
const POLICY = /^(?:\.github\/)?\.?fates\.ya?ml$/u;

/** Of several places GitHub takes the first of `.github/`, the root and `docs/`; that is the order of the paths. */
export const ownership: DocumentReader<'ownership'> = {
  kind: 'ownership',
  names: ['codeowners'],
  read: (documents, context) => {
    const [document] = documents.get('codeowners') ?? [];
    const things = boundThings(context);
    if (document === undefined || things.length === 0) {
      return document === undefined
        ? { state: 'missing', missing: ['CODEOWNERS'], hint: OWNERSHIP_HINT }
        : {
            state: 'missing',
            missing: ['files that the policy binds and the repository holds'],
            hint: 'Bind `model:`, `card:` or a table that lies in the repository.',
          };
    }
    const { path, text } = document;
    const codeowners = readCodeowners(text);
    const files = things.map((thing) => ownedOf(thing, codeowners));
    return {
      state: 'read',
      evidence: {
        path,
        files: files.map(({ owned }) => owned),
        findings: [
          ...codeowners.invalid.slice(0, MOST_INVALID).map(({ line, because }) => ({
            rule: OWNERSHIP_RULES.invalidLine,
            path,
            line,
            message: `GitHub skips this line: ${because}.`,
            detail: `line ${line}: ${because}`,
          })),
          ...files.flatMap((file) => findingsOf(file, path)),
        ].toSorted((a, b) => a.line - b.line),
      },
    };
  },
};

interface Thing {
  /** As the policy binds it. */
  readonly name: string;
  readonly paths: readonly string[];
}

/** What of the subject lies in the repository: a folder or a glob is one thing with many files. */
function boundThings({ subject, paths }: DocumentContext): readonly Thing[] {
  const { model, card, evaluation, training } = subject;
  const policies = [...paths].filter((path) => POLICY.test(path));
  const bound = [model, card, evaluation.table, training?.table, ...policies].filter(
    (path) => path !== undefined,
  );
  return [...new Set(bound)].flatMap((name) => {
    const own = paths.has(name) ? [name] : filesBelow(name, paths);
    return own.length === 0 ? [] : [{ name, paths: own }];
  });
}

function filesBelow(name: string, paths: ReadonlySet<string>): readonly string[] {
  const pattern = pathPattern(`/${name}`);
  return 'because' in pattern
    ? []
    : [...paths].filter((path) => matchesPath(pattern, path)).slice(0, MOST_FILES);
}

interface Looked {
  readonly owned: OwnedFile;
  /** The file that has the fewest, and the line that decides of it. */
  readonly worst: { readonly path: string; readonly line?: number };
}

/** Of many files the one with the fewest owners stands for all. */
function ownedOf({ name, paths }: Thing, codeowners: Codeowners): Looked {
  const all = paths.map((path) => {
    const deciding = decidingLine(codeowners, path);
    return {
      path,
      owners: deciding?.owners ?? [],
      ...(deciding === undefined ? {} : { line: deciding.line }),
    };
  });
  const [fewest = { path: name, owners: [] }] = all.toSorted(
    (a, b) => reviewersOf(a.owners) - reviewersOf(b.owners),
  );
  const { owners, ...worst } = fewest;
  return { owned: { path: name, owners: owners.length, canBeReviewed: reviewersOf(owners) > 1 }, worst };
}

/** A team has more than one who can look. */
function reviewersOf(owners: readonly string[]): number {
  return owners.reduce((sum, owner) => sum + (isTeam(owner) ? 2 : 1), 0);
}

function findingsOf({ owned, worst }: Looked, path: string): readonly DocumentFinding[] {
  if (owned.canBeReviewed) {
    return [];
  }
  const { line = 1 } = worst;
  if (owned.owners === 1) {
    const message = 'The only owner is one person, who cannot review their own change.';
    return [{ rule: OWNERSHIP_RULES.singleOwner, path, line, message, detail: detailOf(worst.path) }];
  }
  const message =
    worst.line === undefined
      ? 'No line matches a file of the subject.'
      : 'This line takes the owners of a file of the subject away.';
  return [{ rule: OWNERSHIP_RULES.unowned, path, line, message, detail: detailOf(worst.path) }];
}

function detailOf(path: string): string {
  return path.length > 300 ? `…${path.slice(-299)}` : path;
}
