/** Programs that ours are compared with and that no user needs: installed beside the benchmark's tables, by version. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../run-program.ts';
import { ROOT } from '../tree.ts';

export interface Package {
  readonly name: string;
  readonly version: string;
}

export const DUCKDB: Package = { name: '@duckdb/node-api', version: '1.5.6-r.1' };
export const UDSV: Package = { name: 'udsv', version: '0.7.3' };

export const PEERS: string = join(ROOT, '.scratch', 'peers');

/** Installs a package; false when no registry gives it, and then the comparison is skipped and says so. */
export function install({ name, version }: Package): boolean {
  if (existsSync(join(PEERS, 'node_modules', name))) {
    return true;
  }
  mkdirSync(PEERS, { recursive: true });
  if (!existsSync(join(PEERS, 'package.json'))) {
    writeFileSync(join(PEERS, 'package.json'), '{ "private": true }\n');
  }
  const options = ['--prefix', PEERS, '--no-audit', '--no-fund', '--save-exact'];
  return runProgram('npm', ['install', ...options, `${name}@${version}`]).status === 0;
}
