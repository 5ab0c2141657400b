import { t as EnvironmentError } from "./errors.js";
import { i as gitOutput, n as openGit } from "./git.js";
import { t as fileBytes } from "./file-bytes.js";
import { n as spool, t as treeOfEntries } from "./tree-of-entries.js";
import { createHash } from "node:crypto";

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

// src/platform/git/git-tree.ts
/** Bytes of a listing: about half a million files with ordinary names. */
const MOST_BYTES = 67108864;
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
		if (seen > MOST_BYTES) throw new EnvironmentError(`The list of the commit's files has more than ${MOST_BYTES} bytes.`, "Assess a repository with fewer files.");
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
		fromApi
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
async function fromApi(commit, { api }) {
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

export { presenceOf as i, openGitTree as n, openFetchingGit as r, openCommitTree as t };