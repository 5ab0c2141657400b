import { r as formatNumber } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { c as counted, f as formatInterval, l as fineBar, n as terminalText, o as makeVisible, t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as groupName, c as refusalNames, t as EXCLUSIONS } from "./shared-action-measure-comment-deploy-diff-assess.js";
import { t as fastStringWidth } from "./string-width.js";
import { a as wrap, i as painter, n as fitted, t as columns } from "./shared-action-measure-scan-comment-deploy-diff-assess-profile.js";
import { a as RATES, o as accuracyOf, p as rowsOf } from "./shared-subject-measure-metrics-performance-diff-assess-init.js";
import { a as MEAN_RESIDUAL, c as jackknifeEstimate, m as rateEstimate, n as MEAN_ABSOLUTE_ERROR } from "./shared-measure-metrics-performance-diff-assess-init.js";

// src/metrics/group-profile.ts
/** The groups in their order, with the rates or errors that a cube of its kind has; no measures when it has none. */
function profileOf(cube, groups, confidence) {
	const measures = measuresOf(cube);
	return {
		measures: measures.map(({ name, scale }) => ({
			name,
			scale
		})),
		groups: groups.map((cells) => ({
			group: cells.key,
			n: rowsOf(cells),
			estimates: measures.map(({ estimate }) => estimate(cells, confidence))
		}))
	};
}
/** Share of positive labels where there are no decisions: one cell a truth. */
const POSITIVE_LABELS = {
	hits: [1],
	of: [0, 1]
};
function measuresOf({ task, classes, hasDecisions }) {
	switch (task) {
		case "binary": return hasDecisions ? [
			share("selection", RATES.selection),
			share("TPR", RATES.tpr),
			share("FPR", RATES.fpr),
			share("PPV", RATES.ppv),
			share("accuracy", RATES.accuracy)
		] : [share("positive", POSITIVE_LABELS)];
		case "multiclass": return hasDecisions ? [share("accuracy", accuracyOf(classes.length))] : [];
		case "regression": return hasDecisions ? ERRORS : [];
	}
}
function share(name, rate) {
	return {
		name,
		scale: "share",
		estimate: (cells, confidence) => rateEstimate(cells, rate, confidence)
	};
}
const ERRORS = [{
	name: "MAE",
	scale: "size",
	estimate: errorOf(MEAN_ABSOLUTE_ERROR)
}, {
	name: "mean y − ŷ",
	scale: "signed",
	estimate: errorOf(MEAN_RESIDUAL)
}];
function errorOf(statistic) {
	return (cells, confidence) => jackknifeEstimate(cells, statistic, confidence);
}

