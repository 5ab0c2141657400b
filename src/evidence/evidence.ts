import type { DrawCells } from '../cube/cell-draws.ts';
import type { ColumnProfile } from '../cube/columns/column-profile.ts';
import type { EvaluationCube, GroupCells, ScoreAxis, Task } from '../cube/cube.ts';
import type { Problem } from '../problem.ts';
import type { FileKinds } from './files/file-evidence.ts';

export type Grade = 'declared' | 'reported' | 'computed' | 'reproduced' | 'attested';

/** Where a value was read. */
export interface Provenance {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly grade: Grade;
  readonly from: 'head' | 'base' | 'artifact' | 'query';
}

/** What was gathered for one subject from its evaluation table. */
export interface TableEvidence {
  readonly cube: EvaluationCube;
  readonly files: readonly Provenance[];
  /** The task that the cube was built for, and whether it was inferred. */
  readonly task: Task;
  readonly taskInferred: boolean;
  /** Our own sentences about what was inferred or unified: `positive` = "1" … */
  readonly notes: readonly string[];
  /** From further tables, where somebody asks for it. */
  readonly further?: FurtherEvidence;
  /** Where the policy binds a counterfactual column, and there are decisions. */
  readonly counterfactual?: CounterfactualEvidence;
  /** Where it binds a severity table. */
  readonly severity?: SeverityEvidence;
  /** By attribute, where it states the population. */
  readonly populations?: { readonly [attribute: string]: PopulationEvidence };
}

/** What the training table and the shifted ones gave. A table that cannot be read hurts only the kinds that need it. */
export interface FurtherEvidence {
  readonly kinds: Partial<EvidenceKinds>;
  /** Why a kind that was asked for is not there. */
  readonly failures: ReadonlyMap<EvidenceKind, FailedTable>;
}

export type FailedTable = Extract<Gathered, { readonly ok: false }>;

/** Gathering either gave a cube, or problems: then no metric is computed from half a file. */
export type Gathered =
  | { readonly ok: true; readonly table: TableEvidence }
  | {
      readonly ok: false;
      /** `missing`: the file is not there, or is a pointer to something that is not there. `unreadable`: it is, and cannot be read. */
      readonly state: 'missing' | 'unreadable';
      readonly problems: readonly Problem[];
      readonly files: readonly Provenance[];
    };

/**
 * What a metric may see, by kind; the engine gives it only the kinds that it declares in `needs`, cut to the scope.
 * `groups` are sorted by their counts (descending cells, then the name): the order of random streams.
 */
export interface EvidenceKinds extends FileKinds {
  readonly labels: LabelEvidence;
  readonly decisions: DecisionEvidence;
  readonly strata: StrataEvidence;
  readonly scores: ScoreEvidence;
  readonly residuals: ResidualEvidence;
  readonly columns: ColumnEvidence;
  readonly ranges: RangeEvidence;
  readonly overlap: OverlapEvidence;
  readonly classes: ClassEvidence;
  readonly members: MemberEvidence;
  readonly shifts: ShiftEvidence;
  readonly confidences: ConfidenceEvidence;
  readonly counterfactual: CounterfactualEvidence;
  readonly severity: SeverityEvidence;
  readonly population: PopulationEvidence;
}

export type EvidenceKind = keyof EvidenceKinds;

/** Cells whose decisions may be absent: use their sums over the decision axis. */
export interface LabelEvidence {
  readonly classes: readonly string[];
  readonly overall: GroupCells;
  readonly groups: readonly GroupCells[];
  /** Bootstrap draws of the labels alone, one cell a class, of `groups` in their order: the same with decisions and without. */
  readonly drawLabels: DrawCells;
}

export interface DecisionEvidence {
  readonly task: Task;
  readonly classes: readonly string[];
  readonly overall: GroupCells;
  readonly groups: readonly GroupCells[];
  /** Bootstrap draws of the cells of `groups`, in their order; the first call makes them, later ones share them. */
  readonly drawCells: DrawCells;
}

