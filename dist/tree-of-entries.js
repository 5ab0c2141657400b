import { n as UserError, t as EnvironmentError } from "./errors.js";
import { n as SKIPPED, t as MOST_FILES } from "./workspace.js";
import { join, posix } from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { open } from "node:fs/promises";

// src/platform/git/spool.ts
/** Bytes of all files that one process may lay down. */
const MOST_BYTES = 8 * 1024 ** 3;
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
	if (bytes + size > MOST_BYTES) throw new EnvironmentError(`There is no room to lay ${what} down: the files of the base have more than ${MOST_BYTES} bytes.`, "Bind smaller tables, or use CSV, which is read as it comes.");
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

export { spool as n, treeOfEntries as t };