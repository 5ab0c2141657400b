/** Environments of Python for the peers that are written in it: made beside the benchmark's tables, one for each list. */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../run-program.ts';
import { readText, ROOT } from '../tree.ts';
import type { PythonProgram } from './process-usage.ts';

/** A list of exact versions, and what has to be importable when it is installed. */
export interface Environment {
  readonly requirements: string;
  readonly imports: string;
}

export const FAIRLEARN: Environment = {
  requirements: 'scripts/bench/requirements.txt',
  imports: 'fairlearn.metrics, pandas, scipy.stats, sklearn.metrics',
};
export const AEQUITAS: Environment = {
  requirements: 'scripts/bench/requirements-aequitas.txt',
  imports: 'aequitas.group',
};

export const SCANNERS: Environment = {
  requirements: 'scripts/bench/scan/requirements.txt',
  imports: 'picklescan.scanner, modelscan.modelscan, fickling.analysis',
};

export type Installed =
  | { readonly ok: true; readonly python: string }
  | { readonly ok: false; readonly reason: string };

/** The interpreter of an environment that has the list and nothing else, or why there is none. */
export function environmentOf({ requirements, imports }: Environment): Installed {
  const digest = createHash('sha256').update(readText(requirements)).digest('hex').slice(0, 12);
  const folder = join(ROOT, '.scratch', `python-${digest}`);
  const python = join(folder, 'bin', 'python');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) {
    return { ok: true, python };
  }
  const steps: readonly (readonly [string, string, readonly string[]])[] = [
    ['makes no environment', process.env['PYTHON'] ?? 'python3', ['-m', 'venv', '--clear', folder]],
    [
      'finds no index with what they list',
      python,
      ['-m', 'pip', 'install', '--quiet', '--no-deps', '-r', requirements],
    ],
    ['cannot import what they list', python, ['-c', `import ${imports}`]],
  ];
  for (const [failing, program, args] of steps) {
    const { status, output } = runProgram(program, args);
    if (status !== 0) {
      const last = output.trim().split('\n').at(-1) ?? '';
      return { ok: false, reason: `for ${requirements} Python ${failing} (${last})` };
    }
  }
  writeFileSync(complete, '');
  return { ok: true, python };
}

/** The version of each of these packages in a list of exact versions, as `name version`. Throws when one is not listed. */
export function versionsIn(list: string, names: readonly string[]): string {
  return names
    .map((name) => {
      const version = list
        .split('\n')
        .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}==`))
        ?.split('==')[1];
      if (version === undefined) throw new Error(`${name} is not in the list of requirements.`);
      return `${name} ${version}`;
    })
    .join(', ');
}

export function pythonPeer(python: string, script: string, ...args: readonly string[]): PythonProgram {
  return { python, args: [`scripts/bench/peers/${script}.py`, ...args] };
}
