import { t as columnsOf } from "./scope.js";

// src/metrics/guard.ts
/**
* Runs a metric and lets nothing out but a sound measurement: an exception, a value outside the metric's range and a
* number that is not finite become `error`; the others are rounded to 12 significant digits.
*/
function guarded(metric, run) {
	try {
		const measurement = run();
		const defect = measurement.status === "measured" ? defectOf(metric, measurement) : void 0;
		return defect === void 0 ? rounded(measurement) : {
			status: "error",
			message: `${metric.id} ${defect}`,
			hint: REPORT
		};
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return {
			status: "error",
			message: `${metric.id} broke: ${message}`,
			hint: REPORT
		};
	}
}
const REPORT = "This is a defect of the FATES gate, not of your repository: please report it.";
const TOLERANCE = 1e-9;
function defectOf(metric, measured) {
	const [low, high] = metric.range;
	if (!Number.isFinite(measured.value) || measured.value < low - TOLERANCE || measured.value > high + TOLERANCE) return `gave ${measured.value}, which is not a number in [${low}, ${high}]`;
	return [
		...measured.interval ?? [],
		...measured.chance === void 0 ? [] : [measured.chance.mean, measured.chance.upper],
		...(measured.parts ?? []).flatMap((part) => [...part.value === null ? [] : [part.value], ...part.interval ?? []])
	].every((value) => Number.isFinite(value)) ? void 0 : "gave a part that is not a finite number";
}
/** To 12 significant digits: bound, report and digest see the same number on every machine. */
function significant(value) {
	return Number(value.toPrecision(12));
}
function rounded(measurement) {
	return {
		...measurement,
		..."value" in measurement ? { value: significant(measurement.value) } : {},
		..."withExcluded" in measurement && measurement.withExcluded !== void 0 ? { withExcluded: significant(measurement.withExcluded) } : {},
		..."interval" in measurement && measurement.interval !== void 0 ? { interval: pair(measurement.interval) } : {},
		..."chance" in measurement && measurement.chance !== void 0 ? { chance: {
			mean: significant(measurement.chance.mean),
			upper: significant(measurement.chance.upper)
		} } : {},
		...measurement.parts === void 0 ? {} : { parts: measurement.parts.map((part) => ({
			...part,
			value: part.value === null ? null : significant(part.value),
			...part.interval === void 0 ? {} : { interval: pair(part.interval) }
		})) }
	};
}
function pair([low, high]) {
	return [significant(low), significant(high)];
}

// src/metrics/refused.ts
/** Rows that could not be used make a measurement insufficient above these shares: of all rows, of a group's rows. */
const REFUSED_SHARE = .01;
const REFUSED_SHARE_OF_GROUP = .05;
const MEND = "Mend the rows that could not be used; the report has the first lines of each reason under “Refused”.";
/** Too many refused rows overall, or in one group of the scope that would count; undefined when there are few. */
function refusedBeyond(cube, request, minimum) {
	return beyondOverall(cube) ?? beyondInGroup(cube, columnsOf(request.scope), minimum);
}
function beyondOverall(cube) {
	const refused = sum(cube.refused.filter(({ columns }) => columns.length === 0).map(({ n }) => n));
	return refused > .01 * cube.rows ? {
		status: "insufficient",
		n: cube.rows - refused,
		needed: Math.ceil(.99 * cube.rows),
		reason: `${refused} of ${cube.rows} rows could not be used, more than 1 %`,
		hint: MEND
	} : void 0;
}
function beyondInGroup(cube, columns, minimum) {
	if (columns.length === 0) return;
	const scope = JSON.stringify(columns);
	const refusedOf = /* @__PURE__ */ new Map();
	for (const refusal of cube.refused.filter((each) => JSON.stringify(each.columns) === scope)) {
		const name = JSON.stringify(refusal.group);
		refusedOf.set(name, {
			group: refusal.group,
			n: refusal.n + (refusedOf.get(name)?.n ?? 0)
		});
	}
	const marginal = cube.marginals.find((each) => JSON.stringify(each.columns) === scope);
	const usedOf = new Map((marginal?.groups ?? []).map((group) => [JSON.stringify(group.key), rowsOf(group)]));
	for (const [name, refused] of refusedOf) {
		const used = usedOf.get(name) ?? 0;
		const total = used + refused.n;
		if (total >= minimum.group && refused.n > .05 * total) return {
			status: "insufficient",
			n: used,
			needed: Math.ceil(.95 * total),
			reason: `${refused.n} of ${total} rows of the group ${JSON.stringify(refused.group.join(" × "))} could not be used, more than 5 %`,
			hint: MEND
		};
	}
}
function rowsOf(group) {
	return group.residuals?.whole.n ?? sum(group.n);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}

