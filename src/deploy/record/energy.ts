/** What CodeCarbon's `emissions.csv` says about the run. */
import { RowScanner } from '../../evidence/table/row-scanner.ts';

export const EMISSIONS = 'emissions.csv';
/** CodeCarbon appends half a kilobyte a run. */
export const MOST_EMISSIONS_BYTES = 1 << 20;

export interface Energy {
  /** Kilograms of CO2 equivalent, column `emissions`. */
  readonly kgCo2eq: number;
  /** Kilowatt hours, column `energy_consumed`. */
  readonly kwh: number;
}

/** Of the last row: one is appended for each run. Else why it says nothing, as the end of a sentence. */
export function readEnergy(bytes: Uint8Array): Energy | { readonly reason: string } {
  const rows = rowsOf(bytes);
  const [header = []] = rows ?? [];
  const last = rows?.at(-1);
  if (rows === undefined || last === undefined || rows.length === 1) {
    return { reason: 'it is no CSV with a row' };
  }
  const [kgCo2eq, kwh] = ['emissions', 'energy_consumed'].map((column) =>
    amount(last[header.indexOf(column)] ?? ''),
  );
  return kgCo2eq === undefined || kwh === undefined
    ? { reason: 'its last row has no usable numbers under `emissions` and `energy_consumed`' }
    : { kgCo2eq, kwh };
}

/** A number as CSV writers print it; none is negative. */
function amount(text: string): number | undefined {
  const number = /^\d+(?:\.\d*)?(?:e[-+]?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** Every row with something in it; undefined when the bytes break the rules of CSV. */
function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] | undefined {
  const ended = new Uint8Array(bytes.length + 1);
  ended.set(bytes);
  const scanner = new RowScanner(',');
  const decoder = new TextDecoder();
  const rows: string[][] = [];
  let at = 0;
  while (at < bytes.length) {
    at = scanner.scan(ended, at, bytes.length, true);
    if (at < 0) {
      return undefined;
    }
    if (scanner.fields > 0) {
      const { starts, ends, fields } = scanner;
      rows.push(
        Array.from({ length: Math.min(fields, starts.length) }, (_, index) =>
          decoder.decode(ended.subarray(starts[index], ends[index])),
        ),
      );
    }
  }
  return rows;
}
