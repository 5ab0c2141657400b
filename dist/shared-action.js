import { n as EVERY_METRIC, r as assess, t as loadFileExaminers } from "./shared-action-assess.js";
import { a as sinksOf, c as outputsOf, s as listPullFiles, u as failedReport } from "./shared-action-comment.js";
import { a as refuse, n as UserError, o as succeed, t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { c as openClients, f as isAudit } from "./shared-action-comment-deploy.js";
import { t as matchGlob } from "./match.js";
import { t as profileOf } from "./in-worker2.js";
import { n as sha256OfText, r as tablePorts, t as sha256OfBytes } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { i as publish } from "./shared-action-comment-diff-assess.js";
import { b as headline, h as calling } from "./shared-action-comment-deploy-diff-assess.js";
import { t as PROPERTIES } from "./shared-action-subject-comment-diff-assess.js";
import { r as VERSION } from "./shared-action-cli-comment-deploy-check-assess-init.js";
import { i as gitOutput, n as openGit, r as readHead, t as madeByTheJob } from "./shared-action-deploy.js";
import { i as openWorkspace, n as MOST_FILES, r as SKIPPED } from "./shared-action-measure-deploy-check-assess-init-profile.js";
import { n as fileBytes } from "./shared-worker-action-measure-scan-deploy-check-assess-init-profile.js";
import { join, posix, resolve } from "node:path";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
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

// src/platform/git/git-fetch.ts
/** In milliseconds; a base whose data take longer is read another way. */
const LONGEST_FETCH = 18e4;
/** Rounds in which trees that were fetched show what they in turn lack. */
const MOST_ROUNDS = 16;
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Nothing that a workspace's configuration names is run for credentials, and transports that are commands are off. */
const NETWORK = [
	"credential.helper=",
	"core.askPass=",
	"protocol.ext.allow=never",
	"gc.auto=0",
	"maintenance.auto=false"
].flatMap((setting) => ["-c", setting]);
/** No reference of the repository moves. */
const FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head",
	"--refmap="
];
/**
* Git's own configuration in the environment: a token in an argument would be seen by every process of the machine. The empty
* value first takes away what the checkout has left there, since two Authorization headers are refused.
*/
function authorised(environment, { url, token }) {
	if (token === "") return environment;
	const before = Number.parseInt(environment["GIT_CONFIG_COUNT"] ?? "0", 10);
	const count = Number.isSafeInteger(before) && before > 0 ? before : 0;
	const key = `http.${url.replace(/\/+$/, "")}/.extraheader`;
	const credential = Buffer.from(`x-access-token:${token}`).toString("base64");
	return {
		...environment,
		GIT_CONFIG_COUNT: String(count + 2),
		[`GIT_CONFIG_KEY_${count}`]: key,
		[`GIT_CONFIG_VALUE_${count}`]: "",
		[`GIT_CONFIG_KEY_${count + 1}`]: key,
		[`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${credential}`
	};
}
/** Git for the network: with the token, and more time. */
function openFetchingGit({ folder, environment }, server) {
	const git = openGit(folder, server === void 0 ? environment : authorised(environment, server), LONGEST_FETCH);
	return (...args) => git(...NETWORK, ...args);
}
/** Looks without fetching, also in a partial clone, where git would otherwise fetch each object by itself. */
async function presenceOf(git, commit) {
	if (!FULL_ID.test(commit)) return {
		kind: "absent",
		reason: "it is no full id of a commit"
	};
	const walk = await git("rev-list", "--objects", "--no-walk", "--quiet", "--missing=print", commit);
	if (!walk.ok) return {
		kind: "absent",
		reason: walk.reason
	};
	const missing = walk.text.split("\n").flatMap((line) => line.startsWith("?") ? [line.slice(1)] : []);
	if (missing.includes(commit)) return {
		kind: "absent",
		reason: "the commit is not in the repository"
	};
	return missing.length === 0 ? { kind: "whole" } : {
		kind: "partial",
		missing
	};
}
/**
* Fetches one commit, and no more of its history than the repository keeps of others: a whole one must not become shallow.
* Gives why it could not, or undefined when the commit is there as a whole. `known`: what was seen of it just now.
*/
async function fetchCommit(network, commit, known) {
	if (!FULL_ID.test(commit)) return "it is no full id of a commit";
	let presence = known ?? await presenceOf(network, commit);
	for (let round = 0; presence.kind !== "whole" && round < MOST_ROUNDS; round += 1) {
		const reason = await fetchObjects(network, presence.kind === "absent" ? [commit] : presence.missing, presence.kind === "absent");
		if (reason !== void 0) return reason;
		presence = await presenceOf(network, commit);
	}
	return presence.kind === "whole" ? void 0 : "the server did not give all of its objects";
}
/** Ids that fit into one command line everywhere. */
const MOST_IDS = 300;
async function fetchObjects(network, ids, isCommit) {
	const shallow = isCommit && await isShallow(network) ? ["--depth=1"] : [];
	for (let from = 0; from < ids.length; from += MOST_IDS) {
		const answer = await network(...FETCH, ...shallow, "origin", ...ids.slice(from, from + MOST_IDS));
		if (!answer.ok) return answer.reason;
	}
}
/** Also true when git cannot tell, and for a repository that has no commit yet: the least is fetched then. */
async function isShallow(git) {
	const answer = await git("rev-parse", "--is-shallow-repository", "HEAD^{commit}");
	return !(answer.ok && answer.text.startsWith("false\n"));
}

// src/platform/git/spool.ts
/** Bytes of all files that one process may lay down. */
const MOST_BYTES$2 = 8 * 1024 ** 3;
let folder;
let files = 0;
let bytes = 0;
/** A private temporary folder of this process, gone when it ends. */
function spoolFolder() {
	if (folder === void 0) {
		const made = mkdtempSync(join(tmpdir(), "fates-spool-"));
		process.once("exit", () => rmSync(made, {
			recursive: true,
			force: true
		}));
		folder = made;
	}
	return folder;
}
/**
* Lays bytes down in a temporary file for reads at any place, and gives its path. An EnvironmentError when they are not as
* many as announced, or more than the process may lay down.
*/
async function spool(what, size, chunks) {
	if (bytes + size > MOST_BYTES$2) throw new EnvironmentError(`There is no room to lay ${what} down: the files of the base have more than ${MOST_BYTES$2} bytes.`, "Bind smaller tables, or use CSV, which is read as it comes.");
	bytes += size;
	files += 1;
	const path = join(spoolFolder(), String(files));
	const handle = await open(path, "wx", 384);
	let written = 0;
	try {
		for await (const chunk of chunks) {
			written += chunk.length;
			if (written > size) break;
			await handle.writeFile(chunk);
		}
	} finally {
		await handle.close();
	}
	if (written !== size) throw new EnvironmentError(`${what} has other than its ${size} bytes.`, "Run again.");
	return path;
}

// src/platform/git/git-blob.ts
/** Reads that end before here are served from the beginning of the object; others from a copy on disk. */
const HEAD = 1 << 20;
/** Files up to here are read whole on the first look, so that look and reading take one process, not two. */
const SMALL = 1 << 18;
/**
* The bytes of a blob as they were committed: no filter, no conversion of line endings. The object is named by its id, so
* no name of the repository ever is an argument. A file that is read in order is never held whole.
*/
function gitBlob(place, { path, oid, size }) {
	let digest;
	let onDisk;
	/** A small file between the first look at it and its reading. */
	let held;
	async function* pieces() {
		if (held === void 0) yield* gitOutput(place, [
			"cat-file",
			"blob",
			oid
		]);
		else {
			const bytes = held;
			held = void 0;
			yield bytes;
		}
	}
	async function* stream() {
		const hash = createHash("sha256");
		let seen = 0;
		for await (const chunk of pieces()) {
			hash.update(chunk);
			seen += chunk.length;
			yield chunk;
		}
		if (seen !== size) throw new EnvironmentError(`Git gave ${seen} bytes of ${path}, which has ${size}.`, "Run again.");
		digest = hash.digest("hex");
	}
	return {
		path,
		size,
		stream,
		async read(offset, length) {
			const end = Math.min(size, offset + length);
			if (size <= SMALL) {
				held ??= await firstBytes(stream(), 0, size);
				return held.slice(Math.max(0, offset), Math.max(0, end));
			}
			if (end <= HEAD) return firstBytes(stream(), Math.max(0, offset), end);
			onDisk ??= spool(path, size, stream()).then((absolute) => fileBytes(absolute, path, size));
			return (await onDisk).read(offset, length);
		},
		async sha256() {
			if (digest === void 0) for await (const _ of stream());
			return digest ?? "";
		}
	};
}
/** Bytes from `begin` to `end`, and not one piece more than that takes. */
async function firstBytes(chunks, begin, end) {
	if (end <= begin) return /* @__PURE__ */ new Uint8Array(0);
	const kept = [];
	let seen = 0;
	for await (const chunk of chunks) {
		kept.push(chunk.slice());
		seen += chunk.length;
		if (seen >= end) break;
	}
	return Buffer.concat(kept).subarray(begin, end);
}

// src/platform/git/tree-of-entries.ts
const REASON = {
	link: "a symbolic link, which is not followed in a commit",
	submodule: "a submodule: another repository"
};
/** A commit's tree over its entries, wherever their bytes come from. */
function treeOfEntries({ commit, from, entries, unnamed, bytesOf }) {
	return {
		commit,
		from,
		list: () => Promise.resolve(listingOf(entries, unnamed)),
		async open(path) {
			const name = normal(path);
			const entry = entries.get(name);
			if (entry?.kind === "file") return bytesOf({
				path,
				oid: entry.oid,
				size: entry.size
			});
			refuseWhatIsNoFile(entries, name, path);
			return null;
		},
		blobOf(path) {
			const entry = entries.get(normal(path));
			return Promise.resolve(entry?.kind === "file" ? entry.oid : void 0);
		}
	};
}
/** Bounded as a workspace's; past it the listing says so, and each file can still be opened. */
function listingOf(entries, unnamed) {
	const files = [];
	const notLookedAt = [...unnamed];
	for (const [path, entry] of entries) {
		if (path.split("/").some((part) => SKIPPED.has(part))) continue;
		if (entry.kind !== "file") notLookedAt.push({
			path,
			reason: REASON[entry.kind]
		});
		else if (files.length < 2e5) files.push({
			path,
			size: entry.size
		});
		else {
			notLookedAt.push({
				path,
				reason: `the tree holds more than ${MOST_FILES} files`
			});
			break;
		}
	}
	return {
		files: files.toSorted(byPath),
		notLookedAt: notLookedAt.toSorted(byPath)
	};
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
/** As a workspace takes it: `./a/../b` is `b`. */
function normal(path) {
	const name = posix.normalize(path).replace(/\/$/, "");
	if (name === ".." || name.startsWith("../") || posix.isAbsolute(name)) throw new UserError({
		code: "workspace/outside",
		path,
		message: "It leads out of the repository, and nothing outside is read.",
		hint: "Name a file by its path from the root of the repository."
	});
	return name;
}
/** What is no file, or lies behind something that is not followed, is not the same as absent: absent would count as new. */
function refuseWhatIsNoFile(entries, name, path) {
	const parts = name.split("/");
	const way = parts.map((_, index) => parts.slice(0, index + 1).join("/")).find((each) => entries.has(each) && entries.get(each)?.kind !== "file");
	const kind = way === void 0 ? void 0 : entries.get(way)?.kind;
	if (way !== void 0 && (kind === "link" || kind === "submodule")) throw new UserError({
		code: "tree/not-followed",
		path,
		message: `In the commit ${way} is ${REASON[kind]}, so this file cannot be read there.`,
		hint: "Put the file itself into the repository."
	});
	const below = `${name}/`;
	if ([...entries.keys()].some((each) => each.startsWith(below))) throw new UserError({
		code: "workspace/not-a-file",
		path,
		message: "In the commit it is a folder, and a file is needed here.",
		hint: "Name the file itself, or a glob for several shards of one table."
	});
}

// src/platform/git/git-tree.ts
/** Bytes of a listing: about half a million files with ordinary names. */
const MOST_BYTES$1 = 67108864;
const LINE = /^(?<mode>\d{6}) (?:blob|commit|tree) (?<oid>[0-9a-f]{40,64}) +(?<size>\d+|-)\t(?<path>[^]+)$/;
/**
* The tree of a commit whose objects are all in this repository. `commit` is a full id. `below` is a folder with a final `/`,
* or empty: paths then count from there. An EnvironmentError when git cannot list it.
*/
async function openGitTree(place, commit, { from, below = "" }) {
	const entries = /* @__PURE__ */ new Map();
	const unnamed = [];
	for await (const record of records(gitOutput(place, [
		"ls-tree",
		"-r",
		"-z",
		"-l",
		"--full-tree",
		commit
	]))) {
		const read = readRecord(record);
		if ("reason" in read) unnamed.push(read);
		else if (read.path.startsWith(below)) entries.set(read.path.slice(below.length), read.entry);
	}
	return treeOfEntries({
		commit,
		from,
		entries,
		unnamed,
		bytesOf: (file) => gitBlob(place, file)
	});
}
/** What stands between null bytes, with a bound on all of it together. */
async function* records(chunks) {
	let rest = Buffer.alloc(0);
	let seen = 0;
	for await (const chunk of chunks) {
		seen += chunk.length;
		if (seen > MOST_BYTES$1) throw new EnvironmentError(`The list of the commit's files has more than ${MOST_BYTES$1} bytes.`, "Assess a repository with fewer files.");
		rest = Buffer.concat([rest, chunk]);
		let begin = 0;
		for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0, begin)) {
			yield rest.subarray(begin, end);
			begin = end + 1;
		}
		rest = rest.subarray(begin);
	}
}
function readRecord(record) {
	const text = record.toString("utf8");
	const { mode = "", oid = "", size = "", path = "" } = LINE.exec(text)?.groups ?? {};
	if (path === "") throw new EnvironmentError("Git lists the files of the commit in a form that is not known.", "Update git.");
	if (!Buffer.from(text).equals(record)) return {
		path,
		reason: "its name is not UTF-8"
	};
	switch (mode.slice(0, 3)) {
		case "100": return {
			path,
			entry: {
				kind: "file",
				oid,
				size: Number(size)
			}
		};
		case "120": return {
			path,
			entry: { kind: "link" }
		};
		default: return {
			path,
			entry: { kind: "submodule" }
		};
	}
}

