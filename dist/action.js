import { a as getInput, f as warning } from "./actions-toolkit.js";
import { n as UserError, t as EnvironmentError } from "./errors.js";
import { n as readContext, t as isAudit } from "./event.js";
import { d as readInputs, r as prepareNetwork, t as eventPayload } from "./door.js";
import { n as assess, t as loadFileExaminers } from "./load-examiners.js";
import { a as sinksOf, c as failedReport, n as timedGroup, o as outputsOf, r as today, t as runJob } from "./job.js";
import { t as METRICS } from "./registry.js";
import { t as matchGlob } from "./match.js";
import { t as profileOf } from "./in-worker2.js";
import { n as sha256OfText, r as tablePorts, t as sha256OfBytes } from "./table-ports.js";
import { m as publish } from "./report-json.js";
import { w as headline } from "./since-base.js";
import { t as PROPERTIES } from "./finding.js";
import { r as VERSION } from "./version.js";
import { t as openClients } from "./action-clients.js";
import { n as openGit, r as readHead, t as madeByTheJob } from "./git.js";
import { r as openWorkspace } from "./workspace.js";
import { i as openBaseSide, n as checkoutOfCommit, r as checkoutOfMergeGroup, t as checkoutOf } from "./checkout.js";
import { n as listPullFiles } from "./pull-request.js";
import { n as calling } from "./failure.js";
import { join, resolve } from "node:path";
import { open } from "node:fs/promises";

// src/report/trend.ts
function trendOf(before, now) {
	const tree = before.commit.tree ?? before.commit.head;
	return {
		since: {
			asOf: before.asOf,
			...tree === void 0 ? {} : { tree }
		},
		verdict: {
			before: before.verdict,
			now: now.verdict
		},
		score: stepOf(before.score?.headline, now.score?.headline),
		properties: PROPERTIES.flatMap((property) => {
			const step = stepOf(scoreIn(before.score, property), scoreIn(now.score, property));
			return step.before === void 0 && step.now === void 0 ? [] : [{
				property,
				...step
			}];
		})
	};
}
function scoreIn(score, property) {
	return score?.properties[property];
}
function stepOf(before, now) {
	return {
		...before === void 0 ? {} : { before },
		...now === void 0 ? {} : { now },
		...before === void 0 || now === void 0 ? {} : { change: Number((now - before).toPrecision(12)) }
	};
}

// src/platform/git/head-file.ts
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MOST_BYTES = 1 << 20;
/**
* The commit that `.git/HEAD` names, read without git, as actions/checkout leaves it: an id, or a branch with a file of its
* own. `absent`: there is no `.git` at all; undefined: it cannot be read that simply.
*/
async function readHeadFile(folder) {
	const head = await textOf(join(folder, ".git", "HEAD"));
	if (head === void 0) return await textOf(join(folder, ".git")) === void 0 ? { absent: true } : void 0;
	if (ID.test(head)) return { commit: head };
	const ref = /^ref: (?<name>refs\/[A-Za-z0-9._/-]+)$/.exec(head)?.groups?.["name"];
	if (ref === void 0 || ref.includes("..")) return;
	const id = await textOf(join(folder, ".git", ...ref.split("/")));
	return id !== void 0 && ID.test(id) ? { commit: id } : void 0;
}
/** Undefined when there is no such file, or it is a folder. */
async function textOf(path) {
	const handle = await open(path, "r").catch(() => void 0);
	try {
		const { buffer, bytesRead } = await handle?.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0) ?? {};
		return buffer?.subarray(0, bytesRead).toString("utf8").trim();
	} catch {
		return;
	} finally {
		await handle?.close();
	}
}

