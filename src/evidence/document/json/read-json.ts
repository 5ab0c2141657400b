/**
 * JSON with positions: a text in, its value and the line of each part out. Total, and bounded in depth before anything is built.
 * Of a key that stands twice the last counts, as for every usual reader, and the double is named.
 */
import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import { linesOf } from './lines.ts';

const MOST_DEPTH = 100;
const MOST_PROBLEMS = 20;

/** Keys of objects and places of arrays, from the outside in. */
export type JsonPath = readonly (string | number)[];

export interface JsonProblem {
  /** From 1. */
  readonly line: number;
  /** One sentence. */
  readonly message: string;
}

export interface JsonDocument {
  /** Objects have no prototype, so that no key is special. */
  readonly value: unknown;
  /** Keys that stand twice; at most 20. */
  readonly problems: readonly JsonProblem[];
  /** The line of the key or item, from 1; of what is not there that of the nearest that is around it. */
  readonly lineOf: (path: JsonPath) => number;
}

export type ReadJson =
  | ({ readonly ok: true } & JsonDocument)
  | { readonly ok: false; readonly problems: readonly JsonProblem[] };

/** Comments and trailing commas are no JSON. */
export function readJson(written: string): ReadJson {
  // A mark of the byte order is no part of the text; a blank keeps the offsets.
  const text = written.startsWith('\uFEFF') ? ` ${written.slice(1)}` : written;
  const lines = linesOf(text);
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const message = `It is nested deeper than ${MOST_DEPTH} levels.`;
    return { ok: false, problems: [{ line: lines.at(deep), message }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (root === undefined || errors.length > 0) {
    const problems = errors.slice(0, MOST_PROBLEMS).map(({ error, offset }) => ({
      line: lines.at(offset),
      message: `It is no JSON: ${wordsOf(printParseErrorCode(error))}.`,
    }));
    return { ok: false, problems: problems.length > 0 ? problems : [{ line: 1, message: 'It is empty.' }] };
  }
  const doubles: JsonProblem[] = [];
  const value = valueOf(root, (key, offset) => {
    if (doubles.length < MOST_PROBLEMS) {
      const message = `The key ${JSON.stringify(key.slice(0, 100))} stands twice; the last counts.`;
      doubles.push({ line: lines.at(offset), message });
    }
  });
  return { ok: true, value, problems: doubles, lineOf: (path) => lines.at(offsetOf(root, path)) };
}

/** `ColonExpected` → `colon expected`. */
function wordsOf(code: string): string {
  return code.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
}

/** Where a bracket opens one level too many; a plain scan, because the parser calls itself. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (inString) {
      at += letter === '\\' ? 1 : 0;
      inString = letter !== '"' && letter !== '\n';
    } else if (letter === '"') {
      inString = true;
    } else if (letter === '{' || letter === '[') {
      depth += 1;
      if (depth > MOST_DEPTH) {
        return at;
      }
    } else if (letter === '}' || letter === ']') {
      depth -= 1;
    }
  }
  return undefined;
}

function valueOf(node: Node, onDouble: (key: string, offset: number) => void): unknown {
  const { type, children = [] } = node;
  if (type === 'array') {
    return children.map((child) => valueOf(child, onDouble));
  }
  if (type !== 'object') {
    const value: unknown = node.value;
    return value;
  }
  const object: Record<string, unknown> = Object.create(null);
  for (const property of children) {
    const { key, value } = partsOf(property);
    if (Object.hasOwn(object, key)) {
      onDouble(key, property.offset);
    }
    object[key] = value === undefined ? undefined : valueOf(value, onDouble);
  }
  return object;
}

function offsetOf(root: Node, path: JsonPath): number {
  let { offset } = root;
  let node: Node | undefined = root;
  for (const step of path) {
    const children: readonly Node[] = node?.children ?? [];
    const isArray: boolean = node?.type === 'array';
    const child: Node | undefined = isArray
      ? children[Number(step)]
      : children.findLast((property) => partsOf(property).key === step);
    if (child === undefined) {
      return offset;
    }
    ({ offset } = child);
    node = isArray ? child : partsOf(child).value;
  }
  return offset;
}

function partsOf({ children = [] }: Node): { readonly key: string; readonly value: Node | undefined } {
  const [key, value] = children;
  return { key: String(key?.value), value };
}
