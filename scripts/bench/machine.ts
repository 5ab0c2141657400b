/** The machine of a run and the versions of everything that was compared. */
import { cpus } from 'node:os';
import { actionNode } from '../../__tests__/e2e/github/run-action.ts';
import { runProgram } from '../run-program.ts';
import { readText } from '../tree.ts';
import { DUCKDB, UDSV } from './packages.ts';
import type { Machine } from './page.ts';
import { AEQUITAS, environmentOf, FAIRLEARN, versionsIn } from './python.ts';

function versionOf(program: string): string {
  return runProgram(program, ['--version']).output.trim();
}

export function thisMachine(): Machine {
  const python = environmentOf(FAIRLEARN);
  const lists = [
    { list: FAIRLEARN.requirements, names: ['fairlearn', 'scikit-learn', 'scipy', 'pandas', 'numpy'] },
    { list: AEQUITAS.requirements, names: ['aequitas', 'pandas'] },
  ];
  const [processor] = cpus();
  return {
    processor: processor?.model ?? 'an unknown processor',
    cores: cpus().length,
    versions: [
      `Node ${versionOf(actionNode).replace('v', '')}`,
      `DuckDB ${DUCKDB.version}`,
      `udsv ${UDSV.version}`,
      ...(python.ok
        ? [versionOf(python.python), ...lists.map(({ list, names }) => versionsIn(readText(list), names))]
        : []),
    ],
    date: new Date().toISOString().slice(0, 10),
  };
}
