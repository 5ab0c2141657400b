/** The value of a key, made when it is first asked for. */
export function remembered<K, V extends {} | null>(made: Map<K, V>, key: K, make: () => V): V {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  return value;
}
