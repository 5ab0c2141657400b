/**
 * What one metric gave on one subject and one scope: one of five answers, never a bare number. `measured` and
 * `insufficient` come from metrics; the engine alone makes the other three, and no NaN gets past it.
 */
export type Measurement = Measured | Insufficient | NotApplicable | NoEvidence | Broken;

export interface Measured {
  readonly status: 'measured';
  readonly value: number;
  /** Rows behind the value, or what `counted` says. */
  readonly n: number;
  readonly counted?: Counted;
  /** How many of these may be what is counted, without proof: with any, what is inside its bound warns. */
  readonly doubtful?: number;
  /** At the policy's confidence. */
  readonly interval?: readonly [number, number];
  /** The same statistic under no difference: its mean, and its 95 % quantile on the side away from the ideal. */
  readonly chance?: Chance;
  /** Each group with its own number, the excluded ones too; the gap is over the eligible. */
  readonly parts?: readonly Part[];
  readonly excluded?: readonly Excluded[];
  /** The value over all groups with a defined rate, where it differs from the one over eligible groups. */
  readonly withExcluded?: number;
  /** Sentences of our own that a reader must know: a ratio of nobody to nobody, a binned AUC's bound. */
  readonly notes?: readonly string[];
  /** What stands in files and was counted, worst first; at most 20. */
  readonly found?: readonly FoundInFile[];
}

/** What a number of files and documents was counted over, where it is not rows; in the singular. */
export type Counted =
  | 'answer'
  | 'asset'
  | 'attack'
  | 'claim'
  | 'column'
  | 'document'
  | 'field'
  | 'file'
  | 'harm'
  | 'licence'
  | 'notebook'
  | 'package'
  | 'question'
  | 'risk'
  | 'section';

/** A finding in a file. `path`, `within` and `detail` are the file's; the rest is its rule's. */
export interface FoundInFile {
  readonly path: string;
  readonly rule: string;
  readonly title: string;
  readonly remedy: string;
  readonly offset?: number;
  readonly line?: number;
  /** In that line, from 1, in UTF-16 units. */
  readonly column?: number;
  readonly within?: readonly string[];
  readonly detail: string;
}

export interface Chance {
  readonly mean: number;
  readonly upper: number;
}

export interface Part {
  /** One value a column of the scope. */
  readonly group: readonly string[];
  readonly n: number;
  /** Null: undefined for this group (0/0). */
  readonly value: number | null;
  readonly interval?: readonly [number, number];
}

export interface Excluded {
  readonly group: readonly string[];
  readonly n: number;
  readonly reason:
    | 'too-few-rows'
    | 'too-few-positives'
    | 'too-few-negatives'
    | 'too-few-decided'
    | 'undefined';
}

export interface Insufficient {
  readonly status: 'insufficient';
  readonly n: number;
  readonly needed: number;
  readonly reason: string;
  /** What to do, where it is something else than bringing more rows. */
  readonly hint?: string;
  readonly parts?: readonly Part[];
  readonly excluded?: readonly Excluded[];
}

export interface NotApplicable {
  readonly status: 'not-applicable';
  readonly reason: string;
}

export interface NoEvidence {
  readonly status: 'no-evidence';
  readonly missing: readonly string[];
  readonly hint: string;
}

export interface Broken {
  readonly status: 'error';
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}
