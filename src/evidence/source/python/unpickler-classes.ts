/** Classes that are unpicklers of their own. One that refuses what it does not know is how Python's documentation makes a pickle safer. */
import { SOURCE_RULES } from '../../model/rules/source.ts';
import type { Found } from '../finding.ts';
import type { Names } from './names.ts';
import type { Token } from './tokens.ts';

const UNPICKLERS: ReadonlySet<string> = new Set(
  ['pickle', '_pickle', 'cPickle', 'pickle5', 'dill', 'cloudpickle'].flatMap((module) =>
    ['Unpickler', '_Unpickler'].map((name) => `${module}.${name}`),
  ),
);
/** Tokens of the list of bases, and of a body. */
const MOST_BASES = 64;
const MOST_BODY = 4096;

export function* unpicklerClasses(tokens: readonly Token[], names: Names): Generator<Found> {
  for (const [at, { line, column }] of tokens.entries()) {
    const name = nameOfClass(tokens, at);
    if (name !== undefined && isUnpickler(tokens, at + 3, names) && !refuses(bodyOf(tokens, at, column))) {
      yield {
        rule: SOURCE_RULES.unpickle,
        message: 'An unpickler of its own builds whatever the file names: its find_class refuses nothing.',
        line,
        column,
        detail: `class ${name}`,
      };
    }
  }
}

/** Of a class with bases whose statement begins at `at`. */
function nameOfClass(tokens: readonly Token[], at: number): string | undefined {
  const [word, name, open] = tokens.slice(at, at + 3);
  const isFirst = (tokens[at - 1]?.kind ?? 'end') === 'end';
  const isClass = isFirst && word?.kind === 'name' && word.text === 'class' && name?.kind === 'name';
  return isClass && open?.text === '(' ? name.text : undefined;
}

function isUnpickler(tokens: readonly Token[], from: number, names: Names): boolean {
  let base = '';
  for (const { kind, text } of tokens.slice(from, from + MOST_BASES)) {
    if (kind === 'name' || text === '.') {
      base += text;
    } else if (names.resolve(base).some((each) => UNPICKLERS.has(each))) {
      return true;
    } else {
      base = '';
    }
    if (text === ')' || kind === 'end') {
      return false;
    }
  }
  return false;
}

/** Up to the first statement that stands no farther in than the class. */
function bodyOf(tokens: readonly Token[], from: number, column: number): readonly Token[] {
  const rest = tokens.slice(from, from + MOST_BODY);
  const end = rest.findIndex(({ kind }, index) => {
    const next = rest[index + 1];
    return kind === 'end' && next !== undefined && next.kind !== 'end' && next.column <= column;
  });
  return end === -1 ? rest : rest.slice(0, end);
}

/** `def find_class` with a `raise` in it, or after it. */
function refuses(body: readonly Token[]): boolean {
  const finds = body.findIndex(({ text }, index) => text === 'find_class' && body[index - 1]?.text === 'def');
  return finds !== -1 && body.slice(finds).some(({ kind, text }) => kind === 'name' && text === 'raise');
}
