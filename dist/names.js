import { t as endsOf } from "./bound.js";
import { a as text, i as joinText, n as formatApart, r as formatNumber } from "./text.js";
import { c as counted, d as formatCount, f as formatInterval } from "./escape-terminal.js";

// src/render/names.ts
/** The title of a metric, its id when the report has no summary of it. */
function metricTitle(report, metric) {
	return report.metrics[metric]?.title ?? metric;
}
/** `overall`, `on sex`, `on sex × race`, `on slice country`. */
function scopeName({ scope, scopeKind }) {
	if (scopeKind === "overall") return ["overall"];
	const names = groupName(typeof scope === "string" ? [scope] : scope);
	return scopeKind === "slice" ? text`on slice ${names}` : text`on ${names}`;
}
/** `Female × Black`: one value a column. */
function groupName(group) {
	return joinText(group.map((value) => text`${value}`), " × ");
}
/** `≤ 0.100`, `≥ 0.800`, `0.800–1.250`; with the line past which it warns. */
function boundName(bound) {
	switch (bound.kind) {
		case "max": return `≤ ${formatNumber(bound.max)}${warnName(bound.warn)}`;
		case "min": return `≥ ${formatNumber(bound.min)}${warnName(bound.warn)}`;
		case "within": return formatInterval(bound.within);
	}
}
function warnName(warn) {
	return warn === void 0 ? "" : `, warns past ${formatNumber(warn)}`;
}
/** The number, with digits that tell it from its bound, or why there is none. */
function valueName(measurement, bound) {
	switch (measurement.status) {
		case "measured": return formatApart(measurement.value, endsOf(bound));
		case "insufficient": return `too little: ${formatCount(measurement.n)} of ${formatCount(measurement.needed)}`;
		case "no-evidence": return "no evidence";
		case "not-applicable": return "does not apply";
		case "error": return "error";
	}
}
/** `mean 0.004, 95 % below 0.010`: above when the side away from the ideal is the lower one. */
function chanceName(measurement) {
	const { chance } = measurement;
	if (chance === void 0) return "";
	const side = chance.upper < chance.mean ? "above" : "below";
	return `mean ${formatNumber(chance.mean)}, 95 % ${side} ${formatNumber(chance.upper)}`;
}
const EXCLUSIONS = {
	"too-few-rows": "too few rows",
	"too-few-positives": "too few positives",
	"too-few-negatives": "too few negatives",
	"too-few-decided": "too few decided so",
	undefined: "undefined, 0/0"
};
const REFUSALS = {
	"ragged-row": "wrong number of columns",
	"unreadable-row": "not a flat JSON object",
	"missing-label": "no label",
	"missing-prediction": "no prediction",
	"missing-score": "no score",
	"missing-weight": "no weight",
	"label-not-a-number": "label is not a number",
	"prediction-not-a-number": "prediction is not a number",
	"score-not-a-number": "score is not a number",
	"score-outside-0-1": "score outside 0 to 1",
	"scores-not-summing-to-1": "scores of the classes not summing to 1",
	"weight-not-a-number": "weight is not a number",
	"weight-negative": "negative weight",
	"attribute-not-a-number": "attribute is not a number"
};
/** `3 rows: no label (lines 5, 9, 12)` for each reason, over all rows. */
function refusalNames(refused) {
	return refused.filter(({ columns }) => columns.length === 0).map(({ reason, n, lines }) => `${counted(n, "row")}: ${REFUSALS[reason]} (lines ${lines.join(", ")}${n > lines.length ? ", …" : ""})`);
}

export { groupName as a, scopeName as c, chanceName as i, valueName as l, REFUSALS as n, metricTitle as o, boundName as r, refusalNames as s, EXCLUSIONS as t };