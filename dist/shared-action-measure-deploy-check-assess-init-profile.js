import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as fileBytes } from "./shared-worker-action-measure-scan-deploy-check-assess-init-profile.js";
import { join, resolve, sep } from "node:path";
import { lstatSync, realpathSync, statSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";

// src/platform/workspace.ts
/** Folders that hold no evidence of ours and may hold a hundred thousand files. */
const SKIPPED = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".venv",
	"__pycache__"
]);
/** Files of one tree; past it the listing names what was left out. */
const MOST_FILES = 2e5;
/** The tree below a folder. Symbolic links are followed only to files inside it. */
async function openWorkspace(folder) {
	const root = await realpath(folder).catch(() => {
		throw new UserError({
			code: "workspace/no-such-folder",
			path: folder,
			message: "There is no such folder, so nothing can be assessed.",
			hint: "Give the folder that holds fates.yml or the evaluation table."
		});
	});
	if (!(await stat(root)).isDirectory()) throw new UserError({
		code: "workspace/not-a-folder",
		path: folder,
		message: "This is a file, and a folder is assessed.",
		hint: "Give the folder around it, or use `fates measure --table` for one file."
	});
	const digests = /* @__PURE__ */ new Map();
	return {
		list: () => list(root),
		open: (path) => openFile(root, path, digests)
	};
}
function isInside(root, absolute) {
	return absolute === root || absolute.startsWith(root.endsWith(sep) ? root : root + sep);
}
/** The file behind all symbolic links; null when there is none. Asked synchronously: a thread for each file costs more than the answer. */
function realPathOf(absolute) {
	try {
		return realpathSync.native(absolute);
	} catch {
		return null;
	}
}
async function openFile(root, path, digests) {
	const real = realPathOf(resolve(root, path));
	if (real === null) return null;
	if (!isInside(root, real)) throw new UserError({
		code: "workspace/outside",
		path,
		message: "It leads out of the workspace, and nothing outside is read.",
		hint: "Put the file itself into the repository instead of a link or a path with `..`."
	});
	const status = statSync(real);
	if (!status.isFile()) throw new UserError({
		code: "workspace/not-a-file",
		path,
		message: "It is a folder or a device, and a file is needed here.",
		hint: "Name the file itself, or a glob for several shards of one table."
	});
	return fileBytes(real, path, status.size, digests);
}
async function list(root) {
	const found = {
		files: [],
		notLookedAt: []
	};
	const folders = [""];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		if (found.files.length > 2e5) {
			const reason = `the tree holds more than ${MOST_FILES} files`;
			found.notLookedAt.push(...[folder, ...folders].map((path) => ({
				path,
				reason
			})));
			break;
		}
		folders.push(...await listFolder(root, folder, found));
	}
	found.files.sort((a, b) => a.path < b.path ? -1 : 1);
	found.notLookedAt.sort((a, b) => a.path < b.path ? -1 : 1);
	return found;
}
/** Adds the folder's files and gives its sub-folders. */
async function listFolder(root, folder, found) {
	const subfolders = [];
	for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory() && !SKIPPED.has(entry.name)) subfolders.push(path);
		else if (entry.isFile()) found.files.push({
			path,
			size: lstatSync(join(root, path)).size
		});
		else if (entry.isSymbolicLink()) listLink(root, path, found);
	}
	return subfolders;
}
function listLink(root, path, found) {
	const real = realPathOf(join(root, path));
	const reason = real === null ? "a symbolic link to nothing" : isInside(root, real) ? void 0 : "a symbolic link out of the workspace";
	if (real === null || reason !== void 0) {
		found.notLookedAt.push({
			path,
			reason: reason ?? "a symbolic link to nothing"
		});
		return;
	}
	const status = statSync(real);
	if (status.isFile()) found.files.push({
		path,
		size: status.size
	});
	else found.notLookedAt.push({
		path,
		reason: "a symbolic link to a folder"
	});
}

export { SKIPPED as n, openWorkspace as r, MOST_FILES as t };