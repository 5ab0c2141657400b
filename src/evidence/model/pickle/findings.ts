import type { ModelFinding } from '../examination.ts';
import { PICKLE_RULES } from '../rules/pickle.ts';
import type { NestedBytes } from './nested-bytes.ts';
import type { Rule } from '../rules/rule.ts';

export const ORDER: readonly Rule['leadsTo'][] = ['dangerous', 'inconclusive', 'suspicious', 'note'];
const IMPORTS: ReadonlySet<Rule> = new Set([PICKLE_RULES.dangerousGlobal, PICKLE_RULES.unknownGlobal]);
/** A model has one for each tensor that is pickled by itself. */
const MOST_NESTED = 10_000;
const MOST_DETAIL = 300;
const MOST_MESSAGE = 600;

/** What Python could import: identifiers with dots. Bytes that only look like a pickle have other names. */
export const IMPORTABLE = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

export interface Found {
  readonly rule: Rule;
  readonly offset: number;
  readonly message: string;
  readonly detail: string;
}

/** Findings of a pickle: one for each rule and detail, the first; of each gravity at most `most`. */
export class Findings {
  readonly #most: number;
  readonly #nested = new Map<number, NestedBytes>();
  readonly #byGravity = new Map<Rule['leadsTo'], Map<string, Found>>();

  constructor(most: number) {
    this.#most = most;
  }

  add(rule: Rule, offset: number, message: string, detail: string): void {
    this.#put({ rule, offset, message: sentence(message), detail: clean(detail).slice(0, MOST_DETAIL) });
  }

  /** The same thing seen closer: says more of a finding that is there. */
  tell(rule: Rule, detail: string, message: string): void {
    const found = this.#byGravity.get(rule.leadsTo);
    const key = keyOf(rule, clean(detail).slice(0, MOST_DETAIL));
    const before = found?.get(key);
    if (found !== undefined && before !== undefined) {
      found.set(key, { ...before, message: sentence(message) });
    }
  }

  /** Bytes that are to be opened, each once; false when there are too many. */
  nest(bytes: NestedBytes): boolean {
    if (this.#nested.size >= MOST_NESTED && !this.#nested.has(bytes.start)) {
      return false;
    }
    this.#nested.set(bytes.start, bytes);
    return true;
  }

  get nested(): readonly NestedBytes[] {
    return [...this.#nested.values()];
  }

  merge(other: Findings): void {
    for (const bytes of other.nested) {
      if (!this.nest(bytes)) {
        const message = 'The limit of pickles that are opened in one file is reached.';
        this.add(PICKLE_RULES.limit, bytes.offset, message, 'nested pickles');
      }
    }
    for (const found of other.#byGravity.values()) {
      for (const one of found.values()) {
        this.#put(one);
      }
    }
  }

  /**
   * Only imports of another reading of the same bytes, which for the rest does not make sense; from `garbled` on only those that are
   * dangerous.
   */
  mergeImports(other: Findings, garbled: number): void {
    for (const found of other.#byGravity.values()) {
      for (const one of found.values()) {
        const isSure = one.rule === PICKLE_RULES.dangerousGlobal || one.offset < garbled;
        if (
          one.rule === PICKLE_RULES.limit ||
          (IMPORTS.has(one.rule) && isSure && IMPORTABLE.test(one.detail))
        ) {
          this.#put(one);
        }
      }
    }
  }

  /** Worst first, then in the order of the file; at most so many as one file may have. */
  all(within: readonly string[]): readonly ModelFinding[] {
    return ORDER.flatMap((gravity) =>
      [...(this.#byGravity.get(gravity)?.values() ?? [])].toSorted((a, b) => a.offset - b.offset),
    )
      .slice(0, this.#most)
      .map((found) => (within.length === 0 ? found : { ...found, within }));
  }

  #put(found: Found): void {
    const { leadsTo } = found.rule;
    const same = this.#byGravity.get(leadsTo) ?? new Map<string, Found>();
    const key = keyOf(found.rule, found.detail);
    if (!same.has(key) && same.size < this.#most) {
      same.set(key, found);
    }
    this.#byGravity.set(leadsTo, same);
  }
}

function keyOf(rule: Rule, detail: string): string {
  return `${rule.id} ${detail}`;
}

function sentence(text: string): string {
  const whole = clean(text);
  return whole.length > MOST_MESSAGE ? `${whole.slice(0, MOST_MESSAGE)}…` : whole;
}

/** Control characters of a name would break a line of a report. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
}
