import { n as UserError, r as asMistake } from "./errors.js";

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
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(await source.read(0, source.size));
	} catch (error) {
		throw new UserError({
			code: "policy/not-utf-8",
			path,
			message: `Its bytes are not UTF-8 (${error instanceof Error ? error.message : String(error)}), so its text is unknown.`,
			hint: "Save it as UTF-8."
		});
	}
}

export { readSmallText as t };