import type { ModelFinding } from '../../evidence/model/examination.ts';
import type { ExaminedFile, ExaminedFinding } from '../../report/examined.ts';
import type { Report } from '../../report/report.ts';
import type { Draft } from './draft.ts';
import { modelResults } from './model-results.ts';
import type { RulePages } from './rules.ts';

/** A result for each finding in each examined file of a report; a file of several subjects is one file. */
export function examinedResults(report: Report, pages: RulePages): readonly Draft[] {
  const files = examinedFiles(report).map(({ path, findings }) => ({
    path,
    findings: findings.map((finding) => withRule(finding, report.rules ?? {})),
  }));
  return modelResults(files, pages);
}

/** Sorted by path. */
export function examinedFiles({
  subjects,
  unbound,
}: Pick<Report, 'subjects' | 'unbound'>): readonly ExaminedFile[] {
  const files = [...(unbound?.examined ?? []), ...subjects.flatMap(({ examined = [] }) => examined)];
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function withRule(
  { rule: id, leadsTo, severity, ...finding }: ExaminedFinding,
  rules: NonNullable<Report['rules']>,
): ModelFinding {
  const { title = id, why = id, remedy = '', references = [] } = rules[id] ?? {};
  return { ...finding, rule: { id, leadsTo, severity, title, why, remedy, references } };
}
