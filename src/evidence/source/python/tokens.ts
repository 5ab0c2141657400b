/**
 * Python's tokens, as far as calls need them: names, numbers, strings, operators and the ends of statements. Comments are left out.
 * What is broken is read on: a string that does not end stops at its line, or at the end of the text when it is triple-quoted.
 */

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
const BLANK = /[ \t\f\r\uFEFF]+/uy;
const COMMENT = /#[^\n]*/uy;
const CONTINUATION = /\\\r?\n/uy;
const STRING_START = /([A-Za-z]{0,2})("""|'''|"|')/uy;
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const NUMBER = /\d[\w.]*/uy;
const SEVERAL = /->|:=|\*\*|==|!=|<=|>=|\/\/|[-+*/%&|^@]=/uy;

/** Line and column of an offset, when offsets are asked for in ascending order. */
class Place {
  readonly #text: string;
  /** The next end of a line, kept: a search for each token would be quadratic on one long line. */
  #next: number;
  #start = 0;
  #line: number;
  #firstColumn: number;

  constructor(text: string, line: number, column: number) {
    this.#text = text;
    this.#next = text.indexOf('\n');
    this.#line = line;
    this.#firstColumn = column;
  }

  of(offset: number): { line: number; column: number } {
    while (this.#next !== -1 && this.#next < offset) {
      this.#line += 1;
      this.#start = this.#next + 1;
      this.#firstColumn = 1;
      this.#next = this.#text.indexOf('\n', this.#start);
    }
    return { line: this.#line, column: offset - this.#start + this.#firstColumn };
  }
}

interface Open {
  readonly text: string;
  readonly place: Place;
  readonly tokens: Token[];
  readonly streams: Token[][];
  readonly nesting: number;
  brackets: number;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
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
    at = skipped(open, at) ?? stringAt(open, at) ?? wordAt(open, at) ?? operatorAt(open, at);
  }
  tokens.push({ kind: 'end', text: '', ...open.place.of(text.length) });
}

/** The offset past blanks, a comment or the end of a line; undefined when something else stands here. */
function skipped(open: Open, at: number): number | undefined {
  const { text, tokens } = open;
  if (text[at] === '\n') {
    if (open.brackets === 0 && tokens.at(-1)?.kind !== 'end') {
      tokens.push({ kind: 'end', text: '', ...open.place.of(at) });
    }
    return at + 1;
  }
  const found = matchAt(BLANK, text, at) ?? matchAt(COMMENT, text, at) ?? matchAt(CONTINUATION, text, at);
  return found === null ? undefined : at + found[0].length;
}

function stringAt(open: Open, at: number): number | undefined {
  const start = matchAt(STRING_START, open.text, at);
  if (start === null) {
    return undefined;
  }
  const [whole, prefix = '', quote = '"'] = start;
  const from = at + whole.length;
  const end = stringEnd(open.text, from, quote);
  const body = open.text.slice(from, end);
  const place = open.place.of(at);
  const isComputed = /[ft]/iu.test(prefix) && body.includes('{');
  open.tokens.push({ kind: 'string', text: body, ...place, ...(isComputed ? { computed: true } : {}) });
  if (isComputed && open.nesting < MAX_NESTING) {
    const within = new Place(body, place.line, place.column + whole.length);
    for (const [first, last] of fieldsOf(body)) {
      readStream(body.slice(first, last), within.of(first), open.streams, open.nesting + 1);
    }
  }
  return open.text.startsWith(quote, end) ? end + quote.length : end;
}

/** Where the closing quote stands, or where reading gives up. */
function stringEnd(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') {
      at += 1;
    } else if (character === '\n' && quote.length === 1) {
      return at;
    } else if (character === quote[0] && text.startsWith(quote, at)) {
      return at;
    }
  }
  return text.length;
}

/** From and to of what stands between braces; doubled braces are text. */
function* fieldsOf(body: string): Generator<readonly [number, number]> {
  let depth = 0;
  let from = 0;
  for (let at = 0; at < body.length; at += 1) {
    const character = body[at];
    if (character === '{' && depth === 0 && body[at + 1] === '{') {
      at += 1;
    } else if (character === '{') {
      from = depth === 0 ? at + 1 : from;
      depth += 1;
    } else if (character === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        yield [from, at];
      }
    }
  }
}

function wordAt(open: Open, at: number): number | undefined {
  const name = matchAt(NAME, open.text, at);
  const found = name ?? matchAt(NUMBER, open.text, at);
  if (found === null) {
    return undefined;
  }
  const text = name === null ? found[0] : found[0].normalize('NFKC');
  open.tokens.push({ kind: name === null ? 'number' : 'name', text, ...open.place.of(at) });
  return at + found[0].length;
}

function operatorAt(open: Open, at: number): number {
  const text = matchAt(SEVERAL, open.text, at)?.[0] ?? open.text.charAt(at);
  if (text === ';' && open.brackets === 0) {
    open.tokens.push({ kind: 'end', text: '', ...open.place.of(at) });
    return at + 1;
  }
  if ('([{'.includes(text)) {
    open.brackets += 1;
  } else if (')]}'.includes(text)) {
    open.brackets = Math.max(0, open.brackets - 1);
  }
  open.tokens.push({ kind: 'operator', text, ...open.place.of(at) });
  return at + text.length;
}
