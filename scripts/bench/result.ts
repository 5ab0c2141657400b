export interface Promised {
  readonly name: string;
  readonly promise: string;
}

/** One figure beside its peer's, and whether it keeps its promise; or why there is none. */
export type BenchResult =
  | (Promised & { readonly figure: string; readonly kept: boolean })
  | (Promised & { readonly skipped: string });

/** What can be run alone: `npm run bench -- <name>`. */
export interface BenchCase {
  readonly name: string;
  readonly run: () => readonly BenchResult[] | Promise<readonly BenchResult[]>;
}

/** The cases whose name contains one of the words; all when there is no word. Throws for a word that no name contains. */
export function chosen(cases: readonly BenchCase[], words: readonly string[]): readonly BenchCase[] {
  const lost = words.filter((word) => cases.every(({ name }) => !name.includes(word)));
  if (lost.length > 0) {
    const names = cases.map(({ name }) => name).join(', ');
    throw new Error(`No case is called ${lost.join(' or ')}; there are ${names}.`);
  }
  return words.length === 0 ? cases : cases.filter(({ name }) => words.some((word) => name.includes(word)));
}

/** A skipped promise is not broken: what it needs is not on this machine. */
export function isBroken(result: BenchResult): boolean {
  return 'kept' in result && !result.kept;
}

/** Seconds with two decimals, milliseconds below a tenth of one. */
export function seconds(value: number): string {
  return value < 0.1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`;
}

/** A ratio with two figures that mean something. */
export function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} ×`;
}

export function megabytes(value: number): string {
  return `${value.toFixed(0)} MB`;
}

export function printResult(result: BenchResult): string {
  const { name, promise } = result;
  if ('skipped' in result)
    return `skipped ${name}\n         ${result.skipped}\n         promised: ${promise}\n`;
  return `${result.kept ? 'kept  ' : 'MISSED'} ${name}\n         ${result.figure}\n         promised: ${promise}\n`;
}
