import { a as refuse, n as UserError, o as succeed } from "./errors.js";
import { t as readHeader } from "./sample-table.js";
import { i as quoted, n as meant } from "./wording.js";
import { t as expandRequirements } from "./expand.js";
import { r as sortedJson } from "./json-value.js";
import { t as compare } from "./mistake.js";
import { r as scopeKey } from "./scope.js";
import { a as shardsOf, r as furtherTables, t as evaluationTables } from "./shards.js";

// src/policy/bound-columns.ts
/**
* Columns that the subject at `index` binds and a shard's header lacks, or has twice. A header that could not be read
* is no mistake of the policy: reading the table will say so.
*/
function columnProblems(subject, index, shards, headers, locate) {
	return boundColumns(subject.evaluation).flatMap(({ column, path }) => {
		const place = () => locate([
			"subjects",
			index,
			"evaluation",
			...path
		]);
		for (const shard of shards) {
			const header = headers.get(shard);
			if (header?.ok === true) {
				const found = header.value.filter((name) => name === column).length;
				if (found !== 1) return [found === 0 ? unknownColumn(column, shard, header.value, place()) : ambiguous(column, shard, place())];
			}
		}
		return [];
	});
}
function unknownColumn(column, shard, header, place) {
	return {
		...place,
		code: "policy/unknown-column",
		message: `${quoted(shard)} has no column ${quoted(column)}, so what the policy asks for cannot be measured.`,
		hint: meant(column, header, "Its columns")
	};
}
function ambiguous(column, shard, place) {
	return {
		...place,
		code: "policy/ambiguous-column",
		message: `${quoted(shard)} has more than one column ${quoted(column)}, so it is open which of them is meant.`,
		hint: "Rename one of them in the table."
	};
}
const SINGLE_ROLES = [
	"label",
	"prediction",
	"score",
	"weight",
	"id",
	"counterfactual"
];
const LISTS = [
	"attributes",
	"slices",
	"strata"
];
function boundColumns(evaluation) {
	const single = SINGLE_ROLES.flatMap((role) => {
		const column = evaluation[role];
		return column === void 0 ? [] : [{
			column,
			path: [role]
		}];
	});
	const scores = Object.entries(evaluation.scores ?? {}).map(([name, column]) => ({
		column,
		path: ["scores", name]
	}));
	const lists = LISTS.flatMap((list) => evaluation[list].map(({ column }, index) => ({
		column,
		path: [list, index]
	})));
	const crossed = evaluation.intersections.flatMap((columns, index) => columns.map((column, position) => ({
		column,
		path: [
			"intersections",
			index,
			position
		]
	})));
	const features = (evaluation.features ?? []).map((column, index) => ({
		column,
		path: ["features", index]
	}));
	return [
		...single,
		...scores,
		...lists,
		...crossed,
		...features
	];
}

// src/policy/plan.ts
/**
* Requirement × subject × scope, each with the request that answers it; the same request is made once. Refuses when a
* column that a subject binds is not in the header of one of its shards: all of them at once. A table that is not
* there, or whose header cannot be read, is no problem here: measuring it will be MISSING or ERROR.
*/
function plan(policy, catalogue, tree, locate = () => ({ path: "fates.yml" })) {
	const entryOf = entryLookup(catalogue);
	const bound = policy.subjects.map((subject) => ({
		subject,
		shards: shardsOf(subject.evaluation.table, tree.paths, tree.match)
	}));
	const problems = bound.flatMap(({ subject, shards }, index) => columnProblems(subject, index, shards, tree.headers, locate));
	if (problems.length > 0) return {
		ok: false,
		problems
	};
	return {
		ok: true,
		value: {
			subjects: bound.map(({ subject, shards }) => ({
				...planSubject(subject, shards, policy.requirements, entryOf),
				furtherShards: new Map(furtherTables(subject).map((table) => [table, shardsOf(table, tree.paths, tree.match)]))
			})).toSorted((a, b) => compare(a.id, b.id)),
			minimum: policy.minimum,
			gate: policy.gate
		}
	};
}
function entryLookup(catalogue) {
	const entries = new Map(catalogue.map((entry) => [entry.id, entry]));
	return (metric) => {
		const entry = entries.get(metric);
		if (entry === void 0) throw new Error(`the policy was parsed with another catalogue: it has no ${metric}`);
		return entry;
	};
}
function planSubject(subject, shards, all, entryOf) {
	const { expanded, skipped } = expandRequirements(subject, all, entryOf);
	const requests = new Map(expanded.map((each) => [requestKey(each), requestOf(each)]));
	const keys = [...requests.keys()].toSorted(compare);
	const positions = new Map(keys.map((key, position) => [key, position]));
	return {
		id: subject.id,
		task: declaredTask(subject),
		bindings: subject,
		shards,
		requests: keys.flatMap((key) => requests.get(key) ?? []),
		requirements: expanded.flatMap((each) => {
			const request = positions.get(requestKey(each));
			return request === void 0 ? [] : [{
				...each,
				request
			}];
		}),
		skipped
	};
}
/** What the bindings say where `task` is absent: the rows never decide what the policy has decided. */
function declaredTask({ task, evaluation }) {
	if (task !== void 0) return task;
	if (evaluation.positive !== void 0 || evaluation.threshold !== void 0) return "binary";
	return evaluation.scores === void 0 ? "infer" : "multiclass";
}
function requestOf({ requirement: { metric, options }, scope }) {
	return {
		metric,
		scope,
		options
	};
}
/** Sorts by metric, then scope, then options: a space is below every character of an id. */
function requestKey({ requirement: { metric, options }, scope }) {
	return `${metric} ${scopeKey(scope)} ${sortedJson(options)}`;
}

// src/assess/load-plan.ts
/**
* The plan over what is in the tree; throws one UserError that names every column which is bound and not there. Of a subject
* that the change removes nothing is read, so nothing of it can be absent.
*/
async function loadPlan({ parsed: { policy, locate }, standings }, catalogue, artifacts, ports) {
	const paths = artifacts.map(({ path }) => path);
	const present = policy.subjects.filter(({ id }) => standings.get(id) !== "removed");
	const tables = evaluationTables({
		...policy,
		subjects: present
	}, paths, ports.match);
	const headers = /* @__PURE__ */ new Map();
	for (const table of tables) headers.set(table, await headerOf(table, ports));
	const planned = plan(policy, catalogue, {
		paths,
		headers,
		match: ports.match
	}, locate);
	if (!planned.ok) throw new UserError(...planned.problems);
	return planned.value;
}
/** A header that cannot be read is no mistake of the policy: gathering the table will say so. */
async function headerOf(path, { workspace, tables }) {
	const source = await workspace.open(path).catch(() => null);
	if (source === null) return refuse();
	const header = await readHeader(source, tables);
	return header.ok ? succeed(header.value.columns) : header;
}

export { loadPlan as t };