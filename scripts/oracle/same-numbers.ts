/**
 * Relative. NumPy adds in another order on a processor with wider registers, so the last digits of a sum are the machine's; the tests
 * compare ours with these vectors within 10⁻⁹.
 */
const RELATIVE = 1e-12;
/** What is left of a sum that should be 0. */
const ABSOLUTE = 1e-15;

/** Whether two JSON values are the same but for the last digits of their numbers. */
export function sameButLastDigits(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || Math.abs(a - b) <= Math.max(ABSOLUTE, RELATIVE * Math.max(Math.abs(a), Math.abs(b)));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, at) => sameButLastDigits(each, b[at]));
  }
  if (isObject(a) && isObject(b)) {
    const [own, other] = [Object.entries(a), new Map(Object.entries(b))];
    return (
      own.length === other.size &&
      own.every(([key, value]) => other.has(key) && sameButLastDigits(value, other.get(key)))
    );
  }
  return a === b;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
