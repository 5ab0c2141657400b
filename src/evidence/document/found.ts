import type { Rule } from '../model/rules/rule.ts';
import type { DocumentFinding } from './document.ts';

const MOST_DETAIL = 300;

/** Where something stands. */
export interface Place {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

export function found(
  rule: Rule,
  { path, line }: Place,
  message: string,
  detail: string = message,
): DocumentFinding {
  return { rule, path, line, message, detail: detail.replaceAll(/\s+/gu, ' ').slice(0, MOST_DETAIL) };
}

/** What a document says, as a message quotes it: one line, and not much of it. */
export function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}

/** In the order of paths, then of lines. */
export function sorted(findings: readonly DocumentFinding[]): readonly DocumentFinding[] {
  return findings.toSorted((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
