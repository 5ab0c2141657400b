/** What the columns of a table's beginning hold, cut to what a report can carry and other people may read. */

/** What a column of a sample holds. */
export interface ColumnProfile {
  readonly name: string;
  /** `number` when every value that is there is a plain decimal; `empty` when none is there. */
  readonly type: 'number' | 'text' | 'empty';
  readonly missing: number;
  readonly distinct: number;
  /** Of numbers; the mean is absent when their sum is past what a double holds. */
  readonly min?: number;
  readonly max?: number;
  readonly mean?: number;
  /** Of text, and of numbers of at most ten kinds: most frequent first, at most five. */
  readonly top?: readonly { readonly value: string; readonly n: number }[];
}

export interface TableProfile {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}

/** A column that holds no values that could be looked at: `a map`, `a list`. */
export interface UnreadColumn {
  readonly name: string;
  readonly holds: string;
}

/** The profile of a subject's evaluation table, or why there is none. */
export type SubjectProfile = SampleProfile | FailedProfile;

export interface SampleProfile extends TableProfile {
  readonly status: 'profiled';
  readonly subject: string;
  /** The file that was sampled, the first of the table's. */
  readonly path: string;
  /** Of the table: more than one are shards. */
  readonly files: number;
  /** The sample is the whole table. */
  readonly complete: boolean;
  readonly unread: readonly UnreadColumn[];
  /** Columns past the first 200. */
  readonly columnsLeftOut: number;
  /** Rows between those of the sample that cannot be used; absent: none. */
  readonly rowsLeftOut?: number;
}

export interface FailedProfile {
  readonly status: 'failed';
  readonly subject: string;
  readonly path: string;
  /** Ends with a full stop. */
  readonly reason: string;
  readonly hint: string;
}

/** Columns that a report shows of one table. */
export const MOST_COLUMNS = 200;
/** UTF-16 units of a name, a value, a reason. */
const LONGEST = 100;
const LONGEST_REASON = 500;
/** A report is read by more people than its table: a value that fewer rows have may be one person's own. */
const FEWEST_ROWS = 5;
/** As all numbers of a report. */
const DIGITS = 12;

/** Names and values shortened, numbers to 12 digits, no value of fewer than five rows. */
export function boundedColumn({ name, min, max, mean, top = [], ...counts }: ColumnProfile): ColumnProfile {
  const listed = top
    .filter(({ n }) => n >= FEWEST_ROWS)
    .map(({ value, n }) => ({ value: shortened(value), n }));
  return {
    name: shortened(name),
    ...counts,
    ...(min === undefined ? {} : { min: rounded(min) }),
    ...(max === undefined ? {} : { max: rounded(max) }),
    ...(mean === undefined ? {} : { mean: rounded(mean) }),
    ...(listed.length === 0 ? {} : { top: listed }),
  };
}

/** As `boundedColumn` does it with names. */
export function boundedUnread({ name, holds }: UnreadColumn): UnreadColumn {
  return { name: shortened(name), holds };
}

export function boundedReason(reason: string): string {
  return shortened(reason, LONGEST_REASON);
}

/** A surrogate pair is never split. */
function shortened(text: string, most = LONGEST): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
