import { l as custom } from "./zod.js";
import { parentPort, workerData } from "node:worker_threads";

// src/platform/sheet/sheet-worker.ts
/** The program of the worker that reads documents: one task in, one answer out. Libraries are loaded when they are needed. */
async function answerTo(task) {
	if (task.kind === "profile") {
		const { profileFrame } = await import("./profile2.js");
		return profileFrame(task.columns, task.values);
	}
	const { columns, rows, faults } = await rowsOf(task);
	const head = {
		columns,
		rows: rows.length,
		faults
	};
	if (rows.length === 0 || new Set(columns).size < columns.length) return {
		...head,
		values: columns.map(() => [])
	};
	const { columnsOfFrame, frameOf } = await import("./data-frame.js");
	return {
		...head,
		values: columnsOfFrame(frameOf(columns, rows))
	};
}
async function rowsOf(task) {
	return task.kind === "json" ? (await import("./json-document.js")).jsonRows(task.bytes) : (await import("./workbook.js")).workbookRows(task);
}
try {
	const task = custom((value) => typeof value === "object").parse(workerData);
	parentPort?.postMessage({ value: await answerTo(task) });
} catch (error) {
	parentPort?.postMessage({ refused: error instanceof Error ? error.message : String(error) });
}

export {  };