import { formatNumber } from '../judge/text.ts';

/** How many of something: `0`, `1`, `32,561`. */
export function formatCount(count: number): string {
  return count < 2 ? String(count) : formatNumber(count);
}

/** `1 row`, `32,561 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** `0.185–0.203`; with a negative end `-0.050 to 0.020`, because a dash next to a minus cannot be read. */
export function formatInterval([low, high]: readonly [number, number]): string {
  return `${formatNumber(low)}${low < 0 || high < 0 ? ' to ' : '–'}${formatNumber(high)}`;
}

/** Repairs what twelve significant digits may have taken from a whole number. */
const ROUNDING = 1e-9;

/** A score of 0 to 100 as a whole number, rounded down: 49.9 must not look like 50. */
export function formatScore(score: number): string {
  return String(Math.floor(score + ROUNDING));
}

/** Ten cells, the filled ones rounded down: a full bar means all of it. `share` outside [0, 1] is clamped. */
export function bar(share: number): string {
  const filled = Math.min(10, Math.max(0, Math.floor(10 * share + ROUNDING)));
  return `${'█'.repeat(filled)}${'░'.repeat(10 - filled)}`;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Five cells with steps of an eighth, rounded down, blank where nothing is filled. `share` outside [0, 1] is clamped. */
export function fineBar(share: number): string {
  const eighths = Math.min(40, Math.max(0, Math.floor(40 * share + ROUNDING)));
  return `${'█'.repeat(eighths >> 3)}${EIGHTHS.slice(eighths & 7, (eighths & 7) + 1).join('')}`.padEnd(5);
}

/** Decimal units, as file browsers print them: `3.9 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  if (bytes < 1000) {
    return counted(bytes, 'byte');
  }
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3 + ROUNDING));
  return `${(bytes / 1000 ** power).toFixed(1)} ${units.slice(power - 1, power).join('')}`;
}

const CONFIDENCE_DIGITS = 4;

/** `95 %` for 0.95. */
export function formatPercent(share: number): string {
  return `${Number((100 * share).toPrecision(CONFIDENCE_DIGITS))} %`;
}
