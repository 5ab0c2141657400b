import type { Problem } from '../problem.ts';
import type { KeyPath, Position } from './key-path.ts';
import { keyText } from './key-path.ts';

/** A mistake at a key of one file, before it is known on which line that is. */
export interface Mistake {
  readonly code: string;
  readonly path: KeyPath;
  /** Whether the key itself is wrong (unknown, or something in it is missing) or its value. */
  readonly at: 'key' | 'value';
  /** What is wrong, and why it matters. */
  readonly message: string;
  readonly hint: string;
}

/** A mistake in the text itself, at an offset into it. */
export interface TextMistake extends Omit<Mistake, 'path' | 'at'> {
  readonly offset: number;
  readonly path?: KeyPath;
}

export type Locate = (path: KeyPath, at: 'key' | 'value') => Position;

export function problemOf(mistake: Mistake, file: string, locate: Locate | undefined): Problem {
  const { code, path, message, hint } = mistake;
  const position = locate?.(path, mistake.at);
  const key = keyText(path);
  return { code, path: file, ...position, ...(key === '' ? {} : { key }), message, hint };
}

/** By file in the order given, then line, column and key; the order does not depend on who found it first. */
export function sortProblems(problems: readonly Problem[], files: readonly string[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      files.indexOf(a.path) - files.indexOf(b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.key ?? '', b.key ?? '') ||
      compare(a.code, b.code),
  );
}

/** Code unit by code unit: the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
