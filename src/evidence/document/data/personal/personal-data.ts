import type { DocumentEvidence } from '../../document.ts';
import type { ColumnSeen } from './personal-rows.ts';

/** One file of a bound table, wholly looked at. */
export interface SeenFile {
  readonly path: string;
  readonly rows: number;
  /** Rows that are none. */
  readonly leftOut: number;
  readonly columns: readonly ColumnSeen[];
}

/** A table that the subject binds. */
export type SeenTable =
  | { readonly key: string; readonly state: 'seen'; readonly files: readonly SeenFile[] }
  | { readonly key: string; readonly state: 'missing'; readonly table: string }
  | { readonly key: string; readonly state: 'unreadable'; readonly table: string; readonly because: string };

/** A column that holds personal data. */
export interface PersonalColumn {
  readonly path: string;
  readonly column: string;
  /** What, in words: `addresses of email`. */
  readonly holds: string;
  /** Rows that hold it, and how many of the column are filled. */
  readonly rows: number;
  readonly filled: number;
}

/** Personal data in the tables that a subject binds. */
export interface PersonalDataEvidence extends DocumentEvidence {
  readonly tables: number;
  /** Of all tables, all of them looked at. */
  readonly rows: number;
  /** Rows that are none (more or fewer fields than columns), which were not. */
  readonly leftOut: number;
  readonly columns: number;
  readonly personal: readonly PersonalColumn[];
}
