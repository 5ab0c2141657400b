import { Budget, LIMITS } from '../budget.ts';
import type { Part } from '../part.ts';
import { chunksOf } from './byte-window.ts';
import { JsonTokens } from './json-tokens.ts';
import type { JsonSink } from './json-tokens.ts';
import { Stop } from './stop.ts';

/** What a JSON object holds at its top: by its keys its kind is recognised. */
export interface JsonOutline {
  readonly keys: ReadonlySet<string>;
  /** Keys of the objects directly below. */
  readonly inner: ReadonlySet<string>;
  /** The document was read to its end and is well-formed. */
  readonly isWhole: boolean;
}

const BYTES = 256 * 2 ** 20;
const KEYS = 2000;
const known = new WeakMap<Part, Promise<JsonOutline | undefined>>();

/** The outline of a part that starts as an object does; undefined when it does not. Read once for each part. */
export async function jsonOutline(head: Uint8Array, part: Part): Promise<JsonOutline | undefined> {
  if (!startsWith(head, 0x7b)) {
    return undefined;
  }
  const kept = known.get(part);
  if (kept !== undefined) {
    return await kept;
  }
  const outline = read(part);
  known.set(part, outline);
  return await outline;
}

/** Whether the first character, behind a mark of byte order and space, is this. */
export function startsWith(head: Uint8Array, character: number): boolean {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  while (at < head.length && [0x20, 0x09, 0x0a, 0x0d].includes(head[at] ?? 0)) {
    at += 1;
  }
  return head[at] === character;
}

class Outline implements JsonSink {
  readonly keys = new Set<string>();
  readonly inner = new Set<string>();
  #depth = 0;

  open(): void {
    this.#depth += 1;
  }

  close(): void {
    this.#depth -= 1;
  }

  key(name: string): void {
    const keys = this.#depth === 1 ? this.keys : this.inner;
    if (this.#depth <= 2 && keys.size < KEYS) {
      keys.add(name);
    }
  }

  value(): void {
    // Only keys tell.
  }
}

async function read(part: Part): Promise<JsonOutline | undefined> {
  const outline = new Outline();
  const tokens = new JsonTokens(outline, { depth: 1000, text: 64 * 2 ** 20 });
  let isWhole = false;
  try {
    for await (const chunk of chunksOf(part, new Budget({ ...LIMITS, bytes: BYTES }))) {
      tokens.push(chunk);
    }
    tokens.finish();
    isWhole = true;
  } catch (error) {
    if (!(error instanceof Stop)) {
      throw error;
    }
  }
  return { keys: outline.keys, inner: outline.inner, isWhole };
}
