import { p as readContext, r as prepareNetwork, t as eventPayload } from "./shared-action-comment-deploy.js";
import { a as getInput, f as warning } from "./actions-toolkit.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { i as readCommentInputs, t as runComment } from "./shared-comment.js";
import { t as runJob } from "./shared-action-comment.js";

// src/doors/comment.ts
async function run() {
	const inputs = readCommentInputs((name) => getInput(name));
	const payload = await eventPayload();
	const context = readContext(process.env, payload);
	if (!context.ok) throw new UserError(...context.problems);
	await prepareNetwork(inputs.token);
	return runComment({
		inputs,
		context: context.value,
		payload,
		warn: (message) => warning(message)
	});
}
await runJob(run);

export {  };