import { n as UserError } from "./errors.js";
import { t as unpackEntry } from "./zip-entry.js";
import { createHash } from "node:crypto";

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

export { isPlainPath as n, withArtifact as r, MOST_UNPACKED as t };