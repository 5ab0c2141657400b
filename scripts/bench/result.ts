/** One figure beside its peer's, and whether it keeps its promise. */
export interface BenchResult {
  readonly name: string;
  readonly figure: string;
  readonly promise: string;
  readonly kept: boolean;
}

/** Seconds with two decimals, milliseconds below a tenth of one. */
export function seconds(value: number): string {
  return value < 0.1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`;
}

export function printResults(results: readonly BenchResult[]): string {
  return results
    .map(
      ({ name, figure, promise, kept }) =>
        `${kept ? 'kept  ' : 'MISSED'} ${name}\n         ${figure}\n         promised: ${promise}\n`,
    )
    .join('');
}

/** The same as a table of Markdown. */
export function resultTable(results: readonly BenchResult[]): string {
  const rows = results.map(
    ({ name, figure, promise, kept }) => `| ${name} | ${figure} | ${promise}${kept ? '' : ' (missed)'} |`,
  );
  return ['| what | figures | promised |', '|---|---|---|', ...rows].join('\n');
}
