import { a as refuse, o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { r as runManifestSchema } from "./shared-action-subject-deploy-assess-init.js";

// src/evidence/provenance/read-run-manifest.ts
/** In UTF-8 bytes. The longest that `record` writes names two thousand paths. */
const MOST_MANIFEST_BYTES = 1 << 20;
const MOST_PROBLEMS = 10;
const MOST_KEY = 200;
/** The manifest, or at most ten things that are wrong with it, each with its key. `path` is only where a problem is. */
function readRunManifest(text, path) {
	if (text.length > 1048576 || new TextEncoder().encode(text).length > 1048576) return refuse(unreadable(path, `it has more than ${MOST_MANIFEST_BYTES} bytes`));
	const json = parsed(text);
	if (json === void 0) return refuse(unreadable(path, "it is no JSON"));
	const result = runManifestSchema.safeParse(json);
	if (!result.success) {
		const { issues } = result.error;
		return refuse(...issues.slice(0, MOST_PROBLEMS).map(({ path: key, message }) => unreadable(path, message, key.map(String).join("."))));
	}
	const twice = twiceNamed(result.data);
	return twice === void 0 ? succeed(result.data) : refuse(unreadable(path, `it names ${JSON.stringify(twice.path)} twice`, twice.key));
}
function twiceNamed({ inputs, outputs }) {
	const lists = [["inputs", inputs], ["outputs", outputs]];
	for (const [key, files] of lists) {
		const seen = /* @__PURE__ */ new Set();
		for (const { path } of files) {
			if (seen.has(path)) return {
				key,
				path
			};
			seen.add(path);
		}
	}
}
const LONE = /\p{Surrogate}/u;
/** Undefined for what is no JSON text (I-JSON, RFC 7493: a lone surrogate is none). */
function parsed(text) {
	try {
		return JSON.parse(text, (key, value) => {
			if (LONE.test(key) || typeof value === "string" && LONE.test(value)) throw new SyntaxError("a lone surrogate");
			return value;
		});
	} catch (error) {
		if (error instanceof SyntaxError) return;
		throw error;
	}
}
function unreadable(path, why, key = "") {
	return {
		code: "run-manifest/unreadable",
		path,
		...key === "" ? {} : { key: key.slice(0, MOST_KEY) },
		message: `This is no run manifest that can be used: ${why}.`,
		hint: "Give a fates-run.json as actions/record of this version wrote it."
	};
}

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

export { MOST_MANIFEST_BYTES as n, readRunManifest as r, modelIdentity as t };