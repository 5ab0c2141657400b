import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What `__tests__/golden/render/<name>` holds, to compare with. `UPDATE_GOLDEN=1` writes the file first, which CI
 * refuses; a file that is not there is told apart from an empty one.
 */
export function golden(name: string, actual: string): string {
  const path = fileURLToPath(new URL(`../golden/render/${name}`, import.meta.url));
  if (process.env['UPDATE_GOLDEN'] === '1') {
    if (process.env['CI'] !== undefined) {
      throw new Error(
        'UPDATE_GOLDEN is for a person at a desk: CI compares golden files, it never writes them.',
      );
    }
    writeFileSync(path, `${actual}\n`);
  }
  return existsSync(path)
    ? readFileSync(path, 'utf8').slice(0, -1)
    : `no golden file ${name}: run with UPDATE_GOLDEN=1`;
}
