/** The severity table and the counterfactual column of a policy, from the files to the report. */
import { describe, expect, it } from '@jest/globals';

import { assess } from '../../src/assess.ts';
import { plainText } from '../../src/judge/text.ts';
import type { Report } from '../../src/report/report.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts } from './memory-world.ts';

const POLICY = `version: 1
subjects:
  - id: triage
    task: multiclass
    evaluation:
      table: data/p.csv
      label: y
      prediction: d
      slices: [ward]
      counterfactual: pair
      severity: costs.csv
requirements:
  - { metric: performance/severe-error-rate, max: 0.1, options: { severe: 5 } }
  - { metric: performance/severe-error-rate, on: { slice: ward }, max: 0.1, options: { severe: 5 } }
  - { metric: fairness/counterfactual-flip-rate, max: 0.01 }
`;

/** 100 rows in 50 pairs; row 0 is a stroke that is taken for a cold, and its pair flips. */
const ROWS = Array.from({ length: 100 }, (_, row) => {
  const truth = row % 4 < 2 ? 'stroke' : 'cold';
  return `${truth},${row === 0 ? 'cold' : truth},${row < 50 ? 'a' : 'b'},${row >> 1}`;
});
const FILES: MemoryFiles = {
  'fates.yml': POLICY,
  'data/p.csv': `y,d,ward,pair\n${ROWS.join('\n')}\n`,
  'costs.csv': 'truth,decision,cost\nstroke,cold,10\ncold,stroke,0.5\n',
};

const run = (files: MemoryFiles): Promise<Report> => assess(INPUTS, memoryPorts(files));

function sentences(report: Report): string {
  return report.subjects
    .flatMap(({ properties, problems }) => [
      ...problems.map(({ path, message }) => `${path}: ${message}`),
      ...properties.flatMap(({ findings }) =>
        findings.flatMap(({ sentence, details }) => [sentence, ...details].map(plainText)),
      ),
    ])
    .join('\n');
}

describe('a severity table and counterfactual sets', () => {
  it('are read, measured and judged, and no longer named as not looked at', async () => {
    const report = await run(FILES);
    const found = sentences(report);
    expect(report.verdict).toBe('fail');
    expect(found).toContain('1 of 50 sets flip.');
    expect(found).toContain('"stroke" is taken for "cold", in 1 rows');
    expect(report.notLookedAt).toEqual([]);
    expect(report.subjects[0]?.problems).toEqual([]);
  });

  it.each([
    ['is missing', undefined, 'no such severity table'],
    ['lacks a class', 'truth,decision,cost\ncold,flu,1\n', 'no cost for the class "stroke"'],
    ['has a negative cost', 'truth,decision,cost\nstroke,cold,-1\n', 'negative'],
  ])('fail the subject where the table of costs %s', async (_, costs, words) => {
    const { 'costs.csv': _gone, ...rest } = FILES;
    const report = await run(costs === undefined ? rest : { ...rest, 'costs.csv': costs });
    expect(report.verdict).toBe('fail');
    expect(sentences(report)).toContain('costs.csv: ');
    expect(sentences(report)).toContain(words);
    expect(sentences(report)).toContain('"costs.csv" cannot be used');
  });

  it('touch the subject when they change', async () => {
    const changes = {
      kind: 'files',
      files: [{ path: 'costs.csv' }],
      isUntracked: () => false,
    } as const;
    const report = await assess({ ...INPUTS, changes }, memoryPorts(FILES));
    expect(report.subjects.map(({ id }) => id)).toEqual(['triage']);
  });

  it('refuse a file that the file system refuses, under its own path', async () => {
    const ports = memoryPorts(FILES);
    const refusal = Object.assign(new Error('EACCES: permission denied, open'), { syscall: 'open' });
    const open: typeof ports.workspace.open = (path) =>
      path === 'costs.csv' ? Promise.reject(refusal) : ports.workspace.open(path);
    const report = await assess(INPUTS, { ...ports, workspace: { ...ports.workspace, open } });
    expect(sentences(report)).toContain('costs.csv: The file system refused to read it');
  });
});
