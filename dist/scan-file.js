import { n as fileBytes, t as FLAGS } from "./file-bytes.js";
import { t as answerOf } from "./examination.js";
import { r as SCAN_RULES, t as examineBeside } from "./beside.js";
import { t as memoryBytes } from "./memory-bytes.js";
import { t as modelPorts } from "./model-ports2.js";
import { basename, dirname, isAbsolute, join, normalize, sep } from "node:path";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { lstat, open, readdir, realpath, stat } from "node:fs/promises";

// src/platform/scan-targets.ts
/** Folders that are not walked unless they are named themselves. */
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Files of one scan; past it what is left is listed as not examined. */
const MOST_FILES = 5e5;
/** Never rejects for what a path holds: what cannot be read is listed. */
async function scanTargets(paths) {
	const walk = new Walk();
	for (const path of paths) await walk.start(path);
	return walk.targets();
}
var Walk = class {
	/** By real path, so that a file is there once. */
	#files = /* @__PURE__ */ new Map();
	#notExamined = /* @__PURE__ */ new Map();
	#skipped = /* @__PURE__ */ new Set();
	#missing = [];
	#folders = /* @__PURE__ */ new Set();
	/** Links to files of the same root: only those whose file is not met otherwise count. */
	#links = [];
	async start(given) {
		if (given === "") {
			this.#missing.push(given);
			return;
		}
		const path = normalize(given).replace(/(?<=.)[/\\]+$/, "");
		const real = await realpath(path).catch(reasonOf);
		if (typeof real !== "string") {
			this.#refuse(path, real, given);
			return;
		}
		const status = await stat(real).catch(reasonOf);
		if ("reason" in status) this.#refuse(path, status, given);
		else if (status.isDirectory()) {
			await this.#walk(real, path);
			await this.#followLinks();
		} else this.#add(path, real, status);
	}
	targets() {
		const byPath = (a, b) => a.path < b.path ? -1 : 1;
		return {
			files: [...this.#files.values()].sort(byPath),
			notExamined: [...this.#notExamined].map(([path, reason]) => ({
				path,
				reason
			})).sort(byPath),
			skipped: [...this.#skipped].sort(),
			missing: this.#missing
		};
	}
	#refuse(path, { reason, isAbsent }, given) {
		if (isAbsent) this.#missing.push(given);
		else this.#notExamined.set(path, reason);
	}
	#add(path, real, status) {
		if (!status.isFile()) this.#notExamined.set(path, kindOf(status));
		else if (this.#files.has(real)) return;
		else if (this.#files.size >= MOST_FILES) this.#notExamined.set(path, `a scan takes at most ${MOST_FILES} files`);
		else this.#files.set(real, {
			path,
			absolute: real
		});
	}
	async #walk(root, shown) {
		const folders = [{
			real: root,
			path: shown
		}];
		for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) if (!this.#folders.has(folder.real)) {
			this.#folders.add(folder.real);
			folders.push(...await this.#list(root, folder));
		}
	}
	/** Adds what a folder holds, and gives its folders. */
	async #list(root, { real, path }) {
		const entries = await readdir(real, { withFileTypes: true }).catch(reasonOf);
		if ("reason" in entries) {
			this.#notExamined.set(path, entries.reason);
			return [];
		}
		const folders = [];
		for (const entry of entries) {
			const inner = {
				real: join(real, entry.name),
				path: shownBelow(path, entry.name)
			};
			if (entry.isDirectory() && SKIPPED.has(entry.name)) this.#skipped.add(inner.path);
			else if (entry.isDirectory()) folders.push(inner);
			else if (entry.isSymbolicLink()) await this.#link(root, inner);
			else this.#add(inner.path, inner.real, entry);
		}
		return folders;
	}
	async #link(root, { real, path }) {
		const target = await realpath(real).catch(() => void 0);
		if (target === void 0) this.#notExamined.set(path, "it is a symbolic link to nothing");
		else if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) this.#notExamined.set(path, "it is a symbolic link out of the given folder");
		else this.#links.push({
			path,
			real: target
		});
	}
	async #followLinks() {
		for (const { path, real } of this.#links.splice(0)) {
			const status = await stat(real).catch(reasonOf);
			if ("reason" in status) this.#notExamined.set(path, status.reason);
			else if (!status.isDirectory()) this.#add(path, real, status);
			else if (!this.#folders.has(real)) this.#notExamined.set(path, "it is a symbolic link to a folder that is skipped");
		}
	}
};
function shownBelow(path, name) {
	return path === "." ? name : isAbsolute(path) && path === sep ? sep + name : `${path}/${name}`;
}
const REASONS = {
	EACCES: "it may not be read",
	EPERM: "it may not be read",
	ELOOP: "its symbolic links go in a circle",
	ENAMETOOLONG: "its name is too long",
	ENOENT: "it is not there under the name that the folder lists"
};
/** Why a file cannot be looked at, in words, from what the system's call said. */
function reasonOf(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
	return {
		reason: REASONS[code] ?? `it cannot be read (${code === "" ? "unknown error" : code})`,
		isAbsent: code === "ENOENT" || code === "ENOTDIR"
	};
}
/** Why something that is no regular file is not opened. */
function kindOf(status) {
	if (status.isFIFO()) return "it is a pipe";
	if (status.isSocket()) return "it is a socket";
	return status.isBlockDevice() || status.isCharacterDevice() ? "it is a device" : "it is no regular file";
}

