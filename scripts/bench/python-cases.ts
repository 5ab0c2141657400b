/** Counting and measuring a million rows beside what people of this field use: Fairlearn, pandas, Aequitas. */
import { readText } from '../tree.ts';
import { sameGroups } from './answers.ts';
import { inTurns, type Usage } from './process-usage.ts';
import { COUNTED, FEW, MANY, ours, tableOf } from './programs.ts';
import { AEQUITAS, environmentOf, FAIRLEARN, pythonPeer, versionsIn } from './python.ts';
import type { BenchResult, Promised } from './result.ts';
import { megabytes, seconds, times } from './result.ts';

const ROUNDS = 5;

function used({ cpuSeconds, megabytes: peak }: Usage): string {
  return `${seconds(cpuSeconds)} CPU and ${megabytes(peak)}`;
}

export function fairlearnCases(): readonly BenchResult[] {
  const promised: Promised = {
    name: '1 M rows beside four metrics of Fairlearn’s MetricFrame for two attributes and their intersection',
    promise: '≥ 30 × less CPU, whole processes',
  };
  const installed = environmentOf(FAIRLEARN);
  if (!installed.ok) return [{ ...promised, skipped: installed.reason }];
  const frame = (rows: number) => pythonPeer(installed.python, 'metric_frame', tableOf(rows));
  const few = inTurns({ own: ours(FEW), theirs: frame(FEW) }, 2);
  const { own } = inTurns({ own: ours(MANY) }, ROUNDS);
  // One round: it takes more than a minute, in which whatever else the machine does is little.
  const { theirs } = inTurns({ theirs: frame(MANY) }, 1);
  sameGroups(own.output, theirs.output);
  const ratio = theirs.cpuSeconds / own.cpuSeconds;
  const versions = versionsIn(readText(FAIRLEARN.requirements), ['fairlearn', 'pandas']);
  return [
    {
      ...promised,
      figure: `${times(ratio)}: ours ${used(own)} with all metrics, intervals and chance levels; ${versions}: ${used(theirs)} for selection rate, TPR, FPR and accuracy alone; with 5,000 rows ${seconds(few.own.cpuSeconds)} and ${seconds(few.theirs.cpuSeconds)}`,
      kept: ratio >= 30,
    },
  ];
}

export function pandasCases(): readonly BenchResult[] {
  const promised: Promised = {
    name: '1 M rows beside a groupby of pandas that gives the same cells',
    promise:
      '≥ 3 × less CPU than the plain one when we count everything and measure accuracy alone, whole processes',
  };
  const installed = environmentOf(FAIRLEARN);
  if (!installed.ok) return [{ ...promised, skipped: installed.reason }];
  const grouped = (way: string, question: string, rows: number) =>
    pythonPeer(installed.python, 'groupby_counts', way, question, tableOf(rows));
  const few = inTurns({ counted: ours(FEW, ...COUNTED), plain: grouped('plain', 'cube', FEW) }, ROUNDS);
  const many = inTurns(
    {
      own: ours(MANY),
      counted: ours(MANY, ...COUNTED),
      plain: grouped('plain', 'cube', MANY),
      tuned: grouped('tuned', 'cube', MANY),
      cells: grouped('plain', 'cells', MANY),
      tunedCells: grouped('tuned', 'cells', MANY),
    },
    ROUNDS,
  );
  for (const { output } of [many.plain, many.tuned, many.cells, many.tunedCells]) {
    sameGroups(many.own.output, output);
  }
  // pandas makes no metrics of what it counts.
  const cpu = many.counted.cpuSeconds;
  const ratio = many.plain.cpuSeconds / cpu;
  const rows = (many.plain.cpuSeconds - few.plain.cpuSeconds) / (cpu - few.counted.cpuSeconds);
  const all = `${used(many.own)} (${times(many.plain.cpuSeconds / many.own.cpuSeconds)}) with all metrics and intervals`;
  const tuned = `with the fewest columns and categories ${seconds(many.tuned.cpuSeconds)} (${times(many.tuned.cpuSeconds / cpu)})`;
  const cells = `for group counts without scores ${seconds(many.cells.cpuSeconds)} and ${seconds(many.tunedCells.cpuSeconds)}`;
  const versions = versionsIn(readText(FAIRLEARN.requirements), ['pandas', 'numpy']);
  return [
    {
      ...promised,
      figure: `${times(ratio)}, rows only ${times(rows)}: ours ${used(many.counted)} when it counts everything and measures accuracy alone, ${all}; ${versions} without any: plain ${used(many.plain)}, ${tuned}; ${cells}`,
      kept: ratio >= 3,
    },
  ];
}

export function aequitasCases(): readonly BenchResult[] {
  const promised: Promised = {
    name: '1 M rows beside the crosstabs of Aequitas for two attributes and their intersection',
    promise: 'less CPU, whole processes and rows only',
  };
  const installed = environmentOf(AEQUITAS);
  if (!installed.ok) return [{ ...promised, skipped: installed.reason }];
  const crosstabs = (rows: number) => pythonPeer(installed.python, 'crosstabs', tableOf(rows));
  const few = inTurns({ own: ours(FEW), theirs: crosstabs(FEW) }, 3);
  const many = inTurns({ own: ours(MANY), theirs: crosstabs(MANY) }, 3);
  sameGroups(many.own.output, many.theirs.output);
  const ratio = many.theirs.cpuSeconds / many.own.cpuSeconds;
  const rows = (many.theirs.cpuSeconds - few.theirs.cpuSeconds) / (many.own.cpuSeconds - few.own.cpuSeconds);
  const versions = versionsIn(readText(AEQUITAS.requirements), ['aequitas', 'pandas']);
  return [
    {
      ...promised,
      figure: `${times(ratio)}, rows only ${times(rows)}: ours ${used(many.own)}; ${versions}: ${used(many.theirs)}, of which ${seconds(few.theirs.cpuSeconds)} are there with 5,000 rows too (it imports plotting)`,
      kept: Math.min(ratio, rows) > 1,
    },
  ];
}
