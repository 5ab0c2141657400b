/**
 * `node scripts/check-act.ts`: the pipeline by act and by the tests' own runner, compared. Ends with 77 when act is not installed
 * (`go install github.com/nektos/act@v0.2.87`).
 */
import { runProgram } from './run-program.ts';

const SKIPPED = 77;
const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '__tests__/e2e/act/',
];

if (runProgram('act', ['--version']).status !== 0) {
  console.log('act: skipped, it is not installed');
  process.exitCode = SKIPPED;
} else {
  const { status, output } = runProgram(process.execPath, JEST, { ...process.env, FATES_ACT: '1' });
  console.log(output.trimEnd());
  process.exitCode = status;
}
