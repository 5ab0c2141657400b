/**
 * JSON that somebody signed, read in one way only: a key that stands twice, or `__proto__`, is refused, because two readers would see two
 * documents in it; depth is bounded before anything is built. The reader of models (`model/reading/json-document.ts`) is another one on
 * purpose: it takes Python's NaN, forgives a key that stands twice and says so.
 */

const MOST_DEPTH = 64;

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

export function parseStrictJson(text: string): ParsedJson {
  const reason = structuralFault(text);
  if (reason !== undefined) {
    return { ok: false, reason };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, reason: 'it is no JSON' };
  }
}

/** A string, or a bracket, comma or colon; all else between them is left to JSON.parse. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gsu;

/** Of the open objects and arrays from the outside in: the keys so far; null for an array. */
type Open = Set<string> | null;

function structuralFault(text: string): string | undefined {
  const open: Open[] = [];
  let last: string | undefined;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      if (open.length > MOST_DEPTH) {
        return `it is nested deeper than ${MOST_DEPTH} levels`;
      }
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':') {
      const fault = keyFault(last, open.at(-1));
      if (fault !== undefined) {
        return fault;
      }
    }
    last = token;
  }
  return undefined;
}

function keyFault(token: string | undefined, keys: Open | undefined): string | undefined {
  const key = token?.startsWith('"') === true ? unescaped(token) : undefined;
  if (key === undefined || keys === undefined || keys === null) {
    return 'it is no JSON';
  }
  if (key === '__proto__') {
    return 'it has a key "__proto__"';
  }
  if (keys.has(key)) {
    return `it has the key ${JSON.stringify(key.slice(0, 100))} twice`;
  }
  keys.add(key);
  return undefined;
}

function unescaped(token: string): string | undefined {
  if (!token.includes('\\')) {
    return token.slice(1, -1);
  }
  try {
    return String(JSON.parse(token));
  } catch {
    return undefined;
  }
}
