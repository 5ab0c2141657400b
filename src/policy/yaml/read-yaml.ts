import type { ParsedNode } from 'yaml';
import { Composer, type Document, Lexer, LineCounter, Parser, type CST } from 'yaml';
import type { KeyPath, Position } from '../key-path.ts';
import type { Locate, TextMistake } from '../mistake.ts';
import type { JsonValue } from '../policy.ts';
import { visible } from '../wording.ts';
import { buildTree, type Placed } from './yaml-tree.ts';

/** A policy is read and compared by people; what is larger than this was not written by one. */
const MAX_LENGTH = 1024 * 1024;
const MAX_LINES = 10_000;
const MAX_TOKENS = 50_000;
/** Of collections in collections. The format needs 7. */
const MAX_DEPTH = 40;
const MAX_SYNTAX_PROBLEMS = 20;

export interface YamlText {
  /** Null when the text gives no tree that is worth checking further. */
  readonly json: JsonValue | null;
  readonly mistakes: readonly (Omit<TextMistake, 'offset'> & { readonly position: Position })[];
  /** Of the value at a path or of its key; where there is none, of the nearest one around it. */
  readonly locate: Locate;
}

/**
 * One YAML 1.2 document (core schema) as plain JSON with positions. Numbers and booleans stay text as written where
 * `isTextAt` says so; keys always are. Never throws; size, depth, tokens and alias expansions are bounded before
 * anything recursive sees the text, because the composer of the library recurses.
 */
export function readYaml(text: string, isTextAt: (path: KeyPath) => boolean): YamlText {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const scanned = scan(text, lines);
  if (!scanned.ok) {
    return answer(null, [scanned.mistake], lines, new Map());
  }
  const documents = [...new Composer(OPTIONS).compose(scanned.tokens, true, text.length)];
  const [first] = documents;
  const syntax = syntaxMistakes(documents);
  if (first === undefined || syntax.length > 0) {
    return answer(null, syntax, lines, new Map());
  }
  if (first.contents === null) {
    return answer(null, [EMPTY], lines, new Map());
  }
  const tree = buildTree(first.contents, { isTextAt, maxDepth: MAX_DEPTH });
  return answer(tree.json, tree.mistakes, lines, tree.placed);
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  merge: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

type Scanned =
  | { readonly ok: true; readonly tokens: readonly CST.Token[] }
  | { readonly ok: false; readonly mistake: TextMistake };

function scan(text: string, lines: LineCounter): Scanned {
  if (text.length > MAX_LENGTH) {
    return {
      ok: false,
      mistake: tooLarge(0, `it has ${text.length.toLocaleString('en')} characters, 1,048,576 are read`),
    };
  }
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    lexemes += 1;
    if (lexemes > MAX_TOKENS || lines.lineStarts.length > MAX_LINES) {
      return {
        ok: false,
        mistake: tooLarge(
          parser.offset,
          'it has more than 10,000 lines or 50,000 tokens, which nobody reviews',
        ),
      };
    }
    if (parser.stack.length > MAX_DEPTH + 2) {
      return { ok: false, mistake: { ...TOO_DEEP, offset: parser.offset } };
    }
  }
  tokens.push(...parser.end());
  return { ok: true, tokens };
}

function syntaxMistakes(documents: readonly Document.Parsed<ParsedNode>[]): readonly TextMistake[] {
  const [first, second] = documents;
  const found: TextMistake[] = [...(first?.errors ?? []), ...(first?.warnings ?? [])]
    .map(({ code, message, pos }) => ({
      code: SYNTAX_CODES.get(code) ?? 'policy/yaml',
      offset: pos[0],
      message: `This is not valid YAML: ${visible(message)}. Nothing after it can be trusted.`,
      hint: SYNTAX_HINTS.get(code) ?? 'Compare the indentation and the quotes with the lines around it.',
    }))
    .toSorted((a, b) => a.offset - b.offset);
  if (second !== undefined) {
    found.push({
      code: 'policy/several-documents',
      offset: second.range[0],
      message:
        'A second document begins here; only one would be judged, and a reader could take the other for the policy.',
      hint: 'Keep one document: remove the "---" line, or move the rest into a file of its own.',
    });
  }
  const first11 = documents.some(
    ({ directives }) => directives.yaml.explicit && directives.yaml.version !== '1.2',
  );
  if (first11) {
    found.push({
      code: 'policy/yaml',
      offset: 0,
      message:
        'The %YAML directive asks for another version than 1.2, in which words like yes and no change their meaning.',
      hint: 'Remove the %YAML line.',
    });
  }
  return found.slice(0, MAX_SYNTAX_PROBLEMS);
}

const SYNTAX_CODES: ReadonlyMap<string, string> = new Map([['TAG_RESOLVE_FAILED', 'policy/tag']]);

const SYNTAX_HINTS: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'Replace the tab by two spaces.'],
  [
    'TAG_RESOLVE_FAILED',
    'Remove the tag (the word with "!"), or put the value in quotes if it belongs to it.',
  ],
  ['MISSING_CHAR', 'Close the quote or bracket that was opened before this place.'],
  ['BAD_INDENT', 'Give all keys of one mapping the same number of spaces.'],
  ['BAD_SCALAR_START', 'Put the value in quotes.'],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'A value that contains ": " needs quotes; a nested mapping begins on a line of its own.',
  ],
  ['MULTILINE_IMPLICIT_KEY', 'Put a ":" behind the key, or close the quote on the same line.'],
  ['BAD_DQ_ESCAPE', 'In double quotes a backslash is written twice; or use single quotes.'],
  ['BAD_DIRECTIVE', 'Remove the line that begins with "%".'],
]);

const EMPTY: TextMistake = {
  code: 'policy/empty',
  offset: 0,
  message: 'The policy is empty, so nothing would be judged.',
  hint: 'Run `fates init` to write one from what is in this repository.',
};

const TOO_DEEP: Omit<TextMistake, 'offset'> = {
  code: 'policy/too-deep',
  message: `Collections are nested more than ${MAX_DEPTH} deep here; no key of a policy needs more than 7.`,
  hint: 'Check for brackets that are never closed; write the policy flat.',
};

function tooLarge(offset: number, why: string): TextMistake {
  return {
    code: 'policy/too-large',
    offset,
    message: `The policy is too large to be read: ${why}.`,
    hint: 'Is it the right file? Split a policy that is really so long with `extends`.',
  };
}

function answer(
  json: JsonValue | null,
  mistakes: readonly TextMistake[],
  lines: LineCounter,
  placed: ReadonlyMap<string, Placed>,
): YamlText {
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    json,
    mistakes: mistakes.map(({ offset, ...rest }) => ({ ...rest, position: at(offset) })),
    locate: (path, which) => at(offsetOf(placed, path, which)),
  };
}

function offsetOf(placed: ReadonlyMap<string, Placed>, path: KeyPath, which: 'key' | 'value'): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = placed.get(JSON.stringify(path.slice(0, length)));
    if (found !== undefined) {
      return which === 'value' && length === path.length ? found.value : (found.key ?? found.value);
    }
  }
  return 0;
}
