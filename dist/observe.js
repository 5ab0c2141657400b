import { a as text, i as joinText, t as counted } from "./text.js";
import { i as needsFilesOnly } from "./measure.js";
import { n as gradeOf, r as gradeOfFiles } from "./measure-subject.js";

// src/lifecycle/criterion.ts
const NOBODY = {
	state: "missing",
	because: ["no metric of this version looks at it"]
};
/** From the worst. */
const ORDER = [
	"missing",
	"unknown",
	"short",
	"declared",
	"found"
];
function worstState(states) {
	return ORDER.find((state) => states.includes(state)) ?? "missing";
}
/** Whether there is evidence for it: checked, or at least declared. */
function isShown(state) {
	return state === "found" || state === "declared";
}
function criterionReport({ id, text: said, by = "all", checks }, observations) {
	const checked = checks.length === 0 ? [NOBODY] : checks.map((check) => checkedBy(check, observations));
	const states = checked.map(({ state }) => state);
	const state = by === "all" ? worstState(states) : bestState(states);
	const deciding = by === "all" ? checked : checked.filter((each) => each.state === state);
	return {
		id,
		text: said,
		state,
		metrics: checks.flatMap((check) => "metric" in check ? [check.metric] : []),
		because: joinText(deciding.map(({ because }) => because), "; ")
	};
}
function bestState(states) {
	return ORDER.toReversed().find((state) => states.includes(state)) ?? "missing";
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
	const names = [...observations].filter(([metric, all]) => metric.startsWith(`${family}/`) && all.every(isMeasured)).map(([metric]) => metric).toSorted();
	return names.length === 0 ? {
		state: "missing",
		because: text`no number of ${[family]} was measured`
	} : {
		state: "found",
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
				state: value >= (check.min ?? value) && value <= (check.max ?? value) ? grade === "declared" || grade === "reported" ? "declared" : "found" : "short",
				because: text`${[metric]} is ${value}${boundText(check)}`
			};
		}
		case "no-evidence": return {
			state: "missing",
			because: text`${[metric]}: ${[measurement.hint]}`
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
function boundText({ min, max }) {
	if (min !== void 0) return text`, at least ${min} is asked`;
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
function scoreOutcome({ bands = [{
	from: 0,
	title: ""
}] }, groups) {
	const points = groups.map((group) => group.points ?? 0);
	const value = Math.min(...points);
	const least = groups.filter((group) => group.points === value);
	const band = bands.findLast(({ from }) => value >= from);
	return {
		result: {
			value,
			of: Math.max(...groups.map(({ criteria }) => criteria.length)),
			sentence: text`${value} points, the least of ${counted(groups.length, "part")} (${[least.map(({ title }) => title).join(", ")]}): ${[band?.title ?? ""]}.`
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

// src/assess/observe.ts
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
function observationsOf({ subject, gathered, measurements, metricOf }) {
	const tableGrade = gradeOf(gathered);
	return subject.requests.flatMap(({ metric }, index) => {
		const measurement = measurements[index];
		const own = metricOf(metric);
		const grade = needsFilesOnly(own) ? gradeOfFiles(own) : tableGrade;
		return measurement === void 0 ? [] : [{
			metric,
			measurement,
			...grade === void 0 ? {} : { grade }
		}];
	});
}

export { lifecycleOf, withObservations };