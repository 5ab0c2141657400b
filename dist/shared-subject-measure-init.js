import { a as needsFilesOnly, i as measure, n as isDocumentKind, s as DOCUMENT_KINDS } from "./shared-action-subject-measure-assess-init.js";
import { t as INTEGRITY_RULES } from "./shared-subject-measure-check-init.js";
import { r as viewOf } from "./shared-subject-measure-diff-init.js";
import { r as scopeKey } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";
import { t as onceForEach } from "./shared-subject-measure-metrics-performance-diff-assess-init.js";

// src/evidence/integrity/attested.ts
/**
* Whether somebody whom the policy trusts stands for every file of the model: by a signature, or by provenance that says what the policy
* asks; and nothing beside the model contradicts its files, or did at the base and was taken away.
*/
function isAttested({ signatures, attestations, together, manifests, findings }) {
	return ![
		...signatures.map(({ digests }) => digests.answer),
		...attestations.map(({ subjects }) => subjects),
		...manifests.map(({ outputs }) => outputs)
	].includes("mismatch") && !findings.some(({ rule }) => rule.id === INTEGRITY_RULES.takenAway.id) && (signatures.some(({ digests, signature }) => digests.answer === "match" && digests.ignored.length === 0 && signature.answer === "verified") || together.isVerified);
}

// src/assess/measure-subject.ts
/** The answers to a subject's requests, in their order. */
function measureSubject(subject, gathered, metricOf, settings, files) {
	const engineSubject = {
		...engineSubjectOf(subject, gathered),
		files
	};
	return subject.requests.map((request) => measure(metricOf(request.metric), request, engineSubject, settings));
}
/** What was cut of a table for a scope: claims, requirements and comparisons share it, and with it the draws of its groups. */
const viewsOf = onceForEach((_gathered) => /* @__PURE__ */ new Map());
/** A subject as the engine sees it; evidence is cut to each scope once. */
function engineSubjectOf(subject, gathered) {
	const views = viewsOf(gathered);
	const cut = (request) => {
		if (!gathered.ok) return {};
		const stratum = stratumOf(request, subject);
		const key = `${scopeKey(request.scope)} ${stratum ?? ""}`;
		const view = views.get(key) ?? viewOf(gathered.table.cube, request.scope, stratum, gathered.table);
		views.set(key, view);
		return view;
	};
	return {
		task: subject.task,
		bindings: subject.bindings.evaluation,
		gathered,
		viewOf: cut
	};
}
/** The option `stratum` where a metric has it, else the first column that the policy declares. */
function stratumOf({ options }, { bindings }) {
	const chosen = options["stratum"];
	return typeof chosen === "string" ? chosen : bindings.evaluation.strata[0]?.column;
}
/** Lowest grade of what was read, but for the files of `beside`. */
function gradeOf(gathered, beside = /* @__PURE__ */ new Set()) {
	return lowest((gathered.ok ? gathered.table.files.filter(({ path }) => !beside.has(path)) : []).map(({ grade }) => grade));
}
const OF_TRAINING = [
	"columns",
	"ranges",
	"overlap",
	"members",
	"classes"
];
const OF_SHIFTS = ["shifts", "confidences"];
/** Files of tables that no requirement asks for: what only a frame looks at gives no finding another grade. */
function unaskedFiles({ bindings, requirements, shards, furtherShards }, metricOf) {
	const needs = new Set(requirements.flatMap(({ requirement }) => metricOf(requirement.metric).needs));
	const { training, shifts = {} } = bindings;
	const asked = [...OF_TRAINING.some((kind) => needs.has(kind)) ? [training] : [], ...OF_SHIFTS.some((kind) => needs.has(kind)) ? Object.values(shifts) : []].flatMap((table) => table === void 0 ? [] : furtherShards.get(table.table) ?? []);
	const kept = /* @__PURE__ */ new Set([...shards, ...asked]);
	return new Set([...furtherShards.values()].flat().filter((path) => !kept.has(path)));
}
/**
* Of documents what they can be; of other files our own reading of the very bytes, more where somebody whom the policy trusts has
* signed for them.
*/
function gradeOfFiles(needs, files) {
	const { integrity } = files?.kinds ?? {};
	const isSigned = integrity !== void 0 && isAttested(integrity.evidence);
	return lowest(needs.map((kind) => {
		if (isDocumentKind(kind)) return DOCUMENT_KINDS[kind].grade;
		return kind === "integrity" && isSigned ? "attested" : "computed";
	}));
}
/** Of a metric's own evidence: that of the table, of files, or the lower of both where it needs both. */
function gradeOfEvidence(metric, table, files) {
	if (needsFilesOnly(metric)) return gradeOfFiles(metric.needs, files);
	const documents = gradeOfFiles(metric.needs.filter(isDocumentKind), files);
	return documents === void 0 || table === void 0 ? table : lowest([table, documents]);
}
const GRADES = [
	"declared",
	"reported",
	"computed",
	"reproduced",
	"attested"
];
function lowest(grades) {
	return GRADES.find((grade) => grades.includes(grade));
}

export { unaskedFiles as a, measureSubject as i, gradeOf as n, gradeOfEvidence as r, engineSubjectOf as t };