import { r as getInput, u as warning } from "./actions-toolkit.js";
import { a as succeed, i as refuse, n as UserError, t as EnvironmentError } from "./errors.js";
import { _ as isAudit, a as today, d as outputsOf, f as openClients, g as readInputs, i as timedGroup, l as sinksOf, n as prepareNetwork, o as readFinishedRun, p as failedReport, r as runJob, s as findForkPull, t as eventPayload, u as listPullFiles, v as readContext } from "./job.js";
import { n as isAvailable, t as assess } from "./assess.js";
import { t as METRICS } from "./registry.js";
import { t as matchGlob } from "./match.js";
import { t as profileOf } from "./in-worker2.js";
import { n as tablePorts, t as sha256OfText } from "./table-ports.js";
import { p as publish } from "./terminal.js";
import { G as PROPERTIES, k as headline } from "./since-base.js";
import { r as VERSION } from "./version.js";
import { n as readReport, t as MOST_REPORT_BYTES } from "./read-report.js";
import { r as zipEntries } from "./read-table.js";
import { t as unpackEntry } from "./zip-entry.js";
import { c as openFetchingGit, d as openGit, f as readHead, i as remoteTip, o as openCommitTree, r as localMergeBase, t as unchangedSince, u as madeByTheJob } from "./unchanged.js";
import { n as openWorkspace } from "./workspace.js";
import { n as downloadArtifact, t as artifactOfRun } from "./artifacts2.js";
import { n as calling } from "./failure.js";
import { join, resolve } from "node:path";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { mkdtemp, open as open$1 } from "node:fs/promises";

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

// src/report/base-report.ts
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Why a readable report is not the one to compare with: about another policy or commit, or from the future. All at once. */
function baseProblems(report, path, expected) {
	const { policy, commit, asOf } = report;
	const problems = [];
	if (policy.path !== expected.policy) problems.push({
		code: "base-report/other-policy",
		path,
		key: "policy.path",
		message: `This report was judged by ${quoted(policy.path)}, and this run is judged by ${quoted(expected.policy)}.`,
		hint: "Give the report of the same policy; gates of a monorepo need an artifact name each."
	});
	const read = commit.tree ?? commit.head;
	if (expected.commit !== void 0 && read !== expected.commit) problems.push({
		code: "base-report/other-commit",
		path,
		key: "commit.tree",
		message: `This report is of another commit: ${read === void 0 ? "it names none" : quoted(read)}, and the base is ${expected.commit}.`,
		hint: "Assess every push to the base branch and keep its report, or bring the branch up to date with a base that has one."
	});
	if (!DATE.test(asOf) || asOf > expected.asOf) problems.push({
		code: "base-report/future",
		path,
		key: "asOf",
		message: `This report says that it is of ${quoted(asOf)}, and this run is of ${expected.asOf}.`,
		hint: "Give a report that was made before this run; mend `as-of` if it is what is wrong."
	});
	return problems;
}
/** Somebody else's word, short and in quotation marks. */
function quoted(value) {
	return JSON.stringify(value.slice(0, 80));
}

