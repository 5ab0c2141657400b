/** The generated part of docs/benchmarks.md. */
import type { BenchResult } from './result.ts';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Name and version of each program and package that was compared, in the order of the page. */
  readonly versions: readonly string[];
  /** Year, month, day. */
  readonly date: string;
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function row(result: BenchResult): string {
  const { name, promise } = result;
  if ('skipped' in result) return `| ${cell(name)} | skipped: ${cell(result.skipped)} | ${cell(promise)} |`;
  return `| ${cell(name)} | ${cell(result.figure)} | ${cell(promise)}${result.kept ? '' : ' (**missed**)'} |`;
}

/** Where and when, then a table of what was measured. */
export function benchSection(machine: Machine, results: readonly BenchResult[]): string {
  const { processor, cores, versions, date } = machine;
  const where = `One run on ${date}; ${cores} × ${processor}; ${versions.join(', ')}.`;
  return ['', where, '', '| what | figures | promised |', '|---|---|---|', ...results.map(row), ''].join(
    '\n',
  );
}

/** A number with a unit of time or memory, or a ratio: what a page may say of speed only when it was measured. */
const FIGURE =
  /\d+(?:[.,]\d+)*\s?(?:×|ms\b|seconds?\b|s\b|minutes?\b|[kMG]B\b|times (?:less|more|as|faster|slower))/gu;

/** Every figure of speed or memory in a text of Markdown, spaces made plain, each once. */
export function speedFiguresIn(text: string): readonly string[] {
  const found = [...text.matchAll(FIGURE)].map(([figure]) => figure.replace(/\s/u, ' '));
  return [...new Set(found)];
}
