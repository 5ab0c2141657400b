import { t as profileOf } from "./in-worker2.js";
import { d as fastStringWidth } from "./prompts.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { r as padEnd } from "./terminal-layout.js";
import { i as usageError, r as parseArguments } from "./arguments.js";
import { t as sampleFirst } from "./sample-first.js";
import { t as EXIT } from "./world.js";

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
/** The profile as lines of a terminal; whatever stands in the table is escaped. */
function renderProfile({ table, complete, rows, columns }) {
	const lines = [HEAD, ...columns.map((column) => [
		shortened(column.name),
		column.type,
		String(column.missing),
		String(column.distinct),
		holds(column)
	])];
	const widths = lines.reduce((wide, line) => line.map((text, place) => Math.max(fastStringWidth(text), wide[place] ?? 0)), []);
	const body = lines.map((line) => line.map((text, place) => padEnd(text, widths[place] ?? 0)).join("  ").trimEnd());
	const of = complete ? `${rows} rows, the whole table` : `the first ${rows} rows`;
	return [
		`${escapeTerminal(table)}: ${of}`,
		"",
		...body
	].join("\n");
}
function holds({ min, max, mean, top = [] }) {
	const range = min === void 0 || max === void 0 || mean === void 0 ? [] : [`${digits(min)} to ${digits(max)}, mean ${digits(mean)}`];
	const values = top.map(({ value, n }) => `${shortened(value)} (${n})`);
	return [...range, ...values.length === 0 ? [] : [values.join(", ")]].join("; ");
}
function digits(value) {
	return String(Number(value.toPrecision(DIGITS)));
}
function shortened(text) {
	return escapeTerminal(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

// src/commands/profile.ts
const USAGE = "fates profile TABLE [--json]";
/** What a profile looks at: the beginning of the table. */
const MOST_BYTES = 1 << 20;
const MOST_ROWS = 1e4;
const profileCommand = {
	name: "profile",
	usage: USAGE,
	summary: "Show what the columns of a table hold: types, missing values, ranges, frequent values.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, { json: { type: "boolean" } }, USAGE);
	const [table, ...more] = given.positionals;
	if (table === void 0 || more.length > 0) throw usageError("arguments", "One table is profiled at a time.", USAGE);
	const { path, columns, values, rows, complete } = await sampleFirst(table, MOST_BYTES, {
		message: "There is no such file, so there is nothing to profile.",
		hint: "Check the path; a glob is profiled by its first file."
	});
	const profile = await profileOf(columns, values.map((column) => column.slice(0, MOST_ROWS)));
	const result = {
		table: path,
		complete: complete && rows <= MOST_ROWS,
		...profile
	};
	world.print(given.flag("json") ? `${JSON.stringify(result, null, 2)}\n` : `${renderProfile(result)}\n`);
	return EXIT.passed;
}

export { profileCommand };