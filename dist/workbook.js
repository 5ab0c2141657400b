import { i as utils, n as init_xlsx, r as readSync, t as SSF } from "./xlsx.js";
import { inflateRawSync } from "node:zlib";

// src/platform/sheet/workbook.ts
init_xlsx();
/** As many as spreadsheets have; cells of one sheet, the empty ones counted. */
const MOST_COLUMNS = 16384;
const MOST_CELLS = 2e7;
/** Days from the epoch of workbooks to 1970, in their two calendars. */
const DAYS_1900 = 25569;
const DAYS_1904 = 24107;
const DAY = 864e5;
/**
* The first sheet of a workbook: its first row are the columns. Our own layout of SheetJS's cells instead of danfojs's `readExcel`, which
* renames a column that occurs twice and gives dates as numbers. Throws an Error that says what is wrong.
*/
function workbookRows({ bytes, entries }) {
	entries.forEach((entry) => {
		checkInflation(bytes, entry);
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
	if (width > MOST_COLUMNS || width * (range.e.r + 1) > MOST_CELLS) throw new Error(`its first sheet says that it has ${range.e.r + 1} rows and ${width} columns`);
	const epoch = book.Workbook?.WBProps?.date1904 === true ? DAYS_1904 : DAYS_1900;
	const [header = [], ...rows] = Array.from({ length: range.e.r + 1 }, (_, row) => rowOf(sheet, row, width, epoch));
	const columns = header.map((name) => name === null ? "" : `${name}`);
	const used = columns.findLastIndex((name, column) => name !== "" || rows.some((row) => row[column] !== null)) + 1;
	const last = rows.findLastIndex((row) => row.some((value) => value !== null)) + 1;
	return {
		columns: columns.slice(0, used),
		rows: rows.slice(0, last).map((row) => row.slice(0, used)),
		faults: /* @__PURE__ */ new Map()
	};
}
/** The directory of a zip says how large each entry becomes, and may lie: unpacking stops there. */
function checkInflation(bytes, { name, isDeflated, offset, size, whole }) {
	if (!isDeflated) return;
	let length = -1;
	try {
		length = inflateRawSync(bytes.subarray(offset, offset + size), { maxOutputLength: Math.max(1, whole) }).length;
	} catch (error) {
		throw new Error(`its entry ${JSON.stringify(name)} cannot be unpacked to the size that it says it has`, { cause: error });
	}
	if (length !== whole) throw new Error(`its entry ${JSON.stringify(name)} is not as large as it says`);
}
function rowOf(sheet, row, width, epoch) {
	const cells = sheet["!data"]?.[row] ?? [];
	return Array.from({ length: width }, (_, column) => valueOf(cells[column], epoch));
}
function valueOf(cell, epoch) {
	if (cell === void 0 || cell.t === "z" || cell.v === void 0 || cell.v === "") return null;
	if (cell.t === "e") return `#error ${String(cell.v)}`;
	if (cell.v instanceof Date) return cell.v.toISOString();
	return typeof cell.v === "number" && isDate(cell) ? dateText(cell.v, epoch) : cell.v;
}
function isDate({ z }) {
	return z !== void 0 && SSF.is_date(String(z));
}
/** A day as `2024-01-31`, with the time of day when there is one. */
function dateText(days, epoch) {
	return new Date(Math.round((days - epoch) * DAY)).toISOString().replace(/\.000Z$|Z$/u, "").replace(/T00:00:00$/u, "");
}

export { workbookRows };