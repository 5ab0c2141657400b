import type { KeyPath } from './key-path.ts';
import { compare } from './mistake.ts';
import type { JsonValue } from './policy.ts';

export type JsonObject = { readonly [key: string]: JsonValue };

/** Undefined where nothing is written. */
export function valueAt(json: JsonValue, path: KeyPath): JsonValue | undefined {
  let value: JsonValue | undefined = json;
  for (const part of path) {
    if (value === undefined || value === null || typeof value !== 'object') {
      return undefined;
    }
    if (isList(value)) {
      value = typeof part === 'number' ? value[part] : undefined;
    } else {
      value = Object.hasOwn(value, part) ? value[part] : undefined;
    }
  }
  return value;
}

/** `Array.isArray` does not narrow a readonly array. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON with sorted keys: the order in which keys were written does not matter. */
export function sortedJson(value: JsonValue): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => compare(a, b)))
      : inner,
  );
}
