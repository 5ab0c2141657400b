import { a as refuse, t as EnvironmentError } from "./errors.js";
import { _ as string, a as _enum, f as literal, g as strictObject, h as record, i as datetime, m as object, o as array, p as number, r as date, s as boolean, u as int } from "./zod.js";
import { r as VERSION } from "./version.js";
import { m as prose, u as code } from "./since-base.js";
import { t as openClients } from "./action-clients.js";
import { n as calling } from "./failure.js";
import { a as table } from "./blocks.js";
import { t as readNamedText } from "./named-text.js";
import { resolve } from "node:path";
import { lstat } from "node:fs/promises";

// src/deploy/decision.ts
/**
* `fates-decision.json`: whether files may be deployed, why, and what became of it. `actions/verify` writes the decision,
* `actions/conclude` adds the outcome. Its JSON Schema is `schema/fates-decision.schema.json`.
*/
const digest = string().regex(/^[0-9a-f]{64}$/);
const text = string().max(4e3);
/** What `verify` asks, in the order in which it is asked. */
const CHECKS = [
	"report-digest",
	"verdict",
	"commit",
	"policy",
	"freshness",
	"subjects",
	"files"
];
/** What became of an allowed deployment. */
const OUTCOMES = [
	"deployed",
	"rolled-back",
	"rollback-failed",
	"not-rolled-back",
	"not-deployed"
];
const stepOutcome = _enum([
	"success",
	"failure",
	"cancelled",
	"skipped"
]);
const decisionSchema = strictObject({
	schema: literal("fates-decision/1"),
	tool: strictObject({
		name: text,
		version: text
	}),
	decision: _enum(["allowed", "refused"]),
	/** UTC. */
	decidedAt: datetime(),
	repository: text,
	commit: text,
	run: strictObject({
		id: int().min(0),
		attempt: int().min(1)
	}),
	environment: text,
	/** Absent when no report could be read. */
	report: strictObject({
		digest,
		verdict: text,
		asOf: date(),
		policy: strictObject({
			path: text,
			sha256: digest
		})
	}).optional(),
	/** Each check with what was found; one that was not reached is absent. */
	checks: array(strictObject({
		check: _enum(CHECKS),
		passed: boolean(),
		message: text
	})),
	/** What may be deployed: the digests that were assessed and found again. */
	subjects: array(strictObject({
		id: text,
		path: text,
		kind: _enum(["file", "folder"]),
		digest,
		names: digest.optional(),
		files: int(),
		bytes: int()
	})),
	/** Id of GitHub's deployment record; absent when none was made. */
	deployment: int().optional(),
	outcome: strictObject({
		state: _enum(OUTCOMES),
		concludedAt: datetime(),
		deploy: stepOutcome,
		smoke: stepOutcome,
		rollback: stepOutcome
	}).optional()
});

// src/doors/deploy/decision-summary.ts
const ASKED = {
	"report-digest": "report",
	verdict: "verdict",
	commit: "commit",
	policy: "policy",
	freshness: "age",
	subjects: "subjects",
	files: "files"
};
/** Every check with what was found, and what may be deployed. */
function decisionSummary({ decision, environment, checks, subjects }) {
	const rows = CHECKS.map((name) => {
		const check = checks.find((each) => each.check === name);
		return check === void 0 ? [
			"–",
			ASKED[name],
			"not reached"
		] : [
			check.passed ? "✅" : "❌",
			ASKED[name],
			prose(check.message, "cell")
		];
	});
	const deployed = subjects.map(({ id, path, digest }) => [
		code(id, "cell"),
		code(path, "cell"),
		code(digest, "cell")
	]);
	return [
		`### FATES gate: deployment to ${code(environment)} ${decision}`,
		"",
		table([
			"",
			"check",
			"found"
		], "lll", rows),
		...deployed.length === 0 ? [] : ["", table([
			"subject",
			"path",
			"SHA-256"
		], "lll", deployed)]
	].join("\n");
}
/** What became of it, step by step. */
function outcomeSummary({ environment, commit, subjects, outcome }) {
	const steps = [
		outcome?.deploy,
		outcome?.smoke,
		outcome?.rollback
	].map((end) => end ?? "");
	return [
		`### FATES gate: ${outcome?.state ?? "not concluded"} (${code(environment)})`,
		"",
		table([
			"commit",
			"deploy",
			"smoke",
			"rollback"
		], "llll", [[code(commit, "cell"), ...steps]]),
		"",
		table(["subject", "SHA-256"], "ll", subjects.map(({ id, digest }) => [code(id, "cell"), code(digest, "cell")]))
	].join("\n");
}

// src/doors/deploy/plain-text.ts
/** The text of a regular file: a link, or a pipe that would never end, is none. `path` from the workspace, as it is named in problems. */
async function readPlainText(workspace, path, most) {
	const absolute = resolve(workspace, path);
	const status = await lstat(absolute).catch(() => void 0);
	if (status?.isFile() === true) {
		const text = await readNamedText(absolute, most);
		return text.ok ? text : refuse(...text.problems.map((problem) => ({
			...problem,
			path
		})));
	}
	return refuse({
		code: "file/unreadable",
		path,
		message: status === void 0 ? "There is no such file." : "It is no regular file.",
		hint: "Let the step before this one write or download it, and name it here."
	});
}

