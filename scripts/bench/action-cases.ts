/** The action as the runner starts it, against the GitHub emulator: wall clock from spawn to exit. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openGate } from '../../__tests__/e2e/action/gate.ts';
import { pullRequestEvent } from '../../__tests__/e2e/github/event-payload.ts';
import type { FileChanges } from '../../__tests__/e2e/github/git-repository.ts';
import { filesUnder, readText, ROOT } from '../tree.ts';
import { usageOf } from './process-usage.ts';
import type { BenchResult } from './result.ts';
import { seconds } from './result.ts';

const ROUNDS = 5;
const EXAMPLE = 'examples/income';

interface Case {
  readonly base: FileChanges;
  readonly changed: FileChanges;
  readonly verdict: string;
  /** Without a pull request and a token there is nobody to talk to: what is left is the process. */
  readonly alone?: true;
}

/** Median milliseconds of one run on a fresh pull request, the first one left out: it warms the file cache. */
async function runs({ base, changed, verdict, alone }: Case): Promise<number> {
  const gate = await openGate(changed, base);
  try {
    return await medianOf(gate, { verdict, ...(alone === undefined ? {} : { alone }) });
  } finally {
    // Its servers would keep a bench alive that has failed.
    await gate.close();
  }
}

async function medianOf(
  gate: Awaited<ReturnType<typeof openGate>>,
  { verdict, alone }: Pick<Case, 'verdict' | 'alone'>,
): Promise<number> {
  const event = { ...pullRequestEvent(gate.world, gate.pull()), name: 'push', payload: {} };
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const options = alone === undefined ? {} : { event, inputs: { token: '' } };
    // Every job compiles anew.
    const environment = { NODE_COMPILE_CACHE: undefined };
    const run = await gate.run({ runId: round + 1, environment, ...options });
    if (run.outputs['verdict'] !== verdict) {
      throw new Error(`the action did not end with ${verdict}: ${run.stdout}`);
    }
    times.push(run.ms);
  }
  return times.slice(1).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

/** Bytes of the modules that are loaded before the action's first line runs: its static imports, and theirs. */
function startUpBytes(): number {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (!seen.has(file)) {
      seen.add(file);
      const text = readFileSync(join(ROOT, 'dist', file), 'utf8');
      for (const match of text.matchAll(
        /^(?:import|export)\b[^;]*?from "\.\/([^"]+)"|^import "\.\/([^"]+)"/gmu,
      )) {
        visit(match[1] ?? match[2] ?? '');
      }
    }
  };
  visit('action.js');
  return [...seen].reduce((sum, file) => sum + statSync(join(ROOT, 'dist', file)).size, 0);
}

/** The example as a repository of its own, without what we expect of it. */
function exampleFiles(): Readonly<Record<string, string>> {
  const own = filesUnder(EXAMPLE).filter((path) => !path.startsWith(`${EXAMPLE}/expected/`));
  return Object.fromEntries(own.map((path) => [path.slice(EXAMPLE.length + 1), readText(path)]));
}

export async function actionCases(): Promise<readonly BenchResult[]> {
  const base = exampleFiles();
  const table = base['evaluation/predictions.csv'] ?? '';
  const changed = table
    .split('\n')
    .with(-2, table.split('\n')[1] ?? '')
    .join('\n');
  const whole = await runs({ base, changed: { 'evaluation/predictions.csv': changed }, verdict: 'fail' });
  const first = { ...base, 'evaluation/predictions.csv': changed };
  const withoutBaseline = await runs({ base: {}, changed: first, verdict: 'fail' });
  const words = { 'docs/notes.md': 'words\n' };
  const untouched = await runs({ base, changed: words, verdict: 'nothing' });
  const alone = await runs({ base: {}, changed: words, verdict: 'nothing', alone: true });
  const empty = Math.min(...Array.from({ length: ROUNDS }, () => usageOf(['-e', '0']).wallSeconds)) * 1000;
  const bytes = startUpBytes();
  return [
    {
      name: 'a whole pull-request run on the example against the emulator',
      figure: seconds(whole / 1000),
      promise: '≤ 0.7 s',
      kept: whole <= 700,
    },
    {
      name: 'the same run beside one whose base has no policy and no table: nothing to compare with',
      figure: `${(whole / withoutBaseline).toFixed(2)} ×: ${seconds(whole / 1000)} and ${seconds(withoutBaseline / 1000)}`,
      promise: '≤ 1.8 ×',
      kept: whole / withoutBaseline <= 1.8,
    },
    {
      name: 'dist/action.js with nothing to assess, from spawn to exit, without GitHub',
      figure: `${seconds(alone / 1000)}, an empty Node ${seconds(empty / 1000)}`,
      promise: '≤ 150 ms over an empty Node',
      kept: alone - empty <= 150,
    },
    {
      name: 'a pull request that touches no subject, with six requests to the emulator',
      figure: seconds(untouched / 1000),
      promise: 'under a second',
      kept: untouched < 1000,
    },
    {
      name: 'start-up chunk of the action',
      figure: `${(bytes / 1e6).toFixed(2)} MB`,
      promise: '≤ 1.6 MB',
      kept: bytes <= 1.6e6,
    },
  ];
}
