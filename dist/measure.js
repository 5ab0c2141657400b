import { a as MEASURE_OPTIONS, i as requestsFor, o as MEASURE_USAGE, r as metricsNamed, s as parseTableFlags, t as kindsFor } from "./shared-measure-diff.js";
import { r as viewOf, t as DRAWS } from "./shared-subject-measure-diff-init.js";
import { t as lookup } from "./shared-action-measure-assess-init.js";
import { i as measureSubject } from "./shared-subject-measure-init.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as gatherTables, t as withSeverity } from "./shared-subject-measure-check-init-profile.js";
import { n as renderMeasureCsv, r as profileOf, t as renderMeasureTable } from "./shared-measure.js";
import { t as openTables } from "./shared-measure-profile.js";
import { r as tablePorts } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { n as openProgress, t as NO_PROGRESS } from "./shared-measure-assess.js";
import { i as scopeValue, t as columnsOf } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";
import { t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as wrap } from "./shared-action-measure-scan-comment-deploy-diff-assess-profile.js";
import { r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";

// src/commands/measure.ts
const measureCommand = {
	name: "measure",
	usage: MEASURE_USAGE,
	summary: "Measure any table without a policy.",
	run
};
async function run(args, world) {
	const flags = parseTableFlags(parseArguments(args, MEASURE_OPTIONS, MEASURE_USAGE));
	const metrics = await metricsNamed(flags.metrics);
	const gathered = await gather(flags, metrics, world);
	const requests = requestsFor(flags, metrics, gathered.table);
	const measurements = measureSubject({
		task: gathered.table.task,
		bindings: {
			id: "table",
			watch: [],
			evaluation: flags.bindings
		},
		requests
	}, gathered, lookup(metrics), {
		minimum: flags.minimum,
		seed: flags.seed,
		draws: DRAWS
	});
	const result = resultOf(flags, gathered, requests, measurements);
	world.print(print(result, flags, gathered, world));
	return measurements.some(({ status }) => status === "measured") ? EXIT.passed : EXIT.inconclusive;
}
function print(result, flags, gathered, world) {
	switch (flags.format) {
		case "json": return `${JSON.stringify(jsonOf(result), null, 2)}\n`;
		case "csv": return renderMeasureCsv(result);
		case "terminal": return withNotes(renderMeasureTable(result, profilesOf(flags, gathered), world), gathered, world);
	}
}
/** Whoever names metrics wants to see what they say of each group, and nothing else. */
function profilesOf({ metrics, scopes, minimum }, { table }) {
	return metrics.length > 0 ? [] : scopes.map((scope) => ({
		scope: scopeValue(scope),
		...profileOf(table.cube, viewOf(table.cube, scope).labels?.groups ?? [], minimum.confidence)
	}));
}
async function gather(flags, metrics, world) {
	const progress = world.progress === void 0 ? NO_PROGRESS : await openProgress(world.progress);
	try {
		const sources = await openTables(flags.bindings.table);
		const scopes = flags.scopes.map(columnsOf);
		const ports = tablePorts(progress.report);
		const counted = await gatherTables({
			task: flags.task ?? "infer",
			bindings: flags.bindings,
			scopes,
			strata: flags.bindings.strata.map(({ column }) => column)
		}, await furtherOf(flags, metrics), sources, ports, { inferPositive: true });
		const { severity } = flags.bindings;
		const [costs = null] = severity === void 0 ? [] : await openTables(severity);
		const gathered = await withSeverity(counted, flags.bindings, costs, ports);
		const problems = gathered.ok ? failuresOf(gathered) : gathered.problems;
		if (!gathered.ok || problems.length > 0) throw new UserError(...problems);
		return gathered;
	} finally {
		progress.end();
	}
}
async function furtherOf({ training: table }, metrics) {
	const training = table === void 0 ? {} : { training: {
		table,
		key: "--training",
		sources: await openTables(table)
	} };
	return {
		kinds: kindsFor(metrics),
		shifts: /* @__PURE__ */ new Map(),
		classes: [],
		...training
	};
}
/** A training table that was named and cannot be used at all. Without a name, what it lacks takes its metric away. */
function failuresOf({ table: { further } }) {
	return [...further?.failures ?? []].filter(([kind]) => kind !== "members").flatMap(([, { problems }]) => problems).slice(0, 1);
}
function withNotes(table, { table: { notes } }, { width }) {
	const lines = notes.flatMap((note) => wrap(`Note: ${escapeTerminal(note)}`, width));
	return `${[table, ...lines.length === 0 ? [] : [lines.join("\n")]].join("\n\n")}\n`;
}
function resultOf(flags, { table }, requests, measurements) {
	return {
		table: flags.bindings.table,
		rows: table.cube.rows,
		refused: table.cube.refused,
		measurements: requests.flatMap((request, index) => {
			const measurement = measurements[index];
			return measurement === void 0 ? [] : [entryOf(request, measurement)];
		})
	};
}
function entryOf({ metric, scope }, measurement) {
	const head = {
		metric,
		scope: scopeValue(scope),
		status: measurement.status
	};
	if (measurement.status === "measured") {
		const { parts = [], ...measured } = measurement;
		return {
			...head,
			...measured,
			parts: parts.map((part) => ({
				...part,
				group: groupValue(part.group)
			}))
		};
	}
	if (measurement.status === "insufficient") {
		const { n, parts = [], excluded = [], reason } = measurement;
		return {
			...head,
			n,
			reason,
			excluded,
			parts: parts.map((part) => ({
				...part,
				group: groupValue(part.group)
			}))
		};
	}
	return {
		...head,
		reason: reasonOf(measurement)
	};
}
/** Every key is there in every entry: null where there is no number, an empty list where there are no groups. */
function jsonOf(result) {
	const absent = {
		value: null,
		n: null,
		interval: null,
		chance: null
	};
	return {
		...result,
		measurements: result.measurements.map(({ metric, scope, status, excluded = [], parts = [], ...rest }) => ({
			metric,
			scope,
			status,
			...absent,
			...rest,
			excluded: excluded.map((each) => ({
				...each,
				group: groupValue(each.group)
			})),
			parts
		}))
	};
}
/** A string, or an array of strings for an intersection. */
function groupValue(group) {
	const [only] = group;
	return group.length === 1 && only !== void 0 ? only : group;
}
function reasonOf(measurement) {
	switch (measurement.status) {
		case "no-evidence": return measurement.hint;
		case "error": return measurement.message;
		case "not-applicable": return measurement.reason;
	}
}

export { measureCommand };