// src/platform/git/commit-trees.ts
/**
* The tree of a commit, by its full id: from local git, else after the least fetch, else through the API. What has failed is
* said in the problem, each with its reason.
*/
async function openCommitTree(commit, sources) {
	const failures = [];
	const { folder, environment } = sources.place;
	const presence = await presenceOf(openGit(folder, environment), commit);
	for (const attempt of [
		fromGit,
		fromServer,
		fromApi$1
	]) {
		const tried = await attempt(commit, sources, presence);
		if (!("failed" in tried)) return tried;
		failures.push(tried.failed);
	}
	return {
		commit,
		problem: {
			code: "base/unreadable",
			path: ".git",
			message: `The commit ${commit} cannot be read, so nothing can be compared with it: ${failures.join("; ")}.`,
			hint: "Check out with actions/checkout and `fetch-depth: 0`, or grant `contents: read` and pass `token: ${{ github.token }}`."
		}
	};
}
async function fromGit(commit, { place }, presence) {
	switch (presence.kind) {
		case "whole": return attempting("local git", () => openGitTree(place, commit, { from: "git" }));
		case "partial": return { failed: `local git: ${presence.missing.length} of its objects are not in the repository` };
		case "absent": return { failed: `local git: ${presence.reason}` };
	}
}
async function fromServer(commit, { place, server }, presence) {
	if (server === void 0) return { failed: "fetch: not tried" };
	const reason = await fetchCommit(openFetchingGit(place, server), commit, presence);
	return reason === void 0 ? attempting("fetch", () => openGitTree(place, commit, { from: "fetch" })) : { failed: `fetch: ${reason}` };
}
async function fromApi$1(commit, { api }) {
	if (api === void 0) return { failed: "API: not tried, there is no token" };
	const { openApiTree } = await import("./commit-tree-api.js");
	return attempting("API", () => openApiTree(api.client, api.repository, commit));
}
async function attempting(what, open) {
	try {
		return await open();
	} catch (error) {
		if (error instanceof EnvironmentError) return { failed: `${what}: ${error.message}` };
		throw error;
	}
}

