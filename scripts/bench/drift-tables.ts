/**
 * Writes one of the two tables whose drift is measured: label, prediction and many columns of numbers with three decimals
 * (`x0`, `x1`, …), seeded. Digits go straight into bytes: as strings, fifty million numbers would take a minute.
 */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const ZERO = 0x30;
const COMMA = 0x2c;
const NEW_LINE = 0x0a;
const POINT = 0x2e;
/** `123.456,` */
const BYTES_A_NUMBER = 8;
const ROWS_A_WRITE = 2_000;

/** Writes `thousandths`, below a million, as `123.456`; gives the place after it. */
function writeNumber(bytes: Uint8Array, from: number, thousandths: number): number {
  let rest = thousandths;
  for (let place = from + 6; place >= from; place -= 1) {
    if (place === from + 3) {
      bytes[place] = POINT;
    } else {
      bytes[place] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
  }
  return from + 7;
}

/** Sums of two uniform numbers; column by column they lie `shift` thousandths a column higher. */
export function makeDriftTable(
  path: string,
  rows: number,
  columns: number,
  seed: number,
  shift: number,
): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  const names = Array.from({ length: columns }, (_, index) => `x${index}`);
  writeSync(file, `label,prediction,${names.join(',')}\n`);
  const bytes = new Uint8Array(ROWS_A_WRITE * (4 + columns * BYTES_A_NUMBER));
  let state = seed;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let done = 0; done < rows; done += ROWS_A_WRITE) {
    let end = 0;
    for (let row = Math.min(ROWS_A_WRITE, rows - done); row > 0; row -= 1) {
      const coin = next();
      bytes[end] = ZERO + (coin & 1);
      bytes[end + 1] = COMMA;
      bytes[end + 2] = ZERO + ((coin >>> 1) & 1);
      end += 3;
      for (let column = 0; column < columns; column += 1) {
        const draw = next();
        bytes[end] = COMMA;
        const sum = (draw & 0xffff) + (draw >>> 16);
        end = writeNumber(bytes, end + 1, 100_000 + shift * column + 5 * sum);
      }
      bytes[end] = NEW_LINE;
      end += 1;
    }
    writeSync(file, bytes, 0, end);
  }
  closeSync(file);
}
