import { n as UserError, t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as gatherTables, r as classRequestOf, t as withSeverity } from "./shared-subject-measure-check-init-profile.js";
import { i as refusedFile } from "./shared-worker-action-subject-measure-deploy-check-assess-init-profile.js";
import { t as columnsOf } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";

// src/assess/gather-subject.ts
/** Counts the subject's evaluation table into its cube; whatever the world refuses becomes a problem with a path. */
async function gatherSubject(subject, workspace, ports, { inferPositive, pairs, metricOf }) {
	const table = subject.bindings.evaluation.table;
	try {
		const sources = await Promise.all(subject.shards.map((path) => workspace.open(path)));
		const found = sources.flatMap((source) => source ?? []);
		if (found.length === 0 || found.length < sources.length) {
			await workspace.open(table);
			const lost = subject.shards.filter((_, place) => sources[place] === null);
			return failed("missing", ...found.length === 0 ? [noSuchTable(table)] : lost.map(lostShard));
		}
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
		const sources = await Promise.all(paths.map((path) => workspace.open(path)));
		return {
			table,
			key,
			sources: sources.includes(null) ? [] : sources.flatMap((source) => source ?? [])
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
function lostShard(path) {
	return {
		code: "table/lost-shard",
		path,
		message: "The glob of the table matches it, and there is no such file; a part of a table is not measured.",
		hint: "Put the file itself there, or narrow the glob of `evaluation.table`."
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
	const refused = refusedFile(path, error);
	if (refused !== void 0) return [refused];
	throw error;
}

export { problemsOf as n, gatherSubject as t };