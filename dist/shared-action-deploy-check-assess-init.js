import { n as UserError, r as asMistake } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { i as refusedFile } from "./shared-worker-action-subject-measure-deploy-check-assess-init-profile.js";

// src/policy/rooted-path.ts
/** Folder of a path, `''` for the root. */
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}
/**
* A path or glob as written in a file of `folder`, from the root of the workspace: `ml` + `../data/a.csv` gives
* `data/a.csv`. Null when it is absolute, an address, has a backslash or control character, or leaves the root.
*/
function rootedPath(folder, written) {
	if (/^(\/|[A-Za-z]:|[a-z][a-z+.-]*:\/\/)|[\\\p{Cc}]/u.test(written)) return null;
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of written.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "" && part !== ".") parts.push(part);
	return parts.length === 0 ? null : parts.join("/");
}

// src/assess/read-text.ts
/** A policy is a page of text, not a megabyte. */
const MOST_BYTES = 1 << 20;
/** The UTF-8 text of a small file of the workspace; null when there is none. */
async function readSmallText(workspace, path) {
	try {
		return await read(workspace, path);
	} catch (error) {
		throw asMistake(error, {
			code: "policy/unreadable",
			path
		});
	}
}
async function read(workspace, path) {
	const source = await workspace.open(path);
	if (source === null) return null;
	if (source.size > MOST_BYTES) throw new UserError({
		code: "policy/too-large",
		path,
		message: `It has ${source.size} bytes, and a policy of more than ${MOST_BYTES} is not read.`,
		hint: "Name the policy itself; data belongs into the evaluation table."
	});
	const bytes = await source.read(0, source.size).catch((error) => {
		const refused = refusedFile(path, error);
		throw refused === void 0 ? error : new UserError({
			...refused,
			code: "policy/unreadable"
		});
	});
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw new UserError({
			code: "policy/not-utf-8",
			path,
			message: `Its bytes are not UTF-8 (${error instanceof Error ? error.message : String(error)}), so its text is unknown.`,
			hint: "Save it as UTF-8."
		});
	}
}

export { folderOf as n, rootedPath as r, readSmallText as t };