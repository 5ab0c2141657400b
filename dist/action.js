import { d as readInputs, p as readContext, r as prepareNetwork, t as eventPayload } from "./shared-action-comment-deploy.js";
import { a as getInput, f as warning } from "./actions-toolkit.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as runAction } from "./shared-action.js";
import { n as timedGroup, r as today, t as runJob } from "./shared-action-comment.js";

// src/doors/action.ts
async function run() {
	const inputs = readInputs((name) => getInput(name));
	const payload = await eventPayload();
	const context = readContext(process.env, payload);
	if (!context.ok) throw new UserError(...context.problems);
	await prepareNetwork(inputs.token);
	return runAction({
		inputs,
		context: context.value,
		payload,
		environment: process.env,
		today: today(),
		warn: (message) => warning(message),
		step: timedGroup
	});
}
await runJob(run);

export {  };