import { t as readShard } from "./read-shard.js";
import { l as tablePorts, t as fileBytes } from "./file-bytes.js";
import { parentPort } from "node:worker_threads";

// src/doors/table-worker.ts
/** The door of a worker thread: shards in, one at a time, what came of each out (`platform/table-threads.ts`). */
function tell(news) {
	parentPort?.postMessage(news);
}
async function count({ reading, file }) {
	const { absolute, path, size } = file;
	const ports = tablePorts((_path, bytes, _size, rows) => tell({
		kind: "progress",
		bytes,
		rows
	}));
	try {
		return {
			kind: "counted",
			shard: await readShard(reading, fileBytes(absolute, path, size), ports)
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
parentPort?.on("message", (job) => {
	count(job).then(tell);
});

export {  };