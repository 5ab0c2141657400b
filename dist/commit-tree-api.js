import { c as boolean, g as object, h as number, o as _enum, p as literal, s as array, y as string } from "./zod.js";
import { t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as blobId, d as spool, u as treeOfEntries } from "./shared-action.js";
import { o as readAnswer } from "./shared-action-comment.js";
import { n as fileBytes } from "./shared-worker-action-measure-scan-deploy-check-assess-init-profile.js";
import { h as calling } from "./shared-action-comment-deploy-diff-assess.js";

// src/platform/github/blob-api.ts
const BLOB = object({
	encoding: literal("base64"),
	content: string()
});
/** GitHub's limit of the blobs API. */
const MOST_BYTES = 1e8;
/**
* The bytes of a blob from the API: fetched when they are first asked for, checked against their id, and laid down in a
* temporary file, so that no more than one is in memory at a time. Reading rejects with an EnvironmentError when GitHub
* does not give them.
*/
function apiBlob(client, repository, file) {
	let local;
	const laidDown = () => {
		local ??= download(client, repository, file);
		return local;
	};
	return {
		path: file.path,
		size: file.size,
		async *stream() {
			yield* (await laidDown()).stream();
		},
		read: async (offset, length) => (await laidDown()).read(offset, length),
		sha256: async () => (await laidDown()).sha256()
	};
}
async function download(client, repository, { path, oid, size }) {
	if (size > MOST_BYTES) throw new EnvironmentError(`${path} has ${size} bytes, and the API gives no more than ${MOST_BYTES}.`, "Run in a job or container that has git.");
	const bytes = await calling(`read ${path} of the commit`, "contents: read", async () => {
		const { data } = await client.rest.git.getBlob({
			...repository,
			file_sha: oid
		});
		return Buffer.from(readAnswer(BLOB, data).content, "base64");
	});
	const piece = {
		size: bytes.length,
		stream: () => once(bytes)
	};
	if (await blobId(piece, oid.length) !== oid) throw new EnvironmentError(`GitHub gave other bytes of ${path} than the commit has.`, "Run again.");
	return fileBytes(await spool(path, size, once(bytes)), path, size);
}
async function* once(bytes) {
	yield bytes;
}

// src/platform/github/commit-tree-api.ts
const ID = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const COMMIT = object({
	sha: ID,
	tree: object({ sha: ID }),
	parents: array(object({ sha: ID }))
});
const TREE = object({
	truncated: boolean(),
	tree: array(object({
		path: string().min(1),
		mode: string(),
		type: _enum([
			"blob",
			"tree",
			"commit"
		]),
		sha: ID,
		size: number().int().nonnegative().optional()
	}))
});
/** Files of a tree, and requests for one that GitHub does not give in one piece (100,000 entries, 7 MB). */
const MOST_FILES = 5e5;
const MOST_REQUESTS = 500;
/** A commit as the API has it: its tree, and its parents in order. Rejects with a GithubFailure or an EnvironmentError. */
async function readApiCommit(client, repository, commit) {
	return calling("read the commit", "contents: read", async () => {
		const { data } = await client.rest.git.getCommit({
			...repository,
			commit_sha: commit
		});
		const read = readAnswer(COMMIT, data);
		if (read.sha !== commit) throw new Error(`the API answered with another commit than ${commit}`);
		return {
			tree: read.tree.sha,
			parents: read.parents.map(({ sha }) => sha)
		};
	});
}
/** The tree of a commit through git's data API, for machines without git. Blobs up to 100 MB. */
async function openApiTree(client, repository, commit) {
	const { tree } = await readApiCommit(client, repository, commit);
	const entries = /* @__PURE__ */ new Map();
	for await (const { path, entry } of leaves(client, repository, tree)) {
		entries.set(path, entry);
		if (entries.size > MOST_FILES) throw new EnvironmentError(`The commit has more than ${MOST_FILES} files, and the API gives them piece by piece.`, "Run in a job or container that has git.");
	}
	return treeOfEntries({
		commit,
		from: "api",
		entries,
		unnamed: [],
		bytesOf: (file) => apiBlob(client, repository, file)
	});
}
/** All leaves: in one request, or folder by folder when GitHub cuts the list off. */
async function* leaves(client, repository, root) {
	const folders = [{
		path: "",
		sha: root
	}];
	let requests = 0;
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		let listing = await readTree(client, repository, folder.sha, true);
		const isWhole = !listing.truncated;
		if (!isWhole) listing = await readTree(client, repository, folder.sha, false);
		requests += isWhole ? 1 : 2;
		if (requests > MOST_REQUESTS || listing.truncated && !isWhole) throw new EnvironmentError("The tree of the commit is too large for the API.", "Run in a job or container that has git.");
		for (const each of listing.tree) {
			const path = folder.path === "" ? each.path : `${folder.path}/${each.path}`;
			if (each.type !== "tree") yield {
				path,
				entry: entryOf(each)
			};
			else if (!isWhole) folders.push({
				path,
				sha: each.sha
			});
		}
	}
}
function readTree(client, repository, sha, recursive) {
	return calling("list the files of the commit", "contents: read", async () => {
		const { data } = await client.rest.git.getTree({
			...repository,
			tree_sha: sha,
			...recursive ? { recursive: "1" } : {}
		});
		return readAnswer(TREE, data);
	});
}
function entryOf({ type, mode, sha, size }) {
	if (type === "commit" || mode === "160000") return { kind: "submodule" };
	if (mode === "120000") return { kind: "link" };
	if (size === void 0) throw new EnvironmentError("The API does not tell the sizes of the commit's files.", "Run in a job or container that has git.");
	return {
		kind: "file",
		oid: sha,
		size
	};
}

export { openApiTree, readApiCommit };