/** One thing of A beside the same thing of B; a side is absent where there is none. */
export interface Pair<T> {
  readonly from?: T;
  readonly to?: T;
}

/**
 * Pairs by key, sorted by it. Several of one key, which only a hand-made report has, are paired in the order of their
 * JSON, so that no order of a list makes a difference.
 */
export function pairs<T>(
  from: readonly T[],
  to: readonly T[],
  keyOf: (item: T) => string,
): readonly Pair<T>[] {
  const [a, b] = [numbered(from, keyOf), numbered(to, keyOf)];
  const keys = [...new Set([...a.keys(), ...b.keys()])].toSorted();
  return keys.map((key) => sides(a.get(key), b.get(key)));
}

/** Without the keys of what is absent. */
export function sides<T>(from: T | undefined, to: T | undefined): { readonly from?: T; readonly to?: T } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Whether two values of JSON say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return sortedJson(a) === sortedJson(b);
}

/** Not RFC 8785: that has no text for a lone surrogate, which a hand-made report may hold. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, sortKeys) ?? '';
}

function sortKeys(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

function numbered<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const sorted = items
    .map((item) => ({ item, key: keyOf(item), json: sortedJson(item) }))
    .toSorted((a, b) => (a.json < b.json ? -1 : 1));
  const seen = new Map<string, number>();
  return new Map(
    sorted.map(({ item, key }) => {
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return [JSON.stringify([key, count]), item];
    }),
  );
}
