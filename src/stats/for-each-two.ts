/** Visits every two of `count` things once, the lower index first. */
export function forEachTwo(count: number, visit: (first: number, second: number) => void): void {
  for (let first = 0; first < count; first += 1) {
    for (let second = first + 1; second < count; second += 1) visit(first, second);
  }
}