// src/doors/tree/read-checkout.ts
/**
* The checkout of a pull request or a merge group has to be one that the verdict may be about; other events take what
* is there, since a schedule may look at any branch. Without git, HEAD is read from its file and its parents from the API. Throws a UserError for any other checkout.
*/
async function readCheckout(event, git, client) {
	const decide = decisionOf(event);
	if (decide === void 0) {
		const there = await readHead(git);
		return checkoutOfCommit("reason" in there ? event.sha : there.sha, event.push?.before);
	}
	const head = await headOf(event, git, client);
	const checkout = decide(head);
	if (!checkout.ok) throw new UserError(...checkout.problems);
	return head.isSupposed ? {
		...checkout.value,
		kind: "unknown"
	} : checkout.value;
}
/** What the event demands of the checkout; undefined when any may be assessed. */
function decisionOf({ pull, mergeGroup }) {
	if (mergeGroup !== void 0) return (head) => checkoutOfMergeGroup(mergeGroup, head);
	return pull === void 0 ? void 0 : (head) => checkoutOf(pull, head);
}
async function headOf(event, git, client) {
	const head = await readHead(git);
	if (!("reason" in head)) return {
		...head,
		isSupposed: false
	};
	const named = await readHeadFile(event.workspace);
	if (client === void 0 || named === void 0) throw unknownCheckout(head.reason, client === void 0 ? "there is no token for the API" : "");
	const isSupposed = "absent" in named;
	const sha = "absent" in named ? event.sha : named.commit;
	try {
		const { readApiCommit } = await import("./commit-tree-api.js");
		const { parents } = await readApiCommit(client, event.repository, sha);
		return {
			sha,
			parents,
			isSupposed
		};
	} catch (error) {
		if (error instanceof EnvironmentError) throw unknownCheckout(head.reason, error.message);
		throw error;
	}
}
function unknownCheckout(reason, further) {
	const why = further === "" ? reason : `${reason}; ${further}`;
	return new UserError({
		code: "checkout/no-git",
		path: ".git",
		message: `Git cannot tell which commit is checked out (${why}), so it is unknown what a verdict would be about.`,
		hint: "Run actions/checkout before this action, in a job or container that has git, or grant `contents: read` to the token."
	});
}

// src/doors/tree/refused-events.ts
/** Runs with the base's rights over a checkout that a stranger's pull request may decide. */
const REFUSED = "pull_request_target";
/** Throws for an event under which assessing a checkout would hand a fork the token. */
function refuseUnsafeEvent(event) {
	if (event === REFUSED) throw new UserError({
		code: "action/unsafe-event",
		path: ".github/workflows",
		key: `on.${event}`,
		message: `The event ${event} gives a write token and secrets to a run over somebody else's files, so nothing is assessed under it.`,
		hint: "Trigger the workflow with `on: pull_request`: a fork then gets a read-only token, the job still passes or fails, and its summary has the whole report. For a comment and a check on a fork’s pull request add a second workflow with `on: workflow_run` that calls our fork.yml: it reads the fork’s files as data, under the base branch’s policy, and runs none of them."
	});
}

// src/doors/tree/pull-changes.ts
/** Changes of a pull request from the API, with what the job itself made from git (github.md, "What changed"). */
async function pullChanges(client, pull, git) {
	if (client === void 0) return unknown("token", "There is no token, so the changed files of the pull request are unknown.", "Pass `token: ${{ github.token }}`.");
	try {
		const [{ files, capped }, made] = await Promise.all([listPullFiles(client, pull), madeByTheJob(git)]);
		if (capped) return known({
			kind: "everything",
			because: `the pull request lists ${files.length} files, where GitHub stops counting`
		});
		if (files.length === 0) return known({
			kind: "everything",
			because: "the pull request lists no changed file"
		});
		if ("reason" in made) return known({
			kind: "everything",
			because: `git cannot tell what the job made (${made.reason})`
		});
		return known({
			kind: "files",
			files,
			isUntracked: made.isMade
		});
	} catch (error) {
		if (error instanceof EnvironmentError) return unknown("GITHUB_API_URL", error.message, error.hint);
		throw error;
	}
}
function known(changes) {
	return {
		changes,
		problems: []
	};
}
function unknown(path, message, hint) {
	return {
		changes: {
			kind: "everything",
			because: "the changed files are unknown"
		},
		problems: [{
			code: "changes/unknown",
			path,
			message,
			hint
		}]
	};
}

