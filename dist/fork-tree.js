import { c as openCommitTree, n as checkoutOf, r as openBaseSide } from "./shared-action.js";
import { a as isAvailable } from "./shared-action-subject-assess-init.js";
import { n as UserError, r as asMistake, t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as openGit } from "./shared-action-deploy.js";
import { n as readFinishedRun, r as findForkPull } from "./shared-comment.js";
import { s as listPullFiles } from "./shared-action-comment.js";
import { a as faultText, o as zipEntries } from "./shared-worker-action-subject-measure-check-assess-init-profile.js";
import { o as memoryBytes } from "./shared-scan-init.js";
import { a as isPlainPath } from "./shared-deploy.js";
import { t as unpackEntry } from "./zip-entry.js";
import { n as downloadArtifact, t as artifactOfRun } from "./artifacts2.js";
import { t as MOST_ARTIFACT_BYTES } from "./artifact-report.js";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { mkdtemp } from "node:fs/promises";

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
	if ("fault" in entries) throw unusable(name, faultText(entries, MOST_MEMBERS));
	const whole = entries.reduce((sum, entry) => sum + entry.whole, 0);
	if (whole > 268435456) throw unusable(name, `it becomes ${whole} bytes, and ${MOST_UNPACKED} are unpacked at most`);
	return withArtifact(head, {
		zip,
		entries
	}, await head.list());
}
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
		throw asMistake(error, {
			code: "fork/unreachable",
			path: "GITHUB_API_URL"
		});
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
		rules: head,
		...base === void 0 ? {} : { base },
		commit: {
			head: pull.value.head,
			base: checkout.value.base,
			tree: pull.value.head,
			baseRef: pull.value.baseRef
		},
		...await changesOf(client, context, pull.value, head),
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
async function changesOf(client, { repository }, { number }, head) {
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

export { openForkTree };