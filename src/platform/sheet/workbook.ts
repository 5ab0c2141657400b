import { read, SSF, utils } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { SheetDocument } from '../../evidence/bytes.ts';
import { unpackEntry } from '../zip-entry.ts';
import type { Calendar } from './date-text.ts';
import { dateText } from './date-text.ts';
import type { DocumentRows } from './json-document.ts';

type SheetCell = string | number | boolean | null;
type Workbook = Extract<SheetDocument, { readonly kind: 'workbook' }>;

/** As many as spreadsheets have; cells of one sheet, the empty ones counted. */
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 20_000_000;

/** Errors of formulas by the numbers that SheetJS gives for them. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/**
 * The first sheet of a workbook: its first row are the columns. Our own layout of SheetJS's cells instead of danfojs's `readExcel`, which
 * renames a column that occurs twice and gives dates as numbers. Throws an Error that says what is wrong.
 */
export function workbookRows({ bytes, entries }: Workbook): DocumentRows {
  entries.forEach((entry) => {
    unpackEntry(bytes, entry);
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
  const calendar = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  const all = Array.from({ length: range.e.r + 1 }, (_, row) => rowOf(sheet, row, width, calendar));
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

function rowOf(sheet: WorkSheet, row: number, width: number, calendar: Calendar): readonly SheetCell[] {
  const cells: readonly (CellObject | undefined)[] = sheet['!data']?.[row] ?? [];
  return Array.from({ length: width }, (_, column) => valueOf(cells[column], calendar));
}

function valueOf(cell: CellObject | undefined, calendar: Calendar): SheetCell {
  if (cell === undefined || cell.t === 'z' || cell.v === undefined || cell.v === '') {
    return null;
  }
  if (cell.t === 'e') {
    return errorName(cell.v);
  }
  if (cell.v instanceof Date) {
    return cell.v.toISOString();
  }
  return typeof cell.v === 'number' && isDate(cell)
    ? (dateText(cell.v, calendar, String(cell.z)) ?? cell.v)
    : cell.v;
}

/** `#DIV/0!`, as Excel shows it. */
function errorName(code: CellObject['v']): string {
  return ERRORS.get(Number(code)) ?? `#error ${String(code)}`;
}

function isDate({ z }: CellObject): boolean {
  return z !== undefined && SSF.is_date(String(z));
}
