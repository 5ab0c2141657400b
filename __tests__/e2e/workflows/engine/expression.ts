import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { truthy } from '@actions/expressions/result';

/** What stands in `${{ }}`. */
export class Expression {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Text with expressions in it. */
export class Template {
  readonly parts: readonly (string | Expression)[];
  constructor(parts: readonly (string | Expression)[]) {
    this.parts = parts;
  }
}

/** A value of a workflow file, with its expressions still in it. */
export type Tree = string | number | boolean | null | Expression | Template | readonly Tree[] | TreeMap;
export interface TreeMap {
  readonly [key: string]: Tree;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Names that are declared somewhere: reading another one is a mistake of the workflow and throws, where GitHub gives an empty text. */
export class Closed {
  readonly name: string;
  readonly entries: Readonly<Record<string, ContextValue>>;
  constructor(name: string, entries: Readonly<Record<string, ContextValue>>) {
    this.name = name;
    this.entries = entries;
  }
}

export type ContextValue =
  | string
  | number
  | boolean
  | null
  | Closed
  | readonly ContextValue[]
  | { readonly [key: string]: ContextValue };

/** What an expression may see, and the status functions where there are any. */
export interface Scope {
  readonly contexts: Readonly<Record<string, ContextValue>>;
  readonly status?: Readonly<Record<'success' | 'failure' | 'cancelled', boolean>>;
}

class ClosedDictionary extends data.Dictionary {
  readonly #name: string;
  constructor(name: string, pairs: readonly { key: string; value: data.ExpressionData }[]) {
    super(...pairs);
    this.#name = name;
  }
  override get(key: string): data.ExpressionData {
    const value = super.get(key);
    if (value === undefined) throw new Error(`${this.#name} has no "${key}"`);
    return value;
  }
}

function toData(value: ContextValue): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (value instanceof Closed) return new ClosedDictionary(value.name, pairsOf(value.entries));
  return isList(value) ? new data.Array(...value.map(toData)) : new data.Dictionary(...pairsOf(value));
}

function isList(value: object): value is readonly ContextValue[] {
  return Array.isArray(value);
}

function pairsOf(
  entries: Readonly<Record<string, ContextValue>>,
): { key: string; value: data.ExpressionData }[] {
  return Object.entries(entries).map(([key, value]) => ({ key, value: toData(value) }));
}

function toJson(value: data.ExpressionData): Json {
  if (value instanceof data.Null) return null;
  if (value instanceof data.StringData || value instanceof data.BooleanData) return value.value;
  if (value instanceof data.NumberData) return value.value;
  if (value instanceof data.Array) return value.values().map(toJson);
  return Object.fromEntries(value.pairs().map(({ key, value: inner }) => [key, toJson(inner)]));
}

function statusFunctions(status: NonNullable<Scope['status']>) {
  const all = { ...status, always: true };
  return Object.entries(all).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
}

function evaluateData(text: string, scope: Scope): data.ExpressionData {
  const functions = scope.status === undefined ? [] : statusFunctions(scope.status);
  try {
    const { tokens } = new Lexer(text).lex();
    const tree = new Parser(tokens, Object.keys(scope.contexts), functions).parse();
    const byName = new Map(functions.map((definition) => [definition.name, definition]));
    const context = new data.Dictionary(...pairsOf(scope.contexts));
    return new Evaluator(tree, context, byName).evaluate();
  } catch (error) {
    throw new Error(`the expression ${text}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The expressions of a scalar, as the runner finds them: `}}` in a quoted text does not end one. */
export function cut(source: string): string | Expression | Template {
  const parts: (string | Expression)[] = [];
  let rest = source;
  for (;;) {
    const match = /^(?<before>[^]*?)\$\{\{(?<inner>(?:'[^']*'|[^'])*?)\}\}/.exec(rest);
    const { before = '', inner = '' } = match?.groups ?? {};
    if (match === null) break;
    parts.push(before, new Expression(inner.trim()));
    rest = rest.slice(match[0].length);
  }
  const [first, ...others] = [...parts, rest].filter((part) => part !== '');
  if (first === undefined || others.length === 0) return first ?? '';
  return new Template([first, ...others]);
}

/** The text of a scalar before anything in it is evaluated. */
export function sourceOf(tree: string | number | boolean | null | Expression | Template): string {
  if (tree instanceof Expression) return tree.text;
  return tree instanceof Template ? tree.parts.map(sourceOf).join('') : String(tree);
}

const isMap = (tree: object): tree is TreeMap => !Array.isArray(tree);

/** The tree with every expression in it evaluated. An unknown name or function throws. */
export function resolve(tree: Tree, scope: Scope): Json {
  if (tree instanceof Expression) return toJson(evaluateData(tree.text, scope));
  if (tree instanceof Template) return resolveText(tree, scope);
  if (tree === null || typeof tree !== 'object') return tree;
  if (!isMap(tree)) return tree.map((item) => resolve(item, scope));
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, resolve(value, scope)]));
}

/** A scalar as text: null and what is absent are empty. */
export function resolveText(tree: Tree | undefined, scope: Scope): string {
  if (tree instanceof Expression) return evaluateData(tree.text, scope).coerceString();
  if (tree instanceof Template) return tree.parts.map((part) => resolveText(part, scope)).join('');
  if (tree === undefined || tree === null) return '';
  if (typeof tree === 'object') throw new Error('a text was expected, not a list or a mapping');
  return String(tree);
}

/** Texts by name, for `env` and `with`. */
export function resolveTexts(tree: Tree | undefined, scope: Scope): Readonly<Record<string, string>> {
  if (tree === undefined || tree === null) return {};
  if (typeof tree !== 'object' || tree instanceof Expression || tree instanceof Template || !isMap(tree)) {
    throw new Error('a mapping of texts was expected');
  }
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, resolveText(value, scope)]));
}

/** Whether a condition holds, by GitHub's rules of what is true. Without one, `success()` counts. */
export function holds(condition: Expression | undefined, scope: Scope): boolean {
  return truthy(evaluateData(condition?.text ?? 'success()', scope));
}
