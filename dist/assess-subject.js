import { C as UNBOUND, D as subjectReport, E as judgeSubject, S as hasStalePredictions, T as reproduced, a as compared, i as assessedAsStale, n as judgeLost, o as subjectAtBase, r as removedReport, t as askable } from "./shared-subject.js";

// src/assess/assess-subject.ts
/** Gather → measure, at the head and at the base → compare → judge → the subject's part of the report. */
async function assessSubject(planned, run) {
	if (run.policy.standings.get(planned.id) === "removed") return removedReport(planned, run);
	const asked = askable(planned);
	const measured = await assessed(asked.subject, run);
	return reportOf(asked, run, measured, await lifecycleIn(asked.subject, run, measured));
}
/** The frames are loaded where somebody asks for them. */
async function lifecycleIn(subject, { frames, metricOf, files }, { gathered, measurements }) {
	if (frames.length === 0) return;
	const { lifecycleOf } = await import("./observe.js");
	const evidence = files.get(subject.id)?.evidence;
	return lifecycleOf(frames, {
		subject,
		gathered,
		measurements,
		metricOf,
		files: evidence
	});
}
async function assessed(subject, run) {
	const atBase = subjectAtBase(subject, run.policy);
	const { base } = run.ports;
	const { files = [], binding = UNBOUND } = run.models.get(subject.id) ?? {};
	const isBound = binding.boundBy !== void 0;
	return base !== void 0 && !isBound && await hasStalePredictions(atBase, files, base) ? assessedAsStale(atBase, run) : compared(atBase, run);
}
function reportOf(asked, run, { gathered: counted, measurements, comparisons, baseline }, lifecycle) {
	const { policy, plan, metricOf } = run;
	const { subject } = asked;
	const { identity: model, binding = UNBOUND } = run.models.get(subject.id) ?? {};
	const gathered = reproduced(counted, binding);
	const standing = policy.standings.get(subject.id);
	const judged = judgeSubject({
		subject,
		gathered,
		measurements,
		comparisons,
		standing,
		metricOf,
		plan,
		files: run.files.get(subject.id)?.evidence
	});
	const lost = judgeLost(asked, subjectAtBase(subject, policy).bindings, run);
	const findings = [...judged, ...lost].map((finding) => run.waived(finding, subject.id));
	const atBase = {
		standing,
		baseline: baseline?.said,
		unpaired: baseline?.unpaired
	};
	const { boundBy, notes: modelNotes } = binding;
	const bound = {
		model,
		boundBy,
		modelNotes,
		files: run.files.get(subject.id),
		lifecycle
	};
	return subjectReport({
		subject,
		gathered,
		findings,
		factsOf: metricOf,
		...atBase,
		...bound
	});
}

export { assessSubject };