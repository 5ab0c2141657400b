import type { Chunks } from '../part.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { JsonTokens } from './json-tokens.ts';
import type { JsonLimits, JsonSink } from './json-tokens.ts';
import { Stop } from './stop.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject extends ReadonlyMap<string, Json> {}

export interface JsonDocument {
  readonly value: Json;
  /** Keys that stand twice in their object, with the second's place: the last value is kept. */
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[];
}

const LIMITS: JsonLimits = { depth: 200, text: 32 * 2 ** 20 };
/** Of one document: a few hundred MB of memory at the very most. */
const VALUES = 2_000_000;
const DUPLICATES = 100;

interface Level {
  readonly items?: Json[];
  readonly entries?: Map<string, Json>;
  key: string;
}

class Builder implements JsonSink {
  readonly duplicates: { key: string; offset: number }[] = [];
  root: Json | undefined;
  readonly #stack: Level[] = [];
  #count = 0;

  open(kind: 'object' | 'array', offset: number): void {
    if (kind === 'object') {
      const entries = new Map<string, Json>();
      this.#put(entries, offset);
      this.#stack.push({ entries, key: '' });
    } else {
      const items: Json[] = [];
      this.#put(items, offset);
      this.#stack.push({ items, key: '' });
    }
  }

  close(): void {
    this.#stack.pop();
  }

  key(name: string, offset: number): void {
    const level = this.#stack.at(-1);
    if (level?.entries === undefined) {
      return;
    }
    if (level.entries.has(name) && this.duplicates.length < DUPLICATES) {
      this.duplicates.push({ key: name, offset });
    }
    level.key = name;
  }

  value(value: string | number | boolean | null, offset: number): void {
    this.#put(value, offset);
  }

  #put(value: Json, offset: number): void {
    this.#count += 1;
    if (this.#count > VALUES) {
      throw new Stop(FORMAT_RULES.tooLarge, `the JSON has more than ${VALUES} values`, offset);
    }
    const level = this.#stack.at(-1);
    if (level === undefined) {
      this.root = value;
    } else if (level.entries === undefined) {
      level.items?.push(value);
    } else {
      level.entries.set(level.key, value);
    }
  }
}

/** A document that is held whole; throws Stop where it is no JSON, too deep or too large. */
export function jsonOf(bytes: Uint8Array): JsonDocument {
  const builder = new Builder();
  const tokens = new JsonTokens(builder, LIMITS);
  tokens.push(bytes);
  tokens.finish();
  return { value: builder.root ?? null, duplicates: builder.duplicates };
}

/** A document that comes in chunks. */
export async function jsonOfChunks(chunks: Chunks): Promise<JsonDocument> {
  const builder = new Builder();
  const tokens = new JsonTokens(builder, LIMITS);
  for await (const chunk of chunks) {
    tokens.push(chunk);
  }
  tokens.finish();
  return { value: builder.root ?? null, duplicates: builder.duplicates };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return value instanceof Map;
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function asText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
