/**
 * A pure function of an object that is never written to, computed once for each object: the same object has the same
 * result, which lives no longer than the object does.
 */
export function onceForEach<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
