import { i as runDoor, p as readContext, r as prepareNetwork, t as eventPayload } from "./shared-action-comment-deploy.js";
import { a as getInput, f as warning, i as error, o as info } from "./actions-toolkit.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { i as logLine } from "./shared-action-comment-deploy-assess.js";
import { i as runVerify, r as readVerifyInputs } from "./shared-deploy.js";

// src/doors/verify.ts
async function run() {
	const inputs = readVerifyInputs((name) => getInput(name));
	const context = readContext(process.env, await eventPayload());
	if (!context.ok) throw new UserError(...context.problems);
	await prepareNetwork(inputs.token);
	const warn = (message) => warning(logLine(message));
	const { checks, ...result } = await runVerify({
		inputs,
		context: context.value,
		warn
	});
	for (const { check, passed, message } of checks) {
		const line = logLine(`${check}: ${message}`);
		if (passed) info(line);
		else error(line);
	}
	return result;
}
await runDoor(run);

export {  };