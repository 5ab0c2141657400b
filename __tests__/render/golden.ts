import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

/**
 * Compares with `__tests__/golden/render/<name>`. `UPDATE_GOLDEN=1` writes it instead, which CI refuses; a file that is
 * not there fails.
 */
export function expectGolden(name: string, actual: string): void {
  const path = fileURLToPath(new URL(`../golden/render/${name}`, import.meta.url));
  const { env } = process;
  if (env['UPDATE_GOLDEN'] === '1') {
    expect(env['CI'] ?? '').toBe('');
    writeFileSync(path, `${actual}\n`);
  }
  expect(existsSync(path)).toBe(true);
  expect(`${actual}\n`).toBe(readFileSync(path, 'utf8'));
}