// src/metrics/measure.ts
function measure(metric, request, subject, settings) {
	const unfit = unfitFor(metric, subject);
	if (unfit !== void 0) return unfit;
	if (needsFilesOnly(metric)) return measureFiles(metric, request, subject, settings);
	const { gathered } = subject;
	if (!gathered.ok) return unread(gathered, subject.bindings.table);
	const view = subject.viewOf(request);
	const missing = metric.needs.filter((kind) => view[kind] === void 0);
	const failure = missing.map((kind) => gathered.table.further?.failures.get(kind)).find(Boolean);
	if (failure !== void 0) return unread(failure, failure.problems[0]?.path ?? "");
	if (missing.length > 0) return {
		status: "no-evidence",
		missing,
		hint: hintFor(missing, subject.bindings)
	};
	const tooManyRefused = refusedBeyond(gathered.table.cube, request, settings.minimum);
	if (tooManyRefused !== void 0) return tooManyRefused;
	return guarded(metric, () => metric.run(view, request.options, contextOf(request, subject.bindings, settings)));
}
const FILE_KINDS = /* @__PURE__ */ new Set([
	"modelFiles",
	"sourceCode",
	"dependencies",
	"integrity"
]);
/** Whether a metric reads no table: it is measured where there is none. */
function needsFilesOnly({ needs }) {
	return needs.every((kind) => FILE_KINDS.has(kind));
}
function measureFiles(metric, request, { files, bindings }, settings) {
	const kinds = files?.kinds ?? {};
	const missing = metric.needs.filter((kind) => !Object.hasOwn(kinds, kind));
	if (missing.length === 0) return guarded(metric, () => metric.run(kinds, request.options, contextOf(request, bindings, settings)));
	const reasons = Object.entries(files?.missing ?? {});
	const reason = missing.flatMap((kind) => reasons.find(([name]) => name === kind)?.[1] ?? [])[0];
	return reason === void 0 ? {
		status: "no-evidence",
		missing,
		hint: "Bind `model:` of the subject to its file or folder in the policy."
	} : {
		status: "no-evidence",
		...reason
	};
}
/** The problems themselves stand once in the subject's report; here only which they are, and what to do. */
function unread({ state, problems }, table) {
	const once = (texts) => [...new Set(texts)];
	const hints = once(problems.map((problem) => problem.hint));
	const hint = hints.length === 1 ? hints.join(" ") : "Mend what the problems of this subject name.";
	const codes = once(problems.map(({ code }) => code)).join(", ");
	const paths = once(problems.map(({ path }) => path));
	const what = paths.length === 1 ? paths.join("") : table;
	return state === "missing" ? {
		status: "no-evidence",
		missing: [table],
		hint
	} : {
		status: "error",
		message: `${JSON.stringify(what)} cannot be used (${codes})`,
		hint
	};
}
function unfitFor(metric, subject) {
	const { gathered } = subject;
	const task = subject.task === "infer" ? gathered.ok ? gathered.table.task : void 0 : subject.task;
	if (task === void 0 || metric.tasks.includes(task)) return;
	return subject.task === "infer" ? {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `the task was inferred as ${task} from the rows, and what is inferred excuses nothing`,
		hint: "Write the `task` of the subject."
	} : {
		status: "not-applicable",
		reason: `it is defined for ${metric.tasks.join(" and ")}, the subject's task is ${task}`
	};
}
/** What the policy has to bind before a kind of evidence can exist. */
const BINDINGS = {
	labels: "evaluation.label",
	decisions: "evaluation.prediction (or evaluation.score with evaluation.threshold)",
	strata: "evaluation.strata",
	scores: "evaluation.score (evaluation.scores when multiclass)",
	residuals: "evaluation.prediction of a regression",
	columns: "training.table",
	ranges: "training.table",
	overlap: "training.table",
	classes: "training.table",
	members: "training.table and evaluation.score",
	shifts: "shifts",
	confidences: "shifts and evaluation.score",
	counterfactual: "evaluation.counterfactual",
	severity: "evaluation.severity",
	population: "evaluation.population",
	modelFiles: "model",
	sourceCode: "model",
	dependencies: "model",
	integrity: "model"
};
/** Kinds that come of a further table, not of a column of the evaluation table. */
const FURTHER = /* @__PURE__ */ new Set([
	"columns",
	"ranges",
	"overlap",
	"classes",
	"members",
	"shifts",
	"confidences"
]);
function hintFor(missing, bindings) {
	if (missing.includes("severity")) return "Bind evaluation.severity to a table with the cost of each confusion: truth, decision, cost.";
	if (missing.includes("population")) return "Write the share of each group of the attribute under `evaluation.population` (`fates measure --population`), from a census or the users of the system.";
	const keys = missing.map((kind) => BINDINGS[kind]).join(", ");
	if (missing.every((kind) => FURTHER.has(kind))) return `Bind ${keys} in the policy, and have the table that it names in the repository or written by the job.`;
	return `Bind ${keys} to columns of ${bindings.table} in the policy, and have the evaluation write them.`;
}
/** What a metric is told of a request. */
function contextOf(request, bindings, settings) {
	const column = request.scope.kind === "overall" ? void 0 : request.scope.columns[0];
	const reference = column === void 0 || request.scope.kind === "intersection" ? void 0 : Object.entries(bindings.reference).find(([name]) => name === column)?.[1];
	return {
		scope: request.scope,
		...settings,
		favourable: bindings.favourable,
		...reference === void 0 ? {} : { reference }
	};
}

export { significant as i, measure as n, needsFilesOnly as r, contextOf as t };