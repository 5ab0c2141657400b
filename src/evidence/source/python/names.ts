/** What the names of a module stand for: imports, their aliases, and simple assignments of one dotted name to another. */
import type { Token } from './tokens.ts';

export interface Names {
  /** The full dotted names that `pickle.load`, `l` or `torch.hub.load` may stand for; more than one after `from x import *`. */
  readonly resolve: (dotted: string) => readonly string[];
}

const MAX_STARS = 8;
const MAX_TARGETS = 8;

class Scope implements Names {
  /** A name may be bound more than once, such as in `try` and `except`: a later binding does not hide an earlier one. */
  readonly #aliases = new Map<string, Set<string>>();
  readonly #stars = new Set<string>();
  readonly #own = new Set<string>();

  bind(name: string, target: string): void {
    const targets = this.#aliases.get(name) ?? new Set();
    if (targets.size < MAX_TARGETS) {
      this.#aliases.set(name, targets.add(target));
    }
  }

  star(module: string): void {
    if (this.#stars.size < MAX_STARS) {
      this.#stars.add(module);
    }
  }

  define(name: string): void {
    this.#own.add(name);
  }

  resolve(dotted: string): readonly string[] {
    const dot = dotted.indexOf('.');
    const first = dot === -1 ? dotted : dotted.slice(0, dot);
    const targets = this.#aliases.get(first);
    if (targets !== undefined) {
      return [...targets].map((target) => target + dotted.slice(first.length));
    }
    if (this.#own.has(first)) {
      return [`<local>.${dotted}`];
    }
    return [dotted, ...[...this.#stars].map((module) => `${module}.${dotted}`)];
  }
}

/** The names of all statements, wherever they stand: an import within a function counts for the whole module. */
export function namesOf(...streams: readonly (readonly Token[])[]): Names {
  const scope = new Scope();
  for (const tokens of streams) {
    readNames(tokens, scope);
  }
  return scope;
}

function readNames(tokens: readonly Token[], scope: Scope): void {
  let start = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'end') {
      if (mayBind(tokens, start)) {
        readStatement(tokens.slice(start, at), scope);
      }
      start = at + 1;
    } else if (token?.text === ':' && isName(tokens[at + 1], 'import', 'from')) {
      start = at + 1;
    }
  }
}

function isName(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.kind === 'name' && texts.includes(token.text);
}

/** The cheap look: most statements bind no name of a module. */
function mayBind(tokens: readonly Token[], start: number): boolean {
  return isName(tokens[start], 'import', 'from', 'def', 'class') || tokens[start + 1]?.text === '=';
}

function readStatement(tokens: readonly Token[], scope: Scope): void {
  const [first, second] = tokens;
  if (isName(first, 'import')) {
    readImport(tokens.slice(1), scope);
  } else if (isName(first, 'from')) {
    readFrom(tokens.slice(1), scope);
  } else if (isName(first, 'def', 'class') && first?.column === 1) {
    scope.define(second?.text ?? '');
  } else if (second?.text === '=') {
    readAssignment(tokens, scope);
  }
}

/** `a.b as c, d` */
function readImport(tokens: readonly Token[], scope: Scope): void {
  for (const { dotted, alias } of itemsOf(tokens)) {
    if (alias !== undefined) {
      scope.bind(alias, dotted);
    }
  }
}

/** `x.y import (a as b, c)`; relative modules keep their leading dots, so that they are no library. */
function readFrom(tokens: readonly Token[], scope: Scope): void {
  const split = tokens.findIndex((token) => isName(token, 'import'));
  if (split === -1) {
    return;
  }
  const module = tokens
    .slice(0, split)
    .map(({ text }) => text)
    .join('');
  const rest = tokens.slice(split + 1);
  if (rest[0]?.text === '*') {
    scope.star(module);
    return;
  }
  for (const { dotted, alias } of itemsOf(rest)) {
    scope.bind(alias ?? dotted, `${module}.${dotted}`);
  }
}

function* itemsOf(tokens: readonly Token[]): Generator<{ dotted: string; alias: string | undefined }> {
  let words: string[] = [];
  let alias: string | undefined;
  for (const [index, { text }] of tokens.entries()) {
    if (text === ',') {
      yield { dotted: words.join(''), alias };
      words = [];
      alias = undefined;
    } else if (text === 'as') {
      alias = tokens[index + 1]?.text;
    } else if (alias === undefined && text !== '(' && text !== ')') {
      words.push(text);
    }
  }
  if (words.length > 0) {
    yield { dotted: words.join(''), alias };
  }
}

/** `yaml = YAML()`: an object that is often called like the module of another library. */
const RUAMEL: ReadonlySet<string> = new Set(['YAML', 'ruamel.yaml.YAML', 'ruamel_yaml.YAML']);
const IMPORTERS: ReadonlySet<string> = new Set(['__import__', 'importlib.import_module']);

/** `load = pickle.load`, `p = __import__("pickle")` */
function readAssignment(statement: readonly Token[], scope: Scope): void {
  const [name, , ...tokens] = statement;
  if (name?.kind !== 'name' || tokens[0]?.kind !== 'name') {
    return;
  }
  const words = tokens.findIndex(({ kind, text }) => kind !== 'name' && text !== '.');
  const dotted = (words === -1 ? tokens : tokens.slice(0, words)).map(({ text }) => text).join('');
  const argument = tokens[words + 1];
  for (const target of scope.resolve(dotted)) {
    const bound = words === -1 ? nameIn(target) : resultOf(target, argument, name.text);
    if (bound !== undefined) {
      scope.bind(name.text, bound);
    }
  }
}

function nameIn(target: string): string | undefined {
  return target.includes('.') ? target : undefined;
}

/** What a call gives, where it is a module or an object that we know. */
function resultOf(callee: string, argument: Token | undefined, name: string): string | undefined {
  if (RUAMEL.has(callee)) {
    return `<local>.${name}`;
  }
  return IMPORTERS.has(callee) && argument?.kind === 'string' ? argument.text : undefined;
}
