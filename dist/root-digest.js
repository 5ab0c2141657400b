// src/evidence/provenance/root-digest.ts
/**
* The identity of what lies at `path`. A folder's digest is the root digest of OpenSSF Model Signing v1.0: SHA-256 over the raw
* digests of its files, one after another, in the order of their paths. Undefined when there is no file.
*/
async function modelIdentity(path, files, hash) {
	const [only] = files;
	if (only === void 0) return;
	const size = {
		files: files.length,
		bytes: files.reduce((sum, { bytes }) => sum + bytes, 0)
	};
	if (files.length === 1 && only.path === path) return {
		path,
		kind: "file",
		digest: only.sha256,
		...size
	};
	const sorted = inOrder(files);
	const names = sorted.map((file) => `${file.path.slice(path.length + 1)}\0`).join("");
	return {
		path,
		kind: "folder",
		digest: await hash(Uint8Array.from(sorted.flatMap(({ sha256 }) => bytesOf(sha256)))),
		names: await hash(ENCODER.encode(names)),
		...size
	};
}
function inOrder(files) {
	return files.map((file) => ({
		key: orderKey(file.path),
		file
	})).sort((a, b) => compareBytes(a.key, b.key)).map(({ file }) => file);
}
const ENCODER = new TextEncoder();
/**
* OpenSSF's tool sorts Python's `PurePosixPath`: part by part, each by code point, so that `a/b` comes before `a.b`. That is
* the order of the UTF-8 bytes when `/` is the lowest of all.
*/
function orderKey(path) {
	return ENCODER.encode(path.replaceAll("/", "\0"));
}
function compareBytes(a, b) {
	const differs = a.findIndex((byte, index) => byte !== b[index]);
	return differs === -1 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
}
function bytesOf(hex) {
	return Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
}

export { modelIdentity as t };