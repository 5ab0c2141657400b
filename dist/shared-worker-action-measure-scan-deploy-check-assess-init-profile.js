import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { stat } from "node:fs/promises";

// src/platform/file-bytes.ts
/** One buffer, used again for each chunk: memory stays flat whatever the file's size. */
const CHUNK = 1 << 18;
/** Chunks between two pauses in which timers run: a progress bar, an interrupt. */
const PAUSE = 16;
/** A pipe that has taken a file's place must not be waited for. Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (process.platform === "win32" ? 0 : constants.O_NONBLOCK);
/** Bytes of a regular file on disk. A stream that was read to its end has also hashed the file. */
function fileBytes(absolute, path, size, digests = /* @__PURE__ */ new Map()) {
	const known = {
		absolute,
		size,
		digests,
		digest: void 0
	};
	return {
		path,
		absolute,
		size,
		opened: (use, hashes) => withHandle(known, use, hashes),
		async *stream() {
			const descriptor = openSync(absolute, FLAGS);
			try {
				yield* hashed(descriptor, known);
			} finally {
				closeSync(descriptor);
			}
		},
		async read(offset, length, into) {
			const descriptor = openSync(absolute, FLAGS);
			try {
				return await readAt(descriptor, offset, Math.min(length, size - offset), into);
			} finally {
				closeSync(descriptor);
			}
		},
		sha256: async () => known.digest ?? await withHandle(known, (file) => file.sha256(), true)
	};
}
async function withHandle(known, use, hashes) {
	const { absolute, size } = known;
	const descriptor = openSync(absolute, FLAGS);
	try {
		const before = fstatSync(descriptor, { bigint: true });
		known.digest ??= known.digests.get(keyOf(absolute, before));
		return await use({
			read: (offset, length, into) => readAt(descriptor, offset, Math.min(length, size - offset), into),
			stream: () => hashes && known.digest === void 0 ? hashed(descriptor, known) : chunksOf(descriptor, size),
			sha256: () => digestOf(descriptor, known),
			changed: async () => changeOf(before, size, await stat(absolute, { bigint: true }).catch(() => void 0))
		});
	} finally {
		closeSync(descriptor);
	}
}
async function digestOf(descriptor, known) {
	if (known.digest === void 0) for await (const _ of hashed(descriptor, known));
	return known.digest ?? "";
}
/** A stream that keeps the digest when it was read to its end; others learn it when the file was the same before and after. */
async function* hashed(descriptor, known) {
	const before = keyOf(known.absolute, fstatSync(descriptor, { bigint: true }));
	const hash = createHash("sha256");
	for await (const chunk of chunksOf(descriptor, known.size)) {
		hash.update(chunk);
		yield chunk;
	}
	known.digest = hash.digest("hex");
	if (keyOf(known.absolute, fstatSync(descriptor, { bigint: true })) === before) known.digests.set(before, known.digest);
}
/** Reads synchronously: for a local file that is the least work. Each stream has its own place in the file. */
async function* chunksOf(descriptor, size) {
	const buffer = new Uint8Array(Math.max(1, Math.min(CHUNK, size)));
	let chunks = 0;
	for (let at = 0;; chunks += 1) {
		const length = readSync(descriptor, buffer, 0, buffer.length, at);
		if (length === 0) return;
		at += length;
		yield buffer.subarray(0, length);
		if (chunks % PAUSE === 15) await setImmediate();
	}
}
async function readAt(descriptor, offset, length, into) {
	const most = Math.max(0, length);
	const buffer = into !== void 0 && into.length >= most ? into : new Uint8Array(most);
	return buffer.subarray(0, readSync(descriptor, buffer, 0, most, offset));
}
/** What no write, and no other file in its place, leaves as it was: the kernel keeps the time of change, which nobody can set. */
function stateOf({ dev, ino, size, mtimeNs, ctimeNs }) {
	return [
		dev,
		ino,
		size,
		mtimeNs,
		ctimeNs
	].join(" ");
}
function keyOf(absolute, status) {
	return `${absolute}\0${stateOf(status)}`;
}
function changeOf(before, size, now) {
	if (now === void 0) return "it is gone";
	if (Number(now.size) !== size) return `${size} bytes before, ${now.size} now`;
	if (before.ino !== now.ino || before.dev !== now.dev) return "another file is in its place";
	return stateOf(before) === stateOf(now) ? void 0 : "it was written to meanwhile";
}

export { fileBytes as n, FLAGS as t };