import { a as joinText, s as text, t as counted } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as gradeOf, r as gradeOfEvidence } from "./shared-subject-measure-init.js";

// src/lifecycle/criterion.ts
const NOBODY = {
	state: "unseen",
	because: ["no metric of this version looks at it"]
};
/** From the worst. */
const ORDER = [
	"missing",
	"unseen",
	"unknown",
	"short",
	"declared",
	"found"
];
const FROM_THE_BEST = ORDER.toReversed();
/** Without any: missing. */
function worstState(states) {
	return firstOf(ORDER, states);
}
function firstOf(order, states) {
	return order.find((state) => states.includes(state)) ?? "missing";
}
/** Whether there is evidence for it: checked, or at least declared. */
function isShown(state) {
	return state === "found" || state === "declared";
}
function criterionReport({ id, text: said, by = "all", checks }, observations) {
	const checked = checks.length === 0 ? [NOBODY] : checks.map((check) => checkedBy(check, observations));
	const states = checked.map(({ state }) => state);
	const state = by === "all" ? worstState(states) : firstOf(FROM_THE_BEST, states);
	const deciding = by === "all" ? checked : checked.filter((each) => each.state === state);
	return {
		id,
		text: said,
		state,
		metrics: checks.flatMap((check) => "metric" in check ? [check.metric] : []),
		because: joinText(deciding.map(({ because }) => because), "; ")
	};
}
function checkedBy(check, observations) {
	if ("family" in check) return familyChecked(check, observations);
	const all = (observations.get(check.metric) ?? []).map((observation) => metricChecked(check, observation));
	const state = worstState(all.map((each) => each.state));
	return all.find((each) => each.state === state) ?? {
		state: "missing",
		because: text`${[check.metric]}: nobody looked`
	};
}
/** What nobody asks for, nobody measured: which numbers of a property there should be is for the policy to say. */
function familyChecked({ family }, observations) {
	const measured = [...observations].filter(([metric, all]) => metric.startsWith(`${family}/`) && all.every(isMeasured));
	if (measured.length === 0) return {
		state: "missing",
		because: text`no number of ${[family]} was measured`
	};
	const checked = measured.filter(([, all]) => all.every(({ grade }) => shownBy(grade) === "found"));
	const names = (checked.length === 0 ? measured : checked).map(([metric]) => metric).toSorted();
	return {
		state: checked.length === 0 ? "declared" : "found",
		because: text`measured: ${[names.slice(0, MOST_NAMES).join(", ")]}`
	};
}
const MOST_NAMES = 5;
function isMeasured({ measurement }) {
	return measurement.status === "measured";
}
function metricChecked(check, { measurement, grade }) {
	const { metric } = check;
	switch (measurement.status) {
		case "measured": {
			const { value } = measurement;
			return {
				state: value >= (check.min ?? value) && value <= (check.max ?? value) && value > (check.above ?? Number.NEGATIVE_INFINITY) ? shownBy(grade) : "short",
				because: text`${[metric]} is ${value}${boundText(check)}`
			};
		}
		case "no-evidence": return {
			state: "missing",
			because: text`${[metric]}: ${[measurement.hint.replace(/\.$/, "")]}`
		};
		case "insufficient":
		case "not-applicable": return {
			state: "unknown",
			because: text`${[metric]}: ${[measurement.reason]}`
		};
		case "error": return {
			state: "unknown",
			because: text`${[metric]}: ${measurement.message}`
		};
	}
}
/** A sentence, or a file of numbers, says so; or it was made from the files themselves. */
function shownBy(grade) {
	return grade === "declared" || grade === "reported" ? "declared" : "found";
}
function boundText({ min, max, above }) {
	if (min !== void 0) return text`, at least ${min} is asked`;
	if (above !== void 0) return text`, more than ${above} is asked`;
	return max === void 0 ? [] : text`, at most ${max} is asked`;
}

