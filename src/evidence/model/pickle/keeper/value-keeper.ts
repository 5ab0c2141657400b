import type { ItemsValue, Place, Value } from '../value.ts';
import { PLAIN, UNKNOWN } from '../value.ts';
import { heaviestOf } from './weigh.ts';

/** Members of a container that are kept: a dict's state has more that matter than a tuple's arguments. */
const KEPT = { tuple: 10, list: 8, dict: 64, set: 4 };

/** For a whole file; past them, only what judging a call needs at least is kept. */
const ALLOWANCE = { links: 1_000_000, characters: 32_000_000, edges: 50_000 };
const SHORT_TEXT = 128;
const STRICTLY_KEPT = 10;

interface Allowance {
  readonly links: number;
  readonly characters: number;
  readonly edges?: number;
}

/**
 * Decides how much of strings and containers is remembered, so that memory has a bound whatever a file does: first generously, then
 * containers keep few members and none of their members' members.
 */
export class ValueKeeper {
  /** The largest weight of a container. */
  heaviest = 0;
  #links: number;
  #characters: number;
  /** Containers in containers that are still remembered, and whether there were more. */
  #edges: number;
  #isCut = false;
  #isLate = false;
  readonly #holders: ItemsValue[] = [];

  constructor({ links, characters, edges = ALLOWANCE.edges }: Allowance = ALLOWANCE) {
    this.#edges = edges;
    this.#links = links;
    this.#characters = characters;
  }

  text(text: string, isCut: boolean, place?: Place): Value {
    const bytes = place === undefined ? {} : { bytes: place };
    if (text.length <= SHORT_TEXT) {
      return { kind: 'text', text, isCut, ...bytes };
    }
    if (text.length > this.#characters) {
      return { kind: 'text', text: copied(text, SHORT_TEXT), isCut: true, ...bytes };
    }
    this.#characters -= text.length;
    return { kind: 'text', text, isCut, ...bytes };
  }

  items(type: ItemsValue['type']): ItemsValue {
    return { kind: 'items', type, first: [], count: 0, weight: 1, isHeld: false, inner: undefined };
  }

  /** Adds `items[from…]`. */
  add(container: ItemsValue, items: readonly Value[], from: number): void {
    const room = KEPT[container.type] - container.first.length;
    const end = Math.min(items.length, from + room);
    for (let index = from; index < end; index++) {
      const item = items[index] ?? UNKNOWN;
      if (this.#links > 0) {
        this.#links--;
        container.first.push(item);
      } else if (container.first.length < STRICTLY_KEPT) {
        container.first.push(leaf(item));
      }
    }
    container.count += items.length - from;
    this.#isLate ||= container.isHeld;
    for (let index = from; index < items.length; index++) {
      const item = items[index];
      const inner = item?.kind === 'call' ? item.args : item;
      container.weight += inner?.kind === 'items' ? this.#hold(container, inner) : 1;
    }
    this.heaviest = Math.max(this.heaviest, container.weight);
  }

  /** Weighs again where containers were filled after they had been put into others. */
  weighAgain(): void {
    if (this.#isLate) {
      this.#isLate = false;
      const again = this.#isCut ? Number.POSITIVE_INFINITY : heaviestOf(this.#holders);
      this.heaviest = Math.max(this.heaviest, again);
    }
  }

  /** What a container adds to the weight of the one that it is put into. */
  #hold(container: ItemsValue, inner: ItemsValue): number {
    if (inner === container) {
      return 0;
    }
    inner.isHeld = true;
    if (this.#edges === 0) {
      this.#isCut = true;
    } else {
      this.#edges--;
      if (container.inner === undefined) {
        container.inner = [];
        this.#holders.push(container);
      }
      container.inner.push(inner);
    }
    return inner.weight;
  }
}

/** A slice would keep the whole string in memory. */
function copied(text: string, length: number): string {
  return Array.from(text.slice(0, length)).join('');
}

function leaf(item: Value): Value {
  if (item.kind === 'items') {
    return UNKNOWN;
  }
  return item.kind === 'call' ? { ...item, args: UNKNOWN, state: PLAIN } : item;
}
