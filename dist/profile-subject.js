import { n as sampleTable } from "./shared-action-subject-measure-check-assess-init-profile.js";
import { n as problemsOf } from "./shared-subject-check-init-profile.js";

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
			columnsLeftOut: sample.columns.length - columns.length + Math.max(0, sample.unread.length - 200),
			...sample.leftOut === 0 ? {} : { rowsLeftOut: sample.leftOut }
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

export { withoutNested as a, profilesOf as i, PROFILED_ROWS as n, profileSubject as r, PROFILED_BYTES as t };