// src/platform/scan-source.ts
/** Bytes of a file that is held whole: it is read once, and cannot change on the way. */
const HELD = 1 << 18;
/** Files that are read at once. */
const AHEAD = 16;
/** Milliseconds for one small file, and how many of such files make a slow disk. */
const SLOW = 2;
const ENOUGH = 8;
/** Opens one target after another: `next` is called for each, in order, once. */
function scanSources(targets, clock = performance) {
	const ahead = [];
	let taken = 0;
	let slow = 0;
	return { async next() {
		if (slow < ENOUGH) {
			const started = clock.now();
			const source = atOnce(targetAt(targets, taken));
			taken += 1;
			slow += clock.now() - started > SLOW ? 1 : 0;
			return source;
		}
		while (ahead.length < AHEAD && taken < targets.length) {
			ahead.push(later(targetAt(targets, taken)));
			taken += 1;
		}
		const source = ahead.shift();
		return source === void 0 ? { because: "it is no file of this scan" } : await source;
	} };
}
function targetAt(targets, index) {
	const target = targets[index];
	if (target === void 0) throw new RangeError("more files are asked for than there are");
	return target;
}
function atOnce({ path, absolute }) {
	try {
		const descriptor = openSync(absolute, FLAGS);
		try {
			const status = fstatSync(descriptor);
			const buffer = bufferFor(status);
			return buffer === void 0 ? larger(absolute, path, status) : memoryBytes(path, buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, 0)));
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		return { because: reasonOf(error).reason };
	}
}
async function later({ path, absolute }) {
	try {
		const handle = await open(absolute, FLAGS);
		try {
			const status = await handle.stat();
			const buffer = bufferFor(status);
			if (buffer === void 0) return larger(absolute, path, status);
			const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
			return memoryBytes(path, buffer.subarray(0, bytesRead));
		} finally {
			await handle.close();
		}
	} catch (error) {
		return { because: reasonOf(error).reason };
	}
}
/** Undefined for what is not held. */
function bufferFor(status) {
	return status.isFile() && status.size <= HELD ? new Uint8Array(status.size) : void 0;
}
function larger(absolute, path, status) {
	return status.isFile() ? fileBytes(absolute, path, status.size) : { because: kindOf(status) };
}

// src/commands/scan-file.ts
/** Examines one file. Never rejects: a file that cannot be read, or breaks its examiner, is inconclusive. */
async function scanFile({ path, absolute }, source, { digest }) {
	if ("because" in source) return notExamined(path, source.because);
	try {
		const beside = (other) => regularFile(join(dirname(absolute), basename(other)), other);
		const examination = await examineBeside(source, modelPorts(), beside, { digest });
		const { format, findings } = examination;
		return {
			path,
			format,
			answer: answerOf(examination),
			findings,
			...digest && { sha256: await source.sha256() }
		};
	} catch (error) {
		return isOfTheSystem(error) ? notExamined(path, reasonOf(error).reason) : examinerFailed(path, error);
	}
}
async function regularFile(absolute, path) {
	const status = await lstat(absolute);
	return status.isFile() ? fileBytes(absolute, path, status.size) : null;
}
/** A file that is there and was not opened; `reason` completes "not examined: ". */
function notExamined(path, reason) {
	return {
		path,
		format: "unknown",
		answer: "inconclusive",
		findings: [{
			rule: SCAN_RULES.notExamined,
			message: `Not examined: ${reason}.`,
			detail: reason
		}]
	};
}
function isOfTheSystem(error) {
	return error instanceof Error && "syscall" in error;
}
/** Longest detail of a finding. */
const DETAIL = 300;
function examinerFailed(path, error) {
	const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return {
		path,
		format: "unknown",
		answer: "inconclusive",
		findings: [{
			rule: SCAN_RULES.examinerFailed,
			message: "The examination failed, so the file is not examined to its end.",
			detail: said.slice(0, DETAIL)
		}]
	};
}

export { scanTargets as i, scanFile as n, scanSources as r, notExamined as t };