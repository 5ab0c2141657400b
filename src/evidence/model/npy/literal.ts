/** The part of Python's literals that headers of arrays are written in. Nothing is evaluated. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'tuple' | 'list'; readonly items: readonly Literal[] }
  | ReadonlyMap<string, Literal>;

const DEPTH = 16;
const ITEMS = 10_000;

/** Undefined for anything that is not one whole literal. */
export function pythonLiteral(text: string): Literal | undefined {
  const reader = new Reader(text);
  try {
    const value = reader.value(0);
    return reader.isAtEnd() ? value : undefined;
  } catch (error) {
    if (error instanceof NoLiteral) {
      return undefined;
    }
    throw error;
  }
}

class NoLiteral extends Error {
  override readonly name = 'NoLiteral';
}

class Reader {
  readonly #text: string;
  #at = 0;
  #items = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    this.#space();
    return this.#at === this.#text.length;
  }

  value(depth: number): Literal {
    this.#space();
    this.#items += 1;
    if (depth > DEPTH || this.#items > ITEMS) {
      throw new NoLiteral();
    }
    switch (this.#text[this.#at]) {
      case '{': {
        return this.#dict(depth);
      }
      case '(': {
        return this.#sequence('tuple', ')', depth);
      }
      case '[': {
        return this.#sequence('list', ']', depth);
      }
      case "'":
      case '"': {
        return this.#string();
      }
      default: {
        return this.#word();
      }
    }
  }

  #dict(depth: number): ReadonlyMap<string, Literal> {
    const entries = new Map<string, Literal>();
    this.#at += 1;
    while (!this.#passes('}')) {
      const key = this.value(depth + 1);
      if (typeof key !== 'string' || entries.has(key) || !this.#passes(':')) {
        throw new NoLiteral();
      }
      entries.set(key, this.value(depth + 1));
      this.#separator('}');
    }
    return entries;
  }

  #sequence(kind: 'tuple' | 'list', close: string, depth: number): Literal {
    const items: Literal[] = [];
    this.#at += 1;
    while (!this.#passes(close)) {
      items.push(this.value(depth + 1));
      this.#separator(close);
    }
    const isTuple = kind === 'list' || items.length !== 1 || /,\s*\)$/u.test(this.#text.slice(0, this.#at));
    const [only] = items;
    return isTuple || only === undefined ? { kind, items } : only;
  }

  /** Quotes and backslashes within are escaped; NumPy writes field names so. */
  #string(): string {
    const match = /^(?:'((?:[^'\\\n]|\\['"\\])*)'|"((?:[^"\\\n]|\\['"\\])*)")/u.exec(
      this.#text.slice(this.#at),
    );
    if (match === null) {
      throw new NoLiteral();
    }
    this.#at += match[0].length;
    return (match[1] ?? match[2] ?? '').replace(/\\(.)/gu, '$1');
  }

  #word(): number | boolean | null {
    // Python 2 wrote long integers with an L.
    const match = /^(?:(\d{1,20})L?|True|False|None)(?![\w.])/u.exec(
      this.#text.slice(this.#at, this.#at + 24),
    );
    if (match === null) {
      throw new NoLiteral();
    }
    this.#at += match[0].length;
    if (match[1] !== undefined) {
      return Number(match[1]);
    }
    return match[0] === 'None' ? null : match[0] === 'True';
  }

  #separator(close: string): void {
    if (!this.#passes(',')) {
      this.#space();
      if (this.#text[this.#at] !== close) {
        throw new NoLiteral();
      }
    }
  }

  #passes(mark: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== mark) {
      return false;
    }
    this.#at += 1;
    return true;
  }

  #space(): void {
    while (/^[ \t\n]$/u.test(this.#text[this.#at] ?? '')) {
      this.#at += 1;
    }
  }
}
