import type { DocumentEvidence, KindFacts } from '../../document.ts';

/**
 * How a record of a run names one of the three: `named` by a digest or a commit that agrees with what is there, `other`: what is there
 * has another digest or size, `absent`: nobody names it.
 */
export type Naming = 'named' | 'other' | 'absent';

/** Which model came of which data and which code. */
export interface VersionsEvidence extends DocumentEvidence {
  readonly model: Naming;
  readonly data: Naming;
  readonly code: Naming;
}

export const VERSIONS_HINT =
  'Have the training record what it read and made: `actions/record` writes fates-run.json, DVC writes dvc.lock.';

export const VERSIONS_FACTS: KindFacts = { grade: 'computed', hint: VERSIONS_HINT };

/** When the model was evaluated last, as a record of a run or the card says. */
export interface EvaluationRecordEvidence extends DocumentEvidence {
  readonly latest?: {
    readonly path: string;
    /** From 1. */
    readonly line: number;
    /** `2026-11-27`; never after the date of the run. */
    readonly date: string;
    /** Days from then to the date of the run. */
    readonly age: number;
  };
}

export const EVALUATION_HINT =
  'Say in the card when the model was evaluated (`Evaluation date: 2026-11-27`), or have the evaluation write fates-run.json.';

export const EVALUATION_FACTS: KindFacts = { grade: 'declared', hint: EVALUATION_HINT };
