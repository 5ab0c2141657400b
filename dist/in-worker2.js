import { S as unknown, g as object, l as custom, x as union, y as string } from "./zod.js";
import { Worker } from "node:worker_threads";

// src/platform/sheet/in-worker.ts
const LIMITS = {
	heapMiB: 1024,
	seconds: 60
};
const YOUNG_MIB = 64;
const STACK_MIB = 4;
const answered = union([object({ value: unknown() }), object({ refused: string() })]);
/** The values of a document; rejects with an Error whose message is for the person who wrote it. */
function readSheet(document, limits = LIMITS) {
	return ask(document, limits, custom(isObject));
}
/** What the columns of a sample hold, computed with danfojs. */
function profileOf(columns, values) {
	return ask({
		kind: "profile",
		columns,
		values
	}, LIMITS, custom(isObject));
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
/** The worker's file stands beside ours, in src/ and in dist/ alike. */
function workerUrl() {
	return new URL(import.meta.url.endsWith(".ts") ? "./sheet-worker.ts" : "./sheet-worker.js", import.meta.url);
}
async function ask(task, limits, schema) {
	const worker = new Worker(workerUrl(), {
		workerData: task,
		env: {},
		execArgv: [],
		resourceLimits: {
			maxOldGenerationSizeMb: limits.heapMiB,
			maxYoungGenerationSizeMb: YOUNG_MIB,
			stackSizeMb: STACK_MIB
		}
	});
	try {
		const message = await outcomeOf(worker, limits);
		const answer = answered.parse(message);
		if ("refused" in answer) throw new Error(answer.refused);
		return schema.parse(answer.value);
	} finally {
		await worker.terminate();
	}
}
function outcomeOf(worker, { heapMiB, seconds }) {
	return new Promise((resolve, reject) => {
		const clock = setTimeout(() => {
			reject(/* @__PURE__ */ new Error(`reading it took more than ${seconds} seconds`));
		}, seconds * 1e3);
		worker.once("message", (message) => {
			clearTimeout(clock);
			resolve(message);
		});
		worker.once("error", (error) => {
			clearTimeout(clock);
			reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? /* @__PURE__ */ new Error(`reading it took more than ${heapMiB} MiB of memory`) : error);
		});
		worker.once("exit", (code) => {
			clearTimeout(clock);
			reject(/* @__PURE__ */ new Error(`its reader ended with code ${code}`));
		});
	});
}

export { readSheet as n, profileOf as t };