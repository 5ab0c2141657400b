import { i as runDoor } from "./shared-action-comment-deploy.js";
import { a as getInput } from "./actions-toolkit.js";
import { c as readRunEnvironment, l as recordRun, o as readRecordInputs, s as runSummary, u as readGitState } from "./shared-deploy.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as openGit } from "./shared-action-deploy.js";
import { i as openWorkspace } from "./shared-action-measure-deploy-check-assess-init-profile.js";
import { r as VERSION } from "./shared-action-cli-comment-deploy-check-assess-init.js";
import { relative, resolve, sep } from "node:path";
import { realpath } from "node:fs/promises";

// src/doors/record.ts
async function run() {
	const inputs = readRecordInputs((name) => getInput(name));
	const environment = readRunEnvironment(process.env);
	if (!environment.ok) throw new UserError(...environment.problems);
	const world = await openWorld(environment.value);
	const stage = inputs.stage === void 0 ? void 0 : stageAt(world.root, inputs.stage);
	const recorded = await recordRun({
		...inputs,
		stage
	}, world);
	return {
		outputs: outputsOf(recorded, inputs.manifest, stage),
		summary: runSummary(recorded.manifest, recorded.notices),
		notices: recorded.notices
	};
}
async function openWorld(environment) {
	const workspace = await openWorkspace(environment.workspace);
	const root = await realpath(environment.workspace);
	return {
		root,
		listing: await workspace.list(),
		git: await readGitState(openGit(root, process.env)),
		environment,
		tool: {
			name: "fates-gate",
			version: VERSION
		},
		now: /* @__PURE__ */ new Date()
	};
}
/** Named by the workflow: a folder of the workspace, or an absolute one such as the runner's for temporary files. */
function stageAt(root, written) {
	const absolute = resolve(root, written);
	const within = relative(root, absolute);
	return {
		absolute,
		inWorkspace: within === "" || within.split(sep)[0] === ".." || resolve(within) === within ? void 0 : within.split(sep).join("/")
	};
}
function outputsOf({ manifest, digest }, path, stage) {
	const digests = Object.fromEntries(manifest.outputs.map((output) => [output.path, output.digest]));
	return /* @__PURE__ */ new Map([
		["manifest", path],
		["digest", digest],
		["outputs", JSON.stringify(digests)],
		["stage", stage?.absolute ?? ""]
	]);
}
await runDoor(run);

export {  };