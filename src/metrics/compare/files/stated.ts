import type { FileFinding } from '../../../evidence/files/file-evidence.ts';
import type { Counted, Measured } from '../../measurement.ts';
import { FILE_FACTS, found } from './found-in-files.ts';

/** What all metrics share that ask whether, or to which share, documents answer something; a sentence of a human is all there can be. */
export const ANSWERED = {
  ...FILE_FACTS,
  fullGrade: 'declared',
  unit: 'share',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
} as const;

/** 1 or 0: whether something is stated. */
export function stated(isStated: boolean, findings: readonly FileFinding[] = []): Measured {
  return sharedOf(isStated ? 1 : 0, 1, findings);
}

/** Which share of so many things is there. `of` is at least 1. */
export function sharedOf(
  value: number,
  of: number,
  findings: readonly FileFinding[] = [],
  counted: Counted = 'answer',
): Measured {
  return { status: 'measured', value, n: of, counted, interval: [value, value], ...found(findings) };
}
