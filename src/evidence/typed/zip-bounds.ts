import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { ZipEntry } from '../bytes.ts';
import { zipEntries } from './zip-directory.ts';

const MOST_ENTRIES = 1_000;
const MOST_WHOLE = 1 << 28;
/** Sheets of numbers compress to a tenth, of one value to a hundredth. */
const MOST_RATIO = 200;
/** Smaller entries may be compressed as well as they can be. */
const SMALL = 1 << 20;

/**
 * The entries of a workbook's zip, with bounds on their number, size and compression. A problem when they go past a bound,
 * contradict each other, or are no workbook's.
 */
export function workbookEntries(path: string, bytes: Uint8Array): Result<readonly ZipEntry[]> {
  const entries = zipEntries(bytes, MOST_ENTRIES);
  if (!('fault' in entries)) {
    const problem = boundsProblem(path, entries);
    return problem === undefined ? succeed(entries) : refuse(problem);
  }
  switch (entries.fault) {
    case 'cut-off':
      return refuse(cutOff(path));
    case 'too-many':
      return refuse(suspicious(path, `has ${entries.count} entries`));
    case 'untrue':
      return refuse(suspicious(path, 'has a directory that is not true'));
  }
}

function boundsProblem(path: string, entries: readonly ZipEntry[]): Problem | undefined {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const whole = entries.reduce((sum, entry) => sum + entry.whole, 0);
  const dense = entries.find((entry) => entry.whole > SMALL && entry.whole > MOST_RATIO * entry.size);
  if (!names.has('xl/workbook.xml')) {
    return {
      code: 'table/not-text',
      path,
      message:
        'By its first bytes this is a zip archive, and no .xlsx workbook is in it, so no row can be read.',
      hint: 'Bind the table itself: CSV, JSON Lines, Parquet or .xlsx; text may be gzip.',
    };
  }
  if (names.size !== entries.length) {
    return suspicious(path, 'has two entries of one name');
  }
  if (whole > MOST_WHOLE) {
    return suspicious(
      path,
      `would be ${Math.ceil(whole / 2 ** 20)} MiB when it is unpacked, more than ${MOST_WHOLE / 2 ** 20}`,
    );
  }
  return dense === undefined
    ? undefined
    : suspicious(
        path,
        `has the entry ${JSON.stringify(dense.name)}, which becomes more than ${MOST_RATIO} times as large when it is unpacked`,
      );
}

function cutOff(path: string): Problem {
  return {
    code: 'table/cut-off',
    path,
    message: 'The workbook is a zip archive whose directory, at its end, is missing: the file was cut off.',
    hint: 'Write the file again; look whether the step that writes it, its upload or its download was interrupted.',
  };
}

function suspicious(path: string, what: string): Problem {
  return {
    code: 'table/workbook-bounds',
    path,
    message: `The workbook ${what}; it is not unpacked.`,
    hint: 'Save the sheet as CSV, JSON Lines or Parquet: they are read in a stream.',
  };
}
