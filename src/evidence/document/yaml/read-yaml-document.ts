/** YAML of a document as plain values with the lines that they stand on. Pure and total; size, depth and aliases are bounded. */
import type { Document, ParsedNode } from 'yaml';
import { Composer, type CST, Lexer, LineCounter, Parser } from 'yaml';
import { buildValue, type Placed, pathKey, type YamlPath } from './yaml-value.ts';

/** In UTF-16 units. */
const MAX_LENGTH = 2 ** 20;
const MAX_TOKENS = 150_000;
/** Of collections in collections; the composer of the library recurses. */
const MAX_DEPTH = 60;
const MAX_PROBLEMS = 20;
const MAX_MESSAGE = 240;

export interface YamlProblem {
  /** From 1. */
  readonly line: number;
  /** What is wrong, in one sentence; may quote the text: escape it for the medium. */
  readonly message: string;
}

export interface YamlDocument {
  /**
   * Plain objects, lists, text, numbers, booleans and null, by the core schema of YAML 1.2: dates and words like `yes` are text, and so are
   * numbers that are not finite. Undefined where nothing can be trusted: no YAML, or more than is read.
   */
  readonly value: unknown;
  /** Where the key or the list item of a path stands, from 1; where there is none, the nearest one around it. */
  readonly lineOf: (path: YamlPath) => number;
  /** By line. With a value there, they are of single keys: of two of a name the first counts. */
  readonly problems: readonly YamlProblem[];
}

/** The first document of the text; another one behind it is a problem. `firstLine` is where the text begins in its file. */
export function readYamlDocument(text: string, firstLine = 1): YamlDocument {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const scanned = scan(text, lines);
  if ('tooMuch' in scanned) {
    return nothing([{ line: lineAt(scanned.offset), message: scanned.tooMuch }], firstLine);
  }
  const documents = [...new Composer(OPTIONS).compose(scanned.tokens, true, text.length)];
  const [first, second] = documents;
  const syntax = syntaxProblems(first, lineAt);
  if (first === undefined || syntax.length > 0) {
    return nothing(syntax, firstLine);
  }
  const { value, problems, placed } = buildValue(first.contents, MAX_DEPTH);
  const more = second === undefined ? [] : [{ offset: second.range[0], message: SECOND }];
  return {
    value,
    lineOf: (path) => lineAt(offsetOf(placed, path)),
    problems: [...problems, ...more]
      .toSorted((a, b) => a.offset - b.offset)
      .slice(0, MAX_PROBLEMS)
      .map(({ offset, message }) => ({ line: lineAt(offset), message })),
  };
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  merge: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

const SECOND = 'A second YAML document begins here, and only the first is read.';

type Scanned =
  | { readonly tokens: readonly CST.Token[] }
  | { readonly tooMuch: string; readonly offset: number };

function scan(text: string, lines: LineCounter): Scanned {
  if (text.length > MAX_LENGTH) {
    return { tooMuch: `It has ${text.length} characters, and ${MAX_LENGTH} are read as YAML.`, offset: 0 };
  }
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    lexemes += 1;
    if (lexemes > MAX_TOKENS) {
      return { tooMuch: `It has more than ${MAX_TOKENS} tokens of YAML.`, offset: parser.offset };
    }
    if (parser.stack.length > MAX_DEPTH + 2) {
      return { tooMuch: `Collections are nested more than ${MAX_DEPTH} deep here.`, offset: parser.offset };
    }
  }
  tokens.push(...parser.end());
  return { tokens };
}

function syntaxProblems(
  document: Document.Parsed<ParsedNode> | undefined,
  lineAt: (offset: number) => number,
): readonly YamlProblem[] {
  return (document?.errors ?? [])
    .map(({ message, pos }) => ({
      line: lineAt(pos[0]),
      message: `This is no YAML: ${message.slice(0, MAX_MESSAGE)}`,
    }))
    .toSorted((a, b) => a.line - b.line)
    .slice(0, MAX_PROBLEMS);
}

function nothing(problems: readonly YamlProblem[], firstLine: number): YamlDocument {
  return { value: undefined, lineOf: () => firstLine, problems };
}

function offsetOf(placed: ReadonlyMap<string, Placed>, path: YamlPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const found = placed.get(pathKey(path.slice(0, length)));
    if (found !== undefined) {
      return found;
    }
  }
  return 0;
}
