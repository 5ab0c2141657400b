const NUMBER = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/giu;
/** Of a number, and in all for those near 0: processors add up in other orders. */
const TOLERANCE = 1e-11;

/** Whether two texts are the same but for the last digits of their numbers. */
export function sameUpToRounding(one: string, other: string): boolean {
  if (one.replaceAll(NUMBER, '0') !== other.replaceAll(NUMBER, '0')) {
    return false;
  }
  const numbers = other.match(NUMBER) ?? [];
  return (one.match(NUMBER) ?? []).every((text, place) => {
    const [a, b] = [Number(text), Number(numbers[place])];
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  });
}
