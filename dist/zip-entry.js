import { inflateRawSync } from "node:zlib";

// src/platform/zip-entry.ts
/** What an entry holds. Its directory says how large it becomes, and may lie: unpacking stops there and throws an Error. */
function unpackEntry(bytes, { name, isDeflated, offset, size, whole }) {
	const packed = bytes.subarray(offset, offset + size);
	if (!isDeflated) return packed;
	const unpacked = inflated(packed, name, whole);
	if (unpacked.length !== whole) throw new Error(`its entry ${JSON.stringify(name)} is not as large as it says`);
	return unpacked;
}
function inflated(packed, name, whole) {
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(1, whole) });
	} catch (error) {
		throw new Error(`its entry ${JSON.stringify(name)} cannot be unpacked to the size that it says it has`, { cause: error });
	}
}

export { unpackEntry as t };