/** Drift of fifty columns beside SciPy and pandas. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readText } from '../tree.ts';
import { sameNumber, valueOf } from './answers.ts';
import { makeDriftTable } from './drift-tables.ts';
import { inTurns, SCRATCH } from './process-usage.ts';
import { FEW, isNotBuilt, MANY, ourDrift } from './programs.ts';
import { environmentOf, FAIRLEARN, pythonPeer, versionsIn } from './python.ts';
import type { BenchResult } from './result.ts';
import { megabytes, seconds, times } from './result.ts';

const COLUMNS = 50;
/** A tenth of the rows, to see whether memory grows with them. */
const TENTH = MANY / 10;

/** Our metric beside the name that the peer has for it, and how far apart they may be: we do not keep the rows. */
const DISTANCES = [
  { metric: 'security/ks-drift', peer: 'ks', tolerance: 0.02 },
  { metric: 'security/wasserstein-drift', peer: 'wasserstein', tolerance: 0.01 },
  { metric: 'security/psi-drift', peer: 'psi', tolerance: 0.01 },
] as const;

const answer = z.object({
  ks: z.number(),
  wasserstein: z.number(),
  psi: z.number(),
  readCpuSeconds: z.number(),
});

/** The training table and the one that drifted, each of so many rows; made once. */
function tables(rows: number): readonly [training: string, table: string] {
  const made = [
    { name: 'training', seed: 20_240_601, shift: 0 },
    { name: 'drifted', seed: 20_240_602, shift: 1_500 },
  ].map(({ name, seed, shift }) => {
    const path = join(SCRATCH, `${name}-${rows}.csv`);
    if (!existsSync(path)) makeDriftTable(path, rows, COLUMNS, seed, shift);
    return path;
  });
  return [made[0] ?? '', made[1] ?? ''];
}

function ownDrift(rows: number): readonly string[] {
  return ourDrift(
    ...tables(rows),
    DISTANCES.map(({ metric }) => metric),
  );
}

export function driftCases(rows: number = MANY): readonly BenchResult[] {
  const promised = {
    name: 'drift of 50 numeric columns between two tables of 1 M rows beside SciPy and pandas (KS, Wasserstein, PSI)',
    promise: '≥ 5 × less CPU, whole processes, memory flat within 20 %',
  };
  const installed = environmentOf(FAIRLEARN);
  if (!installed.ok) return [{ ...promised, skipped: installed.reason }];
  if (isNotBuilt(ownDrift(FEW), "Unknown option '--training'")) {
    return [{ ...promised, skipped: 'not built: fates measure takes no training table yet' }];
  }
  const { own, tenth } = inTurns({ own: ownDrift(rows), tenth: ownDrift(TENTH) }, 2);
  const { theirs } = inTurns(
    { theirs: pythonPeer(installed.python, 'drift_columns', ...tables(rows), String(COLUMNS)) },
    1,
  );
  const found = answer.parse(JSON.parse(theirs.output));
  for (const { metric, peer, tolerance } of DISTANCES) {
    sameNumber(metric, valueOf(own.output, metric), found[peer], tolerance);
  }
  const ratio = theirs.cpuSeconds / own.cpuSeconds;
  const flat = own.megabytes / tenth.megabytes;
  const versions = versionsIn(readText(FAIRLEARN.requirements), ['scipy', 'pandas']);
  return [
    {
      ...promised,
      figure: `${times(ratio)}: ours ${seconds(own.cpuSeconds)} CPU and ${megabytes(own.megabytes)} (${flat.toFixed(2)} × a tenth of the rows); ${versions}: ${seconds(theirs.cpuSeconds)} and ${megabytes(theirs.megabytes)}, of which ${seconds(found.readCpuSeconds)} to read`,
      kept: ratio >= 5 && flat <= 1.2,
    },
  ];
}