// src/platform/git/git-diff.ts
/**
* What differs between two commits that are both here, a rename with the name before; or why git cannot say, as in a shallow
* checkout that has only one of them.
*/
async function diffCommits(git, base, head) {
	const answer = await git("diff", ...[
		"--name-status",
		"-z",
		"-M",
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules=none"
	], `${base}^{commit}`, `${head}^{commit}`, "--");
	return answer.ok ? changesOf(answer.text.split("\0")) : { reason: answer.reason };
}
/** `M path`, or `R100 before after`: words of one listing, which ends with an empty one. */
function changesOf(words) {
	const files = [];
	for (let at = 0; at < words.length - 1;) {
		const [status = "", first, second] = words.slice(at, at + 3);
		const isPair = /^[RC]\d+$/.test(status);
		const path = isPair ? second : first;
		if (first === void 0 || path === void 0 || !/^(?:[ADMTUX]|[RC]\d+)$/.test(status)) return { reason: `its list of changes has the status ${JSON.stringify(status.slice(0, 20))}` };
		files.push(isPair ? {
			path,
			previous: first
		} : { path });
		at += isPair ? 3 : 2;
	}
	return { files };
}

// src/platform/github/compare.ts
/** GitHub stops listing here, whatever lies between the two commits. */
const MOST_COMPARED_FILES = 300;
/** Changed files between two commits, as the API lists them on its first page. */
async function compareCommits(client, { owner, repo }, base, head) {
	return calling("compare the two commits", "contents: read", async () => {
		const { data } = await client.rest.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead: `${base}...${head}`,
			per_page: 1,
			page: 1
		});
		const listed = data.files ?? [];
		return {
			files: listed.map(({ filename, previous_filename: previous }) => ({
				path: filename,
				...previous === void 0 ? {} : { previous }
			})),
			capped: listed.length >= 300,
			isAhead: data.status === "ahead"
		};
	});
}

// src/doors/tree/push-changes.ts
/**
* Changes of a merge group or a push: from git when it has both commits, else from the API, with what the job itself made.
* Whatever cannot be known makes everything count as changed: more is assessed then, never less, so that is no problem.
*/
async function commitChanges(client, range, git) {
	const made = await madeByTheJob(git);
	if ("reason" in made) return everything(`git cannot tell what the job made (${made.reason})`);
	const local = await diffCommits(git, range.base, range.head);
	const found = "files" in local ? local : await fromApi(client, range, local.reason);
	if ("because" in found) return everything(found.because);
	return found.files.length === 0 ? everything(`no file differs between ${range.base} and ${range.head}`) : {
		kind: "files",
		files: found.files,
		isUntracked: made.isMade
	};
}
async function fromApi(client, range, reason) {
	if (client === void 0) return { because: `git cannot tell what changed (${reason}), and there is no token to ask GitHub` };
	try {
		const { files, capped, isAhead } = await compareCommits(client, range, range.base, range.head);
		if (!isAhead) return { because: `${range.head} does not stand on ${range.base}: history was replaced` };
		return capped ? { because: `the comparison lists ${files.length} files, where GitHub stops counting` } : { files };
	} catch (error) {
		if (error instanceof EnvironmentError) return { because: `git cannot tell what changed (${reason}), nor can GitHub: ${error.message}` };
		throw error;
	}
}
function everything(because) {
	return {
		kind: "everything",
		because
	};
}

