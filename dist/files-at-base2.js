import { a as isAvailable } from "./shared-action-subject-assess-init.js";
import { r as isFileKind } from "./shared-action-subject-measure-assess-init.js";
import { n as boundFiles } from "./shared-action-subject-assess.js";
import { n as gatherFilesOf } from "./gather-files2.js";
import { l as ModelFiles } from "./shared-subject.js";

// src/assess/files/files-at-base.ts
/** Kinds of evidence from files that a requirement is held against the base by. */
function comparedKinds({ requests, requirements }, metricOf) {
	const metrics = requirements.flatMap(({ requirement, request }) => requirement.regress === void 0 ? [] : requests[request]?.metric ?? []);
	return new Set(metrics.flatMap((metric) => metricOf(metric).needs.filter(isFileKind)));
}
/** `subject` with what the base binds. A model file that has the same bytes now is not read again: `models` has it. */
async function filesAtBase(subject, base, models, world) {
	const { baseline: tree } = base;
	if (!isAvailable(tree)) return { instead: {
		status: "no-evidence",
		missing: ["the files at the base"],
		hint: tree.problem.hint
	} };
	const listing = await tree.list();
	const { model } = subject.bindings;
	if (model !== void 0 && boundFiles(subject.bindings, listing).length === 0) return { instead: {
		status: "not-applicable",
		reason: "the base does not have this model"
	} };
	const same = async (path) => await base.isUnchanged(path) ? await models.examine(path) : void 0;
	const before = new ModelFiles(tree, world.files, same);
	const { base: _, ...rest } = world;
	const { files } = await gatherFilesOf(subject, [], before, {
		...rest,
		listing,
		workspace: tree
	});
	return { evidence: files.evidence };
}

export { filesAtBase as n, comparedKinds as t };