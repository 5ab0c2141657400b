import { r as isLfsPointer } from "./shared-worker-action-subject-measure-scan-check-assess-init-profile.js";
import { t as modelIdentity } from "./shared-deploy-init.js";
import { n as MOST_FILES } from "./shared-action-measure-deploy-check-assess-init-profile.js";
import { r as filesAt } from "./shared-action-subject-check-assess-init.js";
import { n as problemsOf } from "./shared-subject-check-init-profile.js";

// src/assess/model-of-subject.ts
/** Half a model has no digest: a file that cannot be read, or is only a pointer, leaves the whole without one. */
async function modelAt(path, listing, workspace, hash) {
	const listed = filesAt(path, listing.files.map((file) => file.path));
	const hidden = listed.includes(path) ? void 0 : hiddenIn(path, listing);
	if (hidden !== void 0) return {
		files: listed,
		because: hidden
	};
	const files = listed.length === 0 ? [path] : listed;
	const digests = [];
	for (const file of files) {
		const read = await digestOf(file, workspace);
		if ("because" in read) return {
			files: listed,
			because: read.because
		};
		digests.push(read);
	}
	const identity = await modelIdentity(path, digests, hash);
	return {
		files,
		...identity === void 0 ? {} : { identity }
	};
}
/** What of a folder, or of its place, was not looked at. */
function hiddenIn(path, { files, notLookedAt }) {
	if (files.length >= 2e5) return `the tree holds ${MOST_FILES} files or more, so it is unknown which are the model's`;
	const seen = new Set(files.map((file) => file.path));
	const hidden = notLookedAt.find((each) => !seen.has(each.path) && (isBelow(each.path, path) || isBelow(path, each.path)));
	return hidden === void 0 ? void 0 : `${hidden.path} was not looked at (${hidden.reason})`;
}
function isBelow(path, folder) {
	return path === folder || path.startsWith(`${folder}/`);
}
async function digestOf(path, workspace) {
	try {
		const source = await workspace.open(path);
		if (source === null) return { because: "there is no such file or folder" };
		if (await isLfsPointer(source)) return { because: `${path} is a Git LFS pointer: the checkout did not fetch the file itself (\`lfs: true\` on actions/checkout does)` };
		return {
			path,
			sha256: await source.sha256(),
			bytes: source.size
		};
	} catch (error) {
		return { because: problemsOf(error, path).map((problem) => `${problem.path}: ${problem.message}`).join(" ") };
	}
}

export { modelAt as t };