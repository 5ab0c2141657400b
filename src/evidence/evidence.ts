import type { DrawCells } from '../cube/cell-draws.ts';
import type { EvaluationCube, GroupCells, ScoreAxis, Task } from '../cube/cube.ts';
import type { Problem } from '../problem.ts';

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
}

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
export interface EvidenceKinds {
  readonly labels: LabelEvidence;
  readonly decisions: DecisionEvidence;
  readonly strata: StrataEvidence;
  readonly scores: ScoreEvidence;
  readonly residuals: ResidualEvidence;
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
