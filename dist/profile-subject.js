import { n as sampleTable } from "./sample-table.js";
import { n as UserError, t as EnvironmentError } from "./errors.js";
import { n as gatherTables, r as classRequestOf, t as withSeverity } from "./with-severity.js";
import { t as columnsOf } from "./scope.js";

// src/assess/gather-subject.ts
/** Counts the subject's evaluation table into its cube; whatever the world refuses becomes a problem with a path. */
async function gatherSubject(subject, workspace, ports, { inferPositive, pairs, metricOf }) {
	const table = subject.bindings.evaluation.table;
	try {
		const sources = await Promise.all(subject.shards.map((path) => workspace.open(path)));
		const found = sources.flatMap((source) => source ?? []);
		if (found.length === 0 || found.length < sources.length) return failed("missing", noSuchTable(table));
		const { evaluation } = subject.bindings;
		const scopes = subject.requests.map(({ scope }) => columnsOf(scope));
		const strata = evaluation.strata.map(({ column }) => column);
		const further = await furtherOf(subject, workspace, metricOf);
		const request = {
			task: subject.task,
			bindings: evaluation,
			scopes,
			strata,
			...pairs === void 0 ? {} : { pairs }
		};
		return await gatherSeverity(await gatherTables(request, further, found, ports, { inferPositive }), evaluation, workspace, ports);
	} catch (error) {
		return failed("unreadable", ...problemsOf(error, table));
	}
}
/** What the subject's requests need, and the tables that can give it. */
async function furtherOf({ bindings, requests, furtherShards }, workspace, metricOf) {
	const kinds = new Set(requests.flatMap(({ metric }) => metricOf(metric).needs));
	const open = async (table, key) => {
		const paths = furtherShards.get(table) ?? [];
		return {
			table,
			key,
			sources: (await Promise.all(paths.map((path) => workspace.open(path)))).flatMap((source) => source ?? [])
		};
	};
	const { training, shifts = {} } = bindings;
	const opened = Object.entries(shifts).map(async ([name, { table }]) => [name, await open(table, `shifts.${name}.table`)]);
	return {
		kinds,
		shifts: new Map(await Promise.all(opened)),
		classes: requests.filter(({ metric }) => metricOf(metric).needs.includes("classes")).flatMap(({ options }) => classRequestOf(options) ?? []),
		...training === void 0 ? {} : { training: await open(training.table, "training.table") }
	};
}
/** The costs beside what was counted; what the world refuses of them is a problem with their path. */
async function gatherSeverity(gathered, evaluation, workspace, ports) {
	const { severity } = evaluation;
	if (severity === void 0) return gathered;
	try {
		return await withSeverity(gathered, evaluation, await workspace.open(severity), ports);
	} catch (error) {
		return failed("unreadable", ...problemsOf(error, severity));
	}
}
function failed(state, ...problems) {
	return {
		ok: false,
		state,
		problems,
		files: []
	};
}
function noSuchTable(table) {
	return {
		code: "evidence/no-such-file",
		path: table,
		message: "There is no such evaluation table, so nothing of this subject can be measured.",
		hint: "Commit it, have an earlier step of the job write it, or mend `evaluation.table` in the policy."
	};
}
/** Mistakes of the user and refusals of the file system; anything else is our bug and goes on. */
function problemsOf(error, path) {
	if (error instanceof UserError) return error.problems;
	if (error instanceof EnvironmentError) return [{
		code: "evidence/unreadable",
		path,
		message: error.message,
		hint: error.hint
	}];
	if (error instanceof Error && "syscall" in error) return [{
		code: "evidence/unreadable",
		path,
		message: `The file system refused to read it (${error.message.split(",")[0]}).`,
		hint: "Let the job read the file, then run again."
	}];
	throw error;
}

