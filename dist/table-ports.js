import { n as UserError } from "./errors.js";
import { Worker } from "node:worker_threads";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { Readable, pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";

// src/platform/table-threads.ts
/** The bundle of `doors/table-worker.ts`. Beside the sources there is none: then shards are read one after another. */
const WORKER = new URL("./table-worker.js", import.meta.url);
/** Bytes that have to be taken off the longest shard's thread: a thread costs about 50 ms until its code is warm. */
const WORTH_IT = 1 << 23;
/** Each holds its own code, buffers and counts, about 30 MB; a disk is not faster for more of them. */
const MOST_THREADS = 8;
/** Worker threads for shards; undefined where the program for them is not beside this one. */
function tableThreads(worker = WORKER, cores = availableParallelism()) {
	return existsSync(worker) ? { open: (batches) => {
		const threads = threadsFor(batches, cores);
		return threads > 1 ? new ThreadPool(worker, threads) : void 0;
	} } : void 0;
}
/** How many threads these batches are worth. */
function threadsFor(batches, cores) {
	const sizes = batches.map((batch) => batch.reduce((sum, { size }) => sum + size, 0));
	const elsewhere = sizes.reduce((sum, size) => sum + size, 0) - Math.max(0, ...sizes);
	return batches.flat().every(({ absolute }) => absolute !== void 0) && elsewhere >= WORTH_IT ? Math.min(cores, batches.length, MOST_THREADS) : 1;
}
/** Some threads that take jobs from one queue. */
var ThreadPool = class {
	threads;
	workers;
	idle;
	queue = [];
	running = /* @__PURE__ */ new Map();
	/** Set once a thread has ended by itself: its job and all that are not begun fail with it. */
	broken;
	constructor(program, threads) {
		this.threads = threads;
		this.workers = Array.from({ length: threads }, () => this.start(program));
		this.idle = [...this.workers];
	}
	count(reading, batch, progress) {
		const files = batch.map(({ absolute = "", path, size }) => ({
			absolute,
			path,
			size
		}));
		return new Promise((resolve, reject) => {
			const waiting = {
				job: {
					reading,
					files
				},
				progress,
				resolve,
				reject
			};
			if (this.broken !== void 0) {
				reject(this.broken);
				return;
			}
			this.queue.push(waiting);
			this.dispatch();
		});
	}
	async close() {
		for (const worker of this.workers) worker.removeAllListeners();
		await Promise.all(this.workers.map((worker) => worker.terminate()));
	}
	start(program) {
		const worker = new Worker(program);
		worker.on("message", (news) => this.take(worker, news));
		worker.on("messageerror", (error) => this.fail(worker, error));
		worker.on("error", (error) => this.fail(worker, error));
		worker.on("exit", (code) => this.fail(worker, /* @__PURE__ */ new Error(`it ended with code ${code}`)));
		return worker;
	}
	dispatch() {
		const worker = this.idle.pop();
		const next = worker === void 0 ? void 0 : this.queue.shift();
		if (worker !== void 0 && next !== void 0) {
			this.running.set(worker, next);
			worker.postMessage(next.job);
		} else if (worker !== void 0) this.idle.push(worker);
	}
	take(worker, news) {
		const done = this.running.get(worker);
		if (news.kind === "progress") {
			done?.progress(news.bytes, news.rows);
			return;
		}
		this.running.delete(worker);
		this.idle.push(worker);
		this.dispatch();
		if (news.kind === "counted") done?.resolve(news.shard);
		else done?.reject(errorOf(news.error));
	}
	fail(worker, error) {
		const lost = this.running.get(worker);
		this.running.delete(worker);
		this.broken ??= isOutOfMemory(error) ? outOfMemory(lost?.job.files[0]?.path ?? "") : new Error(`A thread that counts shards died: ${messageOf(error)}`, { cause: error });
		lost?.reject(this.broken);
		for (const { reject } of this.queue.splice(0)) reject(this.broken);
	}
};
function errorOf({ message, stack, syscall }) {
	const error = Object.assign(new Error(message), syscall === void 0 ? {} : { syscall });
	if (stack !== void 0) error.stack = stack;
	return error;
}
function messageOf(error) {
	return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
function isOutOfMemory(error) {
	return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
function outOfMemory(path) {
	return new UserError({
		code: "table/out-of-memory",
		path,
		message: "There was not enough memory to count it beside the other shards.",
		hint: "Give the job more memory, or measure fewer attributes at once."
	});
}

// src/platform/table-ports.ts
/** Node's zlib, UTF-8 check and threads behind the ports of the table readers, and the libraries that only some formats need. */
function tablePorts(progress, threads = tableThreads()) {
	let last;
	return {
		gunzip,
		isUtf8,
		progress,
		...threads === void 0 ? {} : { threads },
		async openParquet(source) {
			const { parquetFile } = await import("./parquet-file.js");
			return parquetFile(source);
		},
		readSheet(document) {
			const digest = createHash("sha256").update(document.kind).update(document.bytes).digest("hex");
			if (last?.digest !== digest) last = {
				digest,
				sheet: import("./in-worker.js").then(({ readSheet }) => readSheet(document))
			};
			return last.sheet;
		}
	};
}
async function* gunzip(chunks) {
	const inflated = createGunzip({ chunkSize: 1 << 18 });
	pipeline(Readable.from(copied(chunks), { objectMode: true }), inflated, () => void 0);
	try {
		yield* inflated;
	} catch (error) {
		throw new Error(`the gzip stream is broken: ${describe(error)}`, { cause: error });
	}
}
function describe(error) {
	return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
/** The source uses its buffer again, a stream keeps what it was given. */
async function* copied(chunks) {
	for await (const chunk of chunks) yield Uint8Array.from(chunk);
}
/** Lower-case hex SHA-256. */
function sha256OfBytes(bytes) {
	return Promise.resolve(createHash("sha256").update(bytes).digest("hex"));
}
/** Lower-case hex SHA-256 of a text as UTF-8. */
function sha256OfText(text) {
	return Promise.resolve(createHash("sha256").update(text, "utf8").digest("hex"));
}

export { sha256OfText as n, tablePorts as r, sha256OfBytes as t };