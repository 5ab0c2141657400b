/** What a million rows cost beside a bare loop over the same bytes, and that memory does not grow with them. */
import { inTurns } from './process-usage.ts';
import { COUNTED, FEW, MANY, MORE, ours, peer, ROUNDS } from './programs.ts';
import type { BenchResult } from './result.ts';
import { seconds } from './result.ts';

export function tableCases(): readonly BenchResult[] {
  const used = inTurns(
    {
      few: ours(FEW),
      many: ours(MANY),
      fewCounted: ours(FEW, ...COUNTED),
      manyCounted: ours(MANY, ...COUNTED),
      bare: peer('bare-loop', MANY),
    },
    ROUNDS,
  );
  const { more } = inTurns({ more: ours(MORE) }, 2);
  const ratio = (used.manyCounted.cpuSeconds - used.fewCounted.cpuSeconds) / used.bare.cpuSeconds;
  const flat = more.megabytes / used.many.megabytes;
  return [
    {
      name: 'measure, 1 M rows, all metrics with intervals for two attributes and their intersection, whole process',
      figure: `${seconds(used.many.cpuSeconds)} CPU, of which ${seconds(used.few.cpuSeconds)} are there with 5,000 rows too; the bare loop ${seconds(used.bare.cpuSeconds)}; counting the rows costs ${ratio.toFixed(2)} ×`,
      promise: '≤ 1.6 × the bare loop, plus what does not depend on the rows',
      kept: ratio <= 1.6,
    },
    {
      name: 'peak memory',
      figure: `1 M rows ${used.many.megabytes.toFixed(0)} MB, 10 M rows ${more.megabytes.toFixed(0)} MB (${flat.toFixed(2)} ×, ${seconds(more.cpuSeconds)} CPU)`,
      promise: '≤ 160 MB, flat within 20 %',
      kept: Math.max(used.many.megabytes, more.megabytes) <= 160 && Math.abs(flat - 1) <= 0.2,
    },
  ];
}
