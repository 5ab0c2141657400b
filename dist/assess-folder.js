import { n as EVERY_METRIC, r as assess, t as loadFileExaminers } from "./shared-action-assess.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as matchGlob } from "./match.js";
import { t as profileOf } from "./in-worker2.js";
import { n as sha256OfText, r as tablePorts, t as sha256OfBytes } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { n as openProgress, t as NO_PROGRESS } from "./shared-measure-assess.js";
import { i as openWorkspace } from "./shared-action-measure-deploy-check-assess-init-profile.js";
import { r as VERSION } from "./shared-action-cli-comment-deploy-check-assess-init.js";
import { a as wordOf, i as usageError } from "./shared-measure-scan-diff-check-assess-init-profile.js";

// src/commands/assess-folder.ts
/** Assesses the one folder that is named, or the current one, as its flags say: `--policy`, `--as-of`, `--fail-on`, `--base`. */
async function assessFolder(given, world, { usage, frames }) {
	if (given.positionals.length > 1) throw usageError("arguments", `One folder is assessed at a time, not ${given.positionals.join(" and ")}.`, usage);
	const failOn = wordOf(given, "fail-on", usage, [
		"fail",
		"inconclusive",
		"warn"
	]);
	const policy = given.text("policy");
	const folder = given.positionals[0] ?? ".";
	const workspace = await openWorkspace(folder);
	const base = await baseOf(given.text("base"), folder, workspace, world);
	const progress = world.progress === void 0 ? NO_PROGRESS : await openProgress(world.progress);
	try {
		return await assess({
			version: VERSION,
			policy: policy ?? "fates.yml",
			policyIsNamed: policy !== void 0,
			asOf: asOf(given, world, usage),
			...frames === void 0 ? {} : { frames },
			...failOn === void 0 ? {} : { failOn },
			commit: base === void 0 ? {} : commitOf(base),
			changes: {
				kind: "everything",
				because: "the command line assesses what is there"
			},
			problems: []
		}, {
			workspace,
			...base === void 0 ? {} : { base },
			tables: tablePorts(progress.report),
			files: loadFileExaminers,
			hash: sha256OfText,
			hashBytes: sha256OfBytes,
			match: matchGlob,
			metrics: EVERY_METRIC,
			profile: profileOf,
			step: (_name, work) => work()
		});
	} finally {
		progress.end();
	}
}
function commitOf({ baseline, ref }) {
	const { commit } = baseline;
	return {
		...commit === void 0 ? {} : { base: commit },
		...ref === void 0 ? {} : { baseRef: ref }
	};
}
/** The commit that judges and is compared with, from local git; nobody names one: the folder is judged by its own policy. */
async function baseOf(ref, folder, workspace, { environment }) {
	if (ref === void 0) return;
	const { openNamedBase } = await import("./named-base.js");
	const base = await openNamedBase({
		folder,
		environment
	}, ref, workspace);
	if (!base.ok) throw new UserError(...base.problems);
	return base.value;
}
/** The date that the report is made for: an input, so that the same files give the same bytes. */
function asOf(given, world, usage) {
	const date = given.text("as-of") ?? world.today;
	const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) throw usageError("--as-of", `${date} is not a date like 2026-11-21.`, usage);
	return date;
}

export { assessFolder as t };