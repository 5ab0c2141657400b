// src/evidence/typed/zip-directory.ts
const END = 101010256;
const END_SIZE = 22;
const LONGEST_COMMENT = 65535;
const DIRECTORY = 33639248;
const DIRECTORY_SIZE = 46;
const LOCAL = 67324752;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** A bit of an entry's flags: encrypted. Another: the local header's sizes stand behind the data. */
const ENCRYPTED = 1;
const SIZES_BEHIND = 8;
/** The fault in words, behind "it": `most` is what `zipEntries` was given. */
function faultText({ fault }, most) {
	switch (fault) {
		case "cut-off": return "it is no zip archive, or the end of it is missing";
		case "too-many": return `it has more than ${most} members`;
		case "untrue": return "its directory is not true";
	}
}
/**
* The entries of a zip by its directory (APPNOTE 6.3), each held against its own header: their data lie where they are said to
* lie. Encrypted ones, other methods than deflate and archives of more than 4 GiB are not read.
*/
function zipEntries(bytes, most) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = endOf(view);
	if (end < 0) return { fault: "cut-off" };
	const count = view.getUint16(end + 10, true);
	if (count > most) return {
		fault: "too-many",
		count
	};
	const entries = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		const entry = entryAt(view, bytes, at, end);
		if (entry === void 0) return { fault: "untrue" };
		const { next, ...rest } = entry;
		entries.push(rest);
		at = next;
	}
	return entries;
}
function endOf(view) {
	const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
	for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
	return -1;
}
/** The fields that both have alike, from `at` on; the length of the name stands at `lengthAt`, the name itself at `nameFrom`. */
function saidAt(view, bytes, at, lengthAt, nameFrom) {
	const length = view.getUint16(lengthAt, true);
	return {
		name: nameAt(bytes, nameFrom, length),
		flags: view.getUint16(at, true),
		method: view.getUint16(at + 2, true),
		size: view.getUint32(at + 12, true),
		whole: view.getUint32(at + 16, true),
		ends: nameFrom + length
	};
}
/** Undefined when the entry, its header or its data are not where they are said to be, or not as. */
function entryAt(view, bytes, at, end) {
	if (at + DIRECTORY_SIZE > end || view.getUint32(at, true) !== DIRECTORY) return;
	const listed = saidAt(view, bytes, at + 8, at + 28, at + DIRECTORY_SIZE);
	const local = view.getUint32(at + 42, true);
	if (local + LOCAL_SIZE > end || view.getUint32(local, true) !== LOCAL) return;
	const own = saidAt(view, bytes, local + 6, local + 26, local + LOCAL_SIZE);
	const offset = own.ends + view.getUint16(local + 28, true);
	const next = listed.ends + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	const { name, size, whole } = listed;
	return isSame(listed, own) && isReadable(listed) && offset + size <= end ? {
		name,
		isDeflated: listed.method === DEFLATED,
		offset,
		size,
		whole,
		next
	} : void 0;
}
function isSame(listed, own) {
	const sizesAgree = (listed.flags & SIZES_BEHIND) !== 0 || own.size === listed.size && own.whole === listed.whole;
	return own.name === listed.name && own.method === listed.method && sizesAgree;
}
function isReadable({ flags, method, size, whole }) {
	return (flags & ENCRYPTED) === 0 && (method === DEFLATED || method === STORED && size === whole);
}
function nameAt(bytes, from, length) {
	return new TextDecoder("utf-8").decode(bytes.subarray(from, from + length));
}

export { zipEntries as n, faultText as t };