import { a as refuse, o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { createReadStream } from "node:fs";

// src/platform/named-text.ts
/** The UTF-8 text of a file or pipe that somebody named, of at most `most` bytes; else the problem with it. */
async function readNamedText(path, most) {
	try {
		const chunks = [];
		let size = 0;
		for await (const chunk of createReadStream(path, { end: most })) {
			const bytes = Buffer.from(chunk);
			size += bytes.length;
			chunks.push(bytes);
		}
		return size > most ? unreadable(path, `It has more than ${most} bytes, which is more than is read.`) : succeed(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
	} catch (error) {
		return unreadable(path, `It cannot be read (${error instanceof Error ? error.message : String(error)}).`);
	}
}
function unreadable(path, message) {
	return refuse({
		code: "file/unreadable",
		path,
		message,
		hint: "Give the path of one file in UTF-8 that this user may read."
	});
}

export { readNamedText as t };