import { n as measure } from "./measure.js";
import { r as viewOf } from "./ports.js";
import { r as scopeKey } from "./scope.js";

// src/assess/measure-subject.ts
/** The answers to a subject's requests, in their order. */
function measureSubject(subject, gathered, metricOf, settings, files) {
	const engineSubject = {
		...engineSubjectOf(subject, gathered),
		files
	};
	return subject.requests.map((request) => measure(metricOf(request.metric), request, engineSubject, settings));
}
/** A subject as the engine sees it; evidence is cut to each scope once. */
function engineSubjectOf(subject, gathered) {
	const views = /* @__PURE__ */ new Map();
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
/** Lowest grade of what was read. */
function gradeOf(gathered) {
	const order = [
		"declared",
		"reported",
		"computed",
		"reproduced",
		"attested"
	];
	const grades = gathered.ok ? gathered.table.files.map(({ grade }) => grade) : [];
	return order.find((grade) => grades.includes(grade));
}

export { gradeOf as n, measureSubject as r, engineSubjectOf as t };