import { t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { m as GithubFailure } from "./shared-action-comment-deploy-diff-assess.js";
import { n as writeText, t as appendText } from "./shared-action-comment-deploy-diff-check-assess-init.js";

// src/publish/publish.ts
/**
* All sinks, side by side; one that fails hinders no other and changes no verdict. A sink's own bug is caught here
* too, so that the others are still written, and named in its receipt.
*/
async function publish(report, sinks) {
	return Promise.all(sinks.map((sink) => sink.publish(report).catch((error) => ({
		sink: sink.name,
		status: "failed",
		error: `a defect of the gate itself: ${error instanceof Error ? error.stack ?? error.message : String(error)}`
	}))));
}

// src/publish/receipt.ts
/** Runs one delivery; the world's refusals become a receipt, a bug of ours is thrown on. */
async function receiptOf(sink, deliver) {
	try {
		return await deliver();
	} catch (error) {
		if (error instanceof GithubFailure && error.kind === "read-only-token") {
			const { hint, permission } = error;
			return {
				sink,
				status: "skipped",
				reason: `read-only token; ${hint}`,
				permission
			};
		}
		if (error instanceof GithubFailure && error.kind === "not-enabled") return {
			sink,
			status: "skipped",
			reason: `${error.message} ${error.hint}`
		};
		if (error instanceof GithubFailure) return {
			sink,
			status: "failed",
			error: `${error.message} ${error.hint}`,
			permission: error.permission
		};
		if (error instanceof EnvironmentError) return {
			sink,
			status: "failed",
			error: `${error.message} ${error.hint}`
		};
		throw error;
	}
}

// src/publish/text-sinks.ts
/** Appends to the file that GitHub shows as the job's summary. */
function summarySink(path, render) {
	const name = "job summary";
	return {
		name,
		publish: (report) => receiptOf(name, async () => {
			await appendText(path, render(report));
			return {
				sink: name,
				status: "published",
				where: "the job summary"
			};
		})
	};
}
/** Writes one file of the output folder, whole or not at all. */
function fileSink(folder, file, render) {
	const name = `file ${file}`;
	return {
		name,
		publish: (report) => receiptOf(name, async () => ({
			sink: name,
			status: "published",
			where: await writeText(folder, file, await render(report))
		}))
	};
}

export { publish as i, summarySink as n, receiptOf as r, fileSink as t };