// src/platform/git/git-history.ts
const ID$1 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
* Asks local git. A shallow repository is not believed: where history is cut off, an older commit, or none, would look like
* the newest shared one.
*/
async function localMergeBase(git, one, other) {
	const shallow = await git("rev-parse", "--is-shallow-repository");
	if (!shallow.ok) return {
		kind: "unknown",
		reason: shallow.reason
	};
	if (shallow.text.trim() !== "false") return {
		kind: "unknown",
		reason: "the checkout is shallow"
	};
	for (const commit of [one, other]) if (!(ID$1.test(commit) ? await git("cat-file", "-e", `${commit}^{commit}`) : { ok: false }).ok) return {
		kind: "unknown",
		reason: `${commit} is not in the repository`
	};
	const found = await git("merge-base", one, other);
	const commit = found.ok ? found.text.trim() : "";
	return ID$1.test(commit) ? {
		kind: "found",
		commit
	} : { kind: "none" };
}
/** The commit that a branch of `origin` has now; undefined when the server does not tell. */
async function remoteTip(network, branch) {
	const name = `refs/heads/${branch}`;
	const answer = await network("ls-remote", "--quiet", "origin", name);
	const id = (answer.ok ? answer.text.split("\n").find((each) => each.endsWith(`\t${name}`)) : void 0)?.split("	")[0] ?? "";
	return ID$1.test(id) ? id : void 0;
}
/** The folder of the repository that git was asked in, with a final `/`; empty in its root. */
async function folderBelowRoot(git) {
	const answer = await git("rev-parse", "--show-prefix");
	return answer.ok ? answer.text.replace(/\n$/, "") : "";
}
/** A branch, tag or commit as people write it (`main`, `HEAD~1`) as the full id of a commit. It never is an option, a path or a search. */
async function resolveRef(git, ref) {
	if (!/^[\p{L}\p{N}_@][\p{L}\p{N}_@{}./~^+#-]*$/u.test(ref) || /\.\.|\{\//.test(ref)) return refuse(badRef(ref, "is not the name of one commit", "Give a branch, a tag or a commit, like main or origin/main."));
	const answer = await git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
	const commit = answer.ok ? answer.text.trim() : "";
	if (ID$1.test(commit)) return succeed(commit);
	return refuse(badRef(ref, "is no commit of this repository", "Look with `git branch --all`; fetch the branch before, if it is on the server only."));
}
function badRef(ref, what, hint) {
	return {
		code: "base/no-such-commit",
		path: "--base",
		message: `${JSON.stringify(ref)} ${what}, so there is nothing to compare with.`,
		hint
	};
}

// src/platform/git/blob-id.ts
/** Git's id of these bytes as a blob: SHA-1, or SHA-256 where a repository's ids have 64 digits. */
async function blobId({ size, stream }, digits) {
	const hash = createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${size}\0`);
	for await (const chunk of stream()) hash.update(chunk);
	return hash.digest("hex");
}

// src/platform/git/unchanged.ts
/**
* Whether a file of the workspace is the same as in the baseline, in the sense of `BaseSide.isUnchanged`. Git is asked once, on the
* first question; where it cannot tell, the file's own bytes are hashed, so converted line endings then count as a change.
*/
function unchangedSince(inputs) {
	const { workspace, baseline } = inputs;
	let asked;
	return async (path, earlier = path) => {
		try {
			const before = "problem" in baseline ? void 0 : await baseline.blobOf(earlier);
			if (before === void 0) return false;
			asked ??= askGit(inputs);
			const committed = await asked;
			return (committed === void 0 ? await idOf(workspace, path, before.length) : await committed(path)) === before;
		} catch (error) {
			if (error instanceof EnvironmentError || error instanceof UserError) return false;
			throw error;
		}
	};
}
async function askGit(inputs) {
	const { place, head, below = "", git = openGit(place.folder, place.environment) } = inputs;
	const made = await madeByTheJob(git);
	if ("reason" in made) return;
	const tree = await openCommitTree(head, { place });
	return "problem" in tree ? void 0 : async (path) => made.isMade(below + path) ? void 0 : tree.blobOf(below + path);
}
async function idOf(workspace, path, digits) {
	const source = await workspace.open(path);
	return source === null ? void 0 : blobId(source, digits);
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
function sideOf({ checkout, place, workspace, git, ref }, policy, baseline) {
	return {
		...policy === void 0 ? {} : { policy },
		baseline,
		...ref === void 0 ? {} : { ref },
		isUnchanged: unchangedSince({
			place,
			workspace,
			head: checkout.tree,
			baseline,
			...git === void 0 ? {} : { git }
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
	const openBase = () => openBaseSide({
		place,
		git,
		server,
		...api,
		workspace,
		checkout,
		...refOf(context)
	});
	const early = context.pull === void 0 ? void 0 : openBase();
	early?.catch(() => void 0);
	const { changes, problems } = await step("changes", () => readChanges(context, open, git, checkout));
	const base = await step("base", () => early ?? openBase());
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
/** The branch that the change is for, in words for people. */
function refOf({ pull, mergeGroup, branch }) {
	const ref = (pull ?? mergeGroup)?.baseRef ?? branch;
	return ref === void 0 ? {} : { ref };
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
		metrics: EVERY_METRIC,
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

export { blobId as a, openCommitTree as c, spool as d, presenceOf as f, unchangedSince as i, openGitTree as l, checkoutOf as n, folderBelowRoot as o, openBaseSide as r, resolveRef as s, runAction as t, treeOfEntries as u };