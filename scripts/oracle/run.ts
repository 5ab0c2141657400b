/**
 * `node scripts/oracle/run.ts`: remakes __tests__/vectors/*.json and the example's predictions with the Python libraries of
 * requirements.txt; `node scripts/oracle/run.ts compas scores` remakes only these vectors.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProgram, readText, ROOT } from '../tree.ts';

const REQUIREMENTS = 'scripts/oracle/requirements.txt';
/** Aequitas wants a pandas before 3. */
const OF_AEQUITAS = 'scripts/bench/requirements-aequitas.txt';

/** Runs a program with its output on ours. Throws when it cannot be started or fails. */
function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (error !== undefined || status !== 0) {
    throw new Error(
      `${program} ${args.join(' ')} failed (${error?.message ?? `exit ${status}`}), so no vectors were remade. ` +
        'The oracle needs Python 3.11 (PYTHON names the program) and a package index; the tests need neither.',
    );
  }
}

/** The Python of an environment that has exactly the requirements; outside the repository, one for each list. */
function environment(requirements: string): string {
  const digest = createHash('sha256').update(readText(requirements)).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `fates-oracle-${digest}`);
  const python = join(folder, 'bin', 'python');
  const complete = join(folder, 'complete');
  if (!existsSync(complete)) {
    run(process.env['PYTHON'] ?? 'python3.11', ['-m', 'venv', '--clear', folder]);
    run(python, ['-m', 'pip', 'install', '--quiet', '--no-deps', '-r', requirements]);
    writeFileSync(complete, '');
  }
  return python;
}

if (isProgram(import.meta)) {
  try {
    const python = environment(REQUIREMENTS);
    run(python, ['scripts/oracle/make_vectors.py', '__tests__/vectors', ...process.argv.slice(2)]);
    run(python, ['scripts/oracle/make_income.py']);
    run(environment(OF_AEQUITAS), ['scripts/oracle/aequitas_numbers.py', '__tests__/vectors']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
