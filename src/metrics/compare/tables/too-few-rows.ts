import type { Insufficient } from '../../measurement.ts';

/** Insufficient when one of the tables has fewer rows than a number needs; at least one. */
export function tooFewRows(
  least: number,
  tables: { readonly [name: string]: number },
): Insufficient | undefined {
  const needed = Math.max(1, least);
  const short = Object.entries(tables).find(([, rows]) => rows < needed);
  return short === undefined
    ? undefined
    : {
        status: 'insufficient',
        n: Math.floor(short[1]),
        needed,
        reason: `the ${short[0]} table has ${Math.floor(short[1])} usable rows, and this needs ${needed}`,
      };
}
