/** The interval of one gap beside Fairlearn's own bootstrap. */
import { z } from 'zod';
import { readText } from '../tree.ts';
import { sameNumber, valueOf } from './answers.ts';
import { inTurns, usageOf } from './process-usage.ts';
import { ourGap, tableOf } from './programs.ts';
import { environmentOf, FAIRLEARN, pythonPeer, versionsIn } from './python.ts';
import type { BenchResult } from './result.ts';
import { seconds, times } from './result.ts';

const ROWS = 100_000;
const METRIC = 'fairness/demographic-parity-difference';
/** Its time is linear in the draws; a thousand would take ten minutes. */
const RUN_DRAWS = 5;
const DRAWS = 1000;

const answer = z.object({ gap: z.number(), cpuSecondsOfADraw: z.number() });

export function gapCases(): readonly BenchResult[] {
  const promised = {
    name: `interval and chance level of one gap on ${ROWS.toLocaleString('en')} rows beside the interval alone from Fairlearn’s bootstrap`,
    promise: '≥ 1,000 × less CPU, our whole process beside their draws alone',
  };
  const installed = environmentOf(FAIRLEARN);
  if (!installed.ok) return [{ ...promised, skipped: installed.reason }];
  const { own } = inTurns({ own: ourGap(ROWS, METRIC, 'race') }, 5);
  const theirs = answer.parse(
    JSON.parse(
      usageOf(pythonPeer(installed.python, 'gap_bootstrap', String(RUN_DRAWS), tableOf(ROWS))).output,
    ),
  );
  sameNumber(METRIC, valueOf(own.output, METRIC), theirs.gap);
  const scaled = theirs.cpuSecondsOfADraw * DRAWS;
  const ratio = scaled / own.cpuSeconds;
  const versions = versionsIn(readText(FAIRLEARN.requirements), ['fairlearn']);
  return [
    {
      ...promised,
      figure: `${times(ratio)}: ours ${seconds(own.cpuSeconds)} from start to exit, reading included; ${versions}: ${seconds(theirs.cpuSecondsOfADraw)} a draw, so ${scaled.toFixed(0)} s for 1,000 draws (scaled from ${RUN_DRAWS} that were run)`,
      kept: ratio >= 1000,
    },
  ];
}