// src/report/profile.ts
/** UTF-16 units of a name, a value, a reason. */
const LONGEST = 100;
const LONGEST_REASON = 500;
/** A report is read by more people than its table: a value that fewer rows have may be one person's own. */
const FEWEST_ROWS = 5;
/** As all numbers of a report. */
const DIGITS = 12;
/** Names and values shortened, numbers to 12 digits, no value of fewer than five rows. */
function boundedColumn({ name, min, max, mean, top = [], ...counts }) {
	const listed = top.filter(({ n }) => n >= FEWEST_ROWS).map(({ value, n }) => ({
		value: shortened(value),
		n
	}));
	return {
		name: shortened(name),
		...counts,
		...min === void 0 ? {} : { min: rounded(min) },
		...max === void 0 ? {} : { max: rounded(max) },
		...mean === void 0 ? {} : { mean: rounded(mean) },
		...listed.length === 0 ? {} : { top: listed }
	};
}
/** As `boundedColumn` does it with names. */
function boundedUnread({ name, holds }) {
	return {
		name: shortened(name),
		holds
	};
}
function boundedReason(reason) {
	return shortened(reason, LONGEST_REASON);
}
/** A surrogate pair is never split. */
function shortened(text, most = LONGEST) {
	return text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function rounded(value) {
	return Number(value.toPrecision(DIGITS));
}

// src/assess/profile-subject.ts
/** What a profile looks at: the beginning of a table. */
const PROFILED_BYTES = 1 << 20;
const PROFILED_ROWS = 1e4;
/** One profile a subject, sorted like the subjects. */
async function profilesOf(subjects, ports) {
	const profiles = [];
	for (const subject of subjects.toSorted((a, b) => a.id < b.id ? -1 : 1)) profiles.push(await ports.step(`profile ${subject.id}`, () => profileSubject(subject, ports)));
	return profiles;
}
/** The profile of a subject's evaluation table, of several shards of the first. What goes wrong is in it, and fails nothing. */
async function profileSubject({ id, shards, bindings }, ports) {
	const [path = bindings.evaluation.table] = shards;
	const outcome = await sampleOf(path, ports);
	if ("reason" in outcome) return {
		status: "failed",
		subject: id,
		path,
		...outcome
	};
	const sample = withoutNested(outcome);
	const columns = sample.columns.slice(0, 200);
	const values = sample.values.slice(0, 200).map((column) => column.slice(0, PROFILED_ROWS));
	try {
		const profile = await ports.profile(columns, values);
		return {
			status: "profiled",
			subject: id,
			path,
			files: shards.length,
			complete: sample.complete && shards.length === 1 && sample.rows <= 1e4,
			rows: Math.min(sample.rows, PROFILED_ROWS),
			columns: profile.columns.map(boundedColumn),
			unread: sample.unread.slice(0, 200).map(boundedUnread),
			columnsLeftOut: sample.columns.length - columns.length + Math.max(0, sample.unread.length - 200)
		};
	} catch (error) {
		return {
			status: "failed",
			subject: id,
			path,
			reason: boundedReason(`The worker that profiles it failed (${causeOf(error)}).`),
			hint: "Run again; no measurement depends on it."
		};
	}
}
async function sampleOf(path, { workspace, tables }) {
	try {
		const source = await workspace.open(path);
		if (source === null) return {
			reason: "There is no such file.",
			hint: "Commit it, or mend `evaluation.table` in the policy."
		};
		const sample = await sampleTable(source, tables, PROFILED_BYTES);
		if (!sample.ok) return refusedFor(sample.problems);
		return sample.value.rows > 0 ? sample.value : {
			reason: "None of its rows could be read.",
			hint: "Write each row as flat values, one a column."
		};
	} catch (error) {
		return refusedFor(problemsOf(error, path));
	}
}
function refusedFor(problems) {
	const [first] = problems;
	return {
		reason: boundedReason(first?.message ?? ""),
		hint: first?.hint ?? ""
	};
}
/** A system's own errors have paths of the machine in their text, which no report may have: their code says enough. */
function causeOf(error) {
	if (!(error instanceof Error)) return String(error);
	return "code" in error ? String(error.code) : error.message;
}
/** The columns that have values, and those of which only the kind is known. */
function withoutNested(sample) {
	const { columns, values, nested } = sample;
	const isFlat = (place) => !nested.has(place);
	return {
		...sample,
		columns: columns.filter((_, place) => isFlat(place)),
		values: values.filter((_, place) => isFlat(place)),
		unread: columns.flatMap((name, place) => {
			const holds = nested.get(place);
			return holds === void 0 ? [] : [{
				name,
				holds
			}];
		})
	};
}

export { gatherSubject as a, withoutNested as i, PROFILED_ROWS as n, profilesOf as r, PROFILED_BYTES as t };