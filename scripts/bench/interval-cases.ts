/** Intervals and chance levels of all decision metrics for ten groups: they cost the same whatever the table's size. */
import { z } from 'zod';
import { actionNode } from '../../__tests__/e2e/github/run-action.ts';
import { runProgram } from '../run-program.ts';
import type { BenchResult } from './result.ts';

const line = z.object({ metrics: z.number(), rows: z.number(), cpuMilliseconds: z.number() });

export function intervalCases(): readonly BenchResult[] {
  const { status, output } = runProgram(actionNode, ['scripts/bench/intervals.ts']);
  if (status !== 0) {
    throw new Error(`scripts/bench/intervals.ts ended with ${status}: ${output}`);
  }
  const lines = output
    .split('\n')
    .filter((text) => text.startsWith('{'))
    .map((text) => line.parse(JSON.parse(text)));
  const times = lines.map(({ cpuMilliseconds }) => cpuMilliseconds);
  const listed = lines.map(({ rows, cpuMilliseconds }) => `${rows} rows ${cpuMilliseconds.toFixed(0)} ms`);
  return [
    {
      name: `intervals and chance of ${lines[0]?.metrics ?? 0} decision metrics, 10 groups`,
      figure: listed.join(', '),
      promise: '≤ 100 ms, independent of rows (within a half)',
      kept: Math.max(...times) <= 100 && Math.max(...times) <= 1.5 * Math.min(...times),
    },
  ];
}
