/** The rows and keys `macro avg` and `weighted avg` of a report by class. */
import type { NamedMetric } from './metric-names.ts';

const AVERAGE = /^(macro|weighted|micro|samples)[ _-]?(?:avg|average)$/iu;

const AVERAGED: ReadonlyMap<string, string> = new Map([
  ['macro performance/precision', 'performance/precision-macro'],
  ['macro performance/recall', 'performance/recall-macro'],
  ['macro performance/f1', 'performance/f1-macro'],
  ['weighted performance/f1', 'performance/f1-weighted'],
]);

/** `macro`, `weighted` …; undefined where the text names no average. */
export function averageIn(text: string): string | undefined {
  return AVERAGE.exec(text)?.[1]?.toLowerCase();
}

/** The average of a metric over the classes; `other` where nothing here recomputes it. */
export function averaged(average: string, named: NamedMetric | 'other'): NamedMetric | 'other' {
  const id = named === 'other' ? undefined : AVERAGED.get(`${average} ${named.id}`);
  return id === undefined ? 'other' : { id };
}
