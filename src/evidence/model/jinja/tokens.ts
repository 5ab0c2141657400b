/** What a Jinja template computes, as tokens; the text between is left out, as it is only written. */

export interface JinjaToken {
  /** `open` and `close` are the tags: `{{`, `{%`, `}}`, `%}`. */
  readonly kind: 'name' | 'text' | 'number' | 'operator' | 'open' | 'close';
  /** Of a text: what it means, its escapes resolved. */
  readonly value: string;
  readonly line: number;
}

export interface JinjaTokens {
  readonly tokens: readonly JinjaToken[];
  /** Where the rest could not be read. */
  readonly fault?: { readonly line: number; readonly message: string };
}

const OPEN = /\{\{|\{%|\{#/gu;
const RAW = /\{%[-+]?\s*raw\s*[-+]?%\}/uy;
const END_RAW = /\{%[-+]?\s*endraw\s*[-+]?%\}/gu;
const TOKEN =
  /(?<space>\s+)|(?<close>[-+]?(?:\}\}|%\}))|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d[\d_.eExXa-fA-F]*)|(?<text>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<operator>\/\/|\*\*|[=!<>]=|[-+*/%~|.,:;()[\]{}<>=!])/uy;

/** Reads a template in Jinja's own delimiters. */
export function jinjaTokens(source: string): JinjaTokens {
  const tokens: JinjaToken[] = [];
  const lines = new LineCounter(source);
  let at = 0;
  for (;;) {
    OPEN.lastIndex = at;
    const open = OPEN.exec(source);
    if (open === null) {
      return { tokens };
    }
    const line = lines.at(open.index);
    const end = endOfTag(source, open.index, open[0], tokens, lines);
    if (end === undefined) {
      const what = open[0] === '{#' ? 'comment' : 'tag';
      return { tokens, fault: { line, message: `a ${what} that opens here cannot be read to its end` } };
    }
    at = end;
  }
}

/** Where the tag, comment or raw block that opens ends; undefined when it does not. */
function endOfTag(
  source: string,
  start: number,
  open: string,
  tokens: JinjaToken[],
  lines: LineCounter,
): number | undefined {
  if (open === '{#') {
    const end = source.indexOf('#}', start + 2);
    return end < 0 ? undefined : end + 2;
  }
  RAW.lastIndex = start;
  if (RAW.test(source)) {
    END_RAW.lastIndex = RAW.lastIndex;
    return END_RAW.test(source) ? END_RAW.lastIndex : undefined;
  }
  tokens.push({ kind: 'open', value: open, line: lines.at(start) });
  const modifier = source[start + 2];
  const code = start + (modifier === '-' || modifier === '+' ? 3 : 2);
  return readCode(source, code, open === '{{' ? '}}' : '%}', tokens, lines);
}

function readCode(
  source: string,
  start: number,
  closing: string,
  tokens: JinjaToken[],
  lines: LineCounter,
): number | undefined {
  let at = start;
  let braces = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    const groups = match?.groups;
    if (match === null || groups === undefined) {
      return undefined;
    }
    const line = lines.at(at);
    at = TOKEN.lastIndex;
    if (groups['close'] !== undefined) {
      if (braces === 0 && groups['close'].endsWith(closing)) {
        tokens.push({ kind: 'close', value: closing, line });
        return at;
      }
      // The end of a mapping inside: `{{ {'a': {}} }}`.
      at -= 1;
      tokens.push({ kind: 'operator', value: groups['close'].slice(0, -1), line });
      braces -= groups['close'].startsWith('}') ? 1 : 0;
      continue;
    }
    braces += groups['operator'] === '{' ? 1 : groups['operator'] === '}' ? -1 : 0;
    const token = tokenOf(groups, line);
    if (token !== undefined) {
      tokens.push(token);
    }
  }
}

function tokenOf(
  groups: { readonly [name: string]: string | undefined },
  line: number,
): JinjaToken | undefined {
  for (const kind of ['name', 'number', 'operator'] as const) {
    const value = groups[kind];
    if (value !== undefined) {
      return { kind, value, line };
    }
  }
  const text = groups['text'];
  return text === undefined ? undefined : { kind: 'text', value: unescaped(text.slice(1, -1)), line };
}

const ESCAPE =
  /\\(?:x(?<hex>[0-9a-fA-F]{2})|u(?<short>[0-9a-fA-F]{4})|U(?<long>[0-9a-fA-F]{8})|(?<octal>[0-7]{1,3})|N\{(?<named>[^}]*)\}|(?<other>[\s\S]))/gu;
const LETTERS = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['\n', ''],
]);

function unescaped(text: string): string {
  return text.replace(ESCAPE, (...match) => {
    const groups: { readonly [name: string]: string | undefined } = match.at(-1);
    const hex = groups['hex'] ?? groups['short'] ?? groups['long'];
    if (hex !== undefined || groups['octal'] !== undefined) {
      const code = hex === undefined ? Number.parseInt(groups['octal'] ?? '0', 8) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
    }
    if (groups['named'] !== undefined) {
      return groups['named'].toUpperCase() === 'LOW LINE' ? '_' : '\uFFFD';
    }
    const other = groups['other'] ?? '';
    return LETTERS.get(other) ?? other;
  });
}

/** Lines of places that are asked for in rising order. */
class LineCounter {
  readonly #source: string;
  #at = 0;
  #line = 1;

  constructor(source: string) {
    this.#source = source;
  }

  at(offset: number): number {
    for (let next = this.#source.indexOf('\n', this.#at); next >= 0 && next < offset; ) {
      this.#line += 1;
      this.#at = next + 1;
      next = this.#source.indexOf('\n', this.#at);
    }
    return this.#line;
  }
}
