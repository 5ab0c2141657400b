import { d as int, h as number, i as datetime, o as _enum, p as literal, s as array, v as strictObject, y as string } from "./zod.js";

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

export { RUN_MANIFEST as n, runManifestSchema as r, MOST_RECORDED as t };