import { a as refuse, o as succeed } from "./errors.js";
import { r as runManifestSchema } from "./run-manifest.js";

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

export { readRunManifest as n, MOST_MANIFEST_BYTES as t };