import { inflateRawSync } from 'node:zlib';
import { read, SSF, utils } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { SheetDocument, ZipEntry } from '../../evidence/bytes.ts';
import type { DocumentRows } from './json-document.ts';

type SheetCell = string | number | boolean | null;
type Workbook = Extract<SheetDocument, { readonly kind: 'workbook' }>;

/** As many as spreadsheets have; cells of one sheet, the empty ones counted. */
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 20_000_000;
/** Days from the epoch of workbooks to 1970, in their two calendars. */
const DAYS_1900 = 25_569;
const DAYS_1904 = 24_107;
const DAY = 86_400_000;
/** 29 February 1900 in the 1900 calendar, and the first day of the year 10000, from 1970. */
const FALSE_DAY = 60;
const END = 2_932_897;

/**
 * The first sheet of a workbook: its first row are the columns. Our own layout of SheetJS's cells instead of danfojs's `readExcel`, which
 * renames a column that occurs twice and gives dates as numbers. Throws an Error that says what is wrong.
 */
export function workbookRows({ bytes, entries }: Workbook): DocumentRows {
  entries.forEach((entry) => {
    checkInflation(bytes, entry);
  });
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellText: false,
    cellFormula: false,
    sheets: 0,
  });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet?.['!ref'] === undefined) {
    throw new Error('its first sheet is empty');
  }
  const range = utils.decode_range(sheet['!ref']);
  const width = range.e.c + 1;
  if (width > MOST_COLUMNS || width * (range.e.r + 1) > MOST_CELLS) {
    throw new Error(
      `its first sheet says that it has ${range.e.r + 1} rows and ${width} columns, and at most ${MOST_COLUMNS} columns and ${MOST_CELLS} cells are read`,
    );
  }
  const epoch = book.Workbook?.WBProps?.date1904 === true ? DAYS_1904 : DAYS_1900;
  const all = Array.from({ length: range.e.r + 1 }, (_, row) => rowOf(sheet, row, width, epoch));
  const [header = [], ...rows] = all;
  const columns = header.map((name) => (name === null ? '' : `${name}`));
  // Cells that were formatted and never written make a sheet wider than its table.
  const used =
    columns.findLastIndex((name, column) => name !== '' || rows.some((row) => row[column] !== null)) + 1;
  const last = rows.findLastIndex((row) => row.some((value) => value !== null)) + 1;
  return {
    columns: columns.slice(0, used),
    rows: rows.slice(0, last).map((row) => row.slice(0, used)),
    faults: new Map(),
  };
}

/** The directory of a zip says how large each entry becomes, and may lie: unpacking stops there. */
function checkInflation(bytes: Uint8Array, { name, isDeflated, offset, size, whole }: ZipEntry): void {
  if (!isDeflated) {
    return;
  }
  let length = -1;
  try {
    length = inflateRawSync(bytes.subarray(offset, offset + size), {
      maxOutputLength: Math.max(1, whole),
    }).length;
  } catch (error) {
    throw new Error(`its entry ${JSON.stringify(name)} cannot be unpacked to the size that it says it has`, {
      cause: error,
    });
  }
  if (length !== whole) {
    throw new Error(`its entry ${JSON.stringify(name)} is not as large as it says`);
  }
}

function rowOf(sheet: WorkSheet, row: number, width: number, epoch: number): readonly SheetCell[] {
  const cells: readonly (CellObject | undefined)[] = sheet['!data']?.[row] ?? [];
  return Array.from({ length: width }, (_, column) => valueOf(cells[column], epoch));
}

function valueOf(cell: CellObject | undefined, epoch: number): SheetCell {
  if (cell === undefined || cell.t === 'z' || cell.v === undefined || cell.v === '') {
    return null;
  }
  if (cell.t === 'e') {
    return `#error ${String(cell.v)}`;
  }
  if (cell.v instanceof Date) {
    return cell.v.toISOString();
  }
  return typeof cell.v === 'number' && isDate(cell)
    ? (dateText(cell.v, epoch, /[yd]/iu.test(String(cell.z))) ?? cell.v)
    : cell.v;
}

function isDate({ z }: CellObject): boolean {
  return z !== undefined && SSF.is_date(String(z));
}

/**
 * A day as `2024-01-31`, with the time of day when there is one; less than a day as the time alone, but for the first day of
 * 1904. Undefined for what no sheet shows as a date: a negative number of the 1900 calendar, and what is past 9999.
 */
function dateText(days: number, epoch: number, hasDay: boolean): string | undefined {
  const is1900 = epoch === DAYS_1900;
  if ((is1900 && days < 0) || days - epoch >= END) {
    return undefined;
  }
  // Lotus's calendar, which Excel kept, has a 29 February 1900: the days before it have numbers that are one too low.
  const isBefore = is1900 && days >= 1 && days < FALSE_DAY;
  const date = new Date(Math.round((days - epoch + (isBefore ? 1 : 0)) * DAY));
  const text = date.toISOString().replace(/\.000Z$|Z$/u, '');
  if (days >= 0 && days < 1 && (is1900 || !hasDay)) {
    return text.slice(text.indexOf('T') + 1);
  }
  const isFalseDay = is1900 && days >= FALSE_DAY && days < FALSE_DAY + 1;
  return (isFalseDay ? text.replace('02-28', '02-29') : text).replace(/T00:00:00$/u, '');
}
