import { t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { join } from "node:path";
import { appendFile, mkdir, rename, writeFile } from "node:fs/promises";

// src/platform/text-files.ts
/** Writes under another name first and renames: nobody reads half a report. Gives the path as it was named. */
async function writeText(folder, file, text) {
	const path = join(folder, file);
	try {
		await mkdir(folder, { recursive: true });
		await writeFile(`${path}.part`, text, "utf8");
		await rename(`${path}.part`, path);
		return path;
	} catch (error) {
		throw unwritable(path, error);
	}
}
async function appendText(path, text) {
	try {
		await appendFile(path, text, "utf8");
	} catch (error) {
		throw unwritable(path, error);
	}
}
function unwritable(path, error) {
	const reason = error instanceof Error ? error.message : String(error);
	return new EnvironmentError(`${path} could not be written (${reason}).`, "Give a folder that the job may write to.", error);
}

export { writeText as n, appendText as t };