/** Decisions by stratum: the cells of attribute × stratum, grouped by stratum. */
export interface StrataEvidence {
  readonly column: string;
  readonly strata: readonly { readonly stratum: string; readonly groups: readonly GroupCells[] }[];
}

export interface ScoreEvidence {
  readonly axis: ScoreAxis;
  readonly overall: GroupCells;
  readonly groups: readonly GroupCells[];
}

export interface ResidualEvidence {
  readonly overall: GroupCells;
  readonly groups: readonly GroupCells[];
}

/** One column of the training table (the reference) and of the evaluation table (the current one). */
export interface ColumnPair {
  readonly reference: ColumnProfile;
  readonly current: ColumnProfile;
}

export interface ColumnEvidence {
  readonly task: Task;
  /** Columns of both tables that play no other part, by name: the policy's `features`, or all such. */
  readonly features: ReadonlyMap<string, ColumnPair>;
  /** Undefined where the training table has no such column. */
  readonly label: ColumnPair | undefined;
  readonly prediction: ColumnPair | undefined;
  /** There is no column of decisions: `prediction` is the score. */
  readonly predictionIsScore: boolean;
}

/** Rows of the evaluation table with a value outside of what the training table has in its column. */
export interface RangeEvidence {
  readonly rows: number;
  /** Rows with at least one such value. */
  readonly outside: number;
  readonly features: readonly { readonly column: string; readonly outside: number }[];
  /** Columns with too many categories to say. */
  readonly unknown: readonly string[];
}

/** Rows of the evaluation table whose features are, text for text, those of a training row. */
export interface OverlapEvidence {
  /** How many columns were compared. */
  readonly features: number;
  readonly rows: number;
  readonly found: number;
  /** Rows of the training table, and those of them that have a double there. */
  readonly training: number;
  readonly doubles: number;
}

/** Which quasi-identifiers of which table make the classes; `sensitive` is what each should have several values of. */
export interface ClassRequest {
  readonly table: 'evaluation' | 'training';
  readonly columns: readonly string[];
  readonly sensitive?: string;
}

export interface ClassCounts {
  readonly request: ClassRequest;
  readonly rows: number;
  readonly classes: number;
  /** Rows of the smallest class, distinct sensitive values of the poorest; Infinity without rows. */
  readonly smallest: number;
  readonly fewestValues: number;
  /** Classes of one row. */
  readonly alone: number;
}

export interface ClassEvidence {
  readonly counts: readonly ClassCounts[];
}

/** All rows of one table that has labels. */
export interface TableCells {
  /** What the policy calls it. */
  readonly name: string;
  readonly rows: number;
  /** Rows that could not be used. */
  readonly refused: number;
  readonly classes: readonly string[];
  readonly hasDecisions: boolean;
  readonly cells: GroupCells;
  readonly axis: ScoreAxis | undefined;
}

/** Rows that the model was trained on, and rows that it was not. */
export interface MemberEvidence {
  readonly members: TableCells;
  readonly others: TableCells;
}

export interface ShiftEvidence {
  readonly reference: TableCells;
  readonly shifted: readonly TableCells[];
}

/** The score column where labels are known, and in tables where they need not be. */
export interface ConfidenceEvidence {
  readonly source: ColumnProfile;
  readonly targets: readonly { readonly name: string; readonly scores: ColumnProfile }[];
}

/** Sets of rows that differ only in the attribute: those with one value of the counterfactual column. Of the whole table only. */
export interface CounterfactualEvidence {
  readonly column: string;
  /** Of two rows or more, and those of them whose decision is not constant. */
  readonly sets: number;
  readonly flipped: number;
  /** Rows in these sets. */
  readonly rows: number;
  /** Sets of one row. */
  readonly singles: number;
  /** Rows with an empty field. */
  readonly unmarked: number;
}

export interface SeverityEvidence {
  /** Cost of truth t and decision d at t × classes + d, ≥ 0; 0 where they are the same. */
  readonly costs: readonly number[];
}

/** Shares of the groups of an attribute in the population that the policy states; they sum to 1. */
export interface PopulationEvidence {
  readonly shares: { readonly [group: string]: number };
}