// src/lifecycle/evaluate.ts
function frameReport(frame, observations) {
	const byMetric = byMetricOf(observations);
	const groups = frame.groups.map((group) => groupReport(group, frame, byMetric));
	const { id, title, kind, source, limitation } = frame;
	return {
		frame: id,
		title,
		kind,
		source,
		limitation,
		groups,
		...outcome(frame, groups)
	};
}
function byMetricOf(observations) {
	const all = /* @__PURE__ */ new Map();
	for (const each of observations) all.set(each.metric, [...all.get(each.metric) ?? [], each]);
	return all;
}
function groupReport({ id, title, criteria }, { kind }, observations) {
	const reports = criteria.map((criterion) => criterionReport(criterion, observations));
	return {
		id,
		title,
		state: worstState(reports.map(({ state }) => state)),
		...kind === "score" ? { points: pointsOf(reports) } : {},
		criteria: reports
	};
}
/** Half a point for what somebody says, one for what was checked. */
function pointsOf(criteria) {
	return criteria.reduce((sum, { state }) => sum + (state === "found" ? 1 : state === "declared" ? .5 : 0), 0);
}
function outcome(frame, groups) {
	switch (frame.kind) {
		case "ladder": return ladderOutcome(groups);
		case "gates": return gatesOutcome(groups);
		case "score": return scoreOutcome(frame, groups);
	}
}
/** The highest group such that it and all below have evidence; without one −1 of the ladder's steps. */
function ladderOutcome(groups) {
	const firstOpen = groups.findIndex(({ state }) => !isShown(state));
	const reached = firstOpen === -1 ? groups.length : firstOpen;
	const top = groups[reached - 1];
	const next = groups[reached];
	const blockedBy = next === void 0 ? [] : openOf([next]);
	return {
		result: {
			value: reached,
			of: groups.length,
			sentence: ladderSentence(top, next, blockedBy.length)
		},
		blockedBy
	};
}
function ladderSentence(top, next, open) {
	const at = top === void 0 ? ["No level has evidence"] : text`Level ${[top.id]} (${[top.title]}) has evidence`;
	return next === void 0 ? text`${at}; it is the highest.` : text`${at}; what blocks level ${[next.id]} (${[next.title]}): ${counted(open, "open point")}.`;
}
function gatesOutcome(groups) {
	const passed = groups.filter(({ state }) => isShown(state)).length;
	const criteria = groups.flatMap((group) => group.criteria);
	const shown = criteria.filter(({ state }) => isShown(state)).length;
	return {
		result: {
			value: passed,
			of: groups.length,
			sentence: text`${[String(shown)]} of ${counted(criteria.length, "point")} have evidence, and all points of ${[String(passed)]} of ${[String(groups.length)]} parts.`
		},
		blockedBy: openOf(groups)
	};
}
function scoreOutcome({ bands }, groups) {
	const value = Math.min(...groups.map(({ criteria }) => pointsOf(criteria)));
	const least = groups.filter(({ criteria }) => pointsOf(criteria) === value);
	const band = bands?.findLast(({ from }) => value >= from);
	return {
		result: {
			value,
			of: Math.max(...groups.map(({ criteria }) => criteria.length)),
			sentence: text`${[String(value)]} points, the least of ${counted(groups.length, "part")} (${[least.map(({ title }) => title).join(", ")]})${[band === void 0 ? "" : `: ${band.title}`]}.`
		},
		blockedBy: openOf(least)
	};
}
function openOf(groups) {
	return groups.flatMap(({ criteria }) => criteria.filter(({ state }) => !isShown(state)).map(({ id }) => id));
}

// src/lifecycle/metrics-of.ts
/** Metrics that some criterion names: what has to be measured for the frames. */
function metricsOf(frames) {
	return new Set(frames.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria.flatMap(({ checks }) => checks.flatMap((check) => "metric" in check ? [check.metric] : [])))));
}

// src/assess/frames/observe.ts
/** The plan with a request for each metric that a frame names and the policy does not ask for; those of the policy keep their places. */
function withObservations(plan, frames, metrics) {
	const named = metricsOf(frames);
	const wanted = metrics.filter(({ id }) => named.has(id));
	return {
		...plan,
		subjects: plan.subjects.map((subject) => observed(subject, wanted))
	};
}
function observed(subject, wanted) {
	const asked = new Set(subject.requests.map(({ metric }) => metric));
	const further = wanted.flatMap((metric) => asked.has(metric.id) ? [] : requestOf(metric));
	return {
		...subject,
		requests: [...subject.requests, ...further]
	};
}
/** Only what is defined over all rows, and needs no choice. */
function requestOf({ id, scopes, options }) {
	const chosen = options.safeParse({});
	return chosen.success && scopes.includes("overall") ? [{
		metric: id,
		scope: { kind: "overall" },
		options: chosen.data
	}] : [];
}
function lifecycleOf(frames, observedSubject) {
	const observations = observationsOf(observedSubject);
	return frames.map((frame) => frameReport(frame, observations));
}
function observationsOf({ subject, gathered, measurements, metricOf, files }) {
	const tableGrade = gradeOf(gathered);
	return subject.requests.flatMap(({ metric }, index) => {
		const measurement = measurements[index];
		const own = metricOf(metric);
		const grade = gradeOfEvidence(own, tableGrade, files);
		return measurement === void 0 ? [] : [{
			metric,
			measurement,
			...grade === void 0 ? {} : { grade }
		}];
	});
}

export { lifecycleOf, withObservations };