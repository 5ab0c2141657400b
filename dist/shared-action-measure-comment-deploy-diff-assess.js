import { t as endsOf } from "./shared-action-subject-measure-comment-deploy-diff-assess.js";
import { a as joinText, i as formatWhole, n as formatApart, r as formatNumber, s as text } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { c as counted, d as formatCount, f as formatInterval } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";

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
/** `≤ 0.100`, `≥ 0.800`, `0.800–1.250`; with the line past which it warns. `of` says how numbers are written: those of files whole. */
function boundName(bound, of) {
	const written = isOfFiles(of) ? formatWhole : formatNumber;
	switch (bound.kind) {
		case "max": return `≤ ${written(bound.max)}${warnName(bound.warn, written)}`;
		case "min": return `≥ ${written(bound.min)}${warnName(bound.warn, written)}`;
		case "within": return formatInterval(bound.within);
	}
}
function warnName(warn, written) {
	return warn === void 0 ? "" : `, warns past ${written(warn)}`;
}
function isOfFiles(measurement) {
	return measurement?.status === "measured" && measurement.counted !== void 0;
}
/** Of what was counted in files only where it is not certain. */
function intervalName(measurement) {
	if (measurement.status !== "measured" || measurement.interval === void 0) return "";
	const [low, high] = measurement.interval;
	if (measurement.counted === void 0) return formatInterval([low, high]);
	return low === high ? "" : `${formatWhole(low)}–${formatWhole(high)}`;
}
/** The number, with digits that tell it from its bound, or why there is none. */
function valueName(measurement, bound) {
	switch (measurement.status) {
		case "measured": return isOfFiles(measurement) && Number.isInteger(measurement.value) ? formatWhole(measurement.value) : formatApart(measurement.value, endsOf(bound));
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
	return refused.filter(({ columns }) => columns.length === 0).map(({ reason, n, lines }) => `${counted(n, "row")}: ${REFUSALS[reason]} (${n === 1 ? "line" : "lines"} ${lines.join(", ")}${n > lines.length ? ", …" : ""})`);
}

export { groupName as a, refusalNames as c, chanceName as i, scopeName as l, REFUSALS as n, intervalName as o, boundName as r, metricTitle as s, EXCLUSIONS as t, valueName as u };