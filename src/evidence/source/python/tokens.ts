/**
 * Python's tokens, as far as calls need them: names, numbers, strings, operators and the ends of statements. Comments are left out.
 * What is broken is read on: a string that does not end stops at its line, or at the end of the text when it is triple-quoted.
 */
import { CLOSING, isWord, KINDS, OPENING } from './characters.ts';
import { Place } from './place.ts';
import { fieldsOf, stringEnd } from './strings.ts';

export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'operator' | 'end';
  /** As Python reads it: a name is in NFKC, a string has no prefix and no quotes; its escapes are left as they are. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** An f-string (or t-string) with fields: its value is not known. */
  readonly computed?: true;
}

/** One stream for the text, and one for each field of an f-string: expressions of their own. */
export type Streams = readonly (readonly Token[])[];

const MAX_NESTING = 4;
/** What is beyond ASCII; all else is told by the code of its first character. */
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const SEVERAL: ReadonlySet<string> = new Set('-> := ** == != <= >= // -= += *= /= %= &= |= ^= @='.split(' '));
const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfe_ff;

interface Open {
  readonly text: string;
  readonly place: Place;
  readonly tokens: Token[];
  readonly streams: Token[][];
  readonly nesting: number;
  brackets: number;
}

/** The streams of `text`, whose first character stands at `line` and `column`. */
export function tokenize(text: string, line = 1, column = 1): Streams {
  const streams: Token[][] = [];
  readStream(text, { line, column }, streams, 0);
  return streams;
}

function readStream(
  text: string,
  from: { line: number; column: number },
  streams: Token[][],
  nesting: number,
): void {
  const tokens: Token[] = [];
  streams.push(tokens);
  const open: Open = {
    text,
    place: new Place(text, from.line, from.column),
    tokens,
    streams,
    nesting,
    brackets: 0,
  };
  for (let at = 0; at < text.length; ) {
    at = readAt(open, at);
  }
  push(open, 'end', '', text.length);
}

function push(open: Open, kind: Token['kind'], text: string, at: number): void {
  const column = open.place.columnOf(at);
  open.tokens.push({ kind, text, line: open.place.line, column });
}

/** The offset past what stands at `at`. */
function readAt(open: Open, at: number): number {
  const code = open.text.charCodeAt(at);
  switch (code < 128 ? KINDS[code] : undefined) {
    case 'blank':
      return blankEnd(open.text, at);
    case 'line':
      return lineEnd(open, at);
    case 'comment':
      return commentEnd(open.text, at);
    case 'quote':
      return stringAt(open, at, at);
    case 'letter':
      return wordAt(open, at);
    case 'digit':
      return numberAt(open, at);
    case 'operator':
      return operatorAt(open, at);
    default:
      return code === BYTE_ORDER_MARK ? at + 1 : (nameAt(open, at) ?? operatorAt(open, at));
  }
}

function blankEnd(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === SPACE) {
    end += 1;
  }
  return end;
}

function lineEnd(open: Open, at: number): number {
  if (open.brackets === 0 && open.tokens.at(-1)?.kind !== 'end') {
    push(open, 'end', '', at);
  }
  return at + 1;
}

function commentEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** The string whose prefix stands at `at` and whose first quote stands at `first`. */
function stringAt(open: Open, at: number, first: number): number {
  const { text, place } = open;
  const mark = text.charAt(first);
  const quote = text.startsWith(mark.repeat(3), first) ? mark.repeat(3) : mark;
  const from = first + quote.length;
  const end = stringEnd(text, from, quote);
  const body = text.slice(from, end);
  const column = place.columnOf(at);
  const { line } = place;
  const isComputed = first > at && /[ft]/iu.test(text.slice(at, first)) && body.includes('{');
  open.tokens.push({ kind: 'string', text: body, line, column, ...(isComputed ? { computed: true } : {}) });
  if (isComputed && open.nesting < MAX_NESTING) {
    const within = new Place(body, line, column + from - at);
    for (const [start, last] of fieldsOf(body)) {
      const startColumn = within.columnOf(start);
      const begin = { line: within.line, column: startColumn };
      readStream(body.slice(start, last), begin, open.streams, open.nesting + 1);
    }
  }
  return text.startsWith(quote, end) ? end + quote.length : end;
}

/** A name, or a string with a prefix. */
function wordAt(open: Open, at: number): number {
  const { text } = open;
  let end = at + 1;
  while (end < text.length && isWord(text.charCodeAt(end))) {
    end += 1;
  }
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (next >= 128) {
    return nameAt(open, at) ?? end;
  }
  if (end - at <= 2 && KINDS[next] === 'quote' && /^[a-z]+$/iu.test(text.slice(at, end))) {
    return stringAt(open, at, end);
  }
  push(open, 'name', text.slice(at, end), at);
  return end;
}

/** A name with letters beyond ASCII. */
function nameAt(open: Open, at: number): number | undefined {
  NAME.lastIndex = at;
  const found = NAME.exec(open.text)?.[0];
  if (found === undefined) {
    return undefined;
  }
  push(open, 'name', found.normalize('NFKC'), at);
  return at + found.length;
}

function numberAt(open: Open, at: number): number {
  const { text } = open;
  let end = at + 1;
  while (end < text.length && (text[end] === '.' || isWord(text.charCodeAt(end)))) {
    end += 1;
  }
  push(open, 'number', text.slice(at, end), at);
  return end;
}

function operatorAt(open: Open, at: number): number {
  const { text } = open;
  const first = text.charAt(at);
  const two = '(),.[]'.includes(first) ? first : text.slice(at, at + 2);
  const operator = SEVERAL.has(two) ? two : first;
  if (first === '\\' && /^\\\r?\n/u.test(text.slice(at, at + 3))) {
    return text.indexOf('\n', at) + 1;
  }
  if (first === ';' && open.brackets === 0) {
    push(open, 'end', '', at);
    return at + 1;
  }
  if (OPENING.has(first)) {
    open.brackets += 1;
  } else if (CLOSING.has(first)) {
    open.brackets = Math.max(0, open.brackets - 1);
  }
  push(open, 'operator', operator, at);
  return at + operator.length;
}
