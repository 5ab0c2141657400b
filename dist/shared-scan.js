import { c as counted, d as formatCount, o as makeVisible, t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as wrap, i as painter } from "./shared-action-measure-scan-comment-deploy-diff-assess-profile.js";

// src/render/scan/scan-result.ts
/** The file as an object of the JSON output, on one line. What a terminal would obey or not show is escaped as JSON escapes it. */
function scanJson({ path, sha256, format, answer, findings }) {
	const text = JSON.stringify({
		path,
		sha256: sha256 ?? null,
		format,
		answer,
		findings: findings.map((finding) => ({
			rule: finding.rule.id,
			severity: finding.rule.severity,
			offset: finding.offset ?? null,
			message: `${placeOf(finding)}${finding.message}`,
			detail: finding.detail
		}))
	});
	return makeVisible(text);
}
/** The members on the way in, and the line: `archive/data.pkl: `, or nothing. */
function placeOf({ within = [], line }) {
	const place = [...within, ...line === void 0 ? [] : [`line ${line}`]];
	return place.length === 0 ? "" : `${place.join(" › ")}: `;
}

// src/render/scan/scan-terminal.ts
/** Findings of one file that are shown. */
const SHOWN = 20;
const WORST_FIRST = [
	"dangerous",
	"inconclusive",
	"suspicious",
	"no-known-indicator",
	"not-a-model"
];
const WORDS = {
	dangerous: "dangerous",
	inconclusive: "inconclusive",
	suspicious: "suspicious",
	"no-known-indicator": "with no known indicator",
	"not-a-model": "no model"
};
const STYLES = {
	dangerous: "red",
	inconclusive: "yellow",
	suspicious: "yellow",
	"no-known-indicator": "green",
	"not-a-model": "dim"
};
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
/** As wide as a terminal line is pleasant to read. */
const WIDEST = 120;
function renderScan(scan, terminal) {
	const paint = painter(terminal.color);
	const width = Math.min(terminal.width, WIDEST);
	const files = scan.files.toSorted((a, b) => WORST_FIRST.indexOf(a.answer) - WORST_FIRST.indexOf(b.answer) || (a.path < b.path ? -1 : 1));
	return [...[...files.map((file) => fileLines(file, width, paint)), remedyLines(files, width, paint)].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n\n`), summaryLines(scan, width).join("\n")].join("");
}
/** Whether a finding is why the file has its answer, or stands beside it. */
function isTold({ rule }) {
	return rule.leadsTo !== "note";
}
function fileLines({ path, format, answer, findings }, width, paint) {
	const head = `${paint(STYLES[answer], WORDS[answer])}  ${paint("bold", escapeTerminal(path))}  ${paint("dim", format)}`;
	const told = findings.filter(isTold).toSorted((a, b) => SEVERITIES.indexOf(a.rule.severity) - SEVERITIES.indexOf(b.rule.severity));
	const lines = told.slice(0, SHOWN).flatMap((finding) => findingLines(finding, width));
	const more = told.length - SHOWN;
	return [
		head,
		...lines,
		...more > 0 ? [`  … and ${counted(more, "finding")} more; --json has them all`] : []
	];
}
function findingLines({ rule, offset, line, within = [], message, detail }, width) {
	const place = [
		...within.map(escapeTerminal),
		...line === void 0 ? [] : [`line ${line}`],
		...offset === void 0 ? [] : [`byte ${offset}`]
	];
	const where = place.length === 0 ? "" : `${place.join(", ")}: `;
	const what = message.includes(detail) ? "" : ` (${escapeTerminal(detail)})`;
	return [...wrap(`${where}${escapeTerminal(message)}${what} [${rule.id}]`, width, "  - ")];
}
/** Each remedy once, with the rules that it belongs to. */
function remedyLines(files, width, paint) {
	const rules = /* @__PURE__ */ new Map();
	for (const { rule } of files.flatMap(({ findings }) => findings.filter(isTold))) rules.set(rule.remedy, (rules.get(rule.remedy) ?? /* @__PURE__ */ new Set()).add(rule.id));
	const lines = [...rules].flatMap(([remedy, ids]) => wrap(`${remedy} [${[...ids].toSorted().join(", ")}]`, width, "  - "));
	return lines.length === 0 ? [] : [paint("bold", "What to do"), ...lines];
}
function summaryLines({ counts, skipped }, width) {
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const parts = WORST_FIRST.flatMap((answer) => {
		const count = counts.get(answer) ?? 0;
		return count === 0 ? [] : [`${formatCount(count)} ${WORDS[answer]}`];
	});
	return [
		...wrap(`${counted(total, "file")}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`, width),
		...skippedLines(skipped, width),
		""
	];
}
/** Folders that were passed over by their name; nothing when there are none. */
function skippedLines(skipped, width) {
	const shown = skipped.slice(0, SHOWN).map(escapeTerminal);
	const more = skipped.length > SHOWN ? ` and ${skipped.length - SHOWN} more` : "";
	return skipped.length === 0 ? [] : wrap(`Passed over by name: ${shown.join(", ")}${more}.`, width);
}

export { skippedLines as n, scanJson as r, renderScan as t };