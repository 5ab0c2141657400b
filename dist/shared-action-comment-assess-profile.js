import { t as fastStringWidth } from "./string-width.js";
import { t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { r as padEnd } from "./shared-action-measure-scan-comment-deploy-diff-assess-profile.js";

// src/render/profile-table.ts
const HEAD = [
	"column",
	"type",
	"missing",
	"distinct",
	"holds"
];
const LONGEST = 40;
const DIGITS = 6;
const LARGE = 0x38d7ea4c68000;
/** The profile as lines of a terminal; whatever stands in the table is escaped. */
function renderProfile(result) {
	const { table, columns, unread } = result;
	const lines = [
		HEAD,
		...columns.map((column) => [
			shortened(column.name),
			column.type,
			String(column.missing),
			String(column.distinct),
			holds(column)
		]),
		...unread.map(({ name, holds: what }) => [
			shortened(name),
			"nested",
			"",
			"",
			`${what}, not looked into`
		])
	];
	const widths = lines.reduce((wide, line) => line.map((text, place) => Math.max(fastStringWidth(text), wide[place] ?? 0)), []);
	const body = lines.map((line) => line.map((text, place) => padEnd(text, widths[place] ?? 0)).join("  ").trimEnd());
	return [
		`${escapeTerminal(table)}: ${extentOf(result)}`,
		"",
		...body
	].join("\n");
}
/** How much of the table was looked at. */
function extentOf({ files, complete, rows, leftOut }) {
	const first = files > 1 ? `, of the first of ${files} files` : "";
	const of = complete ? `${rows} rows, the whole table` : `the first ${rows} rows${first}`;
	return leftOut === 0 ? of : `${of}; ${leftOut} more cannot be used (fields that are not those of the header, or no row)`;
}
function holds({ top = [], ...column }) {
	const values = top.map(({ value, n }) => `${shortened(value)} (${n})`);
	return [...rangeOf(column), ...values.length === 0 ? [] : [values.join(", ")]].join("; ");
}
/** `0 to 1, mean 0.333333`, of numbers. */
function rangeOf({ min, max, mean }) {
	if (min === void 0 || max === void 0) return [];
	const average = mean === void 0 ? "" : `, mean ${digits(mean)}`;
	return [`${digits(min)} to ${digits(max)}${average}`];
}
function digits(value) {
	if (Number.isInteger(value)) return Math.abs(value) < LARGE ? String(value) : value.toExponential(5);
	return String(Number(value.toPrecision(DIGITS)));
}
function shortened(text) {
	return escapeTerminal(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

export { renderProfile as n, rangeOf as t };