// src/doors/tree/run-commit.ts
/** The report's words for it. Without a pull request the verdict is about the commit that was checked out. */
function commitOf({ pull, mergeGroup }, { tree, base }) {
	if (pull !== void 0) return {
		head: pull.head,
		base,
		tree,
		baseRef: pull.baseRef
	};
	return mergeGroup === void 0 ? {
		head: tree,
		tree
	} : {
		head: mergeGroup.head,
		base,
		tree,
		baseRef: mergeGroup.baseRef
	};
}
/** Before there is a checkout, for a run that fails: what the event says. */
function expectedCommit({ pull, mergeGroup, sha }) {
	const change = pull ?? mergeGroup;
	return change === void 0 ? { head: sha } : {
		head: change.head,
		base: change.base
	};
}
/** What changed: an audit and an event that does not say it take everything (github.md, "What changed"). */
async function readChanges(context, open, git, { tree }) {
	const { event, pull, mergeGroup, push, repository } = context;
	if (pull !== void 0) return pullChanges(open?.("read"), {
		...repository,
		number: pull.number
	}, git);
	const base = mergeGroup?.base ?? push?.before;
	const isAudited = repository.defaultBranch === void 0 || isAudit(context);
	if (base === void 0 || mergeGroup === void 0 && isAudited) return {
		changes: {
			kind: "everything",
			because: `the event is ${event}`
		},
		problems: []
	};
	const range = {
		owner: repository.owner,
		repo: repository.repo,
		base,
		head: tree
	};
	return {
		changes: await commitChanges(open?.("read"), range, git),
		problems: []
	};
}

// src/doors/tree/open-tree.ts
async function openTree(inputs) {
	const { context, environment, open, step } = inputs;
	const { token, "evidence-artifact": evidenceArtifact, "api-timeout": seconds } = inputs.inputs;
	refuseUnsafeEvent(context.event);
	const client = open?.("read");
	if (context.event === "workflow_run") {
		refuseEvidence(inputs.inputs);
		const timeout = seconds * 1e3;
		const { openForkTree } = await import("./fork-tree.js");
		return step("fork", () => openForkTree({
			...inputs,
			token,
			client,
			evidenceArtifact,
			timeout
		}));
	}
	const place = {
		folder: context.workspace,
		environment
	};
	const git = openGit(place.folder, place.environment);
	const own = await openWorkspace(context.workspace);
	const checkout = await step("checkout", () => readCheckout(context, git, client));
	if (checkout.kind === "unknown") await requireFiles(own);
	const server = {
		url: context.serverUrl,
		token
	};
	const api = client === void 0 ? {} : { api: {
		client,
		repository: context.repository
	} };
	const workspace = inputs.inputs.evidence === "" ? own : await step("evidence", () => overlaid(own, inputs, checkout, {
		place,
		server,
		...api
	}));
	const { changes, problems } = await step("changes", () => readChanges(context, open, git, checkout));
	const ref = (context.pull ?? context.mergeGroup)?.baseRef ?? context.branch;
	const base = await step("base", () => openBaseSide({
		place,
		git,
		server,
		...api,
		workspace,
		checkout,
		...ref === void 0 ? {} : { ref }
	}));
	return {
		...context.pull === void 0 ? {} : { pull: context.pull },
		workspace,
		rules: own,
		...base === void 0 ? {} : { base },
		commit: commitOf(context, checkout),
		changes,
		problems,
		notLookedAt: supposed(checkout)
	};
}
/** With what earlier jobs made over it. */
async function overlaid(workspace, { context, inputs: { evidence } }, { tree: head }, sources) {
	const { withEvidenceFolder } = await import("./evidence-folder.js");
	return withEvidenceFolder({
		folder: evidence,
		root: context.workspace,
		workspace,
		head,
		sources
	});
}
/** A fork's pull request has no folder of its own here: what a trusted job downloaded would pass for the fork's tree. */
function refuseEvidence({ evidence }) {
	if (evidence !== "") throw new UserError({
		code: "action/evidence",
		path: "action.yml",
		key: "inputs.evidence",
		message: "On workflow_run the tree is a fork’s, read as data, and no folder of this job is laid over it.",
		hint: "Leave `evidence` empty, and name the artifact of the fork’s own run in `evidence-artifact`."
	});
}
/** Where there is no repository at all, an empty folder is a checkout that somebody forgot, not a change that deletes everything. */
async function requireFiles(workspace) {
	const { files } = await workspace.list();
	if (files.length === 0) throw new UserError({
		code: "checkout/empty",
		path: ".",
		message: "The workspace is empty: there is neither a repository nor a file, so nothing can be assessed.",
		hint: "Run actions/checkout before this action."
	});
}
/** Where there is no repository at all, nothing can confirm what was unpacked. */
function supposed({ kind, tree }) {
	const reason = `there is none, so that the checkout is ${tree} is taken from the event and was not looked at`;
	return kind === "unknown" ? [{
		path: ".git",
		reason
	}] : [];
}