// src/doors/baseline/artifact-report.ts
/** Of an artifact that is downloaded at all. */
const MOST_ARTIFACT_BYTES = 67108864;
/** The output folder holds fewer; an artifact of a whole workspace is not searched. */
const MOST_MEMBERS$1 = 20;
const MEMBER = "fates-report.json";
/**
* The report's text out of an artifact's zip, which anybody may have made: one member, of one name, is unpacked, in memory, up to
* the size of a report. No other name is used for anything.
*/
function reportTextIn(zip, path) {
	const entries = zipEntries(zip, MOST_MEMBERS$1);
	if ("fault" in entries) return refuse(unusable$1(path, FAULTS$1[entries.fault]));
	const [member, second] = entries.filter(({ name }) => name === MEMBER);
	if (member === void 0) return refuse(unusable$1(path, `it has no ${MEMBER} at its top`));
	if (second !== void 0) return refuse(unusable$1(path, `it has two of the name ${MEMBER}`));
	if (member.whole > 33554432) return refuse(unusable$1(path, `its ${MEMBER} has more than ${MOST_REPORT_BYTES / 2 ** 20} MiB`));
	const bytes = unpacked$1(zip, member);
	if (typeof bytes === "string") return refuse(unusable$1(path, bytes));
	return isUtf8(bytes) ? succeed(new TextDecoder("utf-8").decode(bytes)) : refuse(unusable$1(path, `its ${MEMBER} is not UTF-8`));
}
/** Or, as a text, why not. */
function unpacked$1(zip, member) {
	try {
		return unpackEntry(zip, member);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
const FAULTS$1 = {
	"cut-off": "it is no zip archive, or the end of it is missing",
	"too-many": `it has more than ${MOST_MEMBERS$1} members`,
	untrue: "its directory is not true"
};
function unusable$1(path, why) {
	return {
		code: "base-report/artifact",
		path,
		message: `The artifact cannot be used: ${why}.`,
		hint: "Upload the folder of the input `output`, and nothing else, with actions/upload-artifact."
	};
}

// src/doors/baseline/base-report.ts
async function readBaseReport({ source, expected, from }, ports) {
	const found = source.kind === "file" ? await fromFile(source.path, ports) : await fromArtifact(source.name, expected, from, ports);
	if (!found.ok) return found;
	const { text, name } = found.value;
	const report = await readReport(text, name, ports.hash);
	if (!report.ok) return report;
	const problems = baseProblems(report.value, name, expected);
	return problems.length > 0 ? {
		ok: false,
		problems
	} : {
		ok: true,
		report: report.value,
		from: name
	};
}
async function fromFile(path, ports) {
	try {
		const file = await ports.workspace.open(path);
		if (file === null) return refuse(unavailable(path, "There is no such file, so there is nothing to compare with.", WRITE_IT));
		if (file.size > 33554432) return refuse(unavailable(path, `The file has more than ${MOST_REPORT_BYTES / 2 ** 20} MiB, which no report has.`, WRITE_IT));
		if (await ports.isOfTheChange(path)) return refuse(unavailable(path, "The change that is judged brings this file itself, and could say anything of its own base.", "Let a step of the job fetch the report, or name an artifact."));
		const bytes = await file.read(0, file.size);
		return succeed({
			text: new TextDecoder("utf-8").decode(bytes),
			name: path
		});
	} catch (error) {
		if (error instanceof UserError) return refuse(...error.problems);
		throw error;
	}
}
async function fromArtifact(name, { commit }, from, { client, apiUrl, timeout }) {
	const query = queryOf(name, commit, from);
	if (client === void 0 || query === void 0) return refuse(unavailable(name, `The artifact cannot be looked for: ${client === void 0 ? "there is no token" : "the event does not say of which branch"}.`, "Name a file instead."));
	try {
		const { findArtifact, downloadArtifact } = await import("./artifacts.js");
		const artifact = await findArtifact(client, query);
		if (artifact === void 0) return refuse(noArtifact(query));
		if (artifact.bytes > 67108864) {
			const most = MOST_ARTIFACT_BYTES / 2 ** 20;
			return refuse(unavailable(name, `The artifact has more than ${most} MiB.`, UPLOAD_IT));
		}
		const options = {
			most: MOST_ARTIFACT_BYTES,
			apiUrl,
			timeout
		};
		const zip = await downloadArtifact(client, query, artifact.id, options);
		const where = `artifact ${name} of run ${artifact.runId}`;
		const text = reportTextIn(zip, where);
		return text.ok ? succeed({
			text: text.value,
			name: where
		}) : text;
	} catch (error) {
		if (error instanceof EnvironmentError) return refuse(unavailable(name, error.message, error.hint));
		throw error;
	}
}
function queryOf(name, commit, { owner, repo, repositoryId, branch, workflow }) {
	if (repositoryId === void 0 || branch === void 0) return;
	const place = {
		owner,
		repo,
		repositoryId,
		branch,
		name
	};
	if (commit !== void 0) return {
		...place,
		runs: { commit }
	};
	return workflow === void 0 ? void 0 : {
		...place,
		runs: { workflow }
	};
}
function noArtifact({ name, branch, runs }) {
	return unavailable(name, `No successful run ${"commit" in runs ? `for the commit ${runs.commit}` : `of the workflow ${runs.workflow}`} on the branch ${branch} has an artifact of this name.`, "Run the gate on every push to that branch, and upload the folder of the input `output` there.");
}
const WRITE_IT = "Name a fates-report.json that an earlier step of the job has fetched.";
const UPLOAD_IT = "Upload the folder of the input `output`, and nothing else.";
function unavailable(path, message, hint) {
	return {
		code: "base-report/unavailable",
		path,
		message,
		hint
	};
}

// src/doors/baseline/baseline-source.ts
/** The artifact that our workflows upload the report as. */
const USUAL_ARTIFACT = "fates-report";
/** A file that is called like an artifact is named as `./artifact`. */
function baselineSource(input) {
	if (input === "") return { kind: "none" };
	if (input === "artifact") return {
		kind: "artifact",
		name: USUAL_ARTIFACT
	};
	return input.startsWith("artifact:") ? {
		kind: "artifact",
		name: input.slice(9)
	} : {
		kind: "file",
		path: input
	};
}

// src/doors/baseline/given-report.ts
/** Undefined when nobody asks. One that cannot be used fails no run: what would be compared with it is MISSING. */
async function givenReport(given) {
	const { inputs, context, tree, client } = given;
	const source = baselineSource(inputs["baseline-report"]);
	if (source.kind === "none") return;
	const ports = {
		workspace: tree.workspace,
		hash: sha256OfText,
		client,
		apiUrl: context.apiUrl,
		timeout: inputs["api-timeout"] * 1e3,
		isOfTheChange: isAudit(context) ? () => Promise.resolve(false) : isOfTheChange(tree)
	};
	const read = await readBaseReport({
		source,
		expected: expectedOf(given),
		from: placeOf(given)
	}, ports);
	return read.ok ? {
		report: read.report,
		from: read.from
	} : { because: read.problems.map(({ message, hint }) => `${message} ${hint}`).join(" ") };
}
/** An audit takes the last report of its branch; a change that of the commit that it is compared with. */
function expectedOf({ inputs, context, tree, asOf }) {
	const commit = tree.base?.baseline.commit ?? tree.commit.base;
	return {
		policy: inputs.policy,
		asOf,
		...isAudit(context) || commit === void 0 ? {} : { commit }
	};
}
/** Where an artifact is looked for. */
function placeOf({ context, tree }) {
	const { repository, workflow, mergeGroup } = context;
	const { owner, repo, id } = repository;
	const branch = (tree.pull ?? mergeGroup)?.baseRef ?? context.branch;
	return {
		owner,
		repo,
		...id === void 0 ? {} : { repositoryId: id },
		...branch === void 0 ? {} : { branch },
		...workflow === void 0 ? {} : { workflow }
	};
}
/** A file that the change brings or alters could say anything; one that a step of the job has fetched is not the change's. */
function isOfTheChange({ changes, base }) {
	return async (path) => {
		if (changes.kind === "files") return changes.files.some((file) => file.path === path);
		return base === void 0 || !await base.isUnchanged(path);
	};
}

// src/doors/tree/base-side.ts
/**
* Undefined when nothing is before the commit: a new branch, a schedule. A commit that was pushed is judged by its own policy. What exists and cannot be read is an UnavailableTree,
* whose problem says what was tried; only a bug of ours rejects.
*/
async function openBaseSide(inputs) {
	const { checkout } = inputs;
	const { baselineAt } = checkout;
	if (baselineAt.kind === "none") return;
	if (checkout.kind === "commit" && baselineAt.kind === "commit") return sideOf(inputs, void 0, await openCommitTree(baselineAt.commit, inputs));
	const policyCommit = await policyCommitOf(inputs);
	const policy = await openCommitTree(policyCommit, inputs);
	return sideOf(inputs, policy, baselineAt.kind === "commit" ? await otherTree(baselineAt.commit, policy, policyCommit, inputs) : await atMergeBase(baselineAt.head, policy, policyCommit, inputs));
}
function sideOf({ checkout, place, workspace, ref }, policy, baseline) {
	return {
		...policy === void 0 ? {} : { policy },
		baseline,
		...ref === void 0 ? {} : { ref },
		isUnchanged: unchangedSince({
			place,
			workspace,
			head: checkout.tree,
			baseline
		})
	};
}
/** The tip that the server names now; what the event says when it names none. */
async function policyCommitOf({ checkout: { policyAt }, place, server, api }) {
	if (policyAt.kind === "commit") return policyAt.commit;
	const named = server === void 0 ? void 0 : await remoteTip(openFetchingGit(place, server), policyAt.branch);
	if (named !== void 0) return named;
	if (api === void 0) return policyAt.commit;
	const { apiTip } = await import("./history-api.js");
	return await apiTip(api.client, api.repository, policyAt.branch) ?? policyAt.commit;
}
function otherTree(commit, tree, treeCommit, sources) {
	return commit === treeCommit ? Promise.resolve(tree) : openCommitTree(commit, sources);
}
/** Asked after the base branch's tip was opened: a fetch of it may have brought the history that the answer takes. */
async function atMergeBase(head, policy, policyCommit, inputs) {
	const { place, api } = inputs;
	const local = await localMergeBase(openGit(place.folder, place.environment), policyCommit, head);
	const found = local.kind === "unknown" ? await askApi(local, policyCommit, head, api) : local;
	switch (found.kind) {
		case "found": return otherTree(found.commit, policy, policyCommit, inputs);
		case "none": return { problem: {
			code: "base/no-merge-base",
			path: ".git",
			message: `The head ${head} and the base ${policyCommit} share no commit, so there is nothing that the numbers could be compared with.`,
			hint: "Rebase the pull request on the base branch, or use actions/checkout without `ref:`, so that the merge commit is assessed."
		} };
		case "unknown": return { problem: {
			code: "base/unknown-merge-base",
			path: ".git",
			message: `It is unknown which commit the head ${head} and the base ${policyCommit} share (${found.reason}), so nothing can be compared.`,
			hint: "Check out with `fetch-depth: 0`, or without `ref:`, so that the merge commit is assessed; or grant `contents: read` to the token."
		} };
	}
}
async function askApi(local, base, head, api) {
	if (api === void 0) return {
		kind: "unknown",
		reason: `${local.reason}, and there is no token for the API`
	};
	const { apiMergeBase } = await import("./history-api.js");
	const answer = await apiMergeBase(api.client, api.repository, base, head);
	return answer.kind === "unknown" ? {
		...answer,
		reason: `${local.reason}; ${answer.reason}`
	} : answer;
}

// src/discover/checkout.ts
/**
* The assessed tree of a pull request is the checked-out one: GitHub's merge commit (whose second parent is the
* head), or the head itself. Anything else is refused with both commits named (github.md, "Which tree").
*
* The first parent of the merge commit is what GitHub merged into, also where the event names an older commit: the base
* branch may have moved between the event and the merge.
*/
function checkoutOf(pull, head) {
	const [first, second] = head.parents;
	if (head.parents.length === 2 && first !== void 0 && second === pull.head) return succeed({
		kind: "merge-commit",
		tree: head.sha,
		base: first,
		policyAt: {
			kind: "commit",
			commit: first
		},
		baselineAt: {
			kind: "commit",
			commit: first
		}
	});
	if (head.sha === pull.head) return succeed({
		kind: "head",
		tree: head.sha,
		base: pull.base,
		policyAt: {
			kind: "tip",
			branch: pull.baseRef,
			commit: pull.base
		},
		baselineAt: {
			kind: "merge-base",
			head: head.sha
		}
	});
	return refuse(strangeCheckout(`pull request #${pull.number}'s head ${pull.head} nor its merge commit`, head.sha));
}
/** A merge group is assessed as it would be merged, against the commit that it would be merged into. */
function checkoutOfMergeGroup(group, head) {
	if (head.sha !== group.head) return refuse({
		code: "checkout/not-the-merge-group",
		path: ".git/HEAD",
		message: `The checkout is ${head.sha}, and the merge group's commit is ${group.head}, so a verdict would be about another tree.`,
		hint: "Use actions/checkout without `ref:` in workflows that run on merge_group."
	});
	return succeed({
		kind: "merge-group",
		tree: head.sha,
		base: group.base,
		policyAt: {
			kind: "commit",
			commit: group.base
		},
		baselineAt: {
			kind: "commit",
			commit: group.base
		}
	});
}
/** What a push event says was there before, when the branch is new. */
const NOTHING = /^0+$/;
/** A push, a schedule: the commit's own policy; the baseline is what the branch was before, if it was. */
function checkoutOfCommit(sha, before) {
	const baselineAt = before === void 0 ? {
		kind: "none",
		because: "the event names no commit before this one"
	} : NOTHING.test(before) ? {
		kind: "none",
		because: "the branch is new: nothing was there before"
	} : {
		kind: "commit",
		commit: before
	};
	return {
		kind: "commit",
		tree: sha,
		base: baselineAt.kind === "commit" ? baselineAt.commit : sha,
		policyAt: {
			kind: "commit",
			commit: sha
		},
		baselineAt
	};
}
function strangeCheckout(expected, sha) {
	return {
		code: "checkout/neither-merge-nor-head",
		path: ".git/HEAD",
		message: `The checkout is ${sha}, which is neither ${expected}, so a verdict would be about another tree.`,
		hint: "Use actions/checkout without `ref:` (merge commit), or with `ref: ${{ github.event.pull_request.head.sha }}`; if the head moved meanwhile, the newer run reports."
	};
}

// src/platform/git/bare-repository.ts
/**
* An empty repository without a working tree, below the runner's temporary folder: commits are fetched into it and read as
* data, nothing is ever checked out. `address` is where `origin` is. The runner empties the folder after the job.
*/
async function makeBareRepository(below, address, environment) {
	const folder = await mkdtemp(join(below, "fates-gate-"));
	const git = openGit(folder, environment);
	for (const args of [[
		"init",
		"--quiet",
		"--bare",
		"--template="
	], [
		"config",
		"remote.origin.url",
		address
	]]) {
		const answer = await git(...args);
		if (!answer.ok) throw new EnvironmentError(`git cannot make a repository in the runner's temporary folder (${answer.reason}).`, "Use a runner that has git and a writable RUNNER_TEMP.");
	}
	return {
		folder,
		environment
	};
}

// src/platform/memory-bytes.ts
/** Bytes that are in memory, as a file. */
function memoryBytes(path, bytes, from) {
	return {
		path,
		size: bytes.length,
		from,
		read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
		async *stream() {
			yield bytes;
		},
		sha256: () => Promise.resolve(createHash("sha256").update(bytes).digest("hex"))
	};
}

// src/platform/artifact-workspace.ts
/** Of all its files together, unpacked. */
const MOST_UNPACKED = 268435456;
/**
* A commit's tree, and what a run gave that is in no commit. A file that is tracked is the commit's, whatever the artifact
* says. Names lead nowhere: they are keys of a table, never paths of a file system.
*/
function withArtifact(tree, { zip, entries }, tracked) {
	const own = new Set(tracked.files.map(({ path }) => path));
	const given = /* @__PURE__ */ new Map();
	const notLookedAt = [...tracked.notLookedAt];
	for (const entry of entries) {
		const { name } = entry;
		const reason = refusalOf(name, own, given);
		if (reason === void 0) given.set(name, entry);
		else if (!name.endsWith("/")) notLookedAt.push({
			path: name,
			reason
		});
	}
	const files = [...tracked.files, ...[...given.values()].map(({ name, whole }) => ({
		path: name,
		size: whole
	}))];
	files.sort((a, b) => a.path < b.path ? -1 : 1);
	return {
		list: () => Promise.resolve({
			files,
			notLookedAt
		}),
		open: async (path) => {
			const entry = given.get(path);
			return entry === void 0 ? tree.open(path) : memoryBytes(path, unpacked(zip, entry), "artifact");
		}
	};
}
function refusalOf(name, tracked, given) {
	if (name.endsWith("/")) return "a folder";
	if (!isPlainPath(name)) return "in the artifact of the pull request’s run under a name that is no plain path";
	if (tracked.has(name)) return "in the artifact of the pull request’s run; it is tracked, so the committed file counts";
	return given.has(name) ? "twice in the artifact of the pull request’s run; the first counts" : void 0;
}
/** Relative, with `/`, and nothing that means another place. */
function isPlainPath(name) {
	return name.length <= 1e3 && !/[\\:\p{Cc}]/u.test(name) && name.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part !== ".git");
}
function unpacked(zip, entry) {
	try {
		return unpackEntry(zip, entry);
	} catch (error) {
		throw new UserError({
			code: "fork/artifact",
			path: entry.name,
			message: `The artifact of the pull request's run cannot be unpacked: ${error instanceof Error ? error.message : String(error)}.`,
			hint: "Upload the evidence with actions/upload-artifact, and nothing else."
		});
	}
}

// src/doors/tree/fork-evidence.ts
const MOST_MEMBERS = 1e3;
/** The head's tree with what the artifact adds to it. A run that has none of this name adds nothing. */
async function withForkEvidence(head, given) {
	const { client, repository, run, name, apiUrl, timeout } = given;
	if (name === "") return head;
	const query = {
		...repository,
		name,
		repositoryId: run.repositoryId
	};
	const found = await artifactOfRun(client, query, run.id);
	if (found === void 0) return head;
	const most = MOST_ARTIFACT_BYTES;
	if (found.bytes > most) throw unusable(name, `it has ${found.bytes} bytes, and ${most} are read at most`);
	const zip = await downloadArtifact(client, repository, found.id, {
		most,
		apiUrl,
		timeout
	}).catch((error) => {
		throw error instanceof EnvironmentError ? unusable(name, error.message) : error;
	});
	const entries = zipEntries(zip, MOST_MEMBERS);
	if ("fault" in entries) throw unusable(name, FAULTS[entries.fault]);
	const whole = entries.reduce((sum, entry) => sum + entry.whole, 0);
	if (whole > 268435456) throw unusable(name, `it becomes ${whole} bytes, and ${MOST_UNPACKED} are unpacked at most`);
	return withArtifact(head, {
		zip,
		entries
	}, await head.list());
}
const FAULTS = {
	"cut-off": "it is no zip archive, or the end of it is missing",
	"too-many": `it has more than ${MOST_MEMBERS} members`,
	untrue: "its directory is not true"
};
function unusable(name, why) {
	return new UserError({
		code: "fork/artifact",
		path: name,
		message: `The artifact of the pull request's run cannot be used: ${why}.`,
		hint: "Let the pull request’s workflow upload the evidence alone, under the name that `evidence-artifact` gives."
	});
}

// src/doors/tree/fork-tree.ts
/** The head of a fork's pull request, for a run that is trusted: read as data, never checked out, nothing of it executed. */
/** Finds the pull request of the run that ended, and opens its head and its base. A refusal of GitHub is a UserError. */
async function openForkTree(inputs) {
	try {
		return await open(inputs);
	} catch (error) {
		if (error instanceof EnvironmentError) {
			const { message, hint } = error;
			throw new UserError({
				code: "fork/unreachable",
				path: "GITHUB_API_URL",
				message,
				hint
			});
		}
		throw error;
	}
}
async function open(inputs) {
	const { context, payload, client } = inputs;
	if (client === void 0) throw new UserError(noToken());
	const run = readFinishedRun(payload);
	if (!run.ok) throw new UserError(...run.problems);
	const pull = await findForkPull(client, context.repository, run.value);
	if (!pull.ok) throw new UserError(...pull.problems);
	const sources = await sourcesOf(inputs, client);
	const head = await openCommitTree(pull.value.head, sources);
	if (!isAvailable(head)) throw new UserError(head.problem);
	const checkout = checkoutOf(pull.value, {
		sha: pull.value.head,
		parents: []
	});
	if (!checkout.ok) throw new UserError(...checkout.problems);
	const workspace = await withForkEvidence(head, {
		client,
		repository: context.repository,
		run: run.value,
		name: inputs.evidenceArtifact,
		apiUrl: context.apiUrl,
		timeout: inputs.timeout
	});
	const base = await openBaseSide({
		...sources,
		workspace,
		checkout: checkout.value,
		ref: pull.value.baseRef
	});
	return {
		pull: pull.value,
		workspace,
		...base === void 0 ? {} : { base },
		commit: {
			head: pull.value.head,
			base: checkout.value.base,
			tree: pull.value.head,
			baseRef: pull.value.baseRef
		},
		...await changesOf$1(client, context, pull.value, head),
		notLookedAt: []
	};
}
/** A repository of our own to fetch into; without git the API alone. */
async function sourcesOf({ context, environment, token }, client) {
	const { owner, repo } = context.repository;
	const api = {
		client,
		repository: context.repository
	};
	const server = {
		url: context.serverUrl,
		token
	};
	const below = environment["RUNNER_TEMP"] ?? tmpdir();
	try {
		return {
			place: await makeBareRepository(below, `${context.serverUrl}/${owner}/${repo}.git`, environment),
			server,
			api
		};
	} catch (error) {
		if (error instanceof EnvironmentError) return {
			place: {
				folder: below,
				environment
			},
			api
		};
		throw error;
	}
}
/** What is not in the head's commit was made by the fork's run. */
async function changesOf$1(client, { repository }, { number }, head) {
	const [{ files, capped }, tracked] = await Promise.all([listPullFiles(client, {
		...repository,
		number
	}), head.list()]);
	if (capped || files.length === 0) return {
		changes: {
			kind: "everything",
			because: "the list of changed files is cut off or empty"
		},
		problems: []
	};
	const paths = new Set(tracked.files.map(({ path }) => path));
	return {
		changes: {
			kind: "files",
			files,
			isUntracked: (path) => !paths.has(path)
		},
		problems: []
	};
}
function noToken() {
	return {
		code: "fork/no-token",
		path: "actions/assess/action.yml",
		key: "inputs.token",
		message: "There is no token, so neither the pull request nor its files can be found.",
		hint: "Pass `token: ${{ github.token }}` with contents: read, pull-requests: read and actions: read."
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
	const handle = await open$1(path, "r").catch(() => void 0);
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
	const { pull, mergeGroup } = event;
	if (pull === void 0 && mergeGroup === void 0) {
		const there = await readHead(git);
		return checkoutOfCommit("reason" in there ? event.sha : there.sha, event.push?.before);
	}
	const head = await headOf(event, git, client);
	const checkout = mergeGroup === void 0 ? ofPull(pull, head) : checkoutOfMergeGroup(mergeGroup, head);
	if (!checkout.ok) throw new UserError(...checkout.problems);
	return head.isSupposed ? {
		...checkout.value,
		kind: "unknown"
	} : checkout.value;
}
function ofPull(pull, head) {
	return pull === void 0 ? {
		ok: true,
		value: checkoutOfCommit(head.sha, void 0)
	} : checkoutOf(pull, head);
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
		const timeout = seconds * 1e3;
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
	const workspace = await openWorkspace(context.workspace);
	const checkout = await step("checkout", () => readCheckout(context, git, client));
	if (checkout.kind === "unknown") await requireFiles(workspace);
	const { changes, problems } = await step("changes", () => readChanges(context, open, git, checkout));
	const ref = (context.pull ?? context.mergeGroup)?.baseRef ?? context.branch;
	const base = await step("base", () => openBaseSide({
		place,
		server: {
			url: context.serverUrl,
			token
		},
		...client === void 0 ? {} : { api: {
			client,
			repository: context.repository
		} },
		workspace,
		checkout,
		...ref === void 0 ? {} : { ref }
	}));
	return {
		...context.pull === void 0 ? {} : { pull: context.pull },
		workspace,
		...base === void 0 ? {} : { base },
		commit: commitOf(context, checkout),
		changes,
		problems,
		notLookedAt: supposed(checkout)
	};
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
	const given = await givenReport({
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
		...tree.base === void 0 ? {} : { base: tree.base },
		...given === void 0 ? {} : { baseReport: given },
		tables: tablePorts(() => void 0),
		hash: sha256OfText,
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