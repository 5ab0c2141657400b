import { a as refuse, o as succeed } from "./errors.js";
import { a as array, d as literal, f as number, g as string, h as strictObject, i as _enum, l as int, r as datetime } from "./zod.js";

// src/evidence/provenance/run-manifest.ts
/**
* `fates-run.json`: what a training or an evaluation run says that it read and made. `actions/record` writes it; what it says is of the
* grade *reported*, but for the digests that are computed again from the files. Its JSON Schema is `schema/fates-run.schema.json`.
*/
const RUN_MANIFEST = "fates-run.json";
/** Inputs and outputs each; a folder is one. */
const MOST_RECORDED = 1e3;
const sha256 = string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 as 64 lower-case hex digits");
const text = string().max(4e3);
/** A file, or a folder with its root digest (root-digest.ts). */
const recorded = strictObject({
	path: string().min(1).max(1e3),
	kind: _enum(["file", "folder"]),
	digest: sha256,
	bytes: int().min(0)
});
const runManifestSchema = strictObject({
	schema: literal("fates-run/1"),
	kind: _enum(["training", "evaluation"]),
	tool: strictObject({
		name: text,
		version: text
	}),
	/** As it was run. */
	command: text,
	seed: text.optional(),
	/** UTC. */
	finishedAt: datetime(),
	/** Wall time of the command. */
	seconds: number().min(0).optional(),
	code: strictObject({
		repository: text,
		commit: string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
		ref: text,
		/** `owner/repo/.github/workflows/file@ref`. */
		workflow: text,
		run: strictObject({
			id: int().min(0),
			attempt: int().min(1)
		})
	}),
	environment: strictObject({
		/** `Linux`, `X64`. */
		os: text,
		architecture: text,
		/** Container image by digest, where the command ran in one. */
		image: text.optional(),
		/** Lock files and requirements that the environment was installed from. */
		locks: array(recorded).max(100)
	}),
	/** Data, and for an evaluation the model. */
	inputs: array(recorded).max(MOST_RECORDED),
	outputs: array(recorded).min(1).max(MOST_RECORDED),
	/** From CodeCarbon's `emissions.csv`, when the run left one: kilograms of CO2 equivalent and kilowatt hours. */
	energy: strictObject({
		path: text,
		kgCo2eq: number().min(0),
		kwh: number().min(0)
	}).optional()
});

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

export { RUN_MANIFEST as i, readRunManifest as n, MOST_RECORDED as r, MOST_MANIFEST_BYTES as t };