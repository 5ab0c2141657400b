import { a as faultText, o as zipEntries } from "./shared-worker-action-subject-measure-check-assess-init-profile.js";
import { t as unpackEntry } from "./zip-entry.js";
import { a as refuse, o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as MOST_REPORT_BYTES } from "./shared-comment-deploy-diff-check.js";
import { isUtf8 } from "node:buffer";

// src/doors/baseline/artifact-report.ts
/** Of an artifact that is downloaded at all. */
const MOST_ARTIFACT_BYTES = 67108864;
/** The output folder holds fewer; an artifact of a whole workspace is not searched. */
const MOST_MEMBERS = 20;
const MEMBER = "fates-report.json";
/**
* The report's text out of an artifact's zip, which anybody may have made: one member, of one name, is unpacked, in memory, up to
* the size of a report. No other name is used for anything.
*/
function reportTextIn(zip, path) {
	const entries = zipEntries(zip, MOST_MEMBERS);
	if ("fault" in entries) return refuse(unusable(path, faultText(entries, MOST_MEMBERS)));
	const [member, second] = entries.filter(({ name }) => name === MEMBER);
	if (member === void 0) return refuse(unusable(path, `it has no ${MEMBER} at its top`));
	if (second !== void 0) return refuse(unusable(path, `it has two of the name ${MEMBER}`));
	if (member.whole > 33554432) return refuse(unusable(path, `its ${MEMBER} has more than ${MOST_REPORT_BYTES / 2 ** 20} MiB`));
	const bytes = unpacked(zip, member);
	if (typeof bytes === "string") return refuse(unusable(path, bytes));
	return isUtf8(bytes) ? succeed(new TextDecoder("utf-8").decode(bytes)) : refuse(unusable(path, `its ${MEMBER} is not UTF-8`));
}
/** Or, as a text, why not. */
function unpacked(zip, member) {
	try {
		return unpackEntry(zip, member);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
function unusable(path, why) {
	return {
		code: "base-report/artifact",
		path,
		message: `The artifact cannot be used: ${why}.`,
		hint: "Upload the folder of the input `output`, and nothing else, with actions/upload-artifact."
	};
}

export { reportTextIn as n, MOST_ARTIFACT_BYTES as t };