/** Element `index` of any array (of numbers: `at`); RangeError past either end or at a hole. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined)
    throw new RangeError(`Index ${index} is outside an array of ${items.length} items.`);
  return item;
}
