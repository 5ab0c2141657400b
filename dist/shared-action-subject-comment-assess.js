import { a as satisfies, t as PROPERTIES } from "./shared-action-subject-comment-diff-assess.js";

// src/judge/score.ts
/** Worst first; a PASS counts whole from the metric's full grade on. */
const GRADES = [
	"declared",
	"reported",
	"computed",
	"reproduced",
	"attested"
];
/** A property below it has something required that is not satisfied, and one with satisfied requirements is not below it. */
const SATISFIED = 50;
/** Points of one finding: 0, ¼, ½ or 1 (policy.md, "Scores"). */
function pointsOf(finding) {
	const whole = finding.grade !== void 0 && GRADES.indexOf(finding.grade) >= GRADES.indexOf(finding.fullGrade) ? 1 : .5;
	if (finding.verdict === "PASS") return whole;
	return finding.verdict === "WARN" && finding.level === "required" ? whole / 2 : 0;
}
/**
* Score of a property, a whole number in [0, 100] rounded down; undefined when nothing is counted. A required
* finding that is not satisfied caps it at 49; `isCapped` (a critical finding in a file, waived or not, or a file of the model
* that was not read to its end) caps it at 0; where required ones exist and all are satisfied it is at least 50
* (docs/adr/0003-score-floor.md).
*/
function propertyScore(findings, isCapped = false) {
	const counted = findings.filter(({ verdict }) => verdict !== "N/A");
	if (counted.length === 0) return;
	if (isCapped) return 0;
	const weight = counted.reduce((sum, finding) => sum + finding.weight, 0);
	const points = counted.reduce((sum, finding) => sum + finding.weight * pointsOf(finding), 0);
	const raw = Math.floor(100 * points / weight + 1e-9);
	const required = counted.filter(({ level }) => level === "required");
	if (required.length === 0) return raw;
	return required.every(({ verdict }) => satisfies(verdict)) ? Math.max(50, raw) : Math.min(49, raw);
}
/** Headline (minimum) and mean over the properties that have a score; undefined when none has. */
function scoreOf(properties) {
	const scores = PROPERTIES.flatMap((property) => properties[property] ?? []);
	if (scores.length === 0) return;
	return {
		headline: Math.min(...scores),
		mean: Math.floor(scores.reduce((sum, score) => sum + score, 0) / scores.length),
		assessed: scores.length,
		properties
	};
}
/** Of a repository: each property is as good as in its worst subject. */
function worstScore(subjects) {
	const lowest = {};
	for (const property of PROPERTIES) {
		const scores = subjects.flatMap((subject) => subject.properties[property] ?? []);
		if (scores.length > 0) lowest[property] = Math.min(...scores);
	}
	return scoreOf(lowest);
}

export { scoreOf as n, worstScore as r, propertyScore as t };