/** Scanning model files beside the scanners that people use, each run once over the whole folder. */
import { statSync } from 'node:fs';
import { actionNode } from '../../../__tests__/e2e/github/run-action.ts';
import { runProgram } from '../../run-program.ts';
import { readText } from '../../tree.ts';
import { inTurns, type Program, type Run, usageOf } from '../process-usage.ts';
import { environmentOf, FAIRLEARN, pythonPeer, SCANNERS, versionsIn } from '../python.ts';
import { type BenchResult, megabytes, type Promised, seconds, times } from '../result.ts';
import { fittedFolder, largePickle, largeZip, manyFloats, mixedFolder } from './scan-files.ts';

const PEERS = ['picklescan', 'modelscan', 'fickling'] as const;
const ROUNDS = 3;
/** MB; GNU's is the maximum resident set. */
const MOST_MEMORY = 120;
const BEFORE = "const hash = require('node:crypto').createHash('sha256'); const fs = require('node:fs');";
const HASH = `${BEFORE} fs.createReadStream(process.argv[1], { highWaterMark: 1 << 18 }).on('data', (chunk) => hash.update(chunk)).on('end', () => hash.digest('hex'));`;

export async function scanCases(): Promise<readonly BenchResult[]> {
  const { status, output } = runProgram(actionNode, ['scripts/bench/scan/scan-files.ts']);
  if (status !== 0) throw new Error(output);
  const mixed = await mixedFolder();
  return [
    besidePeers(
      {
        name: `a folder of ${mixed.files} small model files and payloads beside picklescan, modelscan and fickling`,
        promise: 'under a second; why not ≥ 8 × less than the fastest, ADR 14 says',
      },
      (python) => besideSmall(mixed.folder, python),
    ),
    fitted('models that scikit-learn fitted, in the sizes that people commit, beside the same'),
    ...[
      ['a pickle', largePickle()],
      ['a PyTorch zip', largeZip()],
    ].map(([what = '', path = '']) =>
      besidePeers(
        {
          name: `${what} of ${Math.round(statSync(path).size / 2 ** 20)} MiB beside the same`,
          promise: `not slower than the fastest and a SHA-256 of the file, peak memory ≤ ${MOST_MEMORY} MB`,
        },
        (python) => besideLarge(path, python),
      ),
    ),
    besidePeers(
      { name: 'a pickle of 2 M floats beside picklescan', promise: 'less than a third of the wall time' },
      (python) => besideFloats(manyFloats(), python),
    ),
  ];
}

type Compared = Omit<Extract<BenchResult, { kept: boolean }>, keyof Promised>;

function besidePeers(promised: Promised, compare: (python: string) => Compared): BenchResult {
  const installed = environmentOf(SCANNERS);
  return installed.ok
    ? { ...promised, ...compare(installed.python) }
    : { ...promised, skipped: installed.reason };
}

const ours = (path: string): Program => ['dist/cli.js', 'scan', path, '--json'];

/** A scanner that ends with an error has no time. */
function peersOn(path: string, python: string): ReadonlyMap<string, Run> {
  const runs = new Map<string, Run>();
  for (const name of PEERS) {
    try {
      runs.set(name, usageOf(pythonPeer(python, 'scan_models', name, path)));
    } catch {
      continue;
    }
  }
  return runs;
}

/** Made by scikit-learn, which the scanners do not import. */
function fitted(name: string): BenchResult {
  const promise = 'less wall time than the fastest, with every file read to its end';
  const installed = environmentOf(FAIRLEARN);
  if (!installed.ok) return { name, promise, skipped: installed.reason };
  const { folder, files, bytes } = fittedFolder(installed.python);
  return besidePeers({ name: `${files} ${name} (${megabytes(bytes / 1e6)})`, promise }, (python) =>
    besideFitted(folder, python),
  );
}

const version = (name: string): string => versionsIn(readText(SCANNERS.requirements), [name]);
const fastestOf = (runs: ReadonlyMap<string, Run>): number =>
  Math.min(...[...runs.values()].map(({ wallSeconds }) => wallSeconds));

function listed(runs: ReadonlyMap<string, Run>, told: (run: Run) => string): string {
  return PEERS.map((name) => {
    const run = runs.get(name);
    return `${version(name)} ${run === undefined ? 'breaks off' : told(run)}`;
  }).join('; ');
}

function besideSmall(folder: string, python: string): Compared {
  const own = leastOf(ours(folder), 1);
  const { empty } = inTurns({ empty: ['-e', '0'] }, ROUNDS);
  const theirs = peersOn(folder, python);
  return {
    figure: `${times(fastestOf(theirs) / own.wallSeconds)}: ${besides(own, theirs)}; an empty Node ${seconds(empty.wallSeconds)}`,
    kept: own.wallSeconds < 1,
  };
}

function besideFitted(folder: string, python: string): Compared {
  const own = leastOf(ours(folder), 0);
  const theirs = peersOn(folder, python);
  const ratio = fastestOf(theirs) / own.wallSeconds;
  return { figure: `${times(ratio)}: ${besides(own, theirs)}`, kept: ratio > 1 };
}

function besides(own: Run, theirs: ReadonlyMap<string, Run>): string {
  const told = (run: Run): string => {
    const [flagged, passed] = run.output.trim().split(' ');
    return `${seconds(run.wallSeconds)} (${flagged} flagged, ${passed} passed over or broken off)`;
  };
  return `ours ${seconds(own.wallSeconds)} and ${megabytes(own.megabytes)}, their SHA-256 with it; ${listed(theirs, told)}`;
}

function besideLarge(path: string, python: string): Compared {
  const own = leastOf(ours(path), 0);
  const { hash } = inTurns({ hash: ['-e', HASH, path] }, ROUNDS);
  const theirs = peersOn(path, python);
  const allowed = fastestOf(theirs) + hash.wallSeconds;
  return {
    figure: `${seconds(own.wallSeconds)} and ${megabytes(own.megabytes)}, its SHA-256 with it; ${listed(theirs, (run) => `${seconds(run.wallSeconds)} and ${megabytes(run.megabytes)}`)}; the SHA-256 alone ${seconds(hash.wallSeconds)}`,
    kept: own.wallSeconds <= allowed && own.megabytes <= MOST_MEMORY,
  };
}

function besideFloats(path: string, python: string): Compared {
  const own = leastOf(ours(path), 0);
  const { picklescan } = inTurns({ picklescan: pythonPeer(python, 'scan_models', 'picklescan', path) }, 1);
  return {
    figure: `${seconds(own.wallSeconds)} and ${megabytes(own.megabytes)}; ${version('picklescan')} ${seconds(picklescan.wallSeconds)}`,
    kept: own.wallSeconds < picklescan.wallSeconds / 3,
  };
}

function leastOf(program: Program, exit: number): Run {
  const runs = Array.from({ length: ROUNDS }, () => usageOf(program, exit));
  return runs.toSorted((a, b) => a.wallSeconds - b.wallSeconds)[0] ?? usageOf(program, exit);
}
