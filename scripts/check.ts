/**
 * `npm run check`: everything that has to hold before a merge. Every step runs, whatever became of the earlier ones; each
 * gives one line with its time, and its whole output if it failed. What leaves the tree alone runs beside the tests, which do not
 * keep a second core busy to their end. `--full` adds what needs more than Node and more time.
 * Leaves the counts in .scratch/check.json for .ci/run.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ProgramResult, startProgram } from './run-program.ts';
import { present, ROOT } from './tree.ts';

interface Step {
  readonly name: string;
  readonly run: () => Promise<ProgramResult>;
  /** It needs more than Node, and says with the status 77 that it is not there. */
  readonly maySkip?: boolean;
}

const SCRATCH = join(ROOT, '.scratch');
const RESULTS = join(SCRATCH, 'jest.json');
const SKIPPED = 77;
const full = process.argv.includes('--full');

function node(...args: readonly string[]): () => Promise<ProgramResult> {
  return () => startProgram(process.execPath, args);
}

/** Not in workers' shared state: each run of jest starts from nothing and leaves its counts in a file. */
async function tests(): Promise<ProgramResult> {
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  const args = ['--ci', '--coverage', '--silent', '--reporters=default', '--json', `--outputFile=${RESULTS}`];
  const env = { ...process.env, FATES_TESTS: 'all', ...(full ? { FATES_FUZZ: 'long' } : {}) };
  const { status, output } = await startProgram(process.execPath, [...jest, ...args], env);
  // The same JSON goes to standard output as one line.
  return {
    status,
    output: output
      .split('\n')
      .filter((line) => !line.startsWith('{"num'))
      .join('\n'),
  };
}

/** Steps that only read. */
const BESIDE_TESTS: readonly Step[] = [
  { name: 'format', run: node('node_modules/@biomejs/biome/bin/biome', 'format') },
  { name: 'lint', run: node('node_modules/oxlint/bin/oxlint', '--type-aware') },
  { name: 'layers', run: node('scripts/layers.ts') },
  { name: 'types', run: node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json') },
  { name: 'types of the pure layers', run: node('scripts/check-pure.ts') },
  { name: 'generated files', run: node('scripts/generate.ts', '--check') },
  { name: 'dead code', run: node('node_modules/knip/bin/knip.js', '--no-progress') },
  { name: 'links and YAML of the docs', run: node('scripts/check-docs.ts') },
  { name: 'lock', run: node('scripts/complete-lock.ts', '--check') },
];

const TESTS: Step = { name: 'tests and coverage', run: tests };
/** Builds dist/ anew, which the tests start programs from. */
const DIST: Step = { name: 'dist', run: node('scripts/check-tree.ts') };

const FULL_STEPS: readonly Step[] = [
  { name: 'oracles (Python)', run: node('scripts/check-oracle.ts'), maySkip: true },
  { name: 'workflows (actionlint)', run: node('scripts/lint-workflows.ts', 'actionlint'), maySkip: true },
  { name: 'workflows (zizmor)', run: node('scripts/lint-workflows.ts', 'zizmor'), maySkip: true },
  { name: 'workflows (act)', run: node('scripts/check-act.ts'), maySkip: true },
  { name: 'benchmarks', run: node('scripts/bench/run.ts') },
];

/** Runs one step, prints its line; gives whether it passed. */
async function take({ name, run, maySkip = false }: Step): Promise<boolean> {
  const started = performance.now();
  const { status, output } = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) console.log(output.trimEnd());
  const skipped = maySkip && status === SKIPPED;
  const result = status === 0 ? 'ok     ' : skipped ? 'skipped' : 'FAILED ';
  console.log(`${result} ${name.padEnd(28)} ${seconds.padStart(7)} s`);
  return status === 0 || skipped;
}

/** Runs steps one after another; gives the names of those that failed. */
async function failedOf(steps: readonly Step[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const step of steps) {
    if (!(await take(step))) failed.push(step.name);
  }
  return failed;
}

const counts = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});

/** Tests that passed and failed; a suite that could not even be loaded counts as one failed test. */
function readCounts(): { readonly passed: number; readonly failed: number } {
  const parsed = counts.parse(JSON.parse(readFileSync(RESULTS, 'utf8')));
  return {
    passed: parsed.numPassedTests,
    failed: Math.max(parsed.numFailedTests, parsed.numFailedTestSuites),
  };
}

rmSync(SCRATCH, { recursive: true, force: true });
mkdirSync(SCRATCH, { recursive: true });
const atOnce = await Promise.all([failedOf([TESTS]), failedOf(BESIDE_TESTS)]);
const failedSteps = [...atOnce.flat(), ...(await failedOf([DIST, ...(full ? FULL_STEPS : [])]))];
const passedTests = present('.scratch/jest.json') ? readCounts() : { passed: 0, failed: 0 };
writeFileSync(join(SCRATCH, 'check.json'), JSON.stringify({ ...passedTests, failedSteps }));
console.log(
  `${passedTests.passed} tests passed, ${passedTests.failed} failed; ${failedSteps.length} steps failed`,
);
process.exitCode = failedSteps.length === 0 && passedTests.passed > 0 ? 0 : 1;
