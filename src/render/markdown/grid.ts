import type { Section } from '../budget.ts';
import { formatCount } from '../numbers.ts';
import { details, listForms, remainder, table } from './blocks.ts';

/** A section of one table. Cells are Markdown already. */
export interface Grid {
  readonly title: string;
  readonly summary: string;
  readonly header: readonly string[];
  readonly align: string;
  readonly rows: readonly (readonly string[])[];
  readonly drop: number;
  /** Lines of Markdown above the table. */
  readonly before?: readonly string[];
}

/** Folded; empty without rows and lines. Its shorter forms are its first 100, 25 and 5 rows. */
export function gridSection({ title, summary, header, align, rows, drop, before = [] }: Grid): Section {
  if (rows.length + before.length === 0) {
    return { title, forms: [''], drop };
  }
  const build = (most: number): string => {
    const grid = rows.length === 0 ? [] : [table(header, align, rows.slice(0, most))];
    return details(summary, [...before, ...grid, ...remainder(rows.length, most, formatCount)].join('\n\n'));
  };
  return { title, forms: listForms(rows.length, build), drop };
}
