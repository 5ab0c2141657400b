import type { Rule } from '../model/rules/rule.ts';

/** One thing that a rule found in a text file beside a model. Texts may hold names from the file: escape them for the medium. */
export interface SourceFinding {
  readonly rule: Rule;
  /** From the root of the workspace. */
  readonly path: string;
  /** From 1; of the file on disk, in a notebook too. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column?: number;
  /** One sentence: what stands there. */
  readonly message: string;
  /** What exactly; at most 300 characters, and never the value of a secret. */
  readonly detail: string;
}

/** A finding before it has a path. */
export type Found = Omit<SourceFinding, 'path'>;

/** Characters of one program, or of all cells of one notebook, that are examined; secrets are looked for in all of a text. */
export const MAX_CHARACTERS = 2 ** 20;
/** Of one file. */
export const MAX_FINDINGS = 200;

const MAX_DETAIL = 300;

/** One line of at most 300 characters. */
export function detailOf(text: string): string {
  const line = text
    .slice(0, 2 * MAX_DETAIL)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return line.length > MAX_DETAIL ? `${line.slice(0, MAX_DETAIL - 1)}…` : line;
}
