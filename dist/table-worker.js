import { t as readShard } from "./shared-worker-subject-measure-check-init-profile.js";
import { n as fileBytes } from "./shared-worker-action-measure-scan-deploy-check-assess-init-profile.js";
import { r as tablePorts } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { parentPort } from "node:worker_threads";

// src/doors/table-worker.ts
/** The door of a worker thread: shards in, one at a time, what came of each out (`platform/table-threads.ts`). */
/** Of single files: a job reports all of its own together. */
const NO_PROGRESS = () => void 0;
function tell(news) {
	parentPort?.postMessage(news);
}
async function count({ reading, files }) {
	const batch = files.map(({ absolute, path, size }) => fileBytes(absolute, path, size));
	const progress = (bytes, rows) => tell({
		kind: "progress",
		bytes,
		rows
	});
	try {
		return {
			kind: "counted",
			shard: await readShard(reading, batch, tablePorts(NO_PROGRESS), progress)
		};
	} catch (error) {
		return {
			kind: "threw",
			error: thrown(error)
		};
	}
}
function thrown(error) {
	if (!(error instanceof Error)) return {
		message: String(error),
		stack: void 0
	};
	const { message, stack } = error;
	return {
		message,
		stack,
		..."syscall" in error ? { syscall: String(error.syscall) } : {}
	};
}
let last = Promise.resolve();
parentPort?.on("message", (job) => {
	last = last.then(() => count(job)).then(tell);
});

export {  };