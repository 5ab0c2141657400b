/**
 * Writes the benchmark's table: `node scripts/bench/make-table.ts <rows> <path>`. Six columns (sex, race, label,
 * prediction, score with six digits, weight), seeded, so that everybody measures the same bytes.
 */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const RACES = ['White', 'Black', 'Asian-Pac-Islander', 'Amer-Indian-Eskimo', 'Other'] as const;
const SHARES = [0.6, 0.8, 0.9, 0.95, 1] as const;
const ROWS_A_WRITE = 10_000;

/** Marsaglia's xorshift32: enough for a table, the same everywhere. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function rowOf(next: () => number): string {
  const sex = next() < 0.33 ? 'Female' : 'Male';
  const draw = next();
  const race = RACES[SHARES.findIndex((share) => draw < share)] ?? 'Other';
  const score = Math.floor(next() ** (sex === 'Male' ? 1.4 : 1.8) * 1e6) / 1e6;
  const label = next() < score ? '1' : '0';
  const prediction = score >= 0.5 ? '1' : '0';
  const weight = (0.5 + next()).toFixed(2);
  return `${sex},${race},${label},${prediction},${score.toFixed(6)},${weight}\n`;
}

const SEED = 20_240_601;

export function makeTable(rows: number, path: string, seed = SEED): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  const next = uniform(seed);
  writeSync(file, 'sex,race,label,prediction,score,weight\n');
  for (let done = 0; done < rows; done += ROWS_A_WRITE) {
    const count = Math.min(ROWS_A_WRITE, rows - done);
    writeSync(file, Array.from({ length: count }, () => rowOf(next)).join(''));
  }
  closeSync(file);
}

const [rows, path] = process.argv.slice(2);
if (import.meta.main && rows !== undefined && path !== undefined) {
  makeTable(Number(rows), path);
}
