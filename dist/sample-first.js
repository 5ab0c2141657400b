import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as sampleTable } from "./shared-action-subject-measure-check-assess-init-profile.js";
import { t as openTables } from "./shared-measure-profile.js";
import { r as tablePorts } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";

// src/commands/sample-first.ts
/** The first rows, about `most` bytes of text of them, of the table at a path, or of the first that a glob matches; UserError with `missing` when there is none. */
async function sampleFirst(path, most, missing) {
	const sources = await openTables(path);
	const [source] = sources;
	if (source === void 0) throw new UserError({
		code: "table/no-file",
		path,
		...missing
	});
	const sample = await sampleTable(source, tablePorts(() => void 0), most);
	if (!sample.ok) throw new UserError(...sample.problems);
	return {
		...sample.value,
		path: source.path,
		files: sources.length
	};
}

export { sampleFirst as t };