// src/render/measure-csv.ts
const COLUMNS = [
	"metric",
	"scope",
	"group",
	"status",
	"value",
	"n",
	"lower",
	"upper",
	"chance_mean",
	"chance_upper",
	"reason"
];
/** Numbers with all their digits; ends with a line break, as each line does. */
function renderMeasureCsv({ measurements }) {
	const lines = measurements.flatMap((entry) => [metricLine(entry), ...(entry.parts ?? []).map((part) => groupLine(entry, part))]);
	return [COLUMNS.join(","), ...lines.map((line) => COLUMNS.map((column) => field(line[column])).join(","))].map((line) => `${line}\r\n`).join("");
}
function metricLine({ metric, scope, status, value, n, interval, chance, reason }) {
	return {
		metric,
		scope: joined(scope),
		status,
		value,
		n,
		reason,
		lower: interval?.[0],
		upper: interval?.[1],
		chance_mean: chance?.mean,
		chance_upper: chance?.upper
	};
}
/** Of a group: `counted`, or `excluded` with the reason. */
function groupLine({ metric, scope, excluded = [] }, part) {
	const { group, n, value, interval } = part;
	const left = excluded.find((each) => JSON.stringify(each.group) === JSON.stringify([group].flat()));
	return {
		metric,
		scope: joined(scope),
		group: joined(group),
		value,
		n,
		status: left === void 0 ? "counted" : "excluded",
		lower: interval?.[0],
		upper: interval?.[1],
		reason: left?.reason
	};
}
function joined(names) {
	return typeof names === "string" ? names : names.join(" × ");
}
/**
* Where a spreadsheet would begin a formula: at the start of a field, and behind what other locales take for a separator,
* which quoting does not hold them from. The wide forms are those that East Asian input methods write.
*/
const FORMULA = /(^|[,;|"])(?=\s*[=+\-@＝＋－＠])/gu;
/** Numbers are bare. Texts are quoted; what would be a formula gets an apostrophe, what cannot be seen is spelled out. */
function field(value) {
	return typeof value === "string" ? `"${makeVisible(value).replace(FORMULA, "$1'").replaceAll("\"", "\"\"")}"` : String(value ?? "");
}

// src/render/measure-groups.ts
/** Groups as rows with their rates, for a terminal: a table where it fits, else one group below the other. */
/** Groups that are shown, the first of the profile; the others are only counted. */
const MOST_GROUPS = 30;
/** Cells of the column of names: one long name must not push all numbers away. */
const MOST_NAME = 28;
const INDENT = "  ";
function groupLines(profile, width, paint) {
	const { groups, measures } = profile;
	if (groups.length === 0) return [];
	const rows = groups.slice(0, MOST_GROUPS).map((group) => rowOf(group, profile));
	const left = groups.length - rows.length;
	return [...table(measures, rows, width, paint) ?? list(rows, width, paint), ...left > 0 ? [`${INDENT}… and ${counted(left, "more group")}; --json has all.`] : []];
}
function rowOf({ group, n, estimates }, { measures, groups }) {
	return {
		name: group.length === 0 ? "all rows" : terminalText(groupName(group)),
		rows: counted(n, "row"),
		cells: measures.flatMap(({ name, scale }, index) => {
			const most = scale === "share" ? 1 : largest(groups, index);
			return estimates.slice(index, index + 1).map(({ value, interval }) => ({
				measure: name,
				value: value === null ? "undefined" : scale === "signed" ? formatNumber(value) : barred(value, most),
				interval: interval === void 0 ? "" : formatInterval(interval)
			}));
		})
	};
}
function largest(groups, index) {
	return groups.flatMap(({ estimates }) => estimates.slice(index, index + 1)).reduce((most, { value }) => Math.max(most, value ?? 0), 0);
}
function barred(value, most) {
	return `${fineBar(most === 0 ? 0 : value / most)} ${formatNumber(value)}`;
}
/** Undefined when it does not fit. A name that is wider than its column stands on a line of its own. */
function table(measures, rows, width, paint) {
	const head = ["group", ...measures.map(({ name }) => name)];
	const counts = rows.map((row) => [row.rows, ...row.cells.map(({ interval }) => interval)]);
	const align = `l${"r".repeat(measures.length)}`;
	const gridOf = (nameOf) => {
		const values = rows.map((row) => [nameOf(row), ...row.cells.map(({ value }) => value)]);
		return columns([
			head,
			...values,
			...counts
		], align).map((line) => `${INDENT}${line}`);
	};
	const spare = width - widest(gridOf(() => ""));
	if (spare < 0) return;
	const least = widest(["group", ...rows.map((row) => row.rows)]);
	const room = Math.max(least, Math.min(MOST_NAME, least + spare));
	const lines = gridOf(({ name }) => fastStringWidth(name) > room ? "" : name);
	const lineAt = (index) => lines.slice(index, index + 1);
	return [...lineAt(0), ...rows.flatMap(({ name }, index) => [
		...fastStringWidth(name) > room ? [`${INDENT}${fitted(name, width - 2)}`] : [],
		...lineAt(1 + index),
		...lineAt(1 + rows.length + index).map((line) => paint("dim", line))
	])];
}
function list(rows, width, paint) {
	return rows.flatMap(({ name, rows: count, cells }) => [
		`${INDENT}${fitted(name, width - 2)}`,
		paint("dim", `${INDENT}${INDENT}${count}`),
		...columns(cells.map(({ measure, value, interval }) => [
			`${INDENT}${INDENT}${measure}`,
			value,
			interval === "" ? "" : paint("dim", interval)
		]), "lrl")
	]);
}
function widest(texts) {
	return texts.reduce((most, each) => Math.max(most, fastStringWidth(each)), 0);
}

// src/render/measure-metrics.ts
/** The metrics of one scope for a terminal: one line each, family by family, then what has to be said of several at once. */
/** Metrics of one note that are named, and groups that are: more are counted. */
const NAMED_METRICS = 2;
const NAMED_GROUPS = 10;
const HEADINGS = [
	"value",
	"interval",
	"by chance"
];
function metricLines(entries, width, paint) {
	return [...numberLines(entries, width, paint), ...noteLines(entries, width)];
}
/** In the widest layout that fits: chance with its mean, without, the status beside the values, or the numbers below the name. */
function numberLines(entries, width, paint) {
	const families = familiesOf(entries);
	for (const cellsOf of LAYOUTS) {
		const cells = entries.map(cellsOf);
		const headings = HEADINGS.map((each, column) => cells.some((row) => row[column] !== "") ? each : "");
		const rows = families.flatMap(([family, own], index) => [[`  ${family}`, ...index === 0 ? headings : []], ...own.map((entry) => [paint("cyan", `    ${nameOf(entry)}`), ...dimmed(cellsOf(entry), paint)])]);
		const lines = columns(rows, "lrll");
		if (lines.every((line) => fastStringWidth(line) <= width)) return lines;
	}
	return families.flatMap(([family, own]) => [`  ${family}`, ...own.flatMap((entry) => [paint("cyan", fitted(`    ${nameOf(entry)}`, width)), ...wrap(cellsWith(entry, belowChance).join(" ").trim(), width, "      ").map((line) => paint("dim", line))])]);
}
function familiesOf(entries) {
	const families = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const family = entry.metric.slice(0, entry.metric.indexOf("/"));
		families.set(family, [...families.get(family) ?? [], entry]);
	}
	return [...families];
}
/** All but the value. */
function dimmed(cells, paint) {
	return cells.map((cell, index) => index === 0 || cell === "" ? cell : paint("dim", cell));
}
function nameOf({ metric }) {
	return escapeTerminal(metric.slice(metric.indexOf("/") + 1));
}
function cellsWith(entry, chanceOf) {
	return [
		entry.value === void 0 ? entry.status : formatNumber(entry.value),
		entry.interval === void 0 ? "" : formatInterval(entry.interval),
		chanceOf(entry)
	];
}
/** A status is wider than any value: in the next column it makes no room. */
function statusAside(entry) {
	return entry.value === void 0 ? [
		"",
		entry.status,
		""
	] : cellsWith(entry, shortChance);
}
const LAYOUTS = [
	(entry) => cellsWith(entry, fullChance),
	(entry) => cellsWith(entry, shortChance),
	statusAside
];
/** `0.004 (< 0.010)`: the mean, and what 95 % stay below; above when the side away from the ideal is the lower one. */
function fullChance(entry) {
	const { chance } = entry;
	return chance === void 0 ? "" : `${formatNumber(chance.mean)} (${shortChance(entry)})`;
}
function shortChance({ chance }) {
	return chance === void 0 ? "" : `${chance.upper < chance.mean ? ">" : "<"} ${formatNumber(chance.upper)}`;
}
function belowChance(entry) {
	const chance = shortChance(entry);
	return chance === "" ? "" : `chance ${chance}`;
}
/** Each thing to say once, with the metrics that it is said of. */
function noteLines(entries, width) {
	const notes = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const note of notesOf(entry, width)) notes.set(note, [...notes.get(note) ?? [], nameOf(entry)]);
	return [...notes].flatMap(([note, names]) => {
		const of = names.length > NAMED_METRICS ? counted(names.length, "metric") : names.join(", ");
		return wrap(`${of}: ${note}`, width, "  - ");
	});
}
function notesOf({ excluded = [], notes = [], reason = "" }, width) {
	const groups = excluded.slice(0, NAMED_GROUPS).map((entry) => `${fitted(terminalText(groupName(entry.group)), width - 8)} (${counted(entry.n, "row")}, ${EXCLUSIONS[entry.reason]})`);
	const more = excluded.length - groups.length;
	const left = [...groups, ...more > 0 ? [counted(more, "more group")] : []].join(", ");
	return [
		escapeTerminal(reason),
		left === "" ? "" : `without ${left}`,
		...notes.map(escapeTerminal)
	].filter((note) => note !== "");
}

// src/render/measure-table.ts
/**
* Scope by scope: its groups with the rates of their profile, then its metrics with interval and chance. A scope without
* profile shows what its metrics say of each group instead.
*/
function renderMeasureTable(result, profiles, { color, width }) {
	const paint = painter(color);
	return [[...wrap(`${escapeTerminal(result.table)}: ${counted(result.rows, "row")}`, width), ...refusalNames(result.refused).flatMap((name) => wrap(`refused ${name}`, width, "  "))], ...blocksOf(result, profiles).map((block) => blockLines(block, width, paint))].map((lines) => lines.join("\n")).join("\n\n");
}
function blocksOf({ measurements }, profiles) {
	return [...new Map([...profiles, ...measurements].map(({ scope }) => [JSON.stringify(scope), scope]))].map(([key, scope]) => ({
		scope,
		profile: profiles.find((profile) => JSON.stringify(profile.scope) === key),
		entries: measurements.filter((entry) => JSON.stringify(entry.scope) === key)
	}));
}
function blockLines({ scope, profile, entries }, width, paint) {
	const tables = profile === void 0 ? byParts(entries) : [[profile, entries]];
	return [...wrap(terminalText(groupName(listOf(scope))), width).map((line) => paint("bold", line)), ...tables.flatMap(([groups, own]) => [...groupLines(groups, width, paint), ...metricLines(own, width, paint)])];
}
/** Metrics that say the same of the groups stand below one table. */
function byParts(entries) {
	const tables = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const key = JSON.stringify(entry.parts ?? []);
		tables.set(key, [...tables.get(key) ?? [], entry]);
	}
	return [...tables.values()].map((own) => [partsProfile(own.slice(0, 1).flatMap(({ parts = [] }) => parts)), own]);
}
function partsProfile(parts) {
	const values = parts.map(({ value }) => value ?? 0);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	return {
		measures: [{
			name: "value",
			scale: least < 0 ? "signed" : most > 1 ? "size" : "share"
		}],
		groups: parts.map(({ group, n, value, interval }) => ({
			group: listOf(group),
			n,
			estimates: [{
				value,
				interval
			}]
		}))
	};
}
function listOf(names) {
	return typeof names === "string" ? [names] : names;
}

export { renderMeasureCsv as n, profileOf as r, renderMeasureTable as t };