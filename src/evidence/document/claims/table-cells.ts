/** The number of a cell: `0.87`, `87.3 %`, `0.87 ± 0.02`, `0.87 (0.85–0.89)`, `**0.91**`. */
import { tokensOf } from './text/tokens.ts';
import type { WrittenNumber } from './written-number.ts';

const MOST_LETTERS = 80;
const MARKS = new Set(['(', '[', ')', ']', ',', '–', '-', ';', '%', '≈', '~', '↑', '↓', '/']);

/** `isPercent`: the header says so. Undefined where the cell has anything else than a number with its interval. */
export function cellNumber(cell: string, isPercent: boolean): WrittenNumber | undefined {
  if (cell.length > MOST_LETTERS) {
    return undefined;
  }
  const [first, ...rest] = tokensOf(cell.trim()).filter(({ text }) => !/^[≈~↑↓]$/u.test(text));
  if (first?.kind !== 'number') {
    return undefined;
  }
  const isInterval = rest.every(
    ({ kind, text }) => kind === 'number' || MARKS.has(text) || /^(?:ci|to)$/iu.test(text),
  );
  const opens = rest[0] === undefined || rest[0].text === '(' || rest[0].text === '[';
  if (!isInterval || !opens) {
    return undefined;
  }
  const { number } = first;
  return isPercent && number.unit === 'plain'
    ? {
        ...number,
        value: number.value / 100,
        low: number.low / 100,
        high: number.high / 100,
        unit: 'percent',
      }
    : number;
}
