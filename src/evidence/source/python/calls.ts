/** Calls in a stream of tokens, with their arguments. One pass over the tokens; arguments are read only when they are asked for. */
import { CLOSING, OPENING } from './characters.ts';
import type { Token } from './tokens.ts';

export interface Argument {
  /** Of a keyword argument; `**` for a dictionary that is spread, `*` for a list. */
  readonly keyword?: string;
  readonly tokens: readonly Token[];
}

export interface Call {
  /** As written: `torch.load`; begins with `?.` when the method is that of an expression. */
  readonly callee: string;
  readonly line: number;
  readonly column: number;
  readonly arguments: () => readonly Argument[];
}

const MAX_CALLEE = 12;
const MAX_ARGUMENTS = 64;
/** Of one argument: what is longer is certainly not one literal. */
const MAX_TOKENS = 64;
const NOT_CALLED: ReadonlySet<string> = new Set(['def', 'class']);

export function* callsOf(tokens: readonly Token[]): Generator<Call> {
  let closing: Uint32Array | undefined;
  const closingOf = (): Uint32Array => (closing ??= closingBrackets(tokens));
  for (let at = 1; at < tokens.length; at += 1) {
    const callee =
      isOpening(tokens[at]) && tokens[at - 1]?.kind === 'name' ? calleeOf(tokens, at) : undefined;
    if (callee !== undefined) {
      yield { ...callee, arguments: () => argumentsOf(tokens, at, closingOf()) };
    }
  }
}

/** What is called by the bracket at `open`; undefined where something is defined. */
function calleeOf(tokens: readonly Token[], open: number): Omit<Call, 'arguments'> | undefined {
  const first = calleeStart(tokens, open - 1);
  const start = tokens[first];
  const before = tokens[first - 1]?.text ?? '';
  if (start === undefined || NOT_CALLED.has(before)) {
    return undefined;
  }
  let callee = before === '.' ? `?.${start.text}` : start.text;
  for (let next = first + 1; next < open; next += 1) {
    callee += tokens[next]?.text ?? '';
  }
  return { callee, line: start.line, column: start.column };
}

function isOpening(token: Token | undefined): boolean {
  return token?.kind === 'operator' && token.text === '(';
}

/** The index of the first name of `a.b.c`, which ends at `last`. */
function calleeStart(tokens: readonly Token[], last: number): number {
  let at = last;
  for (let count = 1; count < MAX_CALLEE; count += 1) {
    if (tokens[at - 1]?.text !== '.' || tokens[at - 2]?.kind !== 'name') {
      break;
    }
    at -= 2;
  }
  return at;
}

/** For each opening bracket the index of its closing one, or of the end of the tokens; 0 for all other tokens. */
function closingBrackets(tokens: readonly Token[]): Uint32Array {
  const closing = new Uint32Array(tokens.length);
  const open: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'operator' && OPENING.has(token.text)) {
      open.push(at);
    } else if (token?.kind === 'operator' && CLOSING.has(token.text)) {
      const opened = open.pop();
      if (opened !== undefined) {
        closing[opened] = at;
      }
    }
  }
  for (const at of open) {
    closing[at] = tokens.length;
  }
  return closing;
}

function argumentsOf(tokens: readonly Token[], open: number, closing: Uint32Array): readonly Argument[] {
  const end = closing[open] ?? tokens.length;
  const found: Argument[] = [];
  let from = open + 1;
  for (let at = from; at < end && found.length < MAX_ARGUMENTS; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'operator' && token.text === ',') {
      found.push(argumentOf(tokens, from, at));
      from = at + 1;
    } else {
      at = Math.max(at, closing[at] ?? 0);
    }
  }
  return from < end ? [...found, argumentOf(tokens, from, end)] : found;
}

function argumentOf(tokens: readonly Token[], from: number, end: number): Argument {
  const [first, second] = [tokens[from], tokens[from + 1]];
  const to = Math.min(end, from + MAX_TOKENS);
  if (first?.kind === 'operator' && (first.text === '**' || first.text === '*')) {
    return { keyword: first.text, tokens: tokens.slice(from + 1, to) };
  }
  if (first?.kind === 'name' && second?.kind === 'operator' && second.text === '=') {
    return { keyword: first.text, tokens: tokens.slice(from + 2, to) };
  }
  return { tokens: tokens.slice(from, to) };
}

export function keywordOf(call: Call, keyword: string): Argument | undefined {
  return call.arguments().find((each) => each.keyword === keyword);
}

/** A keyword argument, or the one at `index` when none before it is a keyword. */
export function argumentAt(call: Call, index: number, keyword: string): Argument | undefined {
  const at = call.arguments()[index];
  return keywordOf(call, keyword) ?? (at?.keyword === undefined ? at : undefined);
}

/** `True`, `False`, `None` or a number as it is written; undefined for everything else. */
export function constantOf(argument: Argument | undefined): string | undefined {
  const [only, more] = argument?.tokens ?? [];
  return only !== undefined && more === undefined && only.kind !== 'string' ? only.text : undefined;
}

/** The text of one string, or of several that stand one after another; undefined when it is computed. */
export function literalOf(argument: Argument | undefined): string | undefined {
  const tokens = argument?.tokens ?? [];
  const isLiteral =
    tokens.length > 0 && tokens.every(({ kind, computed }) => kind === 'string' && computed !== true);
  return isLiteral && tokens.length < MAX_TOKENS ? tokens.map(({ text }) => text).join('') : undefined;
}