// src/doors/action-run.ts
/** One run of the action: inputs → checkout → changes → assess → sinks. Gives the report and what became of it. */
const DEFAULT_POLICY = "fates.yml";
/** Assesses and delivers; also a run that cannot assess delivers why. */
async function runAction(run) {
	const open = await openClients({
		...run,
		version: VERSION
	});
	const { report, trend } = await assessTree(run, open).catch(async (error) => ({ report: await reportFailure(run, error) }));
	const receipts = await run.step("publish", () => deliver(run, open, report, trend));
	return {
		report,
		receipts,
		outputs: outputsOf(report, receipts),
		...report.blocks ? { failure: headline(report) } : {}
	};
}
async function assessTree(run, open) {
	const { inputs, context, payload, environment, step } = run;
	const tree = await openTree({
		context,
		payload,
		environment,
		inputs,
		open,
		step
	});
	const client = open?.("read");
	const given = inputs["baseline-report"] === "" ? void 0 : await (await import("./given-report.js")).givenReport({
		inputs,
		context,
		tree,
		asOf: asOf(run),
		client
	});
	const assessInputs = {
		version: VERSION,
		policy: inputs.policy,
		policyIsNamed: inputs.policy !== DEFAULT_POLICY,
		asOf: asOf(run),
		...inputs["fail-on"] === "" ? {} : { failOn: inputs["fail-on"] },
		commit: tree.commit,
		changes: tree.changes,
		notLookedAt: tree.notLookedAt,
		problems: tree.problems
	};
	const report = await assess(assessInputs, {
		workspace: tree.workspace,
		...tree.rules === void 0 ? {} : { rules: tree.rules },
		...tree.base === void 0 ? {} : { base: tree.base },
		...given === void 0 ? {} : { baseReport: given },
		tables: tablePorts(() => void 0),
		files: loadFileExaminers,
		hash: sha256OfText,
		hashBytes: sha256OfBytes,
		match: matchGlob,
		metrics: METRICS,
		profile: profileOf,
		step
	});
	return given !== void 0 && "report" in given && isAudit(context) ? {
		report,
		trend: trendOf(given.report, report)
	} : { report };
}
/** A mistake of the user is reported on every sink like any other result; our own bug goes on to the door. */
function reportFailure(run, error) {
	if (!(error instanceof UserError)) throw error;
	const { inputs, context } = run;
	return failedReport({
		version: VERSION,
		policy: inputs.policy,
		asOf: asOf(run),
		commit: expectedCommit(context),
		problems: error.problems
	}, sha256OfText);
}
function asOf({ inputs, today }) {
	return inputs["as-of"] === "" ? today : inputs["as-of"];
}
function deliver({ inputs, context, environment }, open, report, trend) {
	return publish(report, sinksOf({
		inputs,
		context,
		head: report.commit.head ?? context.sha,
		output: resolve(context.workspace, inputs.output),
		summaryPath: environment["GITHUB_STEP_SUMMARY"],
		open,
		...trend === void 0 ? {} : { trend }
	}));
}

// src/doors/action.ts
/** The action's door: the runner's world in, one run, the job's verdict out. */
async function run() {
	const inputs = readInputs((name) => getInput(name));
	const payload = await eventPayload();
	const context = readContext(process.env, payload);
	if (!context.ok) throw new UserError(...context.problems);
	await prepareNetwork(inputs.token);
	return runAction({
		inputs,
		context: context.value,
		payload,
		environment: process.env,
		today: today(),
		warn: (message) => warning(message),
		step: timedGroup
	});
}
await runJob(run);

export {  };