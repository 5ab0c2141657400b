import { i as utils, n as init_xlsx, r as readSync, t as SSF } from "./xlsx.js";
import { t as unpackEntry } from "./zip-entry.js";

// src/platform/sheet/date-text.ts
init_xlsx();
/** Days from the beginning of each calendar to 1970. */
const TO_1970 = {
	1900: 25569,
	1904: 24107
};
/** The first day of the year 10000, from 1970. */
const END = 2932897;
const DAY = 864e5;
/** 29 February 1900, which Excel's 1900 calendar has from Lotus: the days before it have numbers that are one too low. */
const FALSE_DAY = 60;
/**
* A day as `2024-01-31`, with the time of day when there is one; less than a day as the time alone, unless it is on the first day of
* 1904. Undefined for what no sheet shows as a date: a negative number of the 1900 calendar, and what is past 9999.
*/
function dateText(days, calendar, format) {
	const from1970 = days - TO_1970[calendar];
	if (from1970 >= END || calendar === 1900 && days < 0) return;
	if (days >= 0 && days < 1 && (calendar === 1900 || !/[yd]/iu.test(format))) return isoText(days).slice(11);
	return (calendar === 1900 && days < 61 ? early(days) : isoText(from1970)).replace(/T00:00:00$/u, "");
}
/** A day of January or February 1900. */
function early(days) {
	const from1970 = days - TO_1970[1900];
	return days < FALSE_DAY ? isoText(from1970 + 1) : isoText(from1970).replace("02-28", "02-29");
}
function isoText(from1970) {
	return new Date(Math.round(from1970 * DAY)).toISOString().replace(/\.000Z$|Z$/u, "");
}

// src/platform/sheet/workbook.ts
/** As many as spreadsheets have; cells of one sheet, the empty ones counted. */
const MOST_COLUMNS = 16384;
const MOST_CELLS = 2e7;
/** Errors of formulas by the numbers that SheetJS gives for them. */
const ERRORS = /* @__PURE__ */ new Map([
	[0, "#NULL!"],
	[7, "#DIV/0!"],
	[15, "#VALUE!"],
	[23, "#REF!"],
	[29, "#NAME?"],
	[36, "#NUM!"],
	[42, "#N/A"],
	[43, "#GETTING_DATA"]
]);
/**
* The first sheet of a workbook: its first row are the columns. Our own layout of SheetJS's cells instead of danfojs's `readExcel`, which
* renames a column that occurs twice and gives dates as numbers. Throws an Error that says what is wrong.
*/
function workbookRows({ bytes, entries }) {
	entries.forEach((entry) => {
		unpackEntry(bytes, entry);
	});
	const book = readSync(bytes, {
		type: "array",
		dense: true,
		cellNF: true,
		cellHTML: false,
		cellText: false,
		cellFormula: false,
		sheets: 0
	});
	const sheet = book.Sheets[book.SheetNames[0] ?? ""];
	if (sheet?.["!ref"] === void 0) throw new Error("its first sheet is empty");
	const range = utils.decode_range(sheet["!ref"]);
	const width = range.e.c + 1;
	if (width > MOST_COLUMNS || width * (range.e.r + 1) > MOST_CELLS) throw new Error(`its first sheet says that it has ${range.e.r + 1} rows and ${width} columns, and at most ${MOST_COLUMNS} columns and ${MOST_CELLS} cells are read`);
	const calendar = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
	const [header = [], ...rows] = Array.from({ length: range.e.r + 1 }, (_, row) => rowOf(sheet, row, width, calendar));
	const columns = header.map((name) => name === null ? "" : `${name}`);
	const used = columns.findLastIndex((name, column) => name !== "" || rows.some((row) => row[column] !== null)) + 1;
	const last = rows.findLastIndex((row) => row.some((value) => value !== null)) + 1;
	return {
		columns: columns.slice(0, used),
		rows: rows.slice(0, last).map((row) => row.slice(0, used)),
		faults: /* @__PURE__ */ new Map()
	};
}
function rowOf(sheet, row, width, calendar) {
	const cells = sheet["!data"]?.[row] ?? [];
	return Array.from({ length: width }, (_, column) => valueOf(cells[column], calendar));
}
function valueOf(cell, calendar) {
	if (cell === void 0 || cell.t === "z" || cell.v === void 0 || cell.v === "") return null;
	if (cell.t === "e") return errorName(cell.v);
	if (cell.v instanceof Date) return cell.v.toISOString();
	return typeof cell.v === "number" && isDate(cell) ? dateText(cell.v, calendar, String(cell.z)) ?? cell.v : cell.v;
}
/** `#DIV/0!`, as Excel shows it. */
function errorName(code) {
	return ERRORS.get(Number(code)) ?? `#error ${String(code)}`;
}
function isDate({ z }) {
	return z !== void 0 && SSF.is_date(String(z));
}

export { workbookRows };