// src/deploy/record.ts
/** What GitHub's deployment record says of a decision, and whether the two still agree. Pure. */
/** The record's payload: what is deployed, and by which report it may be. */
function payloadOf({ report, run, subjects }) {
	return { fates: {
		report: report?.digest ?? "",
		run: { ...run },
		subjects: Object.fromEntries(subjects.map(({ id, digest }) => [id, digest]))
	} };
}
const payload = object({ fates: object({
	report: string(),
	run: object({
		id: number(),
		attempt: number()
	}),
	subjects: record(string(), string())
}) });
/** The commands of the caller hold no token, so the record shows what they changed in the file. */
function foreignRecord(decision, record, path) {
	const made = payload.safeParse(asObject(record.payload));
	const differs = [
		...record.commit === decision.commit ? [] : [`the commit ${record.commit}`],
		...record.environment === decision.environment ? [] : [`the environment ${record.environment}`],
		...made.success && sameText(made.data, payloadOf(decision)) ? [] : ["other digests or another run"]
	];
	return differs.length === 0 ? [] : [{
		code: "conclude/not-this-run",
		path,
		key: "deployment",
		message: `GitHub's record ${String(decision.deployment)} names ${differs.join(" and ")}, so it is not the record of this decision.`,
		hint: "Let no step but actions/verify write the decision file."
	}];
}
/** The API gives an object or a text: its schema has both. */
function asObject(given) {
	try {
		return typeof given === "string" ? JSON.parse(given) : given;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function sameText(a, b) {
	return canonical(a) === canonical(b);
}
/** Keys sorted: GitHub may give them in another order. */
function canonical(value) {
	return JSON.stringify(value, (_, each) => typeof each === "object" && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => a < b ? -1 : 1)) : each);
}

// src/platform/github/deployments.ts
/**
* Makes the record and gives its id. It merges nothing and waits for no status of the commit: what may be deployed was decided
* before.
*/
async function createDeployment(client, { owner, repo }, { commit, environment, description, payload }) {
	return calling("make the deployment record", "deployments: write", async () => {
		const { data } = await client.rest.repos.createDeployment({
			owner,
			repo,
			ref: commit,
			environment,
			description,
			payload,
			auto_merge: false,
			required_contexts: [],
			request: { retries: 0 }
		});
		if (!("id" in data)) throw new Error("it answered without an id");
		return data.id;
	});
}
async function setDeploymentStatus(client, { owner, repo }, deployment, { state, description, logUrl, url }) {
	await calling("set the status of the deployment record", "deployments: write", () => client.rest.repos.createDeploymentStatus({
		owner,
		repo,
		deployment_id: deployment,
		state,
		description,
		log_url: logUrl,
		...url === void 0 ? {} : { environment_url: url }
	}));
}
/** The record as it stands. */
async function readDeployment(client, { owner, repo }, deployment) {
	return calling("read the deployment record", "deployments: write", async () => {
		const { data } = await client.rest.repos.getDeployment({
			owner,
			repo,
			deployment_id: deployment
		});
		return {
			commit: data.sha,
			environment: data.environment,
			payload: data.payload
		};
	});
}

// src/platform/github/environments.ts
/** Whether anything stands between a workflow and the environment: reviewers, a timer, branches, an app's own rule. */
async function isProtected(client, { owner, repo }, environment) {
	return calling("look at the protection of the environment", "actions: read", async () => {
		const { data } = await client.rest.repos.getEnvironment({
			owner,
			repo,
			environment_name: environment,
			request: { retries: 0 }
		});
		const branches = data.deployment_branch_policy ?? null;
		return (data.protection_rules ?? []).length > 0 || branches !== null;
	});
}

// src/doors/deploy/run-facts.ts
/** What the runner says of this run, in the words of a decision. */
function runFacts({ repository: { owner, repo }, sha, runId, attempt }) {
	return {
		repository: `${owner}/${repo}`,
		commit: sha,
		run: {
			id: runId,
			attempt
		}
	};
}
/** Page of the run, which deployment records link to. */
function runPage({ serverUrl, repository: { owner, repo }, runId }) {
	return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
}

// src/doors/deploy/record-deployment.ts
/** The decision with the id of its record; a refused one as it is. */
async function recordDeployment(recording, decision) {
	if (decision.decision === "refused") return decision;
	const { warn } = recording;
	const open = await openClients({
		...recording,
		version: VERSION
	});
	if (open === void 0) {
		warn("There is no token, so there is no deployment record, and nobody looked at how the environment is protected.");
		return decision;
	}
	await orWarn(warn, () => lookAtEnvironment(open, recording, decision.environment));
	const deployment = await orWarn(warn, () => makeRecord(open, recording, decision));
	return deployment === void 0 ? decision : {
		...decision,
		deployment
	};
}
async function lookAtEnvironment(open, { context: { repository }, warn }, environment) {
	if (!await isProtected(open("read"), repository, environment)) warn(`The environment ${environment} has no protection rule, so every branch whose workflow names it deploys to it and reads its secrets. Add reviewers or deployment branches in the settings of the repository.`);
}
/** Its id, also when its first status could not be set. */
async function makeRecord(open, { context, warn }, decision) {
	const client = open("deployment");
	const { repository } = context;
	const id = await createDeployment(client, repository, {
		commit: decision.commit,
		environment: decision.environment,
		description: "FATES gate: the files are those that were assessed",
		payload: payloadOf(decision)
	});
	await orWarn(warn, () => setDeploymentStatus(client, repository, id, {
		state: "in_progress",
		description: "verified, being deployed",
		logUrl: runPage(context)
	}));
	return id;
}
/** Undefined, and a warning, for what the world did not do. */
async function orWarn(warn, call) {
	try {
		return await call();
	} catch (error) {
		if (error instanceof EnvironmentError) {
			warn(`${error.message} ${error.hint}`);
			return;
		}
		throw error;
	}
}

export { readDeployment as a, readPlainText as c, CHECKS as d, decisionSchema as f, runPage as i, decisionSummary as l, recordDeployment as n, setDeploymentStatus as o, runFacts as r, foreignRecord as s, orWarn as t, outcomeSummary as u };