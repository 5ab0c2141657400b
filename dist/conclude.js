import { i as runDoor, p as readContext, r as prepareNetwork, t as eventPayload } from "./shared-action-comment-deploy.js";
import { a as getInput, f as warning } from "./actions-toolkit.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { i as logLine } from "./shared-action-comment-deploy-assess.js";
import { n as readConcludeInputs, t as runConclude } from "./shared-deploy.js";

// src/doors/conclude.ts
async function run() {
	const inputs = readConcludeInputs((name) => getInput(name));
	const context = readContext(process.env, await eventPayload());
	if (!context.ok) throw new UserError(...context.problems);
	await prepareNetwork(inputs.token);
	const warn = (message) => warning(logLine(message));
	return runConclude({
		inputs,
		context: context.value,
		warn
	});
}
await runDoor(run);

export {  };