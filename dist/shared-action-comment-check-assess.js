import { n as sameColumns } from "./shared-action-subject-comment-check-assess-init.js";
import { t as compare } from "./shared-action-subject-comment-diff-check-assess-init.js";
import { t as columnsOf$1 } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";
import { s as text } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";

// src/policy/waivers/match-waiver.ts
/** Whether the waiver is about this, whatever the day. The order of an intersection's columns does not matter. */
function covers(waiver, { subject, requirement, columns }) {
	return waiver.requirement === requirement && waiver.subject === subject && (waiver.on === void 0 || sameColumns(waiver.on, columns));
}
/** Where a day lies for a waiver; both ends belong to it. */
function phaseOf({ granted, expires }, asOf) {
	if (asOf < granted) return "not-yet";
	return asOf > expires ? "expired" : "running";
}

// src/judge/waive.ts
/** Finding × waivers → finding. Points and score stay what they were: a waived finding counts as not satisfied. */
/** An ERROR cannot be waived: nobody knows what it hides. */
const WAIVABLE = [
	"FAIL",
	"INSUFFICIENT",
	"MISSING"
];
function isWaivable(verdict) {
	return WAIVABLE.includes(verdict);
}
/**
* WAIVED under a waiver that runs on `asOf`, required or advisory alike: one with `on` before one without, then the one
* that runs longest. Under one that has expired the finding keeps its verdict and names whom to ask. The remedy stays.
*/
function waive(finding, waivers, { subject, asOf }) {
	if (!isWaivable(finding.verdict)) return finding;
	const { requirement, scope } = finding.planned;
	const asked = {
		subject,
		requirement: requirement.id,
		columns: columnsOf$1(scope)
	};
	const matching = waivers.filter((waiver) => covers(waiver, asked)).toSorted(nearestFirst);
	const running = matching.find((waiver) => phaseOf(waiver, asOf) === "running");
	if (running !== void 0) {
		const details = [...finding.details, waivedText(running, finding.verdict)];
		return {
			...finding,
			verdict: "WAIVED",
			waiver: running,
			details
		};
	}
	const expired = matching.find((waiver) => phaseOf(waiver, asOf) === "expired");
	return expired === void 0 ? finding : {
		...finding,
		details: [...finding.details, expiredText(expired)]
	};
}
function nearestFirst(a, b) {
	return Number(a.on === void 0) - Number(b.on === void 0) || compare(b.expires, a.expires) || compare(a.id, b.id);
}
function waivedText({ id, owner, reason, expires }, verdict) {
	return text`Waived by ${owner} until ${expires} (${id}); without it this is ${[verdict]}. Reason: ${reason}`;
}
function expiredText({ id, owner, expires }) {
	return text`The waiver ${id} of ${owner} expired on ${expires} and no longer applies.`;
}

// src/judge/waiver-states.ts
/** What became of each waiver in a run, and what that does to the run. */
/** In the order given. */
function waiverStates(waivers, subjects, { asOf, untouched }) {
	return waivers.filter(({ subject }) => !untouched.includes(subject)).map((waiver) => ({
		...waiver,
		state: stateOf(waiver, coveredBy(waiver, subjects), asOf)
	}));
}
/** Every finding that the waiver is about, whatever its verdict and the day. */
function coveredBy(waiver, subjects) {
	return subjects.flatMap(({ id, properties }) => properties.flatMap(({ findings }) => findings).filter((finding) => covers(waiver, {
		subject: id,
		requirement: finding.requirement,
		columns: columnsOf(finding)
	})));
}
function columnsOf({ scope, scopeKind }) {
	if (scopeKind === "overall") return [];
	return typeof scope === "string" ? [scope] : scope;
}
/** An N/A finding is one that the waiver does not need, too. */
function stateOf(waiver, findings, asOf) {
	if (findings.length === 0) return "matches-nothing";
	const phase = phaseOf(waiver, asOf);
	if (phase === "running") return findings.some((finding) => finding.waiver?.id === waiver.id) ? "applied" : "not-needed";
	return findings.some(({ verdict }) => isWaivable(verdict)) ? phase : "not-needed";
}
/** A waiver that nothing needs, or that matches nothing, makes a passing run warn: somebody should take it out. */
function verdictWithWaivers(verdict, waivers) {
	return waivers.some(({ state }) => state !== "expired" && state !== "not-yet") ? atBestWarn(verdict) : verdict;
}
/** For a run or a subject that has something to look at: `pass` becomes `warn`, nothing else moves. */
function atBestWarn(verdict) {
	return verdict === "pass" ? "warn" : verdict;
}

export { waive as a, isWaivable as i, verdictWithWaivers as n, waiverStates as r, coveredBy as t };