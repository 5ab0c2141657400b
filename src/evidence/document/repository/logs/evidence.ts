import type { DocumentEvidence, KindFacts } from '../../document.ts';

/** What changed in which version, as the change log says. */
export interface ChangeLogEvidence extends DocumentEvidence {
  readonly path: string;
  /** Headings with a version or a date; at least one. */
  readonly entries: number;
  /** One of them has a date that is not in the future. */
  readonly isDated: boolean;
  /** One of them speaks of the model. */
  readonly namesModel: boolean;
  /** This change brings another model: whether it brings another change log too; absent where it does not, or nobody knows. */
  readonly followsChange?: boolean;
}

/** Decisions with their reasons: records in a folder, or sections of one file. */
export interface DecisionLogEvidence extends DocumentEvidence {
  /** At least one. */
  readonly records: number;
  /** Those that have a status, and a date that is not in the future. */
  readonly complete: number;
}

export const CHANGE_LOG_HINT =
  'Write a CHANGELOG.md with a heading for each version and its date, and a line for each change of the model.';
export const DECISION_LOG_HINT =
  'Write each decision as a record in docs/adr: the title, a status, a date, the reasons.';

export const CHANGE_LOG_FACTS: KindFacts = { grade: 'declared', hint: CHANGE_LOG_HINT };
export const DECISION_LOG_FACTS: KindFacts = { grade: 'declared', hint: DECISION_LOG_HINT };
