/** Names that are written as text: `getattr(torch, "load")` is `torch.load`, `__import__("pickle").loads` is `pickle.loads`. */
import type { Names } from './names.ts';
import type { Token } from './tokens.ts';

const GETATTR: ReadonlySet<string> = new Set(['getattr', 'builtins.getattr']);
const IMPORTERS: ReadonlySet<string> = new Set([
  '__import__',
  'builtins.__import__',
  'importlib.import_module',
  'importlib.__import__',
]);
/** One within another. */
const MOST_PASSES = 4;
/** Names and dots of one dotted name. */
const MOST_WORDS = 24;
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;
const MODULE = /^[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)*$/u;

/** The tokens with such names written out where the first of them stood; the very same when there is none. */
export function withComputedNames(tokens: readonly Token[], names: Names): readonly Token[] {
  let all = tokens;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = writtenOut(all, names);
    if (next === all) {
      break;
    }
    all = next;
  }
  return all;
}

function writtenOut(tokens: readonly Token[], names: Names): readonly Token[] {
  const out: Token[] = [];
  let isSame = true;
  for (let at = 0; at < tokens.length; ) {
    const found = computedAt(tokens, at, names);
    if (found === undefined) {
      const token = tokens[at];
      out.push(...(token === undefined ? [] : [token]));
      at += 1;
    } else {
      out.push(...found.written);
      at = found.end;
      isSame = false;
    }
  }
  return isSame ? tokens : out;
}

interface Written {
  readonly written: readonly Token[];
  /** Past its closing bracket. */
  readonly end: number;
}

function computedAt(tokens: readonly Token[], at: number, names: Names): Written | undefined {
  const first = tokens[at];
  if (first?.kind !== 'name' || tokens[at - 1]?.text === '.') {
    return undefined;
  }
  const open = wordsEnd(tokens, at);
  if (!isOperator(tokens[open], '(')) {
    return undefined;
  }
  const callee = names.resolve(textOf(tokens, at, open));
  if (callee.some((each) => GETATTR.has(each))) {
    return attributeAt(tokens, open, first);
  }
  return callee.some((each) => IMPORTERS.has(each)) ? moduleAt(tokens, open, first) : undefined;
}

/** `getattr(a.b, "c")`, with a default or without. */
function attributeAt(tokens: readonly Token[], open: number, place: Token): Written | undefined {
  const comma = wordsEnd(tokens, open + 1);
  const attribute = tokens[comma + 1];
  if (comma === open + 1 || !isOperator(tokens[comma], ',') || !isText(attribute, NAME)) {
    return undefined;
  }
  const end = closing(tokens, comma + 2);
  const object = tokens.slice(open + 1, comma).map(({ kind, text }) => tokenAt(place, kind, text));
  return end === undefined
    ? undefined
    : { written: [...object, tokenAt(place, 'operator', '.'), tokenAt(place, 'name', attribute.text)], end };
}

/** `import_module("a.b")` */
function moduleAt(tokens: readonly Token[], open: number, place: Token): Written | undefined {
  const module = tokens[open + 1];
  const end = isText(module, MODULE) ? closing(tokens, open + 2) : undefined;
  if (end === undefined || module === undefined) {
    return undefined;
  }
  const written = module.text
    .split('.')
    .flatMap((word, index) => [
      ...(index === 0 ? [] : [tokenAt(place, 'operator', '.')]),
      tokenAt(place, 'name', word),
    ]);
  return { written, end };
}

/** Past the bracket that closes here, after further arguments that hold no brackets. */
function closing(tokens: readonly Token[], from: number): number | undefined {
  for (let next = from; next < Math.min(tokens.length, from + MOST_WORDS); next += 1) {
    const token = tokens[next];
    if (isOperator(token, ')')) {
      return next === from || isOperator(tokens[from], ',') ? next + 1 : undefined;
    }
    if (isOperator(token, '(') || token?.kind === 'end') {
      return undefined;
    }
  }
  return undefined;
}

/** Past the last name of `a.b.c`, which begins at `from`; `from` where there is no name. */
function wordsEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.kind !== 'name') {
    return from;
  }
  let end = from + 1;
  while (end < from + MOST_WORDS && isOperator(tokens[end], '.') && tokens[end + 1]?.kind === 'name') {
    end += 2;
  }
  return end;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}

function isOperator(token: Token | undefined, text: string): boolean {
  return token?.kind === 'operator' && token.text === text;
}

function isText(token: Token | undefined, form: RegExp): token is Token {
  return token?.kind === 'string' && token.computed !== true && form.test(token.text);
}

function tokenAt({ line, column }: Token, kind: Token['kind'], text: string): Token {
  return { kind, text, line, column };
}
