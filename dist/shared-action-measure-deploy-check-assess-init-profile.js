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
/** Why a link to a folder is not followed. */
const FOLDER_LINK = "a symbolic link to a folder";
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
async function openFile(root, path, digests) {
	const real = realOf(resolve(root, path), path);
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
/**
* Where a path leads; null where nothing is. A folder on the way that may not be entered is no proof of that. Asked synchronously, as
* all that is asked of one file: a thread for each costs more than the answer.
*/
function realOf(absolute, path) {
	try {
		return realpathSync.native(absolute);
	} catch (error) {
		const code = refusalOf(error);
		if (code === void 0) return null;
		throw new UserError({
			code: "workspace/refused",
			path,
			message: `The file system refused to look for it (${code}), so whether it is there is not known.`,
			hint: "Let this user enter the folders above it (`chmod`), then run again."
		});
	}
}
/** The code of an error by which the file system denies access; undefined for any other. */
function refusalOf(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return code === "EACCES" || code === "EPERM" ? code : void 0;
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
/** Entries of a folder; one that may not be looked into is named as that, and has none. */
async function entriesOf(root, folder, found) {
	try {
		return await readdir(join(root, folder), { withFileTypes: true });
	} catch (error) {
		const code = refusalOf(error);
		if (code === void 0) throw error;
		const reason = `a folder that the file system refused to list (${code})`;
		found.notLookedAt.push({
			path: folder === "" ? "." : folder,
			reason
		});
		return [];
	}
}
/** Adds the folder's files and gives its sub-folders. */
async function listFolder(root, folder, found) {
	const subfolders = [];
	for (const entry of await entriesOf(root, folder, found)) {
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
	const real = targetOf(join(root, path));
	if ("reason" in real) {
		found.notLookedAt.push({
			path,
			reason: real.reason
		});
		return;
	}
	if (!isInside(root, real.path)) {
		found.notLookedAt.push({
			path,
			reason: "a symbolic link out of the workspace"
		});
		return;
	}
	const status = statSync(real.path);
	if (status.isFile()) found.files.push({
		path,
		size: status.size
	});
	else found.notLookedAt.push({
		path,
		reason: FOLDER_LINK
	});
}
/** Where a link leads, or why that is not known. */
function targetOf(link) {
	try {
		return { path: realpathSync.native(link) };
	} catch (error) {
		const code = refusalOf(error);
		return { reason: code === void 0 ? "a symbolic link to nothing" : `a symbolic link that the file system refused to follow (${code})` };
	}
}

export { realOf as a, openWorkspace as i, MOST_FILES as n, SKIPPED as r, FOLDER_LINK as t };