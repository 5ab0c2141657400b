import type { FileFinding } from '../../../evidence/files/file-evidence.ts';
import type { FoundInFile, Measured } from '../../measurement.ts';
import type { NonEmpty } from '../../metric.ts';

const MOST_FOUND = 20;
const SEVERITIES = ['critical', 'high', 'medium', 'low'];

/** What all metrics of files share: nothing is drawn from anything, so a count is what it is. */
export const FILE_FACTS = {
  scopes: ['overall'],
  tasks: ['binary', 'multiclass', 'regression'],
  fullGrade: 'computed',
  lifecycle: 'experimental',
  since: '1.0.0',
} as const;

export const COUNT_FACTS = {
  ...FILE_FACTS,
  unit: 'count',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
} as const;

export const ML_STANDARDS: readonly string[] = [
  'OWASP ML06:2023 AI Supply Chain Attacks',
  'OWASP LLM03:2025 Supply Chain',
  'NIST AI RMF MEASURE 2.7',
  'MITRE ATLAS AML.T0010',
];

export const ATLAS: NonEmpty<{ readonly title: string; readonly url: string }> = [
  { title: 'MITRE ATLAS: ML Supply Chain Compromise', url: 'https://atlas.mitre.org/techniques/AML.T0010' },
  {
    title: 'OWASP Machine Learning Security Top Ten: AI Supply Chain Attacks',
    url: 'https://owasp.org/www-project-machine-learning-security-top-10/docs/ML06_2023-AI_Supply_Chain_Attacks',
  },
];

/** The worst findings as a measurement names them; empty where there are none. */
export function found(findings: readonly FileFinding[]): Pick<Measured, 'found'> {
  const worst = findings
    .toSorted((a, b) => SEVERITIES.indexOf(a.rule.severity) - SEVERITIES.indexOf(b.rule.severity))
    .slice(0, MOST_FOUND);
  return worst.length === 0 ? {} : { found: worst.map(named) };
}

function named({ path, rule, offset, line, column, within, detail }: FileFinding): FoundInFile {
  return {
    path,
    rule: rule.id,
    title: rule.title,
    remedy: rule.remedy,
    ...(offset === undefined ? {} : { offset }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(within === undefined || within.length === 0 ? {} : { within }),
    detail,
  };
}

/** A count over all files: between what is certain and what may be. */
export function countOf(
  value: number,
  files: number,
  findings: readonly FileFinding[],
  atMost: number = value,
): Measured {
  return {
    status: 'measured',
    value,
    n: files,
    counted: 'file',
    interval: [value, atMost],
    ...found(findings),
  };
}
