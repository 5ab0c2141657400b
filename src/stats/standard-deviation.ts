/** The sample standard deviation (n − 1) of at least two numbers, in two passes; RangeError for fewer. */
export function standardDeviation(values: Float64Array): number {
  if (values.length < 2) throw new RangeError(`No standard deviation of ${values.length} numbers.`);
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return Math.sqrt(squares / (values.length